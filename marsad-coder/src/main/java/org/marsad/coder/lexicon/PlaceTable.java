package org.marsad.coder.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.marsad.coder.lexicon.GazetteerPlace.Kind;
import org.marsad.coder.lexicon.GazetteerPlace.Match;

/// The places of a layer, column by column in plain arrays; a place's strings are made on demand.
///
/// Coordinates are kept to a thousandth of a degree, about a hundred metres.
final class PlaceTable {

  private static final double STEPS = 1000.0;
  private static final List<Kind> KINDS = List.of(Kind.values());

  private final List<PlaceRegion> regions;
  private final byte[] kinds;
  private final byte[] precisions;
  private final short[] radii;
  private final short[] regionOf;
  private final int[] lats;
  private final int[] lons;
  private final int[] populations;
  private final int[] numbers;
  private final int[] textFrom;
  private final byte[] texts;

  private PlaceTable(List<PlaceRegion> regions, int size, byte[] texts) {
    this.regions = List.copyOf(regions);
    this.kinds = new byte[size];
    this.precisions = new byte[size];
    this.radii = new short[size];
    this.regionOf = new short[size];
    this.lats = new int[size];
    this.lons = new int[size];
    this.populations = new int[size];
    this.numbers = new int[size];
    this.textFrom = new int[size + 1];
    this.texts = texts;
  }

  static PlaceTable of(List<PlaceEntry> entries) {
    var regions = new LinkedHashMap<PlaceRegion, Short>();
    var texts = new PackedBytes.Writer();
    for (PlaceEntry entry : entries) {
      regions.putIfAbsent(entry.region(), (short) regions.size());
      byte[] text = text(entry).getBytes(StandardCharsets.UTF_8);
      texts.raw(text, 0, text.length);
    }
    if (regions.size() > 0xFFFF) {
      throw new IllegalArgumentException("too many divisions: " + regions.size());
    }
    var table = new PlaceTable(new ArrayList<>(regions.keySet()), entries.size(), texts.toBytes());
    for (int i = 0; i < entries.size(); i++) {
      table.set(i, entries.get(i), regions.getOrDefault(entries.get(i).region(), (short) 0));
    }
    return table;
  }

  int size() {
    return kinds.length;
  }

  GazetteerPlace place(int i, Match match) {
    var region = regions.get(regionOf[i] & 0xFFFF);
    var text =
        new String(texts, textFrom[i], textFrom[i + 1] - textFrom[i], StandardCharsets.UTF_8);
    int tab = text.indexOf('\t');
    return new GazetteerPlace(
        tab < 0 ? String.valueOf(numbers[i]) : text.substring(tab + 1),
        tab < 0 ? text : text.substring(0, tab),
        KINDS.get(kinds[i]),
        lats[i] / STEPS,
        lons[i] / STEPS,
        region.country(),
        region.otherCountries(),
        region.admin1Code(),
        region.admin1Name(),
        populations[i] & 0xFFFFFFFFL,
        precisions[i],
        radii[i] & 0xFFFF,
        match);
  }

  Kind kind(int i) {
    return KINDS.get(kinds[i]);
  }

  String id(int i) {
    return place(i, Match.NAME).id();
  }

  void write(PackedBytes.Writer out) {
    out.number(regions.size());
    for (PlaceRegion region : regions) {
      out.text(String.join("|", region.countries()));
      out.text(region.admin1Code());
      out.text(region.admin1Name());
    }
    out.number(size());
    out.bytes(texts);
    for (int i = 0; i < size(); i++) {
      out.number(textFrom[i + 1] - textFrom[i]);
    }
    out.raw(kinds, 0, kinds.length);
    out.raw(precisions, 0, precisions.length);
    writeColumn(radii, out);
    writeColumn(regionOf, out);
    writeSteps(lats, out);
    writeSteps(lons, out);
    for (int population : populations) {
      out.number(population & 0xFFFFFFFFL);
    }
    writeSteps(numbers, out);
  }

  static PlaceTable read(PackedBytes.Reader in) {
    var regions = new ArrayList<PlaceRegion>();
    for (int count = in.count(); count > 0; count--) {
      var countries = in.text();
      regions.add(
          new PlaceRegion(
              countries.isEmpty() ? List.of() : List.of(countries.split("\\|")),
              in.text(),
              in.text()));
    }
    int size = in.count();
    var table = new PlaceTable(regions, size, in.block());
    for (int i = 0; i < size; i++) {
      table.textFrom[i + 1] = table.textFrom[i] + in.count();
    }
    in.copy(table.kinds);
    in.copy(table.precisions);
    readColumn(table.radii, in);
    readColumn(table.regionOf, in);
    readSteps(table.lats, in);
    readSteps(table.lons, in);
    for (int i = 0; i < size; i++) {
      table.populations[i] = (int) in.number();
    }
    readSteps(table.numbers, in);
    return table;
  }

  private void set(int i, PlaceEntry entry, short region) {
    kinds[i] = (byte) KINDS.indexOf(entry.kind());
    precisions[i] = (byte) entry.precision();
    radii[i] = (short) Math.min(0xFFFF, Math.round(entry.radiusKm()));
    regionOf[i] = region;
    lats[i] = (int) Math.round(entry.lat() * STEPS);
    lons[i] = (int) Math.round(entry.lon() * STEPS);
    populations[i] = (int) Math.min(0xFFFFFFFFL, entry.population());
    numbers[i] = isNumber(entry.id()) ? Integer.parseInt(entry.id()) : 0;
    textFrom[i + 1] = textFrom[i] + text(entry).getBytes(StandardCharsets.UTF_8).length;
  }

  /// The name, and the id where it is no number: numbers have a column of their own.
  private static String text(PlaceEntry entry) {
    return isNumber(entry.id()) ? entry.name() : entry.name() + "\t" + entry.id();
  }

  private static boolean isNumber(String id) {
    return id.length() <= 9
        && !id.startsWith("0")
        && id.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static void writeColumn(short[] column, PackedBytes.Writer out) {
    for (short value : column) {
      out.number(value & 0xFFFF);
    }
  }

  private static void readColumn(short[] column, PackedBytes.Reader in) {
    for (int i = 0; i < column.length; i++) {
      column[i] = (short) in.count();
    }
  }

  private static void writeSteps(int[] column, PackedBytes.Writer out) {
    int before = 0;
    for (int value : column) {
      out.signed((long) value - before);
      before = value;
    }
  }

  private static void readSteps(int[] column, PackedBytes.Reader in) {
    int value = 0;
    for (int i = 0; i < column.length; i++) {
      value += in.signed();
      column[i] = value;
    }
  }
}
