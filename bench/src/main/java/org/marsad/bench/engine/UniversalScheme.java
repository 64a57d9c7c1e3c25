package org.marsad.bench.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Universal Dependencies, version 2, basic or enhanced, in neutral words.
final class UniversalScheme {
  /// An arc as the parser names it.
  record Named(int governor, int dependent, String label) {}

  private UniversalScheme() {}

  static List<Arc> arcs(List<Word> words, List<Named> named) {
    var prepositions = prepositions(words, named);
    var arcs = new ArrayList<Arc>();
    for (Named arc : named) {
      if (arc.governor() >= 0) {
        String preposition = prepositions.getOrDefault(arc.dependent(), "");
        Relation relation = relation(arc.label(), preposition);
        arcs.add(
            new Arc(
                arc.governor(),
                arc.dependent(),
                relation,
                relation == Relation.PHRASE ? preposition : ""));
      }
    }
    return arcs;
  }

  private static Map<Integer, String> prepositions(List<Word> words, List<Named> named) {
    var prepositions = new HashMap<Integer, String>();
    for (Named arc : named) {
      if (arc.label().equals("case") && !words.get(arc.dependent()).tag().equals("POS")) {
        prepositions.merge(
            arc.governor(),
            words.get(arc.dependent()).form().toLowerCase(Locale.ROOT),
            (a, b) -> a + " " + b);
      }
    }
    return prepositions;
  }

  private static Relation relation(String label, String preposition) {
    int colon = label.indexOf(':');
    String family = colon < 0 ? label : label.substring(0, colon);
    return switch (family) {
      case "nsubj" -> label.startsWith("nsubj:pass") ? Relation.PASSIVE_SUBJECT : Relation.SUBJECT;
      case "obj" -> Relation.OBJECT;
      case "obl", "nmod" ->
          preposition.isEmpty() || label.equals("nmod:poss") ? Relation.OTHER : Relation.PHRASE;
      case "appos" -> Relation.APPOSITION;
      case "conj" -> Relation.CONJUNCT;
      case "nummod" -> Relation.NUMBER;
      case "acl" ->
          label.startsWith("acl:relcl") ? Relation.RELATIVE_CLAUSE : Relation.PARTICIPLE_OF_NOUN;
      case "ccomp" -> Relation.CONTENT;
      case "xcomp" -> Relation.OPEN_COMPLEMENT;
      case "advcl", "dep" -> Relation.ADVERBIAL_CLAUSE;
      case "parataxis" -> Relation.LOOSE_CLAUSE;
      case "mark" -> Relation.MARK;
      case "aux" -> label.equals("aux:pass") ? Relation.PASSIVE_AUXILIARY : Relation.AUXILIARY;
      default -> Relation.OTHER;
    };
  }
}
