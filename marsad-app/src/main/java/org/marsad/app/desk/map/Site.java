package org.marsad.app.desk.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.marsad.app.desk.map.base.Shapes;
import org.marsad.ledger.survey.Gist;
import org.marsad.record.Where;
import org.marsad.record.entry.Grade;

/// A place with all that happened there.
///
/// @param key the same for the same place, whatever is chosen
/// @param told the last day first
/// @param grades how many incidents have which
public record Site(
    String key, Where where, Extent extent, List<Gist> told, Map<Grade, Integer> grades) {
  public Site {
    told = Collections.unmodifiableList(told);
    grades = Map.copyOf(grades);
  }

  static Site of(String key, Where where, Extent extent, List<Gist> told) {
    var grades = new EnumMap<Grade, Integer>(Grade.class);
    told.forEach(one -> grades.merge(one.grade(), 1, Integer::sum));
    return new Site(key, where, extent, told, grades);
  }

  /// The sites of some incidents, by their keys. An incident without a point has none.
  public static List<Site> of(Iterable<Gist> incidents, Shapes shapes) {
    // Most incidents of a place share the very value that names it.
    var shared = new IdentityHashMap<Where, List<Gist>>();
    for (var incident : incidents) {
      incident
          .where()
          .filter(where -> where.lat().isPresent())
          .ifPresent(where -> shared.computeIfAbsent(where, _ -> new ArrayList<>()).add(incident));
    }
    var places = new TreeMap<String, List<Gist>>();
    shared.forEach((where, told) ->
        places.merge(
            key(where),
            told,
            (some, more) -> {
              some.addAll(more);
              some.sort(Gist.LAST_FIRST);
              return some;
            }));
    var sites = new ArrayList<Site>();
    places.forEach((key, told) -> {
      var where = told.getFirst().where().orElseThrow();
      Extent.of(where, shapes).ifPresent(extent -> sites.add(of(key, where, extent, told)));
    });
    return sites;
  }

  private static String key(Where where) {
    return where.gazetteer().orElse(where.name())
        + "~"
        + where.precision()
        + "~"
        + thousandths(where.lat().orElseThrow())
        + "~"
        + thousandths(where.lon().orElseThrow());
  }

  private static long thousandths(double degrees) {
    return Math.round(degrees * 1000);
  }
}
