package org.marsad.coder.lexicon;

import java.util.List;
import java.util.Optional;

/// "When a state's force takes a town, ACLED calls it `Government regains territory`": codes that
/// depend on who acts and on whom. A code left out is the type's own.
///
/// @param agentKind one of [#KINDS]
/// @param patientKind one of [#KINDS]
public record CodeRule(
    String type,
    String agentKind,
    String patientKind,
    Optional<String> plover,
    Optional<String> cameo,
    Optional<String> acled) {
  /// The kinds of side that a rule may name.
  public static final List<String> KINDS =
      List.of("state", "non-state", "armed", "civilians", "protesters", "any");

  boolean fits(String happening, ActorSide agent, ActorSide patient) {
    return type.equals(happening) && agent.isOf(agentKind) && patient.isOf(patientKind);
  }

  /// Whether every pair of sides that `other` fits is fitted by this one.
  boolean covers(CodeRule other) {
    return type.equals(other.type)
        && covers(agentKind, other.agentKind)
        && covers(patientKind, other.patientKind);
  }

  private static boolean covers(String kind, String other) {
    return kind.equals("any")
        || kind.equals(other)
        || (kind.equals("armed") && List.of("state", "non-state").contains(other));
  }
}
