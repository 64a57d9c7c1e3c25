package org.marsad.record.entry;

import org.marsad.record.Claim;
import org.marsad.record.Span;

/// Which claim of which report a person meant: anchored to the words, so that it is found again
/// when a later coder draws the claim's edges otherwise.
///
/// @param id the claim's id at the time
/// @param kind happening, tally or control
/// @param type the codebook's type at the time
/// @param span the words that made the claim
/// @param trigger the words that evoked it
public record ClaimKey(
    ReportKey report, String id, String kind, String type, Span span, Span trigger)
    implements Comparable<ClaimKey> {
  public static ClaimKey of(ReportKey report, Claim claim) {
    return new ClaimKey(
        report,
        claim.id(),
        claim.proposition().kind(),
        claim.proposition().type(),
        claim.span(),
        claim.trigger());
  }

  /// How well a claim of the same report answers to this key: 3 for the very claim, 2 for one of
  /// the same kind evoked by the same words, 1 for one of the same kind and type whose words
  /// overlap, 0 for another claim.
  public int fit(Claim claim) {
    var proposition = claim.proposition();
    if (!proposition.kind().equals(kind)) {
      return 0;
    }
    if (claim.id().equals(id) && claim.span().equals(span)) {
      return 3;
    }
    if (claim.trigger().overlaps(trigger)) {
      return 2;
    }
    return proposition.type().equals(type) && claim.span().overlaps(span) ? 1 : 0;
  }

  /// `3f2a91c0b7de/43f0b093ee8e`: how people and pages name it.
  public String address() {
    return report.brief() + "/" + id;
  }

  @Override
  public int compareTo(ClaimKey other) {
    int order = report.compareTo(other.report);
    if (order == 0) {
      order = span.compareTo(other.span);
    }
    return order == 0 ? id.compareTo(other.id) : order;
  }
}
