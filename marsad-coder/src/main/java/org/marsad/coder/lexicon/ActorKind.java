package org.marsad.coder.lexicon;

import java.util.Locale;

/// What an actor is at a time. A monitor or an agency that reports is a voice, not a party.
public enum ActorKind {
  STATE,
  GOVERNMENT,
  ARMED_FORCES,
  AIR_FORCE,
  NAVY,
  POLICE,
  INTELLIGENCE,
  PARAMILITARY,
  REBEL_GROUP,
  MILITIA,
  IDENTITY_MILITIA,
  COALITION,
  PEACEKEEPERS,
  PARTY,
  CARTEL,
  PRIVATE_MILITARY,
  IGO,
  UN_BODY,
  RELIEF_ORGANISATION,
  RIGHTS_ORGANISATION,
  MONITOR,
  NEWS_AGENCY,
  MEDIA,
  COURT,
  MOVEMENT;

  /// The name in the data files.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether it reports on a conflict rather than taking part in it.
  public boolean isVoice() {
    return switch (this) {
      case MONITOR, NEWS_AGENCY, MEDIA, RIGHTS_ORGANISATION -> true;
      default -> false;
    };
  }

  /// Whether it acts for a state: its government and those who bear arms for it.
  public boolean isState() {
    return switch (this) {
      case STATE, GOVERNMENT, ARMED_FORCES, AIR_FORCE, NAVY, POLICE, INTELLIGENCE, PARAMILITARY ->
          true;
      case COALITION, PEACEKEEPERS -> true;
      default -> false;
    };
  }

  /// Whether it bears arms without being a state's.
  public boolean isArmedNonState() {
    return switch (this) {
      case REBEL_GROUP, MILITIA, IDENTITY_MILITIA, CARTEL, PRIVATE_MILITARY -> true;
      default -> false;
    };
  }
}
