package org.marsad.coder.mention;

import java.util.Optional;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.mention.Mention.Kind;
import org.marsad.record.Span;

/// A mention on its way: found in its sentence, not yet tied to others.
///
/// @param noun class of its head noun, for common nouns ("fighters")
/// @param named whether it has a name of its own, so that others may refer back to it
record Found(
    Sentence sentence,
    int first,
    int last,
    int head,
    Kind kind,
    String name,
    Optional<String> actor,
    Optional<String> role,
    Optional<String> noun,
    boolean named,
    String rule) {

  Span span() {
    return sentence.span(first, last);
  }

  Found means(String fullName, Optional<String> other) {
    return new Found(sentence, first, last, head, kind, fullName, other, role, noun, named, rule);
  }

  Found by(String otherRule) {
    return new Found(sentence, first, last, head, kind, name, actor, role, noun, named, otherRule);
  }

  Found as(Kind other) {
    return new Found(sentence, first, last, head, other, name, actor, role, noun, named, rule);
  }

  Mention mention(Optional<Span> via, int chain) {
    return new Mention(
        span(), sentence.index(), first, last, head, kind, name, actor, role, via, chain, rule);
  }

  /// The token of a stretch that hangs from outside it; the last one where grammar is silent.
  static int headOf(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      int up = sentence.head(i);
      if (sentence.isParsed()
          && (up < first || up > last)
          && !sentence.relation(i).equals("punct")) {
        return i;
      }
    }
    return last;
  }
}
