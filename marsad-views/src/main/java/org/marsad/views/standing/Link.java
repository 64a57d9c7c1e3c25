package org.marsad.views.standing;

import org.marsad.record.entry.ClaimKey;

/// A person says that two claims are about one incident, or about two, for good.
///
/// @param one the lesser key of the two
/// @param together one incident; false: two
/// @param entry the number of the ledger's entry
public record Link(ClaimKey one, ClaimKey other, boolean together, long entry) {
  public Link {
    if (one.compareTo(other) > 0) {
      var lesser = other;
      other = one;
      one = lesser;
    }
  }
}
