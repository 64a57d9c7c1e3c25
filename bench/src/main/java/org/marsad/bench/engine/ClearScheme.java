package org.marsad.bench.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.marsad.bench.engine.UniversalScheme.Named;

/// NLP4J's dependencies, and the older Stanford Dependencies, in neutral words. Prepositions are
/// heads there, so they are folded: the noun after "by" becomes a phrase of what "by" hangs on, and
/// so through "according to".
final class ClearScheme {
  private static final int LONGEST_CHAIN = 4;

  private final List<Word> words;
  private final List<Named> named;

  private ClearScheme(List<Word> words, List<Named> named) {
    this.words = words;
    this.named = named;
  }

  /// `named` holds one arc a word, in word order.
  static List<Arc> arcs(List<Word> words, List<Named> named) {
    var scheme = new ClearScheme(words, named);
    var arcs = new ArrayList<Arc>();
    for (Named arc : named) {
      if (arc.governor() >= 0) {
        scheme.add(arc, arcs);
      }
    }
    return arcs;
  }

  private void add(Named arc, List<Arc> arcs) {
    boolean ofPreposition = arc.label().equals("pobj") || arc.label().equals("pcomp");
    if (!ofPreposition) {
      arcs.add(new Arc(arc.governor(), arc.dependent(), relation(arc)));
      return;
    }
    int preposition = outermost(arc.governor());
    int governor = named.get(preposition).governor();
    if (governor < 0) {
      return;
    }
    arcs.add(
        arc.label().equals("pobj")
            ? new Arc(governor, arc.dependent(), Relation.PHRASE, chain(arc.governor()))
            : new Arc(governor, arc.dependent(), Relation.ADVERBIAL_CLAUSE));
  }

  private int outermost(int preposition) {
    int outer = preposition;
    for (int step = 0; step < LONGEST_CHAIN && hangsOnPreposition(outer); step++) {
      outer = named.get(outer).governor();
    }
    return outer;
  }

  private boolean hangsOnPreposition(int word) {
    int governor = named.get(word).governor();
    return governor >= 0
        && named.get(word).label().equals("prep")
        && named.get(governor).label().equals("prep");
  }

  private String chain(int preposition) {
    String form = words.get(preposition).form().toLowerCase(Locale.ROOT);
    return hangsOnPreposition(preposition)
        ? chain(named.get(preposition).governor()) + " " + form
        : form;
  }

  private Relation relation(Named arc) {
    return switch (arc.label()) {
      case "nsubj" -> Relation.SUBJECT;
      case "nsubjpass" -> Relation.PASSIVE_SUBJECT;
      case "dobj" -> Relation.OBJECT;
      case "appos" -> Relation.APPOSITION;
      case "conj" -> Relation.CONJUNCT;
      case "nmod", "num", "nummod" ->
          words.get(arc.dependent()).tag().equals("CD") ? Relation.NUMBER : Relation.OTHER;
      case "acl", "vmod", "partmod" -> Relation.PARTICIPLE_OF_NOUN;
      case "relcl", "rcmod" -> Relation.RELATIVE_CLAUSE;
      case "ccomp" -> Relation.CONTENT;
      case "xcomp", "oprd" -> Relation.OPEN_COMPLEMENT;
      case "advcl", "dep" -> Relation.ADVERBIAL_CLAUSE;
      case "parataxis", "meta" -> Relation.LOOSE_CLAUSE;
      case "mark", "complm" -> Relation.MARK;
      case "auxpass" -> Relation.PASSIVE_AUXILIARY;
      case "aux" ->
          words.get(arc.dependent()).tag().equals("TO") ? Relation.OTHER : Relation.AUXILIARY;
      default -> Relation.OTHER;
    };
  }
}
