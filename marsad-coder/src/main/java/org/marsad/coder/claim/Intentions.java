package org.marsad.coder.claim;

import java.util.Optional;
import java.util.Set;
import org.marsad.coder.happening.HappeningMention;
import org.marsad.record.Factuality;

/// PLOVER's code of what has not happened. By its manual a cooperative act told in the future tense
/// is an intention to cooperate, AGREE; a hostile one that somebody means to do is THREATEN; one
/// that somebody will not do is REJECT. A mere purpose, a condition, and harm that was not done
/// have no code.
final class Intentions {
  private static final Set<String> COOPERATIVE =
      Set.of("CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "AGREE");
  private static final Set<String> HOSTILE = Set.of("SANCTION", "COERCE", "ASSAULT", "PROTEST");

  private Intentions() {}

  /// @param plover the event and mode of the act itself
  static Optional<String> code(String plover, HappeningMention happening) {
    if (happening.rule().equals("happening-purpose")) {
      return Optional.empty();
    }
    var event = plover.split(" ")[0];
    boolean deed = COOPERATIVE.contains(event) || HOSTILE.contains(event);
    if (deed && happening.factuality() == Factuality.HYPOTHETICAL) {
      return Optional.empty();
    }
    if (COOPERATIVE.contains(event)) {
      return Optional.of(cooperative(plover, happening.factuality()));
    }
    return HOSTILE.contains(event) ? hostile(plover, happening.factuality()) : Optional.of(plover);
  }

  private static String cooperative(String plover, Factuality factuality) {
    return switch (factuality) {
      case EXPECTED, PLANNED -> "AGREE";
      case DENIED -> "REJECT";
      case CERTAIN, PROBABLE, POSSIBLE, HYPOTHETICAL, UNKNOWN -> plover;
    };
  }

  private static Optional<String> hostile(String plover, Factuality factuality) {
    return switch (factuality) {
      case EXPECTED, PLANNED -> Optional.of("THREATEN");
      case DENIED -> Optional.empty();
      case CERTAIN, PROBABLE, POSSIBLE, HYPOTHETICAL, UNKNOWN -> Optional.of(plover);
    };
  }
}
