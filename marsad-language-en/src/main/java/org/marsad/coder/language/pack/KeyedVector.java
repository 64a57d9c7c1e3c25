package org.marsad.coder.language.pack;

import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Arrays;

/// The features of one moment of a sentence by their [Keys]: which of them a model knows is asked
/// for all at once, since that costs the way to memory. Only the bias stands in the vector proper,
/// where NLP4J puts it.
final class KeyedVector extends SparseVector {
  private static final long serialVersionUID = 1L;

  private transient long[] keys = new long[128];
  private transient int count;

  void addKey(long key) {
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, count * 2);
    }
    keys[count++] = key;
  }

  int keyCount() {
    return count;
  }

  long key(int i) {
    return keys[i];
  }
}
