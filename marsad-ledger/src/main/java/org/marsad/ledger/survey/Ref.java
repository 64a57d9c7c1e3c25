package org.marsad.ledger.survey;

import java.util.Comparator;
import java.util.HexFormat;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.ReportKey;

/// One claim, to be found again when its report is opened.
///
/// @param digits its id, where that is the usual twelve hexadecimal digits; else -1
/// @param other its id, where it is another; else empty
/// @param start of its words
/// @param end of its words
public record Ref(ReportKey report, long digits, String other, int start, int end)
    implements Comparable<Ref> {
  private static final int DIGITS = 12;

  private static final Comparator<Ref> ORDER =
      Comparator.comparing(Ref::report)
          .thenComparingInt(Ref::start)
          .thenComparingInt(Ref::end)
          .thenComparing(Ref::claim);

  public static Ref of(ClaimKey key) {
    return of(key.report(), key.id(), key.span().start(), key.span().end());
  }

  static Ref of(ReportKey report, String claim, int start, int end) {
    return isUsual(claim)
        ? new Ref(report, HexFormat.fromHexDigitsToLong(claim), "", start, end)
        : new Ref(report, -1, claim, start, end);
  }

  private static boolean isUsual(String claim) {
    return claim.length() == DIGITS
        && claim.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
  }

  /// Its id.
  public String claim() {
    return digits < 0 ? other : HexFormat.of().toHexDigits(digits, DIGITS);
  }

  /// That of [ClaimKey].
  public String address() {
    return report.brief() + "/" + claim();
  }

  /// That of claim keys.
  @Override
  public int compareTo(Ref that) {
    return ORDER.compare(this, that);
  }
}
