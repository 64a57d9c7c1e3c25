package org.marsad.app.desk.map;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.marsad.app.desk.choice.Dossier;
import org.marsad.app.desk.map.base.Shapes;
import org.marsad.record.Where;

/// A place with all that happened there.
///
/// @param key the same for the same place, whatever is chosen
public record Site(String key, Where where, Extent extent, List<Dossier> told) {
  public Site {
    told = List.copyOf(told);
  }

  /// The sites of some incidents, by their keys. An incident without a point has none.
  public static List<Site> of(Iterable<Dossier> dossiers, Shapes shapes) {
    var places = new TreeMap<String, List<Dossier>>();
    for (var dossier : dossiers) {
      dossier
          .where()
          .filter(where -> where.lat().isPresent())
          .ifPresent(
              where -> places.computeIfAbsent(key(where), _ -> new ArrayList<>()).add(dossier));
    }
    var sites = new ArrayList<Site>();
    places.forEach((key, told) -> {
      var where = told.getFirst().where().orElseThrow();
      Extent.of(where, shapes).ifPresent(extent -> sites.add(new Site(key, where, extent, told)));
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
