package org.marsad.app.desk.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.marsad.ledger.survey.Gist;
import org.marsad.views.figure.Band;
import org.marsad.views.figure.Banded;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Quantity;
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

  /// @param bands of each incident that gives numbers; empty for others
  public static Flow of(
      String measure,
      Policy policy,
      Collection<Gist> incidents,
      List<Period> periods,
      Function<Gist, List<Banded>> bands) {
    var byPeriod = new HashMap<Period, Falling>();
    var all = new ArrayList<List<Banded>>();
    for (var incident : incidents) {
      var own =
          bands.apply(incident).stream()
              .filter(each -> each.quantity().measure().equals(measure))
              .toList();
      period(incident, periods)
          .ifPresent(period -> {
            byPeriod.computeIfAbsent(period, _ -> Falling.none()).add(incident, own);
            if (!own.isEmpty()) {
              all.add(own);
            }
          });
    }
    return new Flow(
        measure,
        policy,
        periods.stream()
            .map(period ->
                byPeriod.getOrDefault(period, Falling.none()).count(measure, policy, period))
            .toList(),
        Total.of(measure, policy, all),
        parts(all));
  }

  /// The incidents of one period.
  private static final class Falling {
    private int incidents;
    private final List<List<Banded>> bands = new ArrayList<>();
    private final List<Gist> behind = new ArrayList<>();

    static Falling none() {
      return new Falling();
    }

    void add(Gist incident, List<Banded> own) {
      incidents++;
      if (!own.isEmpty()) {
        bands.add(own);
        behind.add(incident);
      }
    }

    Count count(String measure, Policy policy, Period period) {
      var total = Total.of(measure, policy, bands);
      return new Count(
          period,
          incidents,
          total.incidents() == 0 ? Optional.empty() : Optional.of(total),
          behind);
    }
  }

  /// Whether anybody gives a number.
  public boolean known() {
    return total.incidents() > 0;
  }

  private static Optional<Period> period(Gist incident, List<Period> periods) {
    return incident
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

  private static List<Part> parts(List<List<Banded>> incidents) {
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
        new Band(sum(bands, Band::low), whole(bands, Band::best), whole(bands, Band::high)),
        bands.size(),
        (int) bands.stream().filter(band -> band.high().isEmpty()).count());
  }

  /// A sum over some of them only would lie below what all of them give at least.
  private static Optional<Double> whole(List<Band> bands, Function<Band, Optional<Double>> end) {
    return bands.stream().allMatch(band -> end.apply(band).isPresent())
        ? sum(bands, end)
        : Optional.empty();
  }

  private static Optional<Double> sum(List<Band> bands, Function<Band, Optional<Double>> end) {
    return bands.stream().map(end).flatMap(Optional::stream).reduce(Double::sum);
  }
}
