package org.marsad.views.movement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.marsad.record.Where;
import org.marsad.views.figure.Said;
import org.marsad.views.figure.Series;
import org.marsad.views.origin.Origins;
import org.marsad.views.standing.Statement;

/// The ledgers of displacement and of detention: flows and stocks apart, each by the one who
/// counts.
///
/// @param displacement people who fled, returned or were moved, and those present as displaced
/// @param detention people detained, abducted, released, and those held
public record Movements(List<Movement> displacement, List<Movement> detention) {
  private static final Set<String> MOVED =
      Set.of("displaced", "returned", "evacuated", "present", "besieged");
  private static final Set<String> HELD =
      Set.of("detained", "abducted", "released", "missing", "surrendered");

  public Movements {
    displacement = List.copyOf(displacement);
    detention = List.copyOf(detention);
  }

  public static Movements of(Collection<Statement> statements, Origins origins) {
    var series = Series.of(statements, origins);
    var parts =
        Series.figures(statements, origins)
            .filter(said -> said.figure().partOf().isPresent())
            .toList();
    return new Movements(ledger(MOVED, series, parts), ledger(HELD, series, parts));
  }

  private static List<Movement> ledger(
      Set<String> measures, List<Series> series, List<Said> parts) {
    return series.stream()
        .filter(one -> measures.contains(one.quantity().measure()) && !isPart(one))
        .map(one -> movement(one, parts))
        .toList();
  }

  private static boolean isPart(Series series) {
    return series.points().stream().allMatch(said -> said.figure().partOf().isPresent());
  }

  private static Movement movement(Series series, List<Said> parts) {
    return new Movement(
        places(series, "from"),
        places(series, "to"),
        series,
        parts.stream().filter(part -> isWithin(part, series)).toList());
  }

  /// Whether a figure of the series, in the same report, is what the part is part of.
  private static boolean isWithin(Said part, Series series) {
    return series.points().stream()
        .filter(whole -> whole.text().equals(part.text()))
        .anyMatch(whole ->
            part.figure()
                .partOf()
                .filter(span -> span.overlaps(whole.figure().span()))
                .isPresent());
  }

  private static List<String> places(Series series, String relation) {
    var names = new TreeSet<String>();
    for (var said : series.points()) {
      var claim = said.statement().claim();
      Stream.concat(claim.where().stream(), claim.otherPlaces().stream())
          .filter(where -> where.relation().equals(relation))
          .map(Where::name)
          .forEach(names::add);
    }
    return new ArrayList<>(names);
  }
}
