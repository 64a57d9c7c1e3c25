package org.marsad.views.standing;

/// What a person said of a claim as a whole.
public enum Verdict {
  /// Nobody has looked, or nobody has decided.
  OPEN,
  /// The report says what the claim says.
  ACCEPTED,
  /// The report does not say that.
  REJECTED
}
