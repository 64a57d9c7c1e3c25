package org.marsad.app.desk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marsad.app.desk.chart.BandChart;
import org.marsad.app.desk.chart.Caption;
import org.marsad.app.desk.chart.Ink;
import org.marsad.app.desk.chart.Labels;
import org.marsad.app.desk.chart.PartsChart;
import org.marsad.app.desk.chart.Room;
import org.marsad.app.desk.chart.SeriesChart;
import org.marsad.app.desk.chart.VoicesChart;
import org.marsad.app.desk.choice.Filters;
import org.marsad.app.desk.count.Count;
import org.marsad.app.desk.count.Flow;
import org.marsad.app.desk.count.Part;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.desk.words.Words;
import org.marsad.views.figure.Band;
import org.marsad.views.figure.Quantity;
import org.marsad.views.figure.Series;
import org.marsad.views.figure.Toll;

/// Charts of numbers in the reader's language, with the caption that each needs to be read alone.
final class Charts {
  private static final int NAMED_ORIGINS = 6;
  private static final int SERIES = 10;

  private final Views views;
  private final Visit visit;
  private final Words words;
  private final Wording wording;
  private final Ink ink;
  private final Masking masking;

  /// @param ink the page's, or a file's own
  Charts(Views views, Visit visit, Ink ink) {
    this(views, visit, ink, Masking.off(visit.words()));
  }

  /// @param masking where it is on, captions count sources and do not name them
  Charts(Views views, Visit visit, Ink ink, Masking masking) {
    this.masking = masking;
    this.views = views;
    this.visit = visit;
    this.words = visit.words();
    this.wording = new Wording(words);
    this.ink = ink;
  }

  /// @param captioned whether the caption is drawn into it: in a file, not on a page
  String flow(Board board, Flow flow, boolean captioned) {
    var title =
        words.of(
            "figures.flow",
            words.named("measure", flow.measure()),
            board.step().map(step -> words.named("step", step.word())).orElse(""));
    var about =
        words.of(
            "figures.flow.about",
            wording.band(Sums.honest(flow.total())),
            flow.total().incidents());
    var labels = labels(title, about);
    int colour = colour(board, flow.measure());
    return captioned
        ? BandChart.of(
            flow.counts(), labels, caption(board, Voices.of(board, flow), flow(flow)), ink, colour)
        : Room.both(room -> BandChart.of(flow.counts(), labels, ink, room, colour));
  }

  String parts(Board board, Flow flow, boolean captioned) {
    var rows = new ArrayList<PartsChart.Row>();
    rows.add(
        new PartsChart.Row(
            words.of("figures.whole", words.named("measure", flow.measure())),
            0,
            Sums.honest(flow.total()),
            flow.total().open() > 0));
    for (var part : nested(flow.parts())) {
      rows.add(
          new PartsChart.Row(
              words.named("counts", masking.plain(part.quantity()).counts()),
              depth(part.quantity()),
              part.band(),
              part.open() > 0));
    }
    var about = words.of("figures.parts.about");
    var labels = labels(words.of("figures.parts"), about);
    int colour = colour(board, flow.measure());
    return captioned
        ? PartsChart.of(
            rows, labels, caption(board, Voices.of(board, flow), List.of(about)), ink, colour)
        : Room.both(room -> PartsChart.of(rows, labels, ink, room, colour));
  }

  /// Those with the most points, so that each line can be told from the others.
  private static List<Series> drawn(List<Series> all) {
    var most =
        all.stream()
            .sorted(Comparator.comparingInt((Series one) -> -one.points().size()))
            .limit(SERIES)
            .toList();
    return all.stream().filter(most::contains).toList();
  }

  String series(Board board, Quantity quantity, List<Series> all, boolean captioned) {
    var title =
        words.of(
            "figures.series",
            words.named("measure", quantity.measure()),
            words.named("counts", quantity.counts()));
    var about = words.of("figures.series.about");
    var labels = labels(title, about);
    var drawn = drawn(all);
    return captioned
        ? SeriesChart.of(drawn, labels, caption(board, Voices.of(all), series(board, all)), ink)
        : Room.both(room -> SeriesChart.of(drawn, labels, ink, room));
  }

