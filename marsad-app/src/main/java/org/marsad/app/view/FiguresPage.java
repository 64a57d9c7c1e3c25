package org.marsad.app.view;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.marsad.app.page.Shown;
import org.marsad.app.page.Typesetting;
import org.marsad.ledger.chronicle.Told;
import org.marsad.record.Where;
import org.marsad.views.figure.Band;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Quantity;
import org.marsad.views.figure.Said;
import org.marsad.views.figure.Series;
import org.marsad.views.figure.Toll;
import org.marsad.views.figure.Total;
import org.marsad.views.incident.Incident;

/// Numbers with everything they rest on: no number stands without its voice, its report and its
/// words. Incidents first, then their totals, then counts that run over time, which are never added
/// up.
public final class FiguresPage {
  private static final int INDENT = 4;

  private final Policy policy;
  private final Optional<String> measure;
  private final Typesetting type;
  private final Consumer<String> out;
  private final TreeMap<String, Total> totals = new TreeMap<>();

  /// @param measure one of the codebook's, or all
  /// @param out takes the page piece by piece
  public FiguresPage(
      Policy policy, Optional<String> measure, Typesetting type, Consumer<String> out) {
    this.policy = policy;
    this.measure = measure;
    this.type = type;
    this.out = out;
  }

  /// The numbers of one more incident.
  public void incident(Told told) {
    var tolls = told.tolls(policy).stream().filter(toll -> asked(toll.quantity())).toList();
    tolls.forEach(toll -> toll(told.incident(), toll));
    tolls.stream()
        .map(toll -> toll.quantity().measure())
        .distinct()
        .forEach(one -> totals.merge(one, Total.of(one, policy, List.of(tolls)), Total::and));
  }

  /// What the incidents so far come to, measure by measure.
  public void totals() {
    totals.values().forEach(this::total);
  }

  /// Counts that run over time.
  ///
  /// @param chosen which of them
  public void series(WholeRecord record, Predicate<Series> chosen) {
    Series.of(record.standing().statements(), record.origins()).stream()
        .filter(series -> asked(series.quantity()))
        .filter(chosen)
        .forEach(this::series);
  }

  private boolean asked(Quantity quantity) {
    return measure.map(quantity.measure()::equals).orElse(true);
  }

  private void toll(Incident incident, Toll toll) {
    head(
        "%s  %s: %s, by %s  %s"
            .formatted(
                incident.day().map(Object::toString).orElse("day unknown"),
                incident.where().map(Where::name).orElse("place unknown"),
                words(toll.quantity(), toll.band()),
                toll.policy().word(),
                incident.id()));
    toll.inForce().forEach(said -> said(said, ""));
    toll.replaced().forEach(said -> said(said, ", since replaced"));
  }

  private void total(Total total) {
    head(
        "total %s of %d incidents that give a number: %s, by %s%s%s"
            .formatted(
                total.measure(),
                total.incidents(),
                BandWords.of(total.band()),
                total.policy().word(),
                more(total.unknown(), "give none that could be chosen"),
                more(total.open(), "have no upper end")));
  }

  private static String more(int number, String words) {
    return number == 0 ? "" : "; " + number + " of them " + words;
  }

  private void series(Series series) {
    head(
        "%s, %s%s%s: %s"
            .formatted(
                series.quantity().measure(),
                series.quantity().counts(),
                series
                    .since()
                    .map(day -> " since " + day)
                    .orElse(series.flow() ? "" : " at a time"),
                series.place().map(place -> ", " + place).orElse(""),
                series.origin().name()));
    series.points().forEach(said -> said(said, ""));
  }

  private void head(String words) {
    out.accept(type.wrapped("", INDENT, Shown.plain(words)));
  }

  private void said(Said said, String more) {
    var report = said.statement().source().report();
    out.accept(
        type.wrapped(
            " ".repeat(INDENT),
            INDENT + 2,
            Shown.plain(
                "%s %s, in %s%s  %s%s"
                    .formatted(
                        SaidWords.of(said),
                        said.origin().name(),
                        report.publisher().orElse("a report without a publisher"),
                        report.published().map(day -> ", " + day).orElse(""),
                        said.statement().key().address(),
                        more))));
  }

  private static String words(Quantity quantity, Band band) {
    return quantity.measure()
        + ", "
        + quantity.counts()
        + (quantity.part() ? " of them" : "")
        + ": "
        + BandWords.of(band);
  }
}
