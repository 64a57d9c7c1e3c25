package org.marsad.coder.language.pack;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.function.IntUnaryOperator;

/// A fixed table from (kind, string) to a number, in flat arrays, as it is written and read. What
/// looks strings up makes a table of it by [#hashed] and lets it go.
final class PackedStrings {
  private final short[] kinds;
  private final int[] starts;
  private final char[] characters;
  private final int[] values;

  PackedStrings(short[] kinds, int[] starts, char[] characters, int[] values) {
    this.kinds = kinds;
    this.starts = starts;
    this.characters = characters;
    this.values = values;
  }

  /// The same for lookups.
  ///
  /// @param number what a lookup gives for a value; an entry of which it makes less than nought is
  ///   left out
  HashedStrings hashed(IntUnaryOperator number) {
    var table = new HashedStrings(kinds.length);
    for (int entry = 0; entry < kinds.length; entry++) {
      int found = number.applyAsInt(values[entry]);
      if (found >= 0) {
        table.put(kinds[entry], string(entry), found);
      }
    }
    return table;
  }

  private String string(int entry) {
    return new String(characters, starts[entry], starts[entry + 1] - starts[entry]);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(kinds.length);
    Packed.writeShorts(out, kinds);
    Packed.writeInts(out, starts);
    Packed.writeChars(out, characters);
    Packed.writeInts(out, values);
  }

  static PackedStrings read(DataInputStream in) throws IOException {
    int size = in.readInt();
    short[] kinds = Packed.readShorts(in, size);
    int[] starts = Packed.readInts(in, size + 1);
    char[] characters = Packed.readChars(in, starts[size]);
    return new PackedStrings(kinds, starts, characters, Packed.readInts(in, size));
  }
}
