package org.marsad.coder.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.lexicon.NounClasses;
import org.marsad.coder.lexicon.WordLists;

/// Turns the numbers of a sentence into figures: which of them count something, what, and in what
/// unit.
final class SentenceFigures {
  /// Words in which two who are both meant are named.
  private static final int PAIR = 6;

  /// How near a verb of harm stands to those whom it befalls, in words.
  private static final int NEAR = 4;

  private static final Set<String> LEAVING = Set.of("leave", "with");

  private final Units units;
  private final Traps traps;
  private final MeasureWords measures;
  private final Conversions conversions;
  private final Measured measured;
  private final CountedClass classes;
  private final BareNumbers bare;
  private final Articles articles;

  SentenceFigures(Units units, WordLists lists, NounClasses nouns, ActorRegister actors) {
    this.traps = Traps.load(lists);
    this.measures = MeasureWords.load(lists);
    this.bare = new BareNumbers(measures);
    this.units = units;
    this.conversions = new Conversions(units);
    this.measured = new Measured(nouns);
    this.classes = new CountedClass(lists, nouns, actors);
    this.articles = new Articles(classes);
  }

  /// @param taken tokens of time expressions
  List<Draft> in(Sentence sentence, List<Numeral> numerals, BitSet taken) {
    var drafts = new ArrayList<Draft>();
    var bracketed = new HashSet<Numeral>();
    for (Numeral numeral : numerals) {
      if (!bracketed.contains(numeral)) {
        draft(sentence, numeral, numerals, bracketed, drafts).ifPresent(drafts::add);
      }
    }
    drafts.addAll(articles.in(sentence, drafts, taken));
    drafts.forEach(d -> d.measure = d.measure.or(() -> measure(sentence, d)));
    drafts.sort(Comparator.comparingInt(d -> d.first));
    shareFates(sentence, drafts);
    return drafts;
  }

  /// What befell those counted: by their own words, else by the nearest verb of harm.
  Optional<String> fate(Draft draft) {
    return draft.measure.or(() ->
        IntStream.range(Math.max(0, draft.first - NEAR), draft.end() + NEAR)
            .filter(i -> i < draft.first || i > draft.end())
            .boxed()
            .flatMap(i -> measures.harm(draft.sentence, i).stream())
            .findFirst());
  }

  /// "leaving one soldier and four rebels dead": the soldier too.
  private void shareFates(Sentence sentence, List<Draft> drafts) {
    for (int i = drafts.size() - 2; i >= 0; i--) {
      var draft = drafts.get(i);
      var next = drafts.get(i + 1);
      boolean joined =
          draft.countsPeople()
              && next.countsPeople()
              && draft.measure.isEmpty()
              && measures.isFate(sentence, next.end() + 1)
              && Phrases.words(sentence, draft.end() + 1, next.first - 1).matches(",|and|, and")
              && LEAVING.contains(Phrases.lemma(sentence, draft.first - 1));
      if (joined) {
        draft.measure = next.measure;
      }
    }
  }

  private Optional<Draft> draft(
      Sentence sentence,
      Numeral numeral,
      List<Numeral> numerals,
      HashSet<Numeral> bracketed,
      List<Draft> before) {
    var sign =
        numeral.number() == 0
            ? Optional.<Units.Unit>empty()
            : units.sign(sentence, numeral.number() - 1);
    if (sign.isPresent()) {
      return Optional.of(amount(sentence, numeral, new Units.At(sign.get(), numeral.last())));
    }
    if (traps.holds(sentence, numeral)) {
      return Optional.empty();
    }
    var unit = units.at(sentence, numeral.last() + 1);
    if (unit.isPresent()) {
      return isTrap(sentence, unit.get())
          ? Optional.empty()
          : Optional.of(converted(sentence, numeral, unit.get(), numerals, bracketed));
    }
    return counted(sentence, numeral, before);
  }

  private static boolean isTrap(Sentence sentence, Units.At unit) {
    String next =
        Phrases.words(sentence, unit.last(), Math.min(sentence.size() - 1, unit.last() + 2));
    return unit.unit().family().isTrap() || next.endsWith(" an hour") || next.endsWith(" per hour");
  }

  private Draft converted(
      Sentence sentence,
      Numeral numeral,
      Units.At unit,
      List<Numeral> numerals,
      HashSet<Numeral> bracketed) {
    var bracket = conversions.after(sentence, numerals, numeral, unit);
    if (bracket.isEmpty()) {
      return amount(sentence, numeral, unit);
    }
    bracketed.add(bracket.get().numeral());
    var soft = Conversions.softened(numeral.amount(), bracket.get());
    var draft =
        amount(
            sentence,
            new Numeral(
                numeral.first(),
                numeral.number(),
                numeral.last(),
                soft,
                numeral.qualifier(),
                numeral.needs()),
            unit);
    draft.alternate = Optional.of(bracket.get().alternate());
    return draft;
  }

