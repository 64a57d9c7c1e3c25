package org.marsad.app.input;

import java.time.LocalDate;
import java.util.Optional;
import org.marsad.record.Report;

/// What the person says of the reports on the command line; it goes before what a file says of
/// itself.
///
/// @param url where the page stood, of a report that stands alone
public record Given(
    Optional<LocalDate> published, Optional<String> publisher, Optional<String> url) {
  public static final Given NOTHING = new Given(Optional.empty(), Optional.empty());

  public Given(Optional<LocalDate> published, Optional<String> publisher) {
    this(published, publisher, Optional.empty());
  }

  /// The report, with what was given in place of its own.
  Report over(Report report) {
    var dated = published.map(report::published).orElse(report);
    var named = publisher.map(dated::publisher).orElse(dated);
    return url.map(named::url).orElse(named);
  }
}
