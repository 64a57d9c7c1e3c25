package org.marsad.coder.lexicon;

/// Who somebody is in a happening, as far as other codebooks care.
public enum ActorSide {
  /// A state's forces or offices, a coalition of states, peacekeepers.
  STATE,
  /// Any other armed side: rebels, militias, a group that holds ground.
  NON_STATE,
  /// Whoever fights from a post, a base or a position, where their side is not told.
  ARMED,
  /// People who do not fight.
  CIVILIANS,
  /// A crowd in the street, peaceful or not.
  PROTESTERS,
  /// Not told, or not known to the actor register.
  UNKNOWN;

  /// Whether it bears arms.
  public boolean armed() {
    return this == STATE || this == NON_STATE || this == ARMED;
  }

  /// Whether it is of the kind that a row of `codebook-rules.tsv` names.
  boolean isOf(String kind) {
    return switch (kind) {
      case "any" -> true;
      case "armed" -> armed();
      case "state" -> this == STATE;
      case "non-state" -> this == NON_STATE;
      case "civilians" -> this == CIVILIANS;
      case "protesters" -> this == PROTESTERS;
      default -> false;
    };
  }
}
