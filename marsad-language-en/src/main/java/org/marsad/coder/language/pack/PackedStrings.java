package org.marsad.coder.language.pack;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// A fixed table from (kind, string) to a number, in flat arrays: a few bytes an entry where a hash
/// map of strings takes a hundred. Read-only, so threads share it.
final class PackedStrings {
  private final short[] kinds;
  private final int[] starts;
  private final char[] characters;
  private final int[] values;
  private final int[] slots;

  PackedStrings(short[] kinds, int[] starts, char[] characters, int[] values) {
    this.kinds = kinds;
    this.starts = starts;
    this.characters = characters;
    this.values = values;
    this.slots = slots();
  }

  private int[] slots() {
    int[] table = new int[Integer.highestOneBit(Math.max(kinds.length, 1)) * 4];
    Arrays.fill(table, -1);
    for (int entry = 0; entry < kinds.length; entry++) {
      int slot = scatter(kinds[entry], hash(entry)) & (table.length - 1);
      while (table[slot] >= 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = entry;
    }
    return table;
  }

  /// The number of this string, or `absent`.
  int get(int kind, String string, int absent) {
    int slot = scatter(kind, string.hashCode()) & (slots.length - 1);
    while (slots[slot] >= 0) {
      if (is(slots[slot], kind, string)) {
        return values[slots[slot]];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return absent;
  }

  private boolean is(int entry, int kind, String string) {
    int start = starts[entry];
    int length = starts[entry + 1] - start;
    if (kinds[entry] != kind || length != string.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (characters[start + i] != string.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// As [String#hashCode], so that a lookup uses the string's own cached hash.
  private int hash(int entry) {
    int hash = 0;
    for (int i = starts[entry]; i < starts[entry + 1]; i++) {
      hash = 31 * hash + characters[i];
    }
    return hash;
  }

  private static int scatter(int kind, int hash) {
    int mixed = (hash + kind * 0x9E3779B9) * 0x85EBCA6B;
    return mixed ^ (mixed >>> 15);
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
