package org.marsad.coder.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.WordLists;

/// What the words beside a number say it measures: "12 dead", "a death toll of 23", "five
/// airstrikes". Data in `figure-measures.tsv`.
final class MeasureWords {
  private static final List<String> PLACES = List.of("noun", "after", "before", "toll", "verb");
  private static final List<String> WEIGHTS = List.of("strong", "weak", "fired");

  /// Verbs that say nothing of what befell those counted.
  private static final Set<String> LIGHT =
      Set.of(
          "be",
          "have",
          "hold",
          "host",
          "house",
          "include",
          "register",
          "number",
          "total",
          "reach",
          "remain",
          "leave",
          "count",
          "shelter",
          "see",
          "report",
          "record",
          "find",
          "say",
          "receive");

  /// Words between a number and the fate: "nine still missing".
  private static final Set<String> STILL = Set.of("still", "reportedly", "also");

  private static final Set<String> FIRING =
      Set.of("deliver", "drop", "fire", "launch", "expend", "release", "use", "lob", "rain");

  /// Relations that lead to the word whose slot this one shares.
  private static final Set<String> CHAINS = Set.of("conj", "appos", "nummod", "list");

  /// "Among the dead were four children": so near to the beginning; ours.
  private static final int GROUP_FIRST = 8;

  private final Map<String, Map<String, Sense>> senses = new HashMap<>();

  private record Sense(String measure, String weight) {}

  static MeasureWords load(WordLists lists) {
    var measures = new MeasureWords();
    PLACES.forEach(place -> measures.senses.put(place, new HashMap<>()));
    for (var row : lists.table("figure-measures.tsv").rows()) {
      var sense = new Sense(row.text("measure"), row.oneOf("weight", WEIGHTS));
      measures.at(row.oneOf("place", PLACES)).put(row.text("words"), sense);
    }
    return measures;
  }

  private Map<String, Sense> at(String place) {
    return java.util.Objects.requireNonNull(senses.get(place));
  }

  /// Whether a word after a number says what befell those counted: "12 dead".
  boolean isFate(Sentence sentence, int at) {
    if (STILL.contains(Phrases.word(sentence, at))) {
      return isFate(sentence, at + 1);
    }
    return at("after").containsKey(Phrases.word(sentence, at))
        && !Phrases.tag(sentence, at + 1).matches("PRP\\$?|DT");
  }

  /// What the word for a fate at this token says: "killed".
  Optional<String> fateAt(Sentence sentence, int at) {
    return Optional.ofNullable(at("after").get(Phrases.word(sentence, at))).map(Sense::measure);
  }

  /// Whether a verb of harm, or another that only people undergo, stands at this token.
  boolean isHarm(Sentence sentence, int at) {
    return Phrases.tag(sentence, at).startsWith("VB")
        && at("verb").containsKey(Phrases.lemma(sentence, at));
  }

  /// What the verb of harm at this token does.
  Optional<String> harm(Sentence sentence, int at) {
    return isHarm(sentence, at)
        ? Optional.ofNullable(at("verb").get(Phrases.lemma(sentence, at)))
            .map(Sense::measure)
            .filter(m -> !m.equals("-"))
        : Optional.empty();
  }

  /// What a count named by this word counts: "toll", "death toll".
  Optional<String> toll(Sentence sentence, int at) {
    return IntStream.of(2, 1, 0)
        .filter(back -> at >= back)
        .mapToObj(
            back -> Optional.ofNullable(at("toll").get(Phrases.words(sentence, at - back, at))))
        .flatMap(Optional::stream)
        .findFirst()
        .map(Sense::measure);
  }

  /// Whether a noun stands for harm or strikes, so that "no casualties" counts something.
  boolean isMeasured(Sentence sentence, int noun) {
    return noun(sentence, noun).isPresent();
  }

  /// What a noun's number measures where the words say that each was fired: "the number of bombs
  /// dropped".
  Optional<String> fired(Sentence sentence, int noun) {
    boolean fired = FIRING.contains(Phrases.lemma(sentence, noun + 1)) || isGeneric(sentence, noun);
    return noun(sentence, noun)
        .filter(s -> fired && s.weight().equals("fired"))
        .map(Sense::measure);
  }

  private static boolean isGeneric(Sentence sentence, int noun) {
    return Phrases.singular(sentence, noun).equals("munition");
  }

  /// The measure of a number, whose noun may be anywhere after it or missing.
  ///
  /// @param last index of the number's last token
  Optional<String> of(Sentence sentence, int last, Optional<CountedNoun> counted) {
    int end =
        counted
            .filter(c -> !c.ofWhole() || c.head() > c.first())
            .map(CountedNoun::head)
            .orElse(last);
    var fate = fate(sentence, end + 1).or(() -> among(sentence, last, end));
    if (fate.isPresent()) {
      return fate;
    }
    return counted
        .filter(c -> !c.ofWhole())
        .flatMap(c -> byNoun(sentence, last, c).or(() -> byModifier(sentence, last, c)));
  }

