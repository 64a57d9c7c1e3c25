package org.marsad.views.grade;

import java.util.Locale;

/// What a side says of its part in an incident: an axis of its own beside the grade.
public enum Response {
  ACCEPTED,
  DENIED,
  NONE;

  /// The name in JSON and on the command line.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
