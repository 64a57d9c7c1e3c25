package org.marsad.coder.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.marsad.coder.lexicon.GazetteerPlace.Kind;
import org.marsad.coder.lexicon.GazetteerPlace.Match;

/// One body of places with the names they go by: GeoNames' towns, our supplement, a user's own
/// list.
///
/// A layer can be written as a packed file and read again; the file carries a checksum, so that a
/// damaged one is told from a good one before any name is looked up.
public final class PlaceLayer {

  private static final byte[] MAGIC = "MARSADG1".getBytes(StandardCharsets.US_ASCII);
  private static final int LARGEST = 256 << 20;

  private final PlaceTable places;
  private final NameIndex names;
  private final NameIndex skeletons;
  private final Map<String, Integer> divisions;

  private PlaceLayer(PlaceTable places, NameIndex names, NameIndex skeletons) {
    this.places = places;
    this.names = names;
    this.skeletons = skeletons;
    this.divisions = divisions(places);
  }

  /// Makes a layer of places; their order does not matter to what is found.
  static PlaceLayer of(List<PlaceEntry> entries) {
    var names = new HashMap<String, Set<Integer>>();
    var transcribed = new TreeSet<String>();
    for (int i = 0; i < entries.size(); i++) {
      for (var named : PlaceNames.keys(entries.get(i)).entrySet()) {
        int number = i << 1 | (named.getValue() == Match.NAME ? 0 : 1);
        names.computeIfAbsent(named.getKey(), key -> new TreeSet<>()).add(number);
        if (entries.get(i).transcribed()) {
          transcribed.add(named.getKey());
        }
      }
    }
    var index = NameIndex.of(numbers(names));
    return new PlaceLayer(PlaceTable.of(entries), index, skeletons(transcribed, index));
  }

  int size() {
    return places.size();
  }

  int names() {
    return names.size();
  }

  /// Every place that has this folded name.
  List<GazetteerPlace> named(String folded) {
    return placesAt(names.numbers(folded), false);
  }

  boolean knows(String folded) {
    return names.ordinal(folded) >= 0;
  }

  /// Places whose names have the same consonants and nearly the same vowels, the nearest only.
  Map<String, Integer> variants(String folded) {
    var near = new TreeMap<String, Integer>();
    var skeleton = PlaceNameFolding.skeleton(folded);
    if (!skeleton.isEmpty()) {
      int most = skeleton.length() < 4 ? 1 : 2;
      for (int ordinal : skeletons.numbers(skeleton)) {
        var name = names.nameAt(ordinal);
        int distance = PlaceNameFolding.distance(folded, name);
        if (distance <= most) {
          near.put(name, distance);
        }
      }
    }
    return near;
  }

  /// Places found by [#variants].
  List<GazetteerPlace> likeNamed(String folded) {
    return placesAt(names.numbers(folded), true);
  }

  /// A country or division by its id.
  Optional<GazetteerPlace> division(String id) {
    return Optional.ofNullable(divisions.get(id)).map(i -> places.place(i, Match.NAME));
  }

  List<GazetteerPlace> divisionsOf(String country, Kind kind) {
    return divisions.values().stream()
        .filter(i -> places.kind(i) == kind)
        .map(i -> places.place(i, Match.NAME))
        .filter(place -> place.country().equals(country))
        .toList();
  }

  void write(OutputStream out) throws IOException {
    var body = new PackedBytes.Writer();
    places.write(body);
    names.write(body);
    skeletons.write(body);
    byte[] bytes = body.toBytes();
    var file = new DataOutputStream(out);
    file.write(MAGIC);
    file.writeInt(bytes.length);
    file.writeLong(checksum(bytes));
    file.write(deflated(bytes));
    file.flush();
  }

  /// Reads a packed layer.
  ///
  /// @param file the name that an error gives
  /// @throws IOException where the file is no gazetteer, is cut short or damaged
  public static PlaceLayer read(String file, InputStream stream) throws IOException {
    var in = new DataInputStream(stream);
    byte[] magic = in.readNBytes(MAGIC.length);
    if (!Arrays.equals(magic, MAGIC)) {
      throw new IOException(file + " is no gazetteer of this version: make it again");
    }
    byte[] head = in.readNBytes(12);
    var bytes = head.length < 12 ? new byte[0] : inflated(file, head, in.readAllBytes());
    if (bytes.length == 0 || checksum(bytes) != ByteBuffer.wrap(head).getLong(4)) {
      throw new IOException(file + " is damaged or cut short: fetch or make it again");
    }
    var body = new PackedBytes.Reader(bytes, 0);
    return new PlaceLayer(PlaceTable.read(body), NameIndex.read(body), NameIndex.read(body));
  }

  private List<GazetteerPlace> placesAt(int[] numbers, boolean variant) {
    var found = new LinkedHashMap<Integer, GazetteerPlace>();
    for (int number : numbers) {
      var match = variant ? Match.VARIANT : (number & 1) == 0 ? Match.NAME : Match.ALIAS;
      found.putIfAbsent(number >> 1, places.place(number >> 1, match));
    }
    return List.copyOf(found.values());
  }

  private static Map<String, int[]> numbers(Map<String, Set<Integer>> names) {
    var numbers = new HashMap<String, int[]>();
    names.forEach(
        (name, found) -> numbers.put(name, found.stream().mapToInt(Integer::intValue).toArray()));
    return numbers;
  }

  private static NameIndex skeletons(Set<String> names, NameIndex index) {
    var bones = new HashMap<String, Set<Integer>>();
    for (String name : names) {
      var skeleton = PlaceNameFolding.skeleton(name);
      if (!skeleton.isEmpty() && name.chars().allMatch(c -> c < 128)) {
        bones.computeIfAbsent(skeleton, key -> new TreeSet<>()).add(index.ordinal(name));
      }
    }
    return NameIndex.of(numbers(bones));
  }

  private static Map<String, Integer> divisions(PlaceTable places) {
    var divisions = new TreeMap<String, Integer>();
    for (int i = 0; i < places.size(); i++) {
      if (places.kind(i) == Kind.COUNTRY || places.kind(i) == Kind.ADMIN1) {
        divisions.putIfAbsent(places.id(i), i);
      }
    }
    return divisions;
  }

  private static long checksum(byte[] bytes) {
    var crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  private static byte[] deflated(byte[] bytes) {
    try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
      deflater.setInput(bytes);
      deflater.finish();
      var out = new ByteArrayOutputStream();
      byte[] part = new byte[1 << 16];
      while (!deflater.finished()) {
        out.write(part, 0, deflater.deflate(part));
      }
      return out.toByteArray();
    }
  }

  private static byte[] inflated(String file, byte[] head, byte[] packed) throws IOException {
    int length = ByteBuffer.wrap(head).getInt(0);
    if (length <= 0 || length > LARGEST) {
      throw new IOException(file + " is damaged: it gives its length as " + length);
    }
    byte[] bytes = new byte[length];
    try (var inflater = new Inflater()) {
      inflater.setInput(packed);
      int read = 0;
      while (read < length) {
        int more = inflater.inflate(bytes, read, length - read);
        if (more == 0) {
          return new byte[0];
        }
        read += more;
      }
      return bytes;
    } catch (DataFormatException e) {
      throw new IOException(file + " is damaged: " + e.getMessage(), e);
    }
  }
}
