package org.marsad.views.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.marsad.record.Aspect;
import org.marsad.record.Figure;
import org.marsad.record.Moment;
import org.marsad.record.Proposition;
import org.marsad.record.Where;
import org.marsad.views.origin.Origin;
import org.marsad.views.origin.Origins;
import org.marsad.views.standing.Statement;

/// One origin's count of one thing over time. A cumulative count ("37,000 since December") contains
/// all its earlier points; what stands at a time ("12,500 in the camp") is counted anew each time.
/// Neither is ever added up, so there is no sum here.
///
/// @param place where, by its name; empty where nobody says
/// @param since the day a cumulative count runs from; empty where it stands at a time
/// @param points by the day they are of, the latest last
public record Series(
    Quantity quantity,
    Optional<String> place,
    boolean flow,
    Optional<LocalDate> since,
    Origin origin,
    List<Said> points)
    implements Comparable<Series> {
  private static final int DAYS_OF_AN_INCIDENT = 2;
  private static final Comparator<Series> ORDER =
      Comparator.comparing(Series::quantity)
          .thenComparing(one -> one.place().orElse(""))
          .thenComparing(Series::flow)
          .thenComparing(one -> one.since().orElse(LocalDate.MIN))
          .thenComparing(Series::origin);

  public Series {
    points = List.copyOf(points);
  }

  /// The series among some statements. Figures of single incidents are none.
  public static List<Series> of(Collection<Statement> statements, Origins origins) {
    var series = new TreeMap<Series, List<Said>>();
    Tolls.said(statements, origins)
        .filter(said -> said.figure().window().filter(Series::runs).isPresent())
        .filter(said -> !isOfADay(said))
        .forEach(said -> series.computeIfAbsent(headOf(said), _ -> new ArrayList<>()).add(said));
    return series.entrySet().stream().map(each -> each.getKey().with(each.getValue())).toList();
  }

  /// Whether a statement may give a point of a series, or a part of one.
  public static boolean isAbout(Statement one) {
    return one.counts()
        && one.claim().figures().stream()
            .anyMatch(figure ->
                figure.window().filter(Series::runs).isPresent() || figure.partOf().isPresent());
  }

  /// Every number of some statements, with its voice and words.
  public static Stream<Said> figures(Collection<Statement> statements, Origins origins) {
    return Tolls.said(statements, origins);
  }

  /// The point told last.
  public Said latest() {
    return points.getLast();
  }

  @Override
  public int compareTo(Series other) {
    return ORDER.compare(this, other);
  }

  /// People detained in a happening of one day are of that happening, even where they are held
  /// since.
  private static boolean isOfADay(Said said) {
    var claim = said.statement().claim();
    return claim.proposition() instanceof Proposition.Happening
        && !claim.aspect().equals(Optional.of(Aspect.ONGOING))
        && !said.figure().window().orElseThrow().flow();
  }

  private static boolean runs(Figure.Window window) {
    if (!window.flow()) {
      return true;
    }
    var from = window.from().map(Moment::date);
    var to = window.to().map(Moment::date);
    return from.isPresent()
        && to.map(end -> from.get().plusDays(DAYS_OF_AN_INCIDENT).isBefore(end)).orElse(true);
  }

  private static Series headOf(Said said) {
    var window = said.figure().window().orElseThrow();
    return new Series(
        Quantity.of(said),
        said.statement().claim().where().map(Where::name),
        window.flow(),
        window.flow() ? window.from().map(Moment::date) : Optional.empty(),
        said.origin(),
        List.of());
  }

  /// One point a text: copies bring none of their own.
  private Series with(List<Said> all) {
    var points = new TreeMap<LocalDate, Said>();
    all.forEach(said -> points.merge(said.day(), said, Series::fuller));
    return new Series(quantity, place, flow, since, origin, List.copyOf(points.values()));
  }

  private static Said fuller(Said one, Said other) {
    return other.size() > one.size() ? other : one;
  }
}
