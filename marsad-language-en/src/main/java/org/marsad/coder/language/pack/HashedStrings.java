package org.marsad.coder.language.pack;

/// A fixed table from (kind, string) to a number, for lookups alone. Of a string only its [Keys]
/// are kept, and its number beside them, so that a lookup touches one place in memory where
/// comparing letters would touch five; that is most of what a lookup in a big table costs.
/// Read-only once filled, so threads share it.
///
/// No two strings of a table have the same key: [#put] sees to it. That a string which is not in a
/// table of a million has the key of one that is happens once in 10^13 lookups, and then the same
/// way every time.
public final class HashedStrings {
  /// By turns the key of a string, and its number plus one; nought where there is none.
  private final long[] slots;

  /// @param size how many strings it will hold
  public HashedStrings(int size) {
    long wanted = Long.highestOneBit(Math.max(size, 1) * 3L / 2) * 2;
    this.slots = new long[Math.toIntExact(wanted * 2)];
  }

  /// @param number nought or more
  public void put(int kind, String string, int number) {
    long key = Keys.of(kind, string);
    int slot = slot(key);
    while (slots[slot + 1] != 0) {
      if (slots[slot] == key) {
        throw new IllegalStateException("two strings of a table have the same key: " + string);
      }
      slot = next(slot);
    }
    slots[slot] = key;
    slots[slot + 1] = number + 1L;
  }

  /// The number of this string, or -1.
  public int get(int kind, String string) {
    return get(Keys.of(kind, string));
  }

  /// The number of the string with this key, or -1.
  int get(long key) {
    int slot = slot(key);
    while (slots[slot + 1] != 0) {
      if (slots[slot] == key) {
        return (int) slots[slot + 1] - 1;
      }
      slot = next(slot);
    }
    return -1;
  }

  private int slot(long key) {
    return (int) (key >>> 20) << 1 & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 2) & (slots.length - 1);
  }
}
