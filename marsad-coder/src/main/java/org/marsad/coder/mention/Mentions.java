package org.marsad.coder.mention;

import java.util.List;
import java.util.Optional;
import org.marsad.coder.language.BySentence;

/// All mentions of a document, in text order.
public final class Mentions {
  private final List<Mention> all;
  private final BySentence<Mention> bySentence;

  public Mentions(List<Mention> all) {
    this.all = List.copyOf(all);
    this.bySentence = BySentence.of(this.all, Mention::sentence);
  }

  public List<Mention> all() {
    return all;
  }

  /// The mention whose head is this token; of several the longest.
  public Optional<Mention> headedBy(int sentence, int token) {
    return in(sentence).stream()
        .filter(m -> m.head() == token)
        .max((a, b) -> Integer.compare(a.span().length(), b.span().length()));
  }

  public List<Mention> in(int sentence) {
    return bySentence.in(sentence);
  }
}
