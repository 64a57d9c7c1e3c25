package org.marsad.coder.claim;

import java.util.Set;
import org.marsad.record.Factuality;

/// PLOVER's code of what has not happened yet. By its manual a cooperative act told in the future
/// tense is an intention to cooperate, AGREE; a hostile one that somebody means to do is THREATEN.
final class Intentions {
  private static final Set<String> COOPERATIVE =
      Set.of("CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT");
  private static final Set<String> HOSTILE = Set.of("SANCTION", "COERCE", "ASSAULT", "PROTEST");

  private Intentions() {}

  /// @param plover the event and mode of the act itself
  static String code(String plover, Factuality factuality) {
    boolean ahead = factuality == Factuality.EXPECTED || factuality == Factuality.PLANNED;
    var event = plover.split(" ")[0];
    if (ahead && COOPERATIVE.contains(event)) {
      return "AGREE";
    }
    return ahead && HOSTILE.contains(event) ? "THREATEN" : plover;
  }
}
