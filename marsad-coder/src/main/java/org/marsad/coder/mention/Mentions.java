package org.marsad.coder.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// All mentions of a document, in text order.
public record Mentions(List<Mention> all) {
  public Mentions {
    all = List.copyOf(all);
  }

  /// The mention whose head is this token; of several the longest.
  public Optional<Mention> headedBy(int sentence, int token) {
    return all.stream()
        .filter(m -> m.sentence() == sentence && m.head() == token)
        .max((a, b) -> Integer.compare(a.span().length(), b.span().length()));
  }

  /// The mentions of each sentence that has any.
  public Map<Integer, List<Mention>> bySentence() {
    return all.stream().collect(Collectors.groupingBy(Mention::sentence));
  }

  public List<Mention> in(int sentence) {
    return all.stream().filter(m -> m.sentence() == sentence).toList();
  }
}
