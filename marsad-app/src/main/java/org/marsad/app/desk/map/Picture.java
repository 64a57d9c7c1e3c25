package org.marsad.app.desk.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.marsad.app.desk.chart.Svg;
import org.marsad.app.desk.map.base.Sheet;
import org.marsad.app.desk.map.base.Sheets;
import org.marsad.record.Where;

/// A map as a picture that stands on a page or in a file without any script. What is drawn on it is
/// what the large map draws: a disc only where the very place is known, else a hatched ring or
/// outline.
public final class Picture {
  /// Nearer than this the fine sheets are needed.
  private static final double DETAIL_ZOOM = 5.5;

  private static final double LETTER = 5.6;
  private static final double LINE = 12;
  private static final int NAMES = 14;
  private static final double DISC = 7;
  private static final double SCALE = 40;
  private static final int[] LENGTHS = {1000, 500, 200, 100, 50, 20, 10, 5};

  /// What is said of it.
  ///
  /// @param title what it shows, for those who do not see it
  /// @param arabic whether names stand in Arabic letters where they have any
  public record Caption(String title, boolean arabic) {}

  private record Label(double x, double y, double half) {
    boolean hits(Label other) {
      return Math.abs(x - other.x) < half + other.half + 4 && Math.abs(y - other.y) < LINE;
    }
  }

  private final Window window;
  private final MapInk ink;
  private final Svg svg;
  private final List<Label> labels = new ArrayList<>();

  private Picture(Window window, String title, MapInk ink) {
    this.window = window;
    this.ink = ink;
    this.svg = new Svg(window.width(), window.height(), title, "", ink.letters());
  }

  /// One place; empty where nobody knows any point.
  public static Optional<String> of(
      Where where, Atlas atlas, double width, double height, MapInk ink, Caption caption) {
    return Extent.of(where, atlas.shapes())
        .map(extent ->
            of(
                List.of(Site.of("it", where, extent, List.of())),
                Box.of(extent),
                atlas.sheets(),
                width,
                height,
                ink,
                caption));
  }

  /// All that happened at some sites; empty where there are none.
  public static Optional<String> of(
      List<Site> sites, Atlas atlas, double width, double height, MapInk ink, Caption caption) {
    return Box.of(sites).map(box -> of(sites, box, atlas.sheets(), width, height, ink, caption));
  }

  private static String of(
      List<Site> sites,
      Box box,
      Sheets sheets,
      double width,
      double height,
      MapInk ink,
      Caption caption) {
    var window = Window.about(box, width, height);
    var picture = new Picture(window, caption.title(), ink);
    var marks = Marks.of(sites, window.frame()).drawn();
    picture.base(sheets, caption.arabic(), marks);
    marks.forEach(picture::mark);
    picture.scale();
    return picture.svg.toString();
  }

  private void base(Sheets all, boolean arabic, List<Mark> marks) {
    var frame = window.frame();
    var sheets =
        window.zoom() < DETAIL_ZOOM
            ? all.overview()
            : all.detail(frame.west(), frame.south(), frame.east(), frame.north());
    svg.rect(0, 0, window.width(), window.height(), "fill", ink.sea());
    sheets.forEach(sheet -> rings(sheet.land(), ink.land()));
    sheets.forEach(sheet -> rings(sheet.lakes(), ink.sea()));
    sheets.forEach(this::rivers);
    sheets.forEach(sheet -> lines(sheet.divisions(), ink.division(), "1", "5 3"));
    sheets.forEach(sheet -> lines(sheet.coast(), ink.coast(), "0.8", "none"));
    sheets.forEach(sheet -> lines(sheet.borders(), ink.border(), "1.2", "none"));
    sheets.forEach(sheet -> lines(sheet.disputed(), ink.border(), "1.4", "1.5 4"));
    for (var mark : marks) {
      if (mark instanceof Mark.Disc disc) {
        labels.add(new Label(window.x(disc.lon()), window.y(disc.lat()), DISC));
      }
    }
    labels.add(new Label(SCALE, window.height() - 2 * LINE, SCALE));
    int discs = labels.size();
    names(sheets, arabic, NAMES + discs);
  }

  private void rings(List<double[]> rings, String fill) {
    var way = new StringBuilder();
    rings.forEach(ring -> add(way, window.ring(ring), true));
    if (!way.isEmpty()) {
      svg.path(way.toString(), "fill", fill, "fill-rule", "nonzero");
    }
  }

  private void rivers(Sheet sheet) {
    lines(
        sheet.rivers().stream()
            .filter(river -> river.zoom() <= window.zoom() + 1)
            .flatMap(river -> river.lines().stream())
            .toList(),
        ink.water(),
        "1",
        "none");
  }

  private void lines(List<double[]> lines, String stroke, String width, String dashes) {
    var way = new StringBuilder();
    lines.forEach(line -> window.stretches(line).forEach(one -> add(way, one, false)));
    if (!way.isEmpty()) {
      svg.path(
          way.toString(),
          "fill",
          "none",
          "stroke",
          stroke,
          "stroke-width",
          width,
          "stroke-dasharray",
          dashes);
    }
  }

