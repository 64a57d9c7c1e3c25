package org.marsad.coder.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.record.Amount;

/// Articles that count: "two bridges, a tunnel and a cache", and the one person of "a soldier was
/// killed".
final class Articles {
  private static final Set<String> ARTICLES = Set.of("a", "an", "another");

  /// Before these an article describes and does not count.
  private static final Set<String> DESCRIBING =
      Set.of(
          "be", "as", "become", "remain", "like", "than", "such", "what", "name", "call", "into");

  /// "a large quantity of weapons" is not one.
  private static final Set<String> QUANTITIES =
      Set.of("quantity", "amount", "number", "series", "lot", "range", "variety", "majority");

  private final CountedClass classes;

  Articles(CountedClass classes) {
    this.classes = classes;
  }

  /// @param drafts the sentence's figures so far
  List<Draft> in(Sentence sentence, List<Draft> drafts, BitSet taken) {
    var covered = new BitSet();
    drafts.forEach(d -> covered.set(d.first, d.last + 1));
    var found = new ArrayList<Draft>();
    for (int i = 0; i < sentence.size(); i++) {
      if (ARTICLES.contains(Phrases.word(sentence, i)) && !taken.get(i) && !covered.get(i)) {
        one(sentence, i, drafts, found).ifPresent(found::add);
      }
    }
    joinBackwards(sentence, drafts, found);
    found.removeIf(d -> d.rule.equals("figure-candidate"));
    return found;
  }

  private Optional<Draft> one(Sentence sentence, int i, List<Draft> drafts, List<Draft> found) {
    var noun = CountedNoun.after(sentence, i).filter(c -> !c.ofWhole() && isOne(sentence, i, c));
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    int head = noun.get().head();
    boolean closed = isClosed(sentence, endOf(sentence, head));
    boolean listed = closed && (follows(sentence, drafts, i) || follows(sentence, found, i));
    if (listed) {
      return Optional.of(draft(sentence, i, noun.get(), "figure-list-article"));
    }
    boolean person = classes.isPeople(sentence, noun.get()) && !isDescription(sentence, i);
    return person || closed
        ? Optional.of(draft(sentence, i, noun.get(), person ? "figure-single" : "figure-candidate"))
        : Optional.empty();
  }

  /// "a tunnel, two bridges": the first of a list is known by the next.
  private void joinBackwards(Sentence sentence, List<Draft> drafts, List<Draft> found) {
    for (int k = found.size() - 1; k >= 0; k--) {
      var draft = found.get(k);
      boolean candidate =
          draft.rule.equals("figure-candidate") && isObjectStart(sentence, draft.first);
      boolean leads =
          drafts.stream().anyMatch(d -> d.counted.isPresent() && joins(sentence, draft, d.first));
      if (candidate && leads) {
        found.set(
            k, draft(sentence, draft.first, draft.counted.orElseThrow(), "figure-list-article"));
      }
    }
  }

  private static boolean isObjectStart(Sentence sentence, int i) {
    return i > 0 && (sentence.token(i - 1).isVerb() || Phrases.word(sentence, i - 1).equals(":"));
  }

  private Draft draft(Sentence sentence, int i, CountedNoun noun, String rule) {
    var numeral = new Numeral(i, i, i, new Amount.Exactly(1), Optional.empty(), Numeral.Needs.NOUN);
    var draft = new Draft(sentence, numeral, Optional.of(noun), rule);
    classes.describe(draft, noun);
    return draft;
  }

  private static boolean isOne(Sentence sentence, int i, CountedNoun noun) {
    boolean singular = Phrases.tag(sentence, noun.head()).matches("NN|NNP");
    boolean of =
        Phrases.word(sentence, i + 1).equals("of")
            || QUANTITIES.contains(Phrases.lemma(sentence, noun.head()));
    return singular && !of && !Phrases.tag(sentence, noun.head() + 1).equals("POS");
  }

  private static boolean follows(Sentence sentence, List<Draft> drafts, int i) {
    return drafts.stream()
        .anyMatch(d ->
            d.counted.isPresent()
                && !d.rule.equals("figure-single")
                && !d.rule.equals("figure-candidate")
                && joins(sentence, d, i));
  }

  /// Whether only a comma or "and" stands between a figure's phrase and this token.
  private static boolean joins(Sentence sentence, Draft draft, int i) {
    int from = endOf(sentence, draft.end()) + 1;
    return from < i
        && i - from <= 2
        && Phrases.words(sentence, from, i - 1).matches(",|;|and|or|, and|; and|, or|plus");
  }

  /// Last token of the phrase with what "of" adds to it: "two caches of weapons".
  private static int endOf(Sentence sentence, int head) {
    return Phrases.word(sentence, head + 1).equals("of")
        ? CountedNoun.after(sentence, head).map(CountedNoun::head).orElse(head)
        : head;
  }

  /// An element of a list is followed by the next, or by the sentence's end.
  private static boolean isClosed(Sentence sentence, int end) {
    return end + 1 >= sentence.size()
        || Phrases.word(sentence, end + 1)
            .matches("[,.;]|and|or|in|near|at|on|as|from|by|during|with");
  }

  /// "is a leader", "Haddad, a doctor": a description, not one more.
  private static boolean isDescription(Sentence sentence, int i) {
    String lemma = Phrases.lemma(sentence, i - 1);
    return DESCRIBING.contains(lemma)
        || Phrases.tag(sentence, i - 1).matches(",|:|-LRB-")
        || sentence.isParsed() && isNot(sentence, i);
  }

  private static boolean isNot(Sentence sentence, int i) {
    int head = sentence.head(i);
    return head >= 0 && (sentence.relation(head).equals("appos") || sentence.hasChild(head, "cop"));
  }
}