  /// "12 dead", "12 people killed", "12 people have been reported killed" is the verb's business.
  private Optional<String> fate(Sentence sentence, int at) {
    if (STILL.contains(Phrases.word(sentence, at))) {
      return fate(sentence, at + 1);
    }
    var sense = at("after").get(Phrases.word(sentence, at));
    boolean verb = sentence.isParsed() && at < sentence.size() && sentence.hasChild(at, "obj");
    boolean reduced =
        !verb && (!Phrases.tag(sentence, at).equals("VBD") || !isObjectAfter(sentence, at));
    return Optional.ofNullable(sense).filter(s -> reduced).map(Sense::measure);
  }

  /// "fifteen of the dead", "four children were among the wounded": those counted are a part of
  /// people of whom the words say what befell them.
  private Optional<String> among(Sentence sentence, int last, int end) {
    return fateGroup(sentence, last + 1, "of")
        .or(() -> fateGroup(sentence, end + 2, "among"))
        .or(() -> fateGroup(sentence, end + 2, "amongst"))
        .or(() -> fateGroup(sentence, 0, "among").filter(m -> last < GROUP_FIRST));
  }

  /// Whether "of the dead" stands here.
  boolean isOfFate(Sentence sentence, int at) {
    return fateGroup(sentence, at, "of").isPresent();
  }

  /// "among the dead": nobody who stands behind a noun of his own ("the dead men").
  private Optional<String> fateGroup(Sentence sentence, int at, String preposition) {
    boolean group =
        Phrases.word(sentence, at).equals(preposition)
            && Phrases.word(sentence, at + 1).matches("the|those|these")
            && !Phrases.tag(sentence, at + 3).startsWith("NN");
    return group
        ? Optional.ofNullable(at("after").get(Phrases.word(sentence, at + 2))).map(Sense::measure)
        : Optional.empty();
  }

  /// "12 soldiers killed three men": the word is a verb with an object.
  private static boolean isObjectAfter(Sentence sentence, int at) {
    return Phrases.tag(sentence, at + 1).matches("DT|CD|NNS?|NNPS?|PRP\\$?|JJ");
  }

  private Optional<String> byNoun(Sentence sentence, int last, CountedNoun counted) {
    return noun(sentence, counted.head())
        .filter(s -> holds(s, sentence, last, counted))
        .map(Sense::measure);
  }

  private Optional<Sense> noun(Sentence sentence, int noun) {
    var nouns = at("noun");
    String two = Phrases.word(sentence, noun - 1) + " ";
    return Optional.ofNullable(nouns.get(two + Phrases.singular(sentence, noun)))
        .or(() -> Optional.ofNullable(nouns.get(two + Phrases.word(sentence, noun))))
        .or(() -> Optional.ofNullable(nouns.get(Phrases.singular(sentence, noun))))
        .or(() -> Optional.ofNullable(nouns.get(Phrases.word(sentence, noun))));
  }

  private Optional<String> byModifier(Sentence sentence, int last, CountedNoun counted) {
    for (int i = last + 1; i < counted.head(); i++) {
      var sense = at("before").get(Phrases.word(sentence, i));
      if (sense != null && holds(sense, sentence, last, counted)) {
        return Optional.of(sense.measure());
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Sense sense, Sentence sentence, int last, CountedNoun counted) {
    boolean of = Phrases.word(sentence, last + 1).equals("of");
    int start = of ? last : counted.head();
    return switch (sense.weight()) {
      case "weak" -> LIGHT.contains(governor(sentence, start));
      case "fired" -> FIRING.contains(governor(sentence, start));
      default -> true;
    };
  }

  /// Lemma of the word that says what befell those counted; "be" where none does.
  ///
  /// @param start the noun, or the number of which it is a part: "dozens of prisoners"
  private static String governor(Sentence sentence, int start) {
    if (!sentence.isParsed()) {
      return verbBefore(sentence, start);
    }
    int at = start;
    for (int steps = 0; steps < 6 && CHAINS.contains(sentence.relation(at)); steps++) {
      at = sentence.head(at);
    }
    int head = sentence.head(at);
    boolean subject = sentence.relation(at).equals("nsubj");
    return head < 0 || subject ? "be" : Phrases.lemma(sentence, head);
  }

  /// Without grammar: the nearest verb before, as the object follows its verb.
  private static String verbBefore(Sentence sentence, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 6); i--) {
      if (sentence.token(i).isVerb()) {
        return Phrases.lemma(sentence, i);
      }
    }
    return "be";
  }
}
