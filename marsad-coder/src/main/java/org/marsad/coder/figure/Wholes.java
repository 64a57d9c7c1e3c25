package org.marsad.coder.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.reading.Block;
import org.marsad.record.Amount;

/// Finds which figure includes which, and which is told again, so that nobody is counted twice.
final class Wholes {
  private static final Set<String> INCLUDING =
      Set.of("including", "include", "includes", "included", "among", "whom");
  private static final Set<String> SUMS =
      Set.of(
          "figure", "number", "toll", "total", "count", "tally", "sum", "dead", "victims", "those");
  private static final Set<String> ACCOUNTS = Set.of("--", "—", "–", "-", ":", "(", "-lrb-");
  private static final Set<String> DEFINITE = Set.of("the", "these", "those", "both", "all");

  private static final Amount ONE = new Amount.Exactly(1);

  /// How many sentences back a whole is looked for.
  private static final int SENTENCES = 3;

  /// A small number told twice is the same one only where the words say so; ours.
  private static final int TELLING = 10;

  private final List<Draft> drafts;

  /// Where each number of each thing was told first.
  private final Map<Told, Draft> told = new HashMap<>();

  private record Told(Amount amount, String unit, String noun) {}

  Wholes(List<Draft> drafts) {
    this.drafts = drafts;
  }

  void find() {
    for (int i = 0; i < drafts.size(); i++) {
      var draft = drafts.get(i);
      draft.whole = whole(i);
      if (draft.whole.isEmpty()) {
        draft.same = same(draft);
      } else if (draft.whole.get().amount.equals(draft.amount)) {
        // "all four of the insurgents"
        draft.same = draft.whole;
        draft.whole = Optional.empty();
      }
    }
    for (int i = 0; i < drafts.size(); i++) {
      addends(i);
    }
  }

  private Optional<Draft> whole(int i) {
    var draft = drafts.get(i);
    if (draft.counted.filter(CountedNoun::ofWhole).isPresent()) {
      return partitive(i);
    }
    int cue = cue(draft);
    if (cue >= 0) {
      return earlier(i, isSumAtStart(draft.sentence, cue))
          .filter(w -> draft.unit.equals("person") || isNamedBefore(w, draft.sentence, cue));
    }
    return listed(i);
  }

  /// Of things, only those are a part that are named right before: "24 munitions against targets,
  /// which include three bunkers" has no bunkers among the munitions.
  private static boolean isNamedBefore(Draft whole, Sentence sentence, int cue) {
    if (whole.sentence.index() != sentence.index()) {
      return true;
    }
    int noun = cue - 1;
    while (noun > whole.first && !Phrases.tag(sentence, noun).startsWith("NN")) {
      noun--;
    }
    return whole.noun.isPresent() && whole.noun.get() == noun;
  }

  /// "three of them", "two of the five soldiers"
  private Optional<Draft> partitive(int i) {
    var draft = drafts.get(i);
    boolean inside = i + 1 < drafts.size() && isSameSentence(drafts.get(i + 1), draft);
    if (inside && drafts.get(i + 1).first <= draft.last + 3 && fits(draft, drafts.get(i + 1))) {
      return Optional.of(drafts.get(i + 1));
    }
    takeUnit(i);
    return earlier(i, false).or(() -> earlier(i, true)).filter(w -> isAlike(draft, w));
  }

  /// "36 of which" counts what the figure before it counts.
  private void takeUnit(int i) {
    var draft = drafts.get(i);
    if (i > 0 && draft.noun.isEmpty() && isSameSentence(drafts.get(i - 1), draft)) {
      draft.unit = drafts.get(i - 1).unit;
      draft.counts = drafts.get(i - 1).counts;
    }
  }

  /// A pronoun takes up any number; a noun only one of its own kind.
  private static boolean isAlike(Draft part, Draft whole) {
    return part.noun.isEmpty()
        || part.counted.filter(c -> c.isOfPronoun(part.sentence)).isPresent()
        || part.counts.equals(whole.counts)
        || noun(part).equals(noun(whole));
  }

  /// Index of "including", "among" and the like shortly before the figure, -1 where there is none.
  private static int cue(Draft draft) {
    for (int i = draft.first - 1; i >= Math.max(0, draft.first - 5); i--) {
      String word = Phrases.word(draft.sentence, i);
      if (INCLUDING.contains(word)) {
        return i;
      }
      if (word.equals(";") || Phrases.tag(draft.sentence, i).equals("CD")) {
        return -1;
      }
    }
    return -1;
  }

