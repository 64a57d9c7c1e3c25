package org.marsad.views.incident;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Which types of the codebook can be names for one happening. One report's "explosion" is
/// another's car bomb; what is an air strike to one is never an arrest to another.
final class Kinds {
  private enum Family {
    AIR("air-strike drone-strike"),
    SHELLS("shelling"),
    BLAST("bombing suicide-bombing landmine grenade"),
    UNKNOWN_BLAST("explosion"),
    GROUND("armed-clash armed-attack offensive attack-repelled ceasefire-violation"),
    GAIN("capture-of-territory advance handover withdrawal captured"),
    POISON("chemical-attack"),
    CHOSEN("execution assassination"),
    ANY("attack strikes attacks"),
    HARM("killing killed injured victims destruction destroyed damaged targeted munitions"),
    SEIZURE("arrest raid clearance detained weapons-disrupted"),
    TAKEN("abduction abducted missing"),
    CROWD("protest protest-intervention riot mob-violence"),
    FORCE("force-against-protesters"),
    FLIGHT("displacement displaced evacuation evacuated"),
    HOME("return returned"),
    FREED("release released"),
    GIVEN_UP("surrender surrendered"),
    DEAD_FOUND("bodies-found"),
    MISHAP("accident");

    private final String types;

    Family(String types) {
      this.types = types;
    }
  }

  /// Said, promised or asked: it is about happenings and is none that an incident is made of.
  private static final Set<String> WORDS =
      Set.of(
          "statement",
          "appeal",
          "accusation",
          "condemnation",
          "pledge",
          "support",
          "threat",
          "refusal",
          "concession",
          "aid-pledge");

  private static final Map<String, Family> FAMILY = families();
  private static final Map<Set<Family>, Double> ALIKE = alike();

  private Kinds() {}

  static boolean happens(String type) {
    return !WORDS.contains(type);
  }

  /// Whether a type names what was done, not only that harm was done.
  static boolean isSpecific(String type) {
    var family = FAMILY.get(type);
    return family != Family.ANY && family != Family.HARM;
  }

  /// 1 for the same type, less for types that can be one, 0 for two that never are.
  static double alike(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    var here = FAMILY.get(one);
    var there = FAMILY.get(other);
    if (here == null || there == null) {
      return 0;
    }
    return here == there ? 0.8 : ALIKE.getOrDefault(Set.of(here, there), 0.0);
  }

  private static Map<String, Family> families() {
    var families = new HashMap<String, Family>();
    for (var family : Family.values()) {
      Stream.of(family.types.split(" ")).forEach(type -> families.put(type, family));
    }
    return Map.copyOf(families);
  }

  private static Map<Set<Family>, Double> alike() {
    var alike = new HashMap<Set<Family>, Double>();
    var violent =
        Set.of(
            Family.AIR,
            Family.SHELLS,
            Family.BLAST,
            Family.UNKNOWN_BLAST,
            Family.GROUND,
            Family.POISON,
            Family.CHOSEN);
    for (var family : violent) {
      alike.put(Set.of(Family.HARM, family), 0.6);
      alike.put(Set.of(Family.ANY, family), 0.7);
    }
    alike.put(Set.of(Family.HARM, Family.ANY), 0.6);
    alike.put(Set.of(Family.HARM, Family.GAIN), 0.3);
    alike.put(Set.of(Family.HARM, Family.CROWD), 0.5);
    alike.put(Set.of(Family.HARM, Family.MISHAP), 0.5);
    alike.put(Set.of(Family.HARM, Family.DEAD_FOUND), 0.4);
    alike.put(Set.of(Family.CHOSEN, Family.DEAD_FOUND), 0.4);
    alike.put(Set.of(Family.ANY, Family.CROWD), 0.3);
    alike.put(Set.of(Family.FORCE, Family.CROWD), 0.6);
    alike.put(Set.of(Family.FORCE, Family.HARM), 0.6);
    alike.put(Set.of(Family.FORCE, Family.ANY), 0.6);
    alike.put(Set.of(Family.FORCE, Family.GROUND), 0.5);
    alike.put(Set.of(Family.ANY, Family.TAKEN), 0.4);
    alike.put(Set.of(Family.GROUND, Family.TAKEN), 0.4);
    alike.put(Set.of(Family.ANY, Family.GAIN), 0.4);
    alike.put(Set.of(Family.GROUND, Family.GAIN), 0.5);
    alike.put(Set.of(Family.GROUND, Family.CHOSEN), 0.5);
    alike.put(Set.of(Family.AIR, Family.SHELLS), 0.5);
    alike.put(Set.of(Family.AIR, Family.UNKNOWN_BLAST), 0.5);
    alike.put(Set.of(Family.SHELLS, Family.UNKNOWN_BLAST), 0.5);
    alike.put(Set.of(Family.BLAST, Family.UNKNOWN_BLAST), 0.8);
    alike.put(Set.of(Family.MISHAP, Family.UNKNOWN_BLAST), 0.5);
    alike.put(Set.of(Family.BLAST, Family.CHOSEN), 0.4);
    alike.put(Set.of(Family.POISON, Family.AIR), 0.6);
    alike.put(Set.of(Family.POISON, Family.SHELLS), 0.6);
    alike.put(Set.of(Family.SEIZURE, Family.TAKEN), 0.4);
    return Map.copyOf(alike);
  }
}
