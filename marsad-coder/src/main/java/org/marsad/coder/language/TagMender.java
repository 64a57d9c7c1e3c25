package org.marsad.coder.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Sets right the tags that a tagger of general English gets wrong in reports of conflict, before
/// the grammar builds on them. Only what grammar leaves no doubt about is touched.
final class TagMender {
  private static final Set<String> SHOT_HOW = Set.of("dead", "down");
  private static final Set<String> GERUNDS = Set.of("fighting", "shelling", "bombing", "looting");
  private static final Set<String> OF = Set.of("between", "of", "by", "in", "around");
  private static final Set<String> BE = Set.of("be", "been", "being", "was", "were", "is", "are");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve", "’ve");

  private TagMender() {}

  /// The tag that a word should have, where it has another.
  ///
  /// @param tags Penn Treebank tags as the tagger gave them
  static Optional<String> mended(List<String> words, List<String> tags, int at) {
    var word = words.get(at).toLowerCase(Locale.ROOT);
    // "gunmen shot dead a councillor": a noun has no "dead" behind it.
    if (word.equals("shot") && tags.get(at).startsWith("NN") && follows(words, at, SHOT_HOW)) {
      return Optional.of(isParticiple(words, at) ? "VBN" : "VBD");
    }
    // "Two men were missing": nobody misses anything.
    if (word.equals("missing")
        && tags.get(at).equals("VBG")
        && at > 0
        && BE.contains(words.get(at - 1).toLowerCase(Locale.ROOT))
        && !hasObject(tags, at)) {
      return Optional.of("JJ");
    }
    // "Fighting between the two sides went on"
    if (GERUNDS.contains(word) && tags.get(at).equals("VBG") && at == 0 && follows(words, at, OF)) {
      return Optional.of("NN");
    }
    // "Reports that the bridge fell are untrue": a sentence does not open with "reports".
    if (at == 0 && tags.get(at).equals("VBZ") && follows(words, at, Set.of("that", "of"))) {
      return Optional.of("NNS");
    }
    return Optional.empty();
  }

  private static boolean follows(List<String> words, int at, Set<String> expected) {
    return at + 1 < words.size() && expected.contains(words.get(at + 1).toLowerCase(Locale.ROOT));
  }

  private static boolean hasObject(List<String> tags, int verb) {
    return verb + 1 < tags.size() && tags.get(verb + 1).matches("DT|CD|PRP.?|NN.*|JJ.*");
  }

  private static boolean isParticiple(List<String> words, int at) {
    var before = at == 0 ? "" : words.get(at - 1).toLowerCase(Locale.ROOT);
    return BE.contains(before) || HAVE.contains(before);
  }
}
