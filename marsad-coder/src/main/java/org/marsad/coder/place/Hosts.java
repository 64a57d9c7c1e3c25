package org.marsad.coder.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marsad.record.Where;

/// Gives a building or a road, which no gazetteer has, the point of the town that it is told with,
/// and a village that none has the point of the district that the words say it lies in.
final class Hosts {
  /// UCDP's precision up to which a place is small enough to stand for what lies in it.
  private static final int TOWN = 3;

  private Hosts() {}

  /// @param told of each place, whether the next one is what it lies in
  static List<PlaceMention> located(List<PlaceMention> places, List<Boolean> told) {
    var located = new ArrayList<PlaceMention>();
    for (int i = 0; i < places.size(); i++) {
      var place = places.get(i);
      located.add(
          place.where().lat().isPresent()
              ? place
              : host(places, i, told.get(i))
                  .map(h -> place.at(inside(place.where(), h)))
                  .orElse(place));
    }
    return located;
  }

  private static Optional<Where> host(List<PlaceMention> places, int at, boolean told) {
    if (told && at + 1 < places.size() && places.get(at + 1).where().lat().isPresent()) {
      return Optional.of(places.get(at + 1).where());
    }
    return places.get(at).rule().equals(PlaceMention.LOCAL) ? town(places, at) : Optional.empty();
  }

  /// The town named next in the sentence, else the one named last before.
  private static Optional<Where> town(List<PlaceMention> places, int at) {
    for (int i = at + 1; i < places.size(); i++) {
      if (places.get(i).sentence() != places.get(at).sentence()) {
        break;
      }
      if (isHost(places.get(i))) {
        return Optional.of(places.get(i).where());
      }
    }
    for (int i = at - 1; i >= 0; i--) {
      if (isHost(places.get(i))) {
        return Optional.of(places.get(i).where());
      }
    }
    return places.stream().filter(Hosts::isHost).map(PlaceMention::where).findFirst();
  }

  private static boolean isHost(PlaceMention place) {
    return place.where().lat().isPresent()
        && place.where().precision() <= TOWN
        && !place.rule().equals(PlaceMention.LOCAL);
  }

  private static Where inside(Where place, Where host) {
    return new Where(
        place.span(),
        place.name(),
        Optional.empty(),
        host.lat(),
        host.lon(),
        host.country(),
        host.admin1(),
        Math.max(2, host.precision()),
        place.relation(),
        false);
  }
}
