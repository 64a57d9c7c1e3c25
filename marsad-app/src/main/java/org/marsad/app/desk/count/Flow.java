package org.marsad.app.desk.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.marsad.app.desk.choice.Dossier;
import org.marsad.views.figure.Band;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Quantity;
import org.marsad.views.figure.Said;
import org.marsad.views.figure.Toll;
import org.marsad.views.figure.Total;

/// A measure of single incidents over time: killed by day.
///
/// @param counts one a period, gaps included
/// @param total over all of them
/// @param parts the classes within the whole, the widest first
public record Flow(
    String measure, Policy policy, List<Count> counts, Total total, List<Part> parts) {
  public Flow {
    counts = List.copyOf(counts);
    parts = List.copyOf(parts);
  }

  /// @param tolls of each incident, so that each is worked out only once
  public static Flow of(
      String measure,
      Policy policy,
      Collection<Dossier> dossiers,
      List<Period> periods,
      Function<Dossier, List<Toll>> tolls) {
    var byPeriod = new HashMap<Period, List<List<Toll>>>();
    var all = new ArrayList<List<Toll>>();
    for (var dossier : dossiers) {
      var own =
          tolls.apply(dossier).stream()
              .filter(toll -> toll.quantity().measure().equals(measure))
              .toList();
      period(dossier, periods)
          .ifPresent(period -> {
            byPeriod.computeIfAbsent(period, _ -> new ArrayList<>()).add(own);
            all.add(own);
          });
    }
    return new Flow(
        measure,
        policy,
        periods.stream()
            .map(period -> count(measure, policy, period, byPeriod.getOrDefault(period, List.of())))
            .toList(),
        Total.of(measure, policy, all),
        parts(all));
  }

  /// Whether anybody gives a number.
  public boolean known() {
    return total.incidents() > 0;
  }

  private static Optional<Period> period(Dossier dossier, List<Period> periods) {
    return dossier
        .day()
        .flatMap(day -> {
          int low = 0;
          int high = periods.size() - 1;
          while (low < high) {
            int middle = (low + high) / 2;
            if (periods.get(middle).last().isBefore(day)) {
              low = middle + 1;
            } else {
              high = middle;
            }
          }
          return high >= 0 && periods.get(low).holds(day)
              ? Optional.of(periods.get(low))
              : Optional.empty();
        });
  }

  private static Count count(
      String measure, Policy policy, Period period, List<List<Toll>> incidents) {
    var total = Total.of(measure, policy, incidents);
    return new Count(
        period,
        incidents.size(),
        total.incidents() == 0 ? Optional.empty() : Optional.of(total),
        said(incidents));
  }

  private static List<Said> said(List<List<Toll>> incidents) {
    return incidents.stream()
        .flatMap(List::stream)
        .filter(toll -> !toll.quantity().part())
        .flatMap(toll -> toll.inForce().stream())
        .toList();
  }

  private static List<Part> parts(List<List<Toll>> incidents) {
    Map<Quantity, List<Band>> bands = new TreeMap<>();
    incidents.stream()
        .flatMap(List::stream)
        .filter(toll -> toll.quantity().within().isPresent() && !toll.quantity().part())
        .forEach(toll ->
            bands.computeIfAbsent(toll.quantity(), _ -> new ArrayList<>()).add(toll.band()));
    var parts = new ArrayList<Part>();
    bands.forEach((quantity, all) -> parts.add(part(quantity, all)));
    return parts;
  }

  private static Part part(Quantity quantity, List<Band> bands) {
    return new Part(
        quantity,
        new Band(sum(bands, Band::low), sum(bands, Band::best), sum(bands, Band::high)),
        bands.size(),
        (int) bands.stream().filter(band -> band.high().isEmpty()).count());
  }

  private static Optional<Double> sum(List<Band> bands, Function<Band, Optional<Double>> end) {
    return bands.stream().map(end).flatMap(Optional::stream).reduce(Double::sum);
  }
}