  /// A number with a unit; what there is that much of follows with "of".
  private Draft amount(Sentence sentence, Numeral numeral, Units.At unit) {
    boolean of = Phrases.word(sentence, unit.last() + 1).equals("of");
    var counted = of ? CountedNoun.after(sentence, unit.last()) : Optional.<CountedNoun>empty();
    String rule = measured.rule(sentence, numeral, unit.unit(), unit.last());
    var plain =
        counted
            .filter(c -> !rule.equals("distance"))
            .map(c -> new CountedNoun(c.first(), c.head(), false));
    var draft = new Draft(sentence, numeral.endingAt(unit.last()), plain, rule);
    draft.unit = unit.unit().name();
    draft.counts =
        rule.equals("figure-area")
            ? "area"
            : plain.map(c -> classes.counts(sentence, c)).orElse(draft.unit);
    draft.noun = plain.map(CountedNoun::head);
    draft.of = plain.map(c -> sentence.span(c.first(), c.head()));
    draft.measure = measured.measure(sentence, numeral, rule, plain);
    return draft;
  }

  private Optional<Draft> counted(Sentence sentence, Numeral numeral, List<Draft> before) {
    var counted = CountedNoun.after(sentence, numeral.last());
    if (isFloating(sentence, numeral)) {
      return Optional.empty();
    }
    if (counted.isEmpty() || isFateFirst(sentence, numeral, counted.get())) {
      var draft = bare.draft(sentence, numeral, before);
      draft
          .filter(d -> d.rule.equals("figure-number-of"))
          .ifPresent(d -> d.counted.ifPresent(c -> classes.describe(d, c)));
      return draft;
    }
    if (isTime(sentence, counted.get()) || !isMet(sentence, numeral, counted.get())) {
      return Optional.empty();
    }
    return Optional.of(of(sentence, numeral, counted.get(), "figure-count"));
  }

  private Draft of(Sentence sentence, Numeral numeral, CountedNoun counted, String rule) {
    var draft = new Draft(sentence, numeral, Optional.of(counted), rule);
    classes.describe(draft, counted);
    return draft;
  }

  /// "12 dead, government says": the word after the number says all.
  private boolean isFateFirst(Sentence sentence, Numeral numeral, CountedNoun counted) {
    int next = numeral.last() + 1;
    return measures.isFate(sentence, next)
        && counted.head() != next
        && !Phrases.tag(sentence, next + 1).startsWith("NN");
  }

  private boolean isTime(Sentence sentence, CountedNoun counted) {
    return units.at(sentence, counted.head()).filter(u -> u.unit().family().isTrap()).isPresent();
  }

  /// Whether what follows is what the words for the number ask for.
  private boolean isMet(Sentence sentence, Numeral numeral, CountedNoun counted) {
    boolean of = Phrases.word(sentence, numeral.last() + 1).equals("of");
    return switch (numeral.needs()) {
      case NOTHING, NOUN -> true;
      case PLURAL ->
          (counted.isPlural(sentence) || of && counted.ofWhole())
              && (!of || !Phrases.word(sentence, numeral.last()).equals("both"))
              && !isPaired(sentence, numeral, counted);
      case COUNTED ->
          classes.isPeople(sentence, counted) || measures.isMeasured(sentence, counted.head());
      case TOLD -> of || bare.isTold(sentence, numeral);
    };
  }

  /// "The driver and his brother were both killed" counts nobody anew.
  private static boolean isFloating(Sentence sentence, Numeral numeral) {
    int at = numeral.first();
    return Phrases.word(sentence, at).equals("both")
        && at > 0
        && Phrases.tag(sentence, at + 1).startsWith("VB")
        && Phrases.tag(sentence, at - 1).startsWith("VB")
        && Phrases.words(sentence, Math.max(0, at - PAIR), at - 1).contains(" and ");
  }

  /// "both Iraqi and Kurdish forces" are not two.
  private static boolean isPaired(Sentence sentence, Numeral numeral, CountedNoun counted) {
    for (int i = numeral.last() + 1; i < counted.head(); i++) {
      if (Phrases.word(sentence, i).equals("and")) {
        return Phrases.word(sentence, numeral.last()).equals("both");
      }
    }
    return Phrases.word(sentence, counted.head() + 1).equals("and")
        && Phrases.word(sentence, numeral.last()).equals("both");
  }

  private Optional<String> measure(Sentence sentence, Draft draft) {
    return draft.rule.equals("figure-count")
            || draft.rule.equals("figure-list-article")
            || draft.rule.equals("figure-bare")
        ? measures.of(sentence, draft.last, draft.counted)
        : Optional.empty();
  }
}
