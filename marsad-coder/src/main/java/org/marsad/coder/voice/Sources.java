package org.marsad.coder.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;

/// Finds by grammar whose saying or thinking a verb tells of.
final class Sources {
  private static final Set<String> SHARING =
      Set.of(
          "conj",
          "xcomp",
          "advcl",
          "ccomp",
          "parataxis",
          "dep",
          "obl",
          "mark",
          "discourse",
          "amod",
          "nmod",
          "case");
  private static final Set<String> MODIFYING = Set.of("acl", "acl:relcl");

  /// Verbs whose subject does what their infinitive tells, object or not.
  private static final Set<String> OWN =
      Set.of("promise", "threaten", "vow", "use", "take", "make", "issue", "hold", "give", "need");

  private static final int CLIMB = 6;

  private Sources() {}

  /// The subject of a verb, its own or the one that it shares with the verb above it.
  static Optional<Source> subject(Sentence sentence, int verb) {
    int at = verb;
    for (int steps = 0; steps < CLIMB && at >= 0; steps++) {
      var own = ownSubject(sentence, at);
      if (own.isPresent()) {
        return own;
      }
      var above = sentence.head(at);
      String relation = sentence.relation(at);
      if (above >= 0 && MODIFYING.contains(relation)) {
        return modified(sentence, at, above);
      }
      if (relation.equals("xcomp") && above >= 0) {
        var persuaded = persuaded(sentence, at, above);
        if (persuaded.isPresent()) {
          return persuaded;
        }
      }
      if (above < 0 || !SHARING.contains(relation) || !isVerbLike(sentence, above)) {
        return Optional.empty();
      }
      at = above;
    }
    return Optional.empty();
  }

  /// "led many to suspect": the object of the verb above is the one who suspects.
  private static Optional<Source> persuaded(Sentence sentence, int verb, int above) {
    boolean to = sentence.child(verb, "mark").filter(m -> m < verb).isPresent();
    return !to || OWN.contains(sentence.token(above).lemma())
        ? Optional.empty()
        : sentence
            .child(above, "obj")
            .filter(o -> o > above && o < verb && !sentence.token(o).isPronoun())
            .map(o -> phrase(sentence, o, above));
  }

  /// The subject of the main clause before a participle that the grammar has lost.
  static Optional<Source> leading(Sentence sentence, int participle) {
    for (int i = participle - 1; i >= 0; i--) {
      boolean subject = sentence.relation(i).startsWith("nsubj") && sentence.head(i) < participle;
      if (subject && (sentence.relation(sentence.head(i)).equals("root") || isFirst(sentence, i))) {
        return Optional.of(phrase(sentence, i, Math.max(i, sentence.head(i))));
      }
    }
    return Optional.empty();
  }

  private static boolean isFirst(Sentence sentence, int subject) {
    for (int i = 0; i < subject; i++) {
      if (sentence.relation(i).startsWith("nsubj")) {
        return false;
      }
    }
    return true;
  }

  /// "issued a statement saying": whoever issued it, else the noun itself.
  private static Optional<Source> modified(Sentence sentence, int verb, int noun) {
    boolean finite = sentence.relation(verb).equals("acl:relcl");
    if (!finite && sentence.relation(noun).equals("obj")) {
      var issuer = subject(sentence, sentence.head(noun));
      if (issuer.isPresent()) {
        return issuer;
      }
    }
    return Optional.of(before(sentence, noun, verb));
  }

  private static Source before(Sentence sentence, int noun, int verb) {
    var under = sentence.subtree(noun).stream().filter(i -> i < verb).toList();
    int last = noun;
    for (int i : under) {
      last = Math.max(last, i);
    }
    while (last > noun && isMark(sentence, last)) {
      last--;
    }
    return new Source(sentence, Math.min(under.getFirst(), noun), last, noun);
  }

  private static Optional<Source> ownSubject(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.relation(child).equals("nsubj")
          || sentence.relation(child).equals("nsubj:pass")) {
        return Optional.of(phrase(sentence, child, verb));
      }
    }
    return Optional.empty();
  }

  /// The agent of a passive: "was condemned by the ministry".
  static Optional<Source> agent(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      boolean by = sentence.preposition(child).filter("by"::equals).isPresent();
      if (sentence.relation(child).startsWith("obl") && by) {
        return Optional.of(afterPreposition(sentence, child));
      }
    }
    return Optional.empty();
  }

  static Source afterPreposition(Sentence sentence, int noun) {
    var under = sentence.subtree(noun);
    int preposition = sentence.child(noun, "case").orElse(-1);
    int first = noun;
    for (int i : under) {
      if (i > preposition) {
        first = Math.min(first, i);
      }
    }
    return trimmed(sentence, first, under.getLast(), noun);
  }

  /// The whole phrase of a noun on its own side of the verb.
  static Source phrase(Sentence sentence, int noun, int verb) {
    List<Integer> under = sentence.subtree(noun);
    int first = under.getFirst();
    int last = under.getLast();
    if (noun < verb) {
      last = Math.min(last, verb - 1);
    } else {
      first = Math.max(first, verb + 1);
    }
    return trimmed(sentence, first, last, noun);
  }

  static Source trimmed(Sentence sentence, int from, int to, int noun) {
    int first = from;
    int last = to;
    while (last > noun && isMark(sentence, last)) {
      last--;
    }
    while (first < noun && isMark(sentence, first)) {
      first++;
    }
    return new Source(sentence, Math.min(first, noun), Math.max(last, noun), noun);
  }

  static boolean isMark(Sentence sentence, int i) {
    return !Character.isLetterOrDigit(sentence.token(i).text().charAt(0))
        && sentence.token(i).text().length() < 3
        && !sentence.token(i).text().matches("[$€£%@#]");
  }

  static boolean isVerbLike(Sentence sentence, int i) {
    return sentence.token(i).isVerb()
        || sentence.hasChild(i, "cop")
        || sentence.hasChild(i, "nsubj");
  }
}