  /// One quantity of an incident, voice by voice.
  String voices(Toll toll) {
    var asOf = visit.known().day().map(day -> "?as-of=" + day).orElse("");
    var labels =
        labels(
            wording.quantity(toll.quantity()),
            words.of("figures.voices.about", wording.band(toll.band())));
    int colour = Math.max(0, Board.USUAL.indexOf(toll.quantity().measure()));
    return Room.both(room ->
        VoicesChart.of(
            toll,
            labels,
            ink,
            room,
            colour,
            said -> "/claim/" + said.statement().key().address() + asOf));
  }

  /// What must be known to read a chart alone.
  List<String> caption(Board board, Flow flow) {
    return caption(board, Voices.of(board, flow), flow(flow)).lines();
  }

  List<String> caption(Board board, List<Series> series) {
    return caption(board, Voices.of(series), series(board, series)).lines();
  }

  private List<String> series(Board board, List<Series> all) {
    var lines = new ArrayList<String>();
    lines.add(words.of("figures.series.about"));
    if (all.size() > SERIES) {
      lines.add(words.of("figures.series.drawn", SERIES, all.size()));
    }
    if (board.cut() > 0) {
      lines.add(words.of("figures.cut", board.cut()));
    }
    return lines;
  }

  private Caption caption(Board board, Voices voices, List<String> more) {
    var lines = new ArrayList<String>();
    if (views.sample()) {
      lines.add(words.of("chart.sample"));
    }
    lines.add(source(voices));
    lines.add(
        visit
            .known()
            .day()
            .map(day -> words.of("chart.as-of", day, visit.known().upTo()))
            .orElseGet(
                () -> words.of("chart.as-of.last", views.filed(visit), visit.known().upTo())));
    chosen(board.filters()).ifPresent(lines::add);
    lines.add(words.of("chart.policy", words.named("policy", masking.policy(board.policy()))));
    lines.addAll(more);
    lines.add(words.of("chart.verified"));
    return new Caption(lines, words.language().direction().equals("rtl"));
  }

  private String source(Voices voices) {
    var origins = voices.origins();
    if (masking.on()) {
      return words.of("chart.source.masked", voices.reports(), origins.size());
    }
    var named =
        origins.stream()
            .limit(NAMED_ORIGINS)
            .map(masking::source)
            .collect(Collectors.joining("; "));
    return origins.size() > NAMED_ORIGINS
        ? words.of("chart.source.more", voices.reports(), named, origins.size() - NAMED_ORIGINS)
        : words.of("chart.source", voices.reports(), named);
  }

  private Optional<String> chosen(Filters filters) {
    var chosen = wording.chosen(filters.chosen());
    return chosen.isEmpty()
        ? Optional.empty()
        : Optional.of(words.of("chart.chosen", masking.plain(words.list(chosen))));
  }

  private List<String> flow(Flow flow) {
    var lines = new ArrayList<String>();
    int silent = flow.counts().stream().mapToInt(Count::incidents).sum() - flow.total().incidents();
    lines.add(words.of("chart.band"));
    if (flow.total().open() > 0) {
      lines.add(words.of("chart.open", flow.total().open()));
    }
    if (flow.total().unknown() > 0) {
      lines.add(words.of("chart.partial", flow.total().unknown()));
    }
    if (silent > 0) {
      lines.add(words.of("chart.silent", silent));
    }
    lines.add(words.of("chart.days"));
    return lines;
  }

  private Labels labels(String title, String about) {
    return new Labels(
        title,
        about,
        words.of("chart.unknown"),
        words.of("chart.at-least"),
        words.of("chart.at-most"),
        words.of("timeline.others"));
  }

  /// What lies within a class directly beneath it.
  private static List<Part> nested(List<Part> parts) {
    return parts.stream()
        .sorted(Comparator.comparing((Part part) -> path(part.quantity())))
        .toList();
  }

  private static String path(Quantity quantity) {
    return quantity.within().map(Charts::path).orElse("") + "/" + quantity.counts();
  }

  private static int depth(Quantity quantity) {
    int depth = 0;
    var now = quantity.within();
    while (now.isPresent()) {
      depth++;
      now = now.get().within();
    }
    return depth;
  }

  private static int colour(Board board, String measure) {
    int usual = Board.USUAL.indexOf(measure);
    return usual >= 0 ? usual : board.measures().indexOf(measure);
  }

  /// A band as a page has it in a table.
  String band(Count count) {
    return count.total().isEmpty()
        ? ""
        : wording.band(
            new Band(count.low(), count.partial() ? Optional.empty() : count.best(), count.high()));
  }

  String band(Part part) {
    return wording.band(part.band());
  }
}
