package org.marsad.ledger.survey;

import java.util.List;
import java.util.Optional;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.figure.Band;
import org.marsad.views.figure.Banded;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Quantity;
import org.marsad.views.figure.Toll;
import org.marsad.views.origin.Origin;

/// One quantity of an incident: its band under each policy that asks for no names, and who says so.
///
/// @param most where the number that most origins give is chosen
/// @param lowest where the lowest is
/// @param latest where the latest is
/// @param said how many numbers the bands rest on
/// @param origins who stand behind them, each once
/// @param reports that they stand in
public record Sum(
    Quantity quantity,
    Band most,
    Band lowest,
    Band latest,
    int said,
    List<Origin> origins,
    List<ReportKey> reports) {
  private record Counted(Quantity quantity, Band band) implements Banded {}

  public Sum {
    origins = List.copyOf(origins);
    reports = List.copyOf(reports);
  }

  static Sum of(Toll toll, Pool pool) {
    return new Sum(
        pool.one(toll.quantity()),
        pool.one(band(toll, new Policy.MostOrigins())),
        pool.one(band(toll, new Policy.Lowest())),
        pool.one(band(toll, new Policy.Latest())),
        toll.inForce().size(),
        pool.one(toll.inForce().stream().map(said -> pool.one(said.witness())).distinct().toList()),
        toll.inForce().stream()
            .map(said -> pool.one(said.statement().source().key()))
            .distinct()
            .toList());
  }

  private static Band band(Toll toll, Policy policy) {
    return new Band(toll.band().low(), policy.choose(toll.inForce()), toll.band().high());
  }

  /// The quantity with its band; empty for a policy that asks for names.
  public Optional<Banded> under(Policy policy) {
    return switch (policy) {
      case Policy.MostOrigins() -> Optional.of(new Counted(quantity, most));
      case Policy.Lowest() -> Optional.of(new Counted(quantity, lowest));
      case Policy.Latest() -> Optional.of(new Counted(quantity, latest));
      case Policy.Ranked _ -> Optional.empty();
    };
  }
}
