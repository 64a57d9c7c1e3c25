package org.marsad.record.entry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.marsad.record.Report;

/// What a report is known by for good: a hash of its text and of what was handed in with it. The
/// same text from the same publisher of the same day is the same report, however often it comes and
/// under whatever name.
public record ReportKey(String hex) implements Comparable<ReportKey> {
  private static final int BRIEF = 12;

  public ReportKey {
    Hex.check(hex, 64);
  }

  /// The key of a report: SHA-256 over its text, title, day, publisher and address, each with its
  /// length before it so that no two reports run into one another.
  public static ReportKey of(Report report) {
    var digest = sha256();
    add(digest, Optional.of(report.text()));
    add(digest, report.title());
    add(digest, report.published().map(LocalDate::toString));
    add(digest, report.publisher());
    add(digest, report.url());
    return new ReportKey(HexFormat.of().formatHex(digest.digest()));
  }

  /// Its first 12 digits, for people and in addresses of pages.
  public String brief() {
    return hex.substring(0, BRIEF);
  }

  @Override
  public int compareTo(ReportKey other) {
    return hex.compareTo(other.hex);
  }

  private static void add(MessageDigest digest, Optional<String> part) {
    var bytes = part.orElse("").getBytes(StandardCharsets.UTF_8);
    int length = part.isPresent() ? bytes.length : -1;
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
