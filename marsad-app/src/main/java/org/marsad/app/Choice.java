package org.marsad.app;

import java.time.LocalDate;
import java.util.Optional;
import org.marsad.ledger.Days;
import org.marsad.ledger.Query;
import org.marsad.record.Where;
import org.marsad.views.figure.Said;
import org.marsad.views.figure.Series;
import org.marsad.views.incident.Block;
import org.marsad.views.incident.Incident;
import picocli.CommandLine.Option;

/// Which incidents are shown.
final class Choice {
  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = About.Day.class,
      description = "of that day or later")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = About.Day.class,
      description = "of that day or before")
  private Optional<LocalDate> to = Optional.empty();

  @Option(names = "--country", paramLabel = "CC", description = "two letters, like SY")
  private Optional<String> country = Optional.empty();

  @Option(names = "--type", paramLabel = "TYPE", description = "a type of the codebook")
  private Optional<String> type = Optional.empty();

  /// A query that every incident fits which fits this, and perhaps some more.
  Query query() {
    var query = country.map(Query.all()::in).orElse(Query.all());
    query = type.map(query::type).orElse(query);
    return from.isEmpty() && to.isEmpty()
        ? query
        : query.during(
            new Days(
                from.map(day -> day.minusDays(Block.REACH)).orElse(LocalDate.of(1, 1, 1)),
                to.map(day -> day.plusDays(Block.REACH)).orElse(LocalDate.of(9999, 12, 31))));
  }

  /// A series fits by any of its points, by the day they were told.
  boolean fits(Series series) {
    return series.points().stream().anyMatch(this::fits);
  }

  private boolean fits(Said said) {
    var claim = said.statement().claim();
    return from.map(day -> !said.day().isBefore(day)).orElse(true)
        && to.map(day -> !said.day().isAfter(day)).orElse(true)
        && country
            .map(c -> claim.where().flatMap(Where::country).filter(c::equalsIgnoreCase).isPresent())
            .orElse(true)
        && type.map(claim.proposition().type()::equals).orElse(true);
  }

  /// An incident whose day or country is unknown is left out where one is asked for.
  boolean fits(Incident incident) {
    return from.map(day -> incident.day().filter(d -> !d.isBefore(day)).isPresent()).orElse(true)
        && to.map(day -> incident.day().filter(d -> !d.isAfter(day)).isPresent()).orElse(true)
        && country
            .map(c -> incident.where().flatMap(Where::country).filter(c::equalsIgnoreCase))
            .map(Optional::isPresent)
            .orElse(true)
        && type.map(incident.type()::equals).orElse(true);
  }
}
