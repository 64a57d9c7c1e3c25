package org.marsad.views.incident;

import java.util.Locale;

/// What can speak for or against two claims being about one happening: a closed list, so that each
/// can be told in any language.
public enum Ground {
  PERSON("a person joined them"),
  DIFFERENT_KINDS("different kinds"),
  SAME_KIND("same kind"),
  KINDS_THAT_CAN_BE_ONE("kinds that can be one"),
  ONE_SENTENCE("one sentence"),
  SET_APART("the report sets them apart"),
  ANOTHER_BETWEEN("the report tells another between them"),
  ONE_REPORT("one report"),
  SAME_PLACE("same place"),
  PLACES_UNMEASURED("places that cannot be measured"),
  NEAR("near each other"),
  WITHIN_PRECISION("within the precision of the places"),
  OTHER_PLACE_INHERITED("other place, taken from the passage"),
  TOO_FAR("places too far apart"),
  SAME_DAY("same day"),
  ONE_DAY("one day apart"),
  TWO_DAYS("two days apart, one of them the day of a report"),
  DAYS_APART("days apart"),
  SAME_HOUR("same hour"),
  OTHER_HOUR("other hour"),
  SAME_SIDE("same side"),
  SAME_PARTY("same party"),
  OTHER_SIDE("other side"),
  SAME_TARGET("same target"),
  OTHER_TARGET("other target"),
  SAME_FIGURE("same figure"),
  FIGURES_FAR_APART("figures far apart"),
  LIKE_WORDS("like words");

  private final String english;

  Ground(String english) {
    this.english = english;
  }

  /// The name in lists of words.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String english() {
    return english;
  }
}
