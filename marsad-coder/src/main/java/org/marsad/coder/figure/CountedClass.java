package org.marsad.coder.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.lexicon.NounClasses;
import org.marsad.coder.lexicon.WordLists;

/// The class of what is counted, and whether each of them is a person.
final class CountedClass {
  /// Endings of the English names of peoples, for those that the register does not know.
  private static final Pattern PEOPLES =
      Pattern.compile("\\p{Lu}\\p{Ll}+(?:ians|eans|icans|ese|ards|istanis|ites|inos)");

  private final NounClasses nouns;
  private final ActorRegister actors;
  private final Collectives collectives;

  CountedClass(WordLists lists, NounClasses nouns, ActorRegister actors) {
    this.collectives = Collectives.load(lists);
    this.nouns = nouns;
    this.actors = actors;
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

  /// "fighters", "people" ("nine lives"), "house"; the noun itself where its class is not known.
  String counts(Sentence sentence, CountedNoun counted) {
    boolean lives = Phrases.singular(sentence, counted.head()).equals("life");
    return lives || isPeopleByName(sentence, counted.head())
        ? "people"
        : known(sentence, counted).orElse(sentence.token(counted.head()).lower());
  }

  boolean isPeople(Sentence sentence, CountedNoun counted) {
    String lemma = Phrases.singular(sentence, counted.head());
    if (collectives.holds(lemma)) {
      return false;
    }
    return isPeopleByName(sentence, counted.head())
        || Set.of("other", "person", "people", "life", "dead", "wounded", "missing").contains(lemma)
        || known(sentence, counted).filter(c -> nouns.isA(c, "human")).isPresent();
  }

  /// "55 Spaniards", "3,000 Syrians": names of peoples, which upper-case texts leave in lower case.
  private boolean isPeopleByName(Sentence sentence, int head) {
    String word = sentence.token(head).text();
    if (!Phrases.tag(sentence, head).matches("NNS|NNPS") || word.length() < 5) {
      return false;
    }
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return actors.demonym(one).isPresent()
        || actors.demonym(word).isPresent()
        || PEOPLES.matcher(word).matches();
  }

  private Optional<String> known(Sentence sentence, CountedNoun counted) {
    var words = words(sentence, counted);
    return nouns
        .of(words, lemma(sentence, counted.head()))
        .or(() -> nouns.of(words, Phrases.singular(sentence, counted.head())));
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
