package org.marsad.coder.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// A dependency tree in the making: heads and relations may still be changed. Confined to one
/// thread and one sentence. Tags are the Penn Treebank's, relations Universal Dependencies', and
/// the root's head is -1.
final class OpenTree {
  private final String[] words;
  private final String[] tags;
  private final int[] heads;
  private final String[] relations;

  OpenTree(String[] words, String[] tags, int[] heads, String[] relations) {
    this.words = words;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  String tag(int at) {
    return tags[at];
  }

  int head(int at) {
    return heads[at];
  }

  String relation(int at) {
    return relations[at];
  }

  int size() {
    return words.length;
  }

  String word(int at) {
    return at < 0 || at >= words.length ? "" : words[at].toLowerCase(Locale.ROOT);
  }

  boolean isCapitalised(int at) {
    return Character.isUpperCase(words[at].charAt(0));
  }

  boolean isVerb(int at) {
    return at >= 0 && tags[at].startsWith("VB");
  }

  boolean isNoun(int at) {
    return at >= 0 && tags[at].startsWith("NN");
  }

  List<Integer> children(int head) {
    return IntStream.range(0, heads.length).filter(i -> heads[i] == head).boxed().toList();
  }

  boolean hasChild(int head, IntPredicate test) {
    return children(head).stream().anyMatch(test::test);
  }

  boolean hasChild(int head, Set<String> anyOf) {
    return hasChild(head, c -> anyOf.contains(relations[c]));
  }

  boolean isUnder(int token, int above) {
    int at = token;
    for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
      if (at == above) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }

  boolean lacksSubject(int verb) {
    return !hasChild(verb, Set.of("nsubj", "nsubj:pass", "csubj", "expl"));
  }

  boolean isPassive(int verb) {
    return hasChild(verb, Set.of("aux:pass"));
  }

  /// Hangs a token below another. What it is hung from must not hang from it: that takes its old
  /// place first.
  void attach(int token, int head, String relation) {
    move(token, head);
    relations[token] = relation;
  }

  /// Hangs a token elsewhere and leaves its relation as it is.
  void move(int token, int head) {
    if (isUnder(head, token)) {
      heads[head] = heads[token];
    }
    heads[token] = head;
  }

  void rename(int token, String relation) {
    relations[token] = relation;
  }

  void attachSubject(int token, int verb) {
    attach(token, verb, isPassive(verb) ? "nsubj:pass" : "nsubj");
  }
}
