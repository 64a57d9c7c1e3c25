package org.marsad.app.desk.map.base;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/// The base map's sheets by their names, each as gzipped JSON: `overview` of the whole world,
/// `detail/30/40` for the ten degrees east and north of 30° E 40° N, `names/36/34` for the names of
/// small places in two degrees, and `areas` with the outline of every country and first-level
/// division.
///
/// In a sheet, points are whole thousandths of a degree, east then north, and each point of a line
/// but the first is the step from the one before.
///
/// @param sheets name → gzipped JSON
public record BaseMap(SortedMap<String, byte[]> sheets) {
  private static final String FILE = "basemap.bin";

  public BaseMap {
    sheets = Collections.unmodifiableSortedMap(new TreeMap<>(sheets));
  }

  /// The one that comes with Marsad.
  public static BaseMap load() {
    try (var in = BaseMap.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException(FILE + " is missing: build Marsad again");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  static BaseMap read(InputStream packed) throws IOException {
    var in = new DataInputStream(packed);
    var sheets = new TreeMap<String, byte[]>();
    for (int left = in.readInt(); left > 0; left--) {
      var name = in.readUTF();
      sheets.put(name, in.readNBytes(in.readInt()));
    }
    return new BaseMap(sheets);
  }

  /// Packs it as `load` reads it.
  public void write(OutputStream packed) throws IOException {
    var out = new DataOutputStream(packed);
    out.writeInt(sheets.size());
    for (var sheet : sheets.entrySet()) {
      out.writeUTF(sheet.getKey());
      out.writeInt(sheet.getValue().length);
      out.write(sheet.getValue());
    }
    out.flush();
  }

  public Set<String> names() {
    return sheets.keySet();
  }

  /// A sheet as it is kept, gzipped; empty where there is nothing but sea, or no such sheet.
  public Optional<byte[]> packed(String name) {
    return Optional.ofNullable(sheets.get(name)).map(byte[]::clone);
  }

  /// A sheet's JSON.
  public Optional<byte[]> sheet(String name) {
    return packed(name).map(BaseMap::unpacked);
  }

  private static byte[] unpacked(byte[] bytes) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
