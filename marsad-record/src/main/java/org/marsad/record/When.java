package org.marsad.record;

import java.util.Optional;

/// When something happened, as far as the report says. Both ends empty means that the words are
/// kept and their day is not known ("earlier", "late Saturday" in a report without a date).
///
/// @param span the words, where the report has any
/// @param earliest the first day (or minute) it may have been
/// @param latest the last one, inclusive; empty for an open end
/// @param inherited whether the time was taken from the passage, not from the sentence
public record When(
    Optional<Span> span,
    Optional<Moment> earliest,
    Optional<Moment> latest,
    TimePrecision precision,
    TimeRelation relation,
    boolean inherited) {
  public When {
    if (earliest.isPresent()
        && latest.isPresent()
        && earliest.get().date().isAfter(latest.get().date())) {
      throw new IllegalArgumentException(
          "a time ends before it begins: " + earliest.get().iso() + ".." + latest.get().iso());
    }
  }

  public boolean resolved() {
    return earliest.isPresent() || latest.isPresent();
  }

  /// The same day or days, without the hour: what is told next happened then, but nobody said at
  /// which hour.
  public When dayInherited() {
    boolean hour = precision == TimePrecision.MINUTE || precision == TimePrecision.PART_OF_DAY;
    return new When(
        span,
        hour ? earliest.map(m -> Moment.on(m.date())) : earliest,
        hour ? latest.map(m -> Moment.on(m.date())) : latest,
        hour ? TimePrecision.DAY : precision,
        relation,
        true);
  }

  public When asInherited() {
    return new When(span, earliest, latest, precision, relation, true);
  }
}
