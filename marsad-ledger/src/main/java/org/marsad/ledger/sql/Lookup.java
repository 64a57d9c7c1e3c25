package org.marsad.ledger.sql;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.Box;
import org.marsad.ledger.words.Words;

/// The numbers under which somebody or a place is known, with what people said of them: actors that
/// are one, places that lie elsewhere.
final class Lookup {
  private final Handle handle;
  private final Dialect dialect;
  private final OptionalLong asOf;

  Lookup(Handle handle, Dialect dialect, OptionalLong asOf) {
    this.handle = handle;
    this.dialect = dialect;
    this.asOf = asOf;
  }

  /// Everybody who goes by an id or a name, or was joined with them.
  Set<Long> named(String given) {
    var spellings = new LinkedHashSet<String>(List.of(given));
    var joins = joins();
    for (boolean grown = true; grown; ) {
      grown = false;
      for (var join : joins) {
        boolean one = known(spellings, join.actor());
        boolean other = known(spellings, join.stays());
        if (one != other) {
          grown |= spellings.add(one ? join.stays() : join.actor());
        }
      }
    }
    var numbers = new TreeSet<Long>();
    spellings.forEach(spelling -> numbers.addAll(numbers(spelling)));
    return numbers;
  }

  private static boolean known(Set<String> spellings, String name) {
    var key = Words.key(name);
    return spellings.stream().anyMatch(s -> s.equals(name) || Words.key(s).equals(key));
  }

  private record Join(String actor, String stays) {}

  private List<Join> joins() {
    return handle
        .createQuery("SELECT actor, stays FROM actor_join WHERE " + holding())
        .bind("asOf", asOf.orElse(Long.MAX_VALUE))
        .map((rows, _) -> new Join(rows.getString(1), rows.getString(2)))
        .list();
  }

  private static String holding() {
    return "from_entry <= :asOf AND (until_entry IS NULL OR until_entry > :asOf)";
  }

  private List<Long> numbers(String spelling) {
    return handle
        .createQuery(
            "SELECT id FROM name WHERE key = :actor OR key = :folded"
                + " UNION SELECT name FROM alias WHERE folded = :folded")
        .bind("actor", Names.actorKey(spelling))
        .bind("folded", Words.key(spelling))
        .mapTo(Long.class)
        .list();
  }

  /// Places of an id in the gazetteer or of a name.
  Set<Long> places(List<String> given) {
    var numbers = new TreeSet<Long>();
    for (var place : given) {
      numbers.addAll(
          handle
              .createQuery(
                  "SELECT id FROM place WHERE gazetteer = :given"
                      + " UNION SELECT id FROM place WHERE folded = :folded")
              .bind("given", place)
              .bind("folded", Words.key(place))
              .mapTo(Long.class)
              .list());
    }
    return numbers;
  }

  Set<Long> placesIn(String country, Optional<String> admin1) {
    var query =
        handle
            .createQuery(
                "SELECT id FROM place WHERE country = :country"
                    + (admin1.isPresent() ? " AND division = :division" : ""))
            .bind("country", country);
    admin1.ifPresent(name -> query.bind("division", Words.key(name)));
    return new TreeSet<>(query.mapTo(Long.class).list());
  }

  /// Places within a box, where people say that they lie, or else the gazetteer.
  Set<Long> placesWithin(Box box) {
    var numbers = new TreeSet<Long>();
    if (box.crossesDateLine()) {
      numbers.addAll(near(new Box(box.south(), box.west(), box.north(), 180)));
      numbers.addAll(near(new Box(box.south(), -180, box.north(), box.east())));
    } else {
      numbers.addAll(near(box));
    }
    for (var move : moves()) {
      var moved = places(List.of(move.place()));
      if (box.contains(move.lat(), move.lon())) {
        numbers.addAll(moved);
      } else {
        numbers.removeAll(moved);
      }
    }
    return numbers;
  }

  private record Move(String place, double lat, double lon) {}

  private List<Move> moves() {
    return handle
        .createQuery(
            "SELECT place, lat, lon FROM place_moved WHERE " + holding() + " ORDER BY entry")
        .bind("asOf", asOf.orElse(Long.MAX_VALUE))
        .map((rows, _) -> new Move(rows.getString(1), rows.getDouble(2), rows.getDouble(3)))
        .list();
  }

  /// Places whose exact point is in the box, of those that the index says may be.
  private Set<Long> near(Box box) {
    var query =
        handle.createQuery(
            "SELECT id FROM place WHERE id IN ("
                + dialect.placesWithin()
                + ")"
                + " AND lat BETWEEN :south AND :north AND lon BETWEEN :west AND :east");
    return new HashSet<>(new Clauses().box(box).bound(query).mapTo(Long.class).list());
  }
}
