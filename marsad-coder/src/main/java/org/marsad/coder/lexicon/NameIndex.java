package org.marsad.coder.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// A sorted list of names, each with the numbers it stands for, in one array of bytes.
///
/// Names stand in blocks of sixteen; within a block each name gives only what differs from the one
/// before it. A search halves the blocks and walks one: no object is kept for a name, so half a
/// million names take a few megabytes and no time to load.
final class NameIndex {

  private static final int BLOCK = 16;
  private static final int[] NONE = {};

  private final byte[] packed;
  private final int[] blocks;
  private final int size;

  private NameIndex(byte[] packed, int[] blocks, int size) {
    this.packed = packed;
    this.blocks = blocks;
    this.size = size;
  }

  /// Packs names with their numbers, which are kept in rising order.
  static NameIndex of(Map<String, int[]> names) {
    var sorted = new TreeMap<byte[], int[]>(Arrays::compareUnsigned);
    names.forEach((name, numbers) -> sorted.put(utf8(name), numbers));
    var out = new PackedBytes.Writer();
    int[] blocks = new int[(sorted.size() + BLOCK - 1) / BLOCK];
    byte[] before = {};
    int ordinal = 0;
    for (var entry : sorted.entrySet()) {
      byte[] name = entry.getKey();
      boolean opens = ordinal % BLOCK == 0;
      if (opens) {
        blocks[ordinal / BLOCK] = out.size();
      }
      int shared = opens ? 0 : Math.max(0, Arrays.mismatch(before, name));
      out.number(shared);
      out.number(name.length - shared);
      out.raw(name, shared, name.length - shared);
      writeNumbers(entry.getValue(), out);
      before = name;
      ordinal++;
    }
    return new NameIndex(out.toBytes(), blocks, sorted.size());
  }

  void write(PackedBytes.Writer out) {
    out.number(size);
    out.bytes(packed);
    int before = 0;
    for (int block : blocks) {
      out.number(block - before);
      before = block;
    }
  }

  static NameIndex read(PackedBytes.Reader in) {
    int size = in.count();
    byte[] packed = in.block();
    int[] blocks = new int[(size + BLOCK - 1) / BLOCK];
    int offset = 0;
    for (int i = 0; i < blocks.length; i++) {
      offset += in.count();
      blocks[i] = offset;
    }
    return new NameIndex(packed, blocks, size);
  }

  int size() {
    return size;
  }

  /// The numbers of a name; none where the name is not listed.
  int[] numbers(String name) {
    int ordinal = ordinal(name);
    return ordinal < 0 ? NONE : numbersAt(ordinal);
  }

  /// The place of a name in the list, or -1.
  int ordinal(String name) {
    byte[] wanted = utf8(name);
    int block = blockOf(wanted);
    if (block < 0) {
      return -1;
    }
    var walk = new Walk(block);
    while (walk.next()) {
      int order = Arrays.compareUnsigned(walk.name, 0, walk.length, wanted, 0, wanted.length);
      if (order == 0) {
        return walk.ordinal;
      }
      if (order > 0) {
        return -1;
      }
    }
    return -1;
  }

  String nameAt(int ordinal) {
    var walk = walkTo(ordinal);
    return new String(walk.name, 0, walk.length, StandardCharsets.UTF_8);
  }

  int[] numbersAt(int ordinal) {
    return walkTo(ordinal).numbers();
  }

  private Walk walkTo(int ordinal) {
    var walk = new Walk(ordinal / BLOCK);
    do {
      walk.next();
    } while (walk.ordinal < ordinal);
    return walk;
  }

  /// The last block whose first name does not come after the one wanted, or -1.
  private int blockOf(byte[] wanted) {
    int low = 0;
    int high = blocks.length - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      var head = new PackedBytes.Reader(packed, blocks[middle]);
      head.number();
      int length = head.count();
      int from = head.at();
      if (Arrays.compareUnsigned(packed, from, from + length, wanted, 0, wanted.length) <= 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  private static void writeNumbers(int[] numbers, PackedBytes.Writer out) {
    out.number(numbers.length);
    int before = 0;
    for (int number : numbers) {
      out.number(number - before);
      before = number;
    }
  }

  private static byte[] utf8(String name) {
    return name.getBytes(StandardCharsets.UTF_8);
  }

  /// A walk over the names of one block.
  private final class Walk {
    private final PackedBytes.Reader in;
    private byte[] name = new byte[32];
    private int length;
    private int ordinal;
    private int numbersFrom = -1;

    Walk(int block) {
      this.in = new PackedBytes.Reader(packed, blocks[block]);
      this.ordinal = block * BLOCK - 1;
    }

    boolean next() {
      if (numbersFrom >= 0) {
        skipNumbers();
      }
      if (ordinal + 1 >= size || numbersFrom >= 0 && (ordinal + 1) % BLOCK == 0) {
        return false;
      }
      ordinal++;
      int shared = in.count();
      int added = in.count();
      length = shared + added;
      if (length > name.length) {
        name = Arrays.copyOf(name, length * 2);
      }
      System.arraycopy(packed, in.at(), name, shared, added);
      in.skip(added);
      numbersFrom = in.at();
      return true;
    }

    int[] numbers() {
      var from = new PackedBytes.Reader(packed, numbersFrom);
      int[] numbers = new int[from.count()];
      int number = 0;
      for (int i = 0; i < numbers.length; i++) {
        number += from.count();
        numbers[i] = number;
      }
      return numbers;
    }

    private void skipNumbers() {
      int count = in.count();
      for (int i = 0; i < count; i++) {
        in.number();
      }
    }
  }
}
