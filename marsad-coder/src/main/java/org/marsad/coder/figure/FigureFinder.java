package org.marsad.coder.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.lexicon.NounClasses;
import org.marsad.coder.lexicon.WordLists;
import org.marsad.coder.time.TimeExpression;

/// Finds numbers and what they count, and which figure includes which.
public final class FigureFinder {
  /// How many sentences back a count is still the one meant.
  private static final int BACK = 2;

  private final Numerals numerals;
  private final SentenceFigures figures;

  public FigureFinder(WordLists lists, NounClasses nouns, ActorRegister actors) {
    var units = Units.load(lists);
    this.numerals = new Numerals(units, lists);
    this.figures = new SentenceFigures(units, lists, nouns, actors);
  }

  /// All figures in text order.
  ///
  /// @param times whose numbers count nothing
  public List<FigureMention> find(Document document, List<TimeExpression> times) {
    var taken = tokensOf(times);
    var drafts = new ArrayList<Draft>();
    for (Sentence sentence : document.sentences()) {
      var here = taken.getOrDefault(sentence.index(), new BitSet());
      drafts.addAll(figures.in(sentence, numerals.in(sentence, here), here));
    }
    drafts.stream().filter(d -> d.rule.equals(BareNumbers.PUT)).forEach(d -> takeUp(d, drafts));
    drafts.removeIf(d -> d.rule.equals(BareNumbers.PUT) && d.measure.isEmpty());
    new Wholes(drafts).find();
    return drafts.stream().map(Draft::mention).toList();
  }

  /// "Two clinics counted 41 bodies. The mayor put the number at 36.": of the people counted last.
  private void takeUp(Draft put, List<Draft> drafts) {
    int sentence = put.sentence.index();
    drafts.stream()
        .filter(d -> d.countsPeople() && !d.rule.equals(BareNumbers.PUT))
        .filter(d ->
            d.sentence.index() < sentence && sentence - d.sentence.index() <= BACK
                || d.sentence.index() == sentence && d.first < put.first)
        .flatMap(d -> figures.fate(d).stream())
        .reduce((_, later) -> later)
        .ifPresent(m -> put.measure = Optional.of(m));
  }

  private static Map<Integer, BitSet> tokensOf(List<TimeExpression> times) {
    var taken = new HashMap<Integer, BitSet>();
    for (TimeExpression time : times) {
      taken.computeIfAbsent(time.sentence(), s -> new BitSet()).set(time.first(), time.last() + 1);
    }
    return taken;
  }
}
