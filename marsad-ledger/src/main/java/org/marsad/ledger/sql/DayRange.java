package org.marsad.ledger.sql;

import java.time.LocalDate;
import java.util.Optional;
import org.marsad.record.Claim;
import org.marsad.record.Moment;
import org.marsad.record.Report;
import org.marsad.record.When;

/// The days that a claim may be of, as numbers since 1970-01-01.
///
/// @param earliest as the report says
/// @param latest as the report says
/// @param first the same as `earliest`, and the beginning of time where that is open
/// @param last the same as `latest`; where that is open, the day of publication, or else the end of
///   time
record DayRange(
    Optional<Long> earliest, Optional<Long> latest, Optional<Long> first, Optional<Long> last) {
  static final long BEGINNING = LocalDate.of(1, 1, 1).toEpochDay();
  static final long END = LocalDate.of(9999, 12, 31).toEpochDay();

  static DayRange of(Claim claim, Report report) {
    var earliest = claim.when().flatMap(When::earliest).map(DayRange::day);
    var latest = claim.when().flatMap(When::latest).map(DayRange::day);
    var published = report.published().map(LocalDate::toEpochDay);
    return new DayRange(
        earliest,
        latest,
        earliest.or(() -> latest.map(_ -> BEGINNING)),
        latest.or(() -> earliest.map(e -> published.filter(p -> p >= e).orElse(END))));
  }

  private static long day(Moment moment) {
    return moment.date().toEpochDay();
  }
}
