package org.marsad.coder.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.lexicon.NounClasses;
import org.marsad.coder.lexicon.WordLists;
import org.marsad.coder.time.TimeExpression;

/// Finds numbers and what they count, and which figure includes which.
public final class FigureFinder {
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
    new Wholes(drafts).find();
    return drafts.stream().map(Draft::mention).toList();
  }

  private static Map<Integer, BitSet> tokensOf(List<TimeExpression> times) {
    var taken = new HashMap<Integer, BitSet>();
    for (TimeExpression time : times) {
      taken.computeIfAbsent(time.sentence(), s -> new BitSet()).set(time.first(), time.last() + 1);
    }
    return taken;
  }
}
