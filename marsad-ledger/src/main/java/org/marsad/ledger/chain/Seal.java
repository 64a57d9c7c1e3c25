package org.marsad.ledger.chain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/// A head that somebody signed, to be kept elsewhere than the ledger: whoever changes entries and
/// their hashes together cannot change it too.
///
/// @param signature Ed25519 over the lines before it
public record Seal(Head head, String signature) {
  private static final String TITLE = "marsad seal 1";

  public static Seal of(Head head, PrivateKey key) {
    try {
      var signer = Signature.getInstance("Ed25519");
      signer.initSign(key);
      signer.update(signed(head));
      return new Seal(head, Base64.getEncoder().encodeToString(signer.sign()));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("cannot be signed with this key: " + e.getMessage(), e);
    }
  }

  /// Whether the owner of this key signed it.
  public boolean isOf(PublicKey key) {
    try {
      var verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(key);
      verifier.update(signed(head));
      return verifier.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException _) {
      return false;
    }
  }

  /// Five short lines.
  public String text() {
    return new String(signed(head), StandardCharsets.UTF_8) + "signature " + signature + "\n";
  }

  /// Reads [#text] again.
  ///
  /// @throws IllegalArgumentException where it is none
  public static Seal read(String text) {
    var lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(TITLE)) {
      throw new IllegalArgumentException("not a seal: its first line is not '" + TITLE + "'");
    }
    try {
      long number = Long.parseLong(value(lines, 1, "entry "));
      var at = Instant.parse(value(lines, 2, "at "));
      var hash = value(lines, 3, "hash ");
      if (HexFormat.of().parseHex(hash).length != 32) {
        throw new IllegalArgumentException("not a seal: its hash is not one of SHA-256");
      }
      return new Seal(new Head(number, at, hash), value(lines, 4, "signature "));
    } catch (NumberFormatException | DateTimeParseException e) {
      throw new IllegalArgumentException("not a seal: " + e.getMessage(), e);
    }
  }

  private static String value(List<String> lines, int line, String lead) {
    if (line >= lines.size() || !lines.get(line).startsWith(lead)) {
      throw new IllegalArgumentException(
          "not a seal: line " + (line + 1) + " does not begin with '" + lead.strip() + "'");
    }
    return lines.get(line).substring(lead.length());
  }

  private static byte[] signed(Head head) {
    var lines = new ArrayList<String>();
    lines.add(TITLE);
    lines.add("entry " + head.number());
    lines.add("at " + head.at());
    lines.add("hash " + head.hash());
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
