package org.marsad.coder.figure;

import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;

/// The noun phrase that a number counts: "villages" in "dozens of villages", "units" in "three
/// tactical units".
///
/// @param first index of the phrase's first token
/// @param head index of its head noun
/// @param ofWhole whether the number is a part of what the phrase names: "three of the men"
record CountedNoun(int first, int head, boolean ofWhole) {
  private static final Set<String> DETERMINERS =
      Set.of("the", "these", "those", "its", "their", "his", "her", "our", "my", "your");
  private static final Set<String> OTHER_DETERMINERS = Set.of("all", "such", "as", "a", "an");
  private static final Set<String> SINGULAR = Set.of("a", "an", "another", "one");
  private static final Set<String> DAYS =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");
  private static final Set<String> WHOLES = Set.of("them", "whom", "which", "us", "these", "those");
  private static final Set<String> OBJECTS = Set.of("them", "whom", "us");
  private static final Set<String> SKIPPED =
      Set.of(
          "more",
          "other",
          "others",
          "additional",
          "further",
          "new",
          "``",
          "''",
          "\"",
          "“",
          "‘",
          "so-called");
  private static final int LONGEST = 10;

  /// The phrase that begins after this token.
  static Optional<CountedNoun> after(Sentence sentence, int last) {
    int at = last + 1;
    boolean of = Phrases.word(sentence, at).equals("of");
    at += of ? 1 : 0;
    if (of && WHOLES.contains(Phrases.word(sentence, at)) && !isNoun(sentence, at + 1)) {
      return Optional.of(new CountedNoun(at, at, true));
    }
    if (of && OBJECTS.contains(Phrases.word(sentence, at)) && isNoun(sentence, at + 1)) {
      // "nine of them civilians"
      return Optional.of(new CountedNoun(at + 1, at + 1, true));
    }
    boolean determined = of && Phrases.tag(sentence, at).equals("CD");
    while (of && isDeterminer(Phrases.word(sentence, at))) {
      determined |= DETERMINERS.contains(Phrases.word(sentence, at));
      at++;
    }
    int head = head(sentence, at);
    return head < 0 ? Optional.empty() : Optional.of(new CountedNoun(at, head, determined));
  }

  private static boolean isDeterminer(String word) {
    return DETERMINERS.contains(word) || OTHER_DETERMINERS.contains(word);
  }

  /// The last noun of the run of words that may stand before and in a noun phrase, -1 where there
  /// is none.
  private static int head(Sentence sentence, int start) {
    int head = -1;
    boolean one = SINGULAR.contains(Phrases.word(sentence, start - 1));
    for (int i = start; i < Math.min(sentence.size(), start + LONGEST); i++) {
      if (isNoun(sentence, i)) {
        if (head >= 0
            && isPlural(sentence, head)
            && !follows(sentence, head, i)
            && !(one && isOneOf(sentence, head, i))) {
          break;
        }
        head = i;
      } else if (!isModifier(sentence, i) || head >= 0 && !leadsOn(sentence, head, i)) {
        break;
      }
    }
    return head;
  }

  /// After a plural only the next word can be a noun of the same phrase ("arms depots").
  private static boolean follows(Sentence sentence, int head, int noun) {
    return noun == head + 1 && isPlural(sentence, noun) && !sentence.token(noun).isProperNoun()
        || Phrases.tag(sentence, noun - 1).equals("POS");
  }

  /// "a weapons dealer": after "a" the plural is not yet the noun.
  private static boolean isOneOf(Sentence sentence, int head, int noun) {
    return noun == head + 1 && Phrases.tag(sentence, noun).equals("NN");
  }

  private static boolean isModifier(Sentence sentence, int i) {
    return SKIPPED.contains(Phrases.word(sentence, i))
        || switch (Phrases.tag(sentence, i)) {
          case "JJ", "JJR", "JJS", "VBN", "VBG", "POS", "CD", "HYPH", "``", "''" -> true;
          case "RB" -> isModifierTag(Phrases.tag(sentence, i + 1));
          case "IN" -> isName(sentence, i);
          case "CC" -> isModifierTag(Phrases.tag(sentence, i - 1)) || isNoun(sentence, i - 1);
          case "," ->
              isModifierTag(Phrases.tag(sentence, i - 1))
                  && isModifierTag(Phrases.tag(sentence, i + 1));
          default -> false;
        };
  }

  /// "several Islamic Movement of Uzbekistan fighters": a name within the phrase.
  private static boolean isName(Sentence sentence, int of) {
    return Phrases.word(sentence, of).equals("of")
        && Phrases.tag(sentence, of - 1).equals("NNP")
        && Phrases.tag(sentence, of + 1).equals("NNP")
        && Phrases.tag(sentence, of + 2).matches("NNS?");
  }

  private static boolean isModifierTag(String tag) {
    return tag.equals("JJ") || tag.equals("VBN") || tag.equals("VBG");
  }

  /// Whether a word after a noun belongs before the next one: "ISIL tactical units", "artillery and
  /// mortar systems", "the army's men".
  private static boolean leadsOn(Sentence sentence, int head, int i) {
    if (Phrases.tag(sentence, i).equals("POS")) {
      return true;
    }
    if (isPlural(sentence, head)) {
      return false;
    }
    if (Phrases.tag(sentence, i).equals("IN")) {
      return isName(sentence, i);
    }
    boolean and = Phrases.tag(sentence, i).equals("CC");
    boolean next =
        isPlural(sentence, i + 1) || isNoun(sentence, i + 1) && isPlural(sentence, i + 2);
    return next && (!and || sentence.token(head).tag().equals("NN"));
  }

  private static boolean isPlural(Sentence sentence, int i) {
    String tag = Phrases.tag(sentence, i);
    return tag.equals("NNS") || tag.equals("NNPS") || Phrases.word(sentence, i).equals("people");
  }

  private static boolean isNoun(Sentence sentence, int i) {
    return Phrases.tag(sentence, i).startsWith("NN") && !DAYS.contains(Phrases.word(sentence, i));
  }

  /// "nine of them civilians": the pronoun, not the noun, says of whom they are a part.
  boolean isOfPronoun(Sentence sentence) {
    return ofWhole && OBJECTS.contains(Phrases.word(sentence, first - 1));
  }

  boolean isPlural(Sentence sentence) {
    return isPlural(sentence, head);
  }
}
