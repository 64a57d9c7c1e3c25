package org.marsad.views.copy;

import java.util.LinkedHashSet;
import java.util.Set;
import org.marsad.views.name.Names;

/// The runs of four words that a text is made of, as 64-bit hashes. Case, accents, punctuation,
/// articles and titles make no difference.
final class Shingles {
  static final int WORDS = 4;

  private Shingles() {}

  static Set<Long> of(String text) {
    var words = Names.words(text);
    var shingles = new LinkedHashSet<Long>();
    for (int at = 0; at + WORDS <= words.size(); at++) {
      long hash = 0;
      for (var word : words.subList(at, at + WORDS)) {
        hash = mixed(hash * 31 + hash(word));
      }
      shingles.add(hash);
    }
    return shingles;
  }

  /// All words of a text as one.
  static long whole(String text) {
    return mixed(hash(Names.fold(text)));
  }

  /// FNV-1a over the word's characters: the same on every machine and in every version.
  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int at = 0; at < word.length(); at++) {
      hash = (hash ^ word.charAt(at)) * 0x100000001b3L;
    }
    return hash;
  }

  /// The finalizer of SplitMix64, which spreads every bit over the whole word.
  static long mixed(long bits) {
    long a = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
    return b ^ (b >>> 31);
  }
}
