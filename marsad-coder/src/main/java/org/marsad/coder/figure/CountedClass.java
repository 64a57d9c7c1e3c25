package org.marsad.coder.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.NounClasses;
import org.marsad.coder.lexicon.Table;

/// The class of what is counted, and whether each of them is a person.
final class CountedClass {
  private final NounClasses nouns;
  private final Set<String> collectives;

  CountedClass(NounClasses nouns) {
    this.nouns = nouns;
    this.collectives =
        Table.resource(CountedClass.class, "figure-collectives.tsv").rows().stream()
            .map(row -> row.text("word"))
            .collect(Collectors.toUnmodifiableSet());
  }

  /// Writes into the draft what it counts, of what unit, and by which words.
  void describe(Draft draft, CountedNoun counted) {
    var sentence = draft.sentence;
    boolean pronoun = !sentence.token(counted.head()).isNoun();
    boolean people = pronoun || isPeople(sentence, counted);
    draft.unit = people ? "person" : "item";
    draft.counts = pronoun ? "people" : counts(sentence, counted);
    draft.noun = pronoun ? Optional.empty() : Optional.of(counted.head());
    draft.of = draft.noun.map(n -> sentence.span(counted.first(), n));
  }

  /// "fighters", "people", "house"; the noun itself where its class is not known.
  String counts(Sentence sentence, CountedNoun counted) {
    return isPeopleByName(sentence, counted.head())
        ? "people"
        : nouns
            .of(words(sentence, counted), lemma(sentence, counted.head()))
            .orElse(sentence.token(counted.head()).lower());
  }

  boolean isPeople(Sentence sentence, CountedNoun counted) {
    String lemma = lemma(sentence, counted.head());
    if (collectives.contains(lemma)) {
      return false;
    }
    return isPeopleByName(sentence, counted.head())
        || Set.of("other", "person", "people", "dead", "wounded", "missing").contains(lemma)
        || nouns.of(words(sentence, counted), lemma).filter(c -> nouns.isA(c, "human")).isPresent();
  }

  /// "55 Spaniards", "3,000 Syrians": names of peoples in the plural.
  private static boolean isPeopleByName(Sentence sentence, int head) {
    String word = sentence.token(head).lower();
    return sentence.token(head).isCapitalised()
        && Phrases.tag(sentence, head).matches("NNS|NNPS")
        && word.matches("\\p{L}+(?:ans|ards|is|ese|ees|eans|ites|enes|inos|ots|ds|ks|bs|es)")
        && !word.matches(".*(?:ies|ches|shes|ives|ries|states|forces|nes)");
  }

  private static List<String> words(Sentence sentence, CountedNoun counted) {
    var words = new ArrayList<String>();
    for (int i = Math.max(counted.first(), counted.head() - 3); i <= counted.head(); i++) {
      words.add(sentence.token(i).lower());
    }
    return words;
  }

  private static String lemma(Sentence sentence, int i) {
    return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
  }
}
