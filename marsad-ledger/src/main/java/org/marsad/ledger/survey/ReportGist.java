package org.marsad.ledger.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.standing.FiledReport;

/// A report that stands in the record, with its claims.
///
/// @param first the report whose text it has: itself, where it copies none
/// @param claims in their order, the rejected ones too
public record ReportGist(
    ReportKey key,
    Instant filed,
    Optional<LocalDate> published,
    Optional<String> publisher,
    Optional<String> title,
    ReportKey first,
    List<ClaimGist> claims)
    implements Comparable<ReportGist> {
  /// That of [FiledReport].
  private static final Comparator<ReportGist> ORDER =
      Comparator.comparing((ReportGist one) -> one.published().orElse(LocalDate.MAX))
          .thenComparing(one -> one.publisher().orElse("\uffff"))
          .thenComparing(ReportGist::key);

  public ReportGist {
    claims = List.copyOf(claims);
  }

  static ReportGist of(FiledReport one, ReportKey first, List<ClaimGist> claims, Pool pool) {
    return new ReportGist(
        pool.one(one.key()),
        one.filed(),
        pool.one(one.report().published()),
        pool.one(one.report().publisher()),
        one.report().title(),
        pool.one(first),
        claims);
  }

  public boolean copy() {
    return !first.equals(key);
  }

  /// The place of a claim among its claims; -1 where it has no such claim.
  int place(Ref claim) {
    for (int n = 0; n < claims.size(); n++) {
      if (claims.get(n).ref().equals(claim)) {
        return n;
      }
    }
    return -1;
  }

  /// The claim's own value that equals one, or else that one.
  Ref same(Ref claim) {
    int place = place(claim);
    return place < 0 ? claim : claims.get(place).ref();
  }

  @Override
  public int compareTo(ReportGist other) {
    return ORDER.compare(this, other);
  }
}
