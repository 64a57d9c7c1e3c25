package org.marsad.app;

import java.util.Optional;
import org.marsad.ledger.Query;
import org.marsad.record.Where;
import org.marsad.views.figure.Said;
import org.marsad.views.figure.Series;
import org.marsad.views.incident.Block;
import org.marsad.views.incident.Incident;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which incidents are shown.
final class Choice {
  @Mixin private Period period = new Period();

  @Option(names = "--country", paramLabel = "CC", description = "two letters, like SY")
  private Optional<String> country = Optional.empty();

  @Option(names = "--type", paramLabel = "TYPE", description = "a type of the codebook")
  private Optional<String> type = Optional.empty();

  /// A query that every incident fits which fits this, and perhaps some more.
  Query query() {
    var inCountry = country.map(Query.all()::in).orElse(Query.all());
    var query = type.map(inCountry::type).orElse(inCountry);
    return period.wider(Block.REACH).map(query::during).orElse(query);
  }

  /// A series fits by any of its points, by the day they were told.
  boolean fits(Series series) {
    return series.points().stream().anyMatch(this::fits);
  }

  private boolean fits(Said said) {
    var claim = said.statement().claim();
    return period.has(said.day())
        && country
            .map(c -> claim.where().flatMap(Where::country).filter(c::equalsIgnoreCase).isPresent())
            .orElse(true)
        && type.map(claim.proposition().type()::equals).orElse(true);
  }

  /// An incident whose day or country is unknown is left out where one is asked for.
  boolean fits(Incident incident) {
    return period.has(incident.day())
        && country
            .map(c -> incident.where().flatMap(Where::country).filter(c::equalsIgnoreCase))
            .map(Optional::isPresent)
            .orElse(true)
        && type.map(incident.type()::equals).orElse(true);
  }
}