  private static void add(StringBuilder way, double[] points, boolean closed) {
    if (points.length < 4) {
      return;
    }
    for (int i = 0; i + 1 < points.length; i += 2) {
      way.append(i == 0 ? "M" : "L").append(tenth(points[i])).append(' ');
      way.append(tenth(points[i + 1]));
    }
    way.append(closed ? "Z" : "");
  }

  private static String tenth(double value) {
    double rounded = Math.rint(value * 10) / 10;
    return rounded == Math.rint(rounded)
        ? Long.toString(Math.round(rounded))
        : Double.toString(rounded);
  }

  /// The names of most weight first; one that would lie upon another is left out.
  private void names(List<Sheet> sheets, boolean arabic, int most) {
    sheets.stream()
        .flatMap(sheet -> sheet.names().stream())
        .filter(name -> name.zoom() <= window.zoom() + 0.6 && window.shows(name.lon(), name.lat()))
        .filter(name -> !name.kind().equals("country") || window.zoom() < 6.5)
        .sorted(Comparator.comparingDouble(Sheet.Named::zoom))
        .limit(4L * NAMES)
        .forEach(name -> name(name, arabic, most));
  }

  private void name(Sheet.Named name, boolean arabic, int most) {
    var words = arabic && !name.arabic().isEmpty() ? name.arabic() : name.latin();
    var there = new Label(window.x(name.lon()), window.y(name.lat()), words.length() * LETTER / 2);
    // A name whose place a disc covers stands above it.
    boolean covered = labels.stream().anyMatch(there::hits);
    var label = covered ? new Label(there.x(), there.y() - 1.3 * LINE, there.half()) : there;
    boolean fits =
        label.x() - label.half() >= 2
            && label.x() + label.half() <= window.width() - 2
            && label.y() > LINE
            && label.y() < window.height() - 2 * LINE;
    if (labels.size() < most && fits && labels.stream().noneMatch(label::hits)) {
      labels.add(label);
      svg.text(
          label.x(),
          label.y() + 4,
          words,
          "text-anchor",
          "middle",
          "font-size",
          "10.5",
          "font-style",
          name.kind().equals("water") ? "italic" : "normal",
          "fill",
          ink.name(),
          "stroke",
          ink.halo(),
          "stroke-width",
          "3",
          "stroke-linejoin",
          "round",
          "paint-order",
          "stroke");
    }
  }

  private void mark(Mark mark) {
    switch (mark) {
      case Mark.Disc disc -> disc(disc);
      case Mark.Ring ring -> area(List.of(Earth.circle(ring.lat(), ring.lon(), ring.drawnKm())));
      case Mark.Outline outline -> area(outline.extent().shape().rings());
    }
  }

  private void disc(Mark.Disc disc) {
    int count = disc.told().size();
    double x = window.x(disc.lon());
    double y = window.y(disc.lat());
    double radius = count < 2 ? 6 : Math.min(18, 6 + 2.4 * Math.log(count));
    svg.circle(x, y, radius, "fill", ink.mark(), "stroke", ink.halo(), "stroke-width", "1.5");
    if (count > 1) {
      svg.text(
          x,
          y + 4,
          Integer.toString(count),
          "text-anchor",
          "middle",
          "font-weight",
          "600",
          "fill",
          ink.halo());
    }
  }

  /// Hatched by hand and not by a pattern: patterns are found by their names, and a page may bear
  /// several pictures.
  private void area(List<double[]> rings) {
    var edge = new StringBuilder();
    var hatching = new StringBuilder();
    for (var ring : rings) {
      var points = window.ring(ring);
      add(edge, points, true);
      Hatches.across(points).forEach(line -> add(hatching, line, false));
    }
    svg.path(
        hatching.toString(),
        "fill",
        "none",
        "stroke",
        ink.mark(),
        "stroke-width",
        "0.9",
        "stroke-opacity",
        "0.65");
    svg.path(
        edge.toString(),
        "fill",
        ink.mark(),
        "fill-opacity",
        "0.06",
        "stroke",
        ink.mark(),
        "stroke-width",
        "1.4",
        "stroke-dasharray",
        "7 4");
  }

  /// How long so many kilometres are.
  private void scale() {
    for (int km : LENGTHS) {
      double length = km / window.kmPerPixel();
      if (length <= window.width() / 3) {
        double y = window.height() - 8;
        svg.path(
            "M8 %sv4h%sv-4".formatted(tenth(y - 4), tenth(length)),
            "fill",
            "none",
            "stroke",
            ink.name());
        svg.text(
            8,
            y - 7,
            km + " km",
            "font-size",
            "10",
            "fill",
            ink.name(),
            "stroke",
            ink.halo(),
            "stroke-width",
            "3",
            "paint-order",
            "stroke");
        return;
      }
    }
  }
}
