package org.marsad.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.marsad.app.page.Shown;
import org.marsad.app.page.Typesetting;
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

  private final WholeRecord record;
  private final Policy policy;
  private final Optional<String> measure;
  private final Typesetting type;
  private final StringBuilder page = new StringBuilder();

  private FiguresPage(
      WholeRecord record, Policy policy, Optional<String> measure, Typesetting type) {
    this.record = record;
    this.policy = policy;
    this.measure = measure;
    this.type = type;
  }

  /// @param measure one of the codebook's, or all
  /// @param chosen which incidents
  public static String of(
      WholeRecord record,
      Policy policy,
      Optional<String> measure,
      Predicate<Incident> chosen,
      Typesetting type) {
    return new FiguresPage(record, policy, measure, type).page(chosen);
  }

  private String page(Predicate<Incident> chosen) {
    var all = new ArrayList<List<Toll>>();
    for (var incident : record.incidents().all()) {
      if (chosen.test(incident)) {
        var tolls =
            record.tolls(incident, policy).stream().filter(t -> asked(t.quantity())).toList();
        tolls.forEach(toll -> toll(incident, toll));
        all.add(tolls);
      }
    }
    totals(all);
    Series.of(record.standing().statements(), record.origins()).stream()
        .filter(series -> asked(series.quantity()))
        .forEach(this::series);
    return page.toString();
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

  private void totals(List<List<Toll>> all) {
    var measures = new TreeSet<String>();
    all.forEach(tolls -> tolls.forEach(toll -> measures.add(toll.quantity().measure())));
    for (var one : measures) {
      var total = Total.of(one, policy, all);
      head(
          "total %s of %d incidents that give a number: %s, by %s%s%s"
              .formatted(
                  one,
                  total.incidents(),
                  BandWords.of(total.band()),
                  total.policy().word(),
                  more(total.unknown(), "give none that could be chosen"),
                  more(total.open(), "have no upper end")));
    }
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
    page.append(type.wrapped("", INDENT, Shown.plain(words)));
  }

  private void said(Said said, String more) {
    var report = said.statement().source().report();
    page.append(
        type.wrapped(
            " ".repeat(INDENT),
            INDENT + 2,
            Shown.plain(
                "“%s” %s, in %s%s  %s%s"
                    .formatted(
                        said.words(),
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
