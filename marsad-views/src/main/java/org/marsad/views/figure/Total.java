package org.marsad.views.figure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One measure over several incidents. Each incident adds its whole once: the people, or the only
/// class that is told of. Parts, series and what stands at a time add nothing.
///
/// @param band sums of the incidents' lows, chosen numbers and highs, as far as these are known
/// @param incidents how many incidents give a number
/// @param unknown how many of those give no number that the policy could choose
/// @param open how many of those have no known high
public record Total(
    String measure, Band band, Policy policy, int incidents, int unknown, int open) {

  /// @param incidents the tolls of each incident
  public static Total of(
      String measure, Policy policy, Collection<? extends List<? extends Banded>> incidents) {
    var bands = incidents.stream().flatMap(tolls -> whole(measure, tolls).stream()).toList();
    return new Total(
        measure,
        new Band(
            sum(bands.stream().map(Band::low).toList()),
            sum(bands.stream().map(Band::best).toList()),
            sum(bands.stream().map(Band::high).toList())),
        policy,
        bands.size(),
        (int) bands.stream().filter(band -> band.best().isEmpty()).count(),
        (int) bands.stream().filter(band -> band.high().isEmpty()).count());
  }

  /// Nothing yet, to add incidents to one by one.
  public static Total none(String measure, Policy policy) {
    return of(measure, policy, List.of());
  }

  /// With those of other incidents.
  public Total and(Total other) {
    return new Total(
        measure,
        new Band(
            sum(List.of(band.low(), other.band.low())),
            sum(List.of(band.best(), other.band.best())),
            sum(List.of(band.high(), other.band.high()))),
        policy,
        incidents + other.incidents,
        unknown + other.unknown,
        open + other.open);
  }

  /// The whole of one incident. Where several classes are told of and no whole, the greatest of
  /// them is a floor.
  private static Optional<Band> whole(String measure, List<? extends Banded> tolls) {
    var outermost =
        tolls.stream()
            .filter(toll -> toll.quantity().measure().equals(measure) && !toll.quantity().part())
            .filter(toll -> !isWithinAnother(toll.quantity(), tolls))
            .toList();
    if (outermost.size() <= 1) {
      return outermost.stream().findFirst().map(Banded::band);
    }
    var floor =
        outermost.stream()
            .flatMap(toll -> toll.band().low().stream())
            .max(Comparator.naturalOrder());
    return Optional.of(new Band(floor, Optional.empty(), Optional.empty()));
  }

  private static boolean isWithinAnother(Quantity quantity, List<? extends Banded> tolls) {
    var wider = quantity.within();
    while (wider.isPresent()) {
      var now = wider.get();
      if (tolls.stream().anyMatch(toll -> toll.quantity().equals(now))) {
        return true;
      }
      wider = now.within();
    }
    return false;
  }

  private static Optional<Double> sum(List<Optional<Double>> numbers) {
    return numbers.stream().flatMap(Optional::stream).reduce(Double::sum);
  }
}
