package org.marsad.views.control;

import java.util.Locale;

/// How well it is vouched for that a party holds a place.
public enum Hold {
  /// The one who lost it says so, or two independent origins do.
  HELD,
  /// One origin that is neither side says so.
  REPORTED,
  /// Only the party itself says so.
  CLAIMED,
  /// Another party says that it holds the place, or a report says that both are there.
  CONTESTED,
  /// The party is said to be there, without a word on who holds the place.
  PRESENT;

  /// The name in JSON and on the command line.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
