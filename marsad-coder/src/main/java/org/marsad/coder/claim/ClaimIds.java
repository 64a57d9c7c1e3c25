package org.marsad.coder.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.marsad.record.Span;

/// Stable names for the claims of one report: made from the report's hash, the claim's span and its
/// kind. Two of one span and kind are told apart by their order.
public final class ClaimIds {
  private static final int DIGITS = 12;

  private final String reportHash;
  private final Map<String, Integer> given = new HashMap<>();

  public ClaimIds(String reportHash) {
    this.reportHash = reportHash;
  }

  String next(Span span, String kind) {
    var base = reportHash + ' ' + span.start() + ' ' + span.end() + ' ' + kind;
    int nth = given.merge(base, 1, Integer::sum);
    return sha256(nth == 1 ? base : base + ' ' + nth).substring(0, DIGITS);
  }

  /// SHA-256 of the words' UTF-8 bytes, in hexadecimal.
  public static String sha256(String words) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
