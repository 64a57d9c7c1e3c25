package org.marsad.views.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.marsad.record.entry.ClaimKey;
import org.marsad.views.standing.ActorJoins;
import org.marsad.views.standing.PlaceMoves;

/// A trace as it is compared: with the actors that people joined as one, and places where they say
/// that these lie.
///
/// @param site no landscape
/// @param parties everybody who took part: in a clash either side may be told first
record Facts(Trace trace, Optional<Spot> site, Set<String> agents, Set<String> parties)
    implements Comparable<Facts> {
  private static final int LANDSCAPE = 5;
  private static final ActorJoins AS_TOLD_ACTORS = new ActorJoins(Map.of());
  private static final PlaceMoves AS_TOLD_PLACES = new PlaceMoves(Map.of());

  static Facts of(Trace trace, ActorJoins joins, PlaceMoves moves) {
    var agents = under(trace.agents(), joins);
    var parties = new TreeSet<>(agents);
    parties.addAll(under(trace.patients(), joins));
    var site =
        trace.where().map(spot -> spot.under(moves)).filter(spot -> spot.precision() < LANDSCAPE);
    return new Facts(trace, site, agents, parties);
  }

  /// Before people joined actors and moved places.
  static Facts asTold(Trace trace) {
    return of(trace, AS_TOLD_ACTORS, AS_TOLD_PLACES);
  }

  private static Set<String> under(List<Party> some, ActorJoins joins) {
    return some.stream()
        .map(one -> one.under(joins))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  ClaimKey key() {
    return trace.key();
  }

  Block block() {
    return trace.block();
  }

  Optional<LocalDate> day() {
    return trace.block().day();
  }

  boolean sameReport(Facts other) {
    return key().report().equals(other.key().report());
  }

  boolean sameSentence(Facts other) {
    return sameReport(other) && trace.sentence().overlaps(other.trace.sentence());
  }

  @Override
  public int compareTo(Facts other) {
    return trace.compareTo(other.trace);
  }
}
