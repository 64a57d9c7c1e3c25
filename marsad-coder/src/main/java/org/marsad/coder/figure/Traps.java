package org.marsad.coder.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.coder.lexicon.WordLists;

/// Knows numbers that count nobody and nothing: ages, names of units and roads, resolutions,
/// scores, years, telephones, times of day.
final class Traps {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern CLOCK = Pattern.compile("0\\d{3}");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
              + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?");

  /// After these a number names even where a noun in the plural follows.
  private static final Set<String> ALWAYS = Set.of("no.", "nos.", "number", "aged", "ages", "age");

  private static final Set<String> NOT_ONE =
      Set.of("no", "number", "the", "this", "that", "any", "every", "each", "which", "another");

  private static final Set<String> AFTER_ONE =
      Set.of("another", "day", "thing", "way", "hand", "side");

  /// Whether each designator must be written with a capital.
  private final Map<String, Boolean> designators = new HashMap<>();

  static Traps load(WordLists lists) {
    var traps = new Traps();
    for (var row : lists.table("figure-designators.tsv").rows()) {
      traps.designators.put(
          row.text("word"), row.oneOf("case", List.of("any", "capital")).equals("capital"));
    }
    return traps;
  }

  /// Whether the number counts nothing, whatever follows it.
  boolean holds(Sentence sentence, Numeral numeral) {
    return isDesignated(sentence, numeral)
        || isDate(sentence, numeral)
        || isAge(sentence, numeral)
        || isOne(sentence, numeral)
        || isNamed(sentence, numeral)
        || isRatio(sentence, numeral)
        || CLOCK.matcher(Phrases.word(sentence, numeral.number())).matches();
  }

  private boolean isDesignated(Sentence sentence, Numeral numeral) {
    if (numeral.number() == 0) {
      return false;
    }
    Token before = sentence.token(numeral.number() - 1);
    var capital = designators.get(before.lower());
    boolean always = ALWAYS.contains(before.lower());
    boolean listed =
        capital != null && (!capital || before.isCapitalised() && numeral.number() > 1);
    boolean free =
        numeral.first() == numeral.number()
            && isPluralNoun(sentence, numeral.last() + 1)
            && !always;
    return listed && !free || before.lower().equals("of") && isGroupOf(sentence, numeral);
  }

  /// "the Group of 20", "the Committee of 300"
  private static boolean isGroupOf(Sentence sentence, Numeral numeral) {
    int at = numeral.number() - 2;
    return at >= 0
        && sentence.token(at).isProperNoun()
        && sentence.token(at).isCapitalised()
        && at > 0
        && !isPluralNoun(sentence, numeral.last() + 1);
  }

  private static boolean isDate(Sentence sentence, Numeral numeral) {
    String before = Phrases.word(sentence, numeral.number() - 1);
    String after = Phrases.word(sentence, numeral.last() + 1);
    boolean day = numeral.stated() <= 31 && numeral.stated() == Math.rint(numeral.stated());
    boolean month =
        day
            && (MONTH.matcher(before).matches() && !before.equals("may")
                || isMonth(sentence, after, numeral));
    boolean digits = Character.isDigit(Phrases.word(sentence, numeral.number()).charAt(0));
    return digits && month || isYear(sentence, numeral);
  }

  private static boolean isMonth(Sentence sentence, String after, Numeral numeral) {
    return MONTH.matcher(after).matches() && sentence.token(numeral.last() + 1).isCapitalised();
  }

  private static boolean isYear(Sentence sentence, Numeral numeral) {
    return numeral.first() == numeral.number()
        && numeral.number() == numeral.last()
        && YEAR.matcher(Phrases.word(sentence, numeral.number())).matches()
        && !Phrases.tag(sentence, numeral.last() + 1).matches("NNS|NNPS");
  }

