package org.marsad.app.desk.map;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.marsad.ledger.survey.Gist;
import org.marsad.record.entry.Grade;

/// One thing that the map draws.
public sealed interface Mark {
  /// Exact places that would lie upon one another at this zoom, drawn as one disc with their
  /// number. Precise places only.
  record Disc(String key, double lat, double lon, List<Site> sites) implements Mark {
    public Disc {
      sites = List.copyOf(sites);
    }
  }

  /// Somewhere within a ring, hatched.
  ///
  /// @param radiusKm how far the places may reach, all together
  /// @param drawnKm the same, or more where that would be too small to be seen
  record Ring(String key, double lat, double lon, double radiusKm, double drawnKm, List<Site> sites)
      implements Mark {
    public Ring {
      sites = List.copyOf(sites);
    }
  }

  /// Somewhere within an outline, hatched.
  record Outline(String key, Extent.Outline extent, List<Site> sites) implements Mark {
    public Outline {
      sites = List.copyOf(sites);
    }
  }

  String key();

  List<Site> sites();

  /// The incidents there.
  default List<Gist> told() {
    return sites().stream().flatMap(site -> site.told().stream()).toList();
  }

  /// How many incidents there are.
  default int incidents() {
    return sites().stream().mapToInt(site -> site.told().size()).sum();
  }

  /// How many of them have which grade.
  default Map<Grade, Integer> grades() {
    var grades = new EnumMap<Grade, Integer>(Grade.class);
    sites()
        .forEach(site ->
            site.grades().forEach((grade, count) -> grades.merge(grade, count, Integer::sum)));
    return grades;
  }
}
