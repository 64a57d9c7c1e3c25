package org.marsad.views.incident;

/// What a claim can be to an incident.
public enum Role {
  /// Tells it as something that took place, on a day.
  TELLS,
  /// Tells it, but gives no day.
  LOOSE,
  /// Says that it did not take place, or will not say.
  DENIES,
  /// Takes it for granted by the way.
  MENTIONS
}