  /// "That figure includes", "Among the dead were": the whole stands in a sentence before.
  private static boolean isSumAtStart(Sentence sentence, int cue) {
    for (int i = 0; i < cue; i++) {
      if (Phrases.tag(sentence, i).equals("CD")) {
        return false;
      }
    }
    return cue <= 6 && (cue == 0 || SUMS.contains(Phrases.word(sentence, cue - 1)));
  }

  /// The nearest figure before that can hold this one and is no part itself.
  private Optional<Draft> earlier(int i, boolean otherSentence) {
    var draft = drafts.get(i);
    for (int k = i - 1; k >= 0; k--) {
      var before = drafts.get(k);
      if (draft.sentence.index() - before.sentence.index() > (otherSentence ? SENTENCES : 0)) {
        return Optional.empty();
      }
      boolean placed = otherSentence != isSameSentence(before, draft);
      if (placed && before.whole.isEmpty() && fits(draft, before)) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }

  /// "including two children and three women": the second is a part like the first.
  private Optional<Draft> listed(int i) {
    if (i == 0) {
      return Optional.empty();
    }
    var draft = drafts.get(i);
    var before = drafts.get(i - 1);
    boolean beside =
        isSameSentence(before, draft)
            && before.whole.isPresent()
            && draft.first - before.end() <= 3
            && draft.first > before.end()
            && Phrases.words(draft.sentence, before.end() + 1, draft.first - 1)
                .matches(",|and|, and|as well as");
    return beside ? before.whole.filter(w -> fits(draft, w)) : Optional.empty();
  }

  /// "23 people — 12 soldiers and 11 civilians": parts that add up to what stands before them.
  private void addends(int i) {
    var whole = drafts.get(i);
    double sum = 0;
    if (!isOpened(whole)) {
      return;
    }

    for (int k = i + 1; k < drafts.size() && isSameSentence(drafts.get(k), whole); k++) {
      var part = drafts.get(k);
      if (part.whole.isPresent() || !part.isExact() || !fits(part, whole)) {
        return;
      }
      sum += part.stated();
      if (k > i + 1 && sum == whole.stated() && whole.isExact()) {
        drafts.subList(i + 1, k + 1).forEach(p -> p.whole = Optional.of(whole));
        return;
      }
    }
  }

  /// A dash, a colon or a bracket after the whole opens the account of its parts.
  private static boolean isOpened(Draft whole) {
    for (int i = whole.end() + 1; i < whole.sentence.size(); i++) {
      if (ACCOUNTS.contains(Phrases.word(whole.sentence, i))) {
        return true;
      }
      if (Phrases.tag(whole.sentence, i).equals("CD")) {
        return false;
      }
    }
    return false;
  }

  private static boolean fits(Draft part, Draft whole) {
    return part.unit.equals(whole.unit)
        && isCounted(part)
        && !whole.rule.equals("figure-single")
        && !whole.amount.equals(ONE)
        && part.amount.low().orElse(part.stated()) <= whole.amount.high().orElse(Double.MAX_VALUE);
  }

  private static boolean isCounted(Draft draft) {
    return draft.unit.equals("person") || draft.unit.equals("item");
  }

  /// An earlier figure of the same number and noun that is told again.
  private Optional<Draft> same(Draft draft) {
    if (!isCounted(draft) || draft.rule.equals("figure-single")) {
      return Optional.empty();
    }
    var before = told.putIfAbsent(new Told(draft.amount, draft.unit, noun(draft)), draft);
    return Optional.ofNullable(before).filter(b -> isSame(b, draft));
  }

  private static boolean isSame(Draft before, Draft draft) {
    boolean telling =
        isDefinite(draft)
            || before.sentence.block().kind() == Block.Kind.HEADLINE
            || draft.isExact() && draft.stated() >= TELLING;
    return telling
        && !isSameSentence(before, draft)
        && (before.measure.equals(draft.measure)
            || before.measure.isEmpty()
            || draft.measure.isEmpty());
  }

  private static boolean isDefinite(Draft draft) {
    return DEFINITE.contains(Phrases.word(draft.sentence, draft.first - 1))
        || Phrases.word(draft.sentence, draft.first).equals("both");
  }

  private static String noun(Draft draft) {
    return draft.noun.map(n -> Phrases.singular(draft.sentence, n)).orElse("");
  }

  private static boolean isSameSentence(Draft one, Draft other) {
    return one.sentence.index() == other.sentence.index();
  }
}