  /// "aged 30", "Haddad, 52, said", "children under five"
  private static boolean isAge(Sentence sentence, Numeral numeral) {
    int next = numeral.last() + 1;
    boolean apposed =
        Phrases.word(sentence, numeral.number() - 1).equals(",")
            && numeral.number() > 1
            && sentence.token(numeral.number() - 2).isProperNoun()
            && numeral.stated() < 110
            && numeral.first() == numeral.number()
            && (next >= sentence.size()
                || Set.of(",", ".", "-RRB-", ")").contains(Phrases.word(sentence, next)))
            && Character.isDigit(Phrases.word(sentence, numeral.number()).charAt(0));
    boolean under =
        Phrases.word(sentence, numeral.first()).matches("under|below|over|above")
            && numeral.stated() <= 80
            && Phrases.tag(sentence, numeral.first() - 1).equals("NNS")
            && !isPluralNoun(sentence, next);
    boolean old =
        Phrases.word(sentence, next + 1).equals("old")
            || Phrases.word(sentence, next).equals("-year-old");
    return apposed || under || old;
  }

  /// "two in 10 were", "one in five soldiers", "three out of four"
  private static boolean isRatio(Sentence sentence, Numeral numeral) {
    int next = numeral.last() + 1;
    int out = Phrases.word(sentence, next).equals("out") ? 1 : 0;
    boolean first =
        Phrases.word(sentence, next + out).matches(out > 0 ? "of" : "in")
            && isSmallCount(sentence, next + out + 1);
    int before = numeral.first() - 1;
    boolean second =
        Phrases.word(sentence, before).equals("in")
                && Phrases.tag(sentence, before - 1).equals("CD")
            || Phrases.words(sentence, Math.max(0, before - 1), Math.max(0, before))
                .equals("out of");
    return first || second;
  }

  private static boolean isSmallCount(Sentence sentence, int at) {
    return Phrases.tag(sentence, at).equals("CD") && Phrases.word(sentence, at).length() < 4
        || Phrases.word(sentence, at).matches("five|four|three|seven|eight|nine|hundred");
  }

  /// "no one", "one another", "the one who"
  private static boolean isOne(Sentence sentence, Numeral numeral) {
    if (!sentence.token(numeral.last()).lower().equals("one")
        || numeral.first() != numeral.last()) {
      return false;
    }
    String after = Phrases.word(sentence, numeral.last() + 1);
    boolean pronoun = NOT_ONE.contains(Phrases.word(sentence, numeral.first() - 1));
    boolean tagged = Phrases.tag(sentence, numeral.last()).matches("PRP|NNP?");
    return AFTER_ONE.contains(after) || pronoun && !isNoun(sentence, numeral.last() + 1) || tagged;
  }

  /// "Boeing 737", "Galaxy 8": digits that close a name which is no place's or person's.
  private static boolean isNamed(Sentence sentence, Numeral numeral) {
    int before = numeral.number() - 1;
    return before > 0
        && numeral.first() == numeral.number()
        && sentence.token(before).tag().equals("NNP")
        && sentence.token(before).isCapitalised()
        && !sentence.token(before).entity().equals("LOCATION")
        && Character.isDigit(Phrases.word(sentence, numeral.number()).charAt(0))
        && numeral.amount().low().equals(numeral.amount().high())
        && !isNounPhrase(sentence, numeral.last() + 1);
  }

  private static boolean isPluralNoun(Sentence sentence, int at) {
    return isNounPhrase(sentence, at)
        && (Phrases.tag(sentence, at).endsWith("S") && isNoun(sentence, at)
            || Phrases.tag(sentence, at + 1).endsWith("NS"));
  }

  private static boolean isNounPhrase(Sentence sentence, int at) {
    return isNoun(sentence, at)
        || Phrases.tag(sentence, at).matches("JJ|VBN") && isNoun(sentence, at + 1);
  }

  private static boolean isNoun(Sentence sentence, int at) {
    return Phrases.tag(sentence, at).startsWith("NN");
  }
}
