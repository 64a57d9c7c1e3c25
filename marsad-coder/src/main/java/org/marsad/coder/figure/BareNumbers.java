package org.marsad.coder.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.marsad.coder.language.Sentence;
import org.marsad.record.Amount;

/// Numbers without a noun of their own: "12 dead", "killing 23", "the toll rose to 23", "air
/// strikes — eight in the last day". Any other bare number counts nothing.
final class BareNumbers {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "be",
          "have",
          "get",
          "reportedly",
          "also",
          "may",
          "could",
          "will",
          "would",
          "more",
          "other",
          "others",
          "later",
          "already",
          "say",
          "believe",
          "to",
          "confirm",
          "report");
  private static final Set<String> LINKS =
      Set.of(
          "of",
          "to",
          "at",
          ":",
          "be",
          "stand",
          "rise",
          "reach",
          "climb",
          "hit",
          "exceed",
          "total",
          "now",
          "has",
          "have",
          "pass",
          "jump",
          "grow",
          "fall",
          "currently",
          "was",
          "is",
          "put",
          "as",
          "high",
          "surpass",
          "go",
          "up");
  private static final Set<String> DASHES = Set.of("--", "—", "–", "-", ":");
  private static final Set<String> REACHING =
      Set.of("to", "at", "total", "reach", "be", "exceed", "hit", "pass", "number");

  private static final Set<String> DETERMINERS = Set.of("all", "the", "another");
  private static final Set<String> FEARS =
      Set.of("fear", "presume", "believe", "think", "find", "confirm", "report", "declare");

  /// How far before its colon a label begins, in words: "Killed, body:".
  private static final int LABEL = 3;

  private static final Set<String> PERSONAL =
      Set.of("killed", "injured", "missing", "detained", "abducted", "displaced");

  /// The rule of a number that takes up what was counted before.
  static final String PUT = "figure-number-put";

  private static final Set<String> SUMS = Set.of("total", "number", "tally", "count", "figure");

  /// How far before a number its toll may stand, in words.
  private static final int NARROW = 8;

  private static final int WIDE = 18;

  private static final Set<String> HOMES = Set.of("home", "house", "village", "land", "camp");

  private static final Set<String> BRINGING =
      Set.of("bring", "raise", "take", "push", "lift", "drive", "put");

  private final MeasureWords measures;

  BareNumbers(MeasureWords measures) {
    this.measures = measures;
  }

  Optional<Draft> draft(Sentence sentence, Numeral numeral, List<Draft> before) {
    if (measures.isFate(sentence, numeral.last() + 1)
        || measures.isOfFate(sentence, numeral.last() + 1)) {
      return Optional.of(people(sentence, numeral, "figure-bare"));
    }
    return toll(sentence, numeral)
        .or(() -> feared(sentence, numeral))
        .or(() -> numberOf(sentence, numeral))
        .or(() -> labelled(sentence, numeral))
        .or(() -> put(sentence, numeral))
        .or(() -> afterDash(sentence, numeral))
        .or(() -> uprooted(sentence, numeral))
        .or(() -> harmed(sentence, numeral, before));
  }

  /// "drove 12,000 from their homes"
  private static Optional<Draft> uprooted(Sentence sentence, Numeral numeral) {
    int from = numeral.last() + 1;
    boolean told =
        Phrases.lemma(sentence, from).equals("from")
            && Phrases.lemma(sentence, from + 1).equals("they")
            && HOMES.contains(Phrases.singular(sentence, from + 2));
    return told ? Optional.of(people(sentence, numeral, "figure-bare")) : Optional.empty();
  }

  /// Whether the word for a number is followed by what makes it one: "none were hurt".
  boolean isTold(Sentence sentence, Numeral numeral) {
    return measures.isFate(sentence, numeral.last() + 1)
        || isHarmAhead(sentence, numeral.last())
        || isFeared(sentence, numeral);
  }

  /// "scores are feared dead"
  private Optional<Draft> feared(Sentence sentence, Numeral numeral) {
    return isFeared(sentence, numeral)
        ? Optional.of(people(sentence, numeral, "figure-bare"))
        : Optional.empty();
  }

  private boolean isFeared(Sentence sentence, Numeral numeral) {
    int fear = numeral.last() + 2;
    return Phrases.lemma(sentence, fear - 1).equals("be")
        && FEARS.contains(Phrases.lemma(sentence, fear))
        && measures.isFate(sentence, fear + 1);
  }

  private static Draft people(Sentence sentence, Numeral numeral, String rule) {
    var draft = new Draft(sentence, numeral, Optional.empty(), rule);
    draft.unit = "person";
    draft.counts = "people";
    return draft;
  }

  /// "a death toll of 23", "raising the toll to 23"
  private Optional<Draft> toll(Sentence sentence, Numeral numeral) {
    if (Phrases.word(sentence, numeral.first() - 1).matches("from|by")) {
      return Optional.empty();
    }
    boolean brought = isBrought(sentence, numeral);
    int reach = numeral.first() - (brought ? WIDE : NARROW);
    for (int i = numeral.first() - 1; i >= Math.max(0, reach); i--) {
      int at = i;
      var measure = measures.toll(sentence, i).or(() -> total(sentence, at));
      if (measure.isPresent() && i < numeral.first() - 1) {
        var draft = people(sentence, numeral, "figure-toll");
        draft.measure = measure;
        draft.noun = Optional.of(i);
        return Optional.of(draft);
      }
      boolean number = Phrases.tag(sentence, i).equals("CD");
      boolean old = number && Phrases.word(sentence, i - 1).equals("from");
      boolean near =
          !brought && i >= numeral.first() - 2 && !LINKS.contains(Phrases.lemma(sentence, i));
      if (!old && (near || number)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "Raising the toll of the strike on the market to 23": much may stand between.
  private static boolean isBrought(Sentence sentence, Numeral numeral) {
    return Phrases.word(sentence, numeral.first() - 1).equals("to")
        && IntStream.range(Math.max(0, numeral.first() - WIDE), numeral.first() - 2)
            .anyMatch(i -> BRINGING.contains(Phrases.lemma(sentence, i)));
  }

  /// "41 were killed, bringing the total to 3,000": what the word before it measures.
  private Optional<String> total(Sentence sentence, int at) {
    boolean total =
        SUMS.contains(Phrases.word(sentence, at))
            && BRINGING.contains(Phrases.lemma(sentence, at - 2))
            && Phrases.word(sentence, at + 1).equals("to");
    return total
        ? IntStream.range(0, at - 2)
            .boxed()
            .flatMap(i -> measures.harm(sentence, i).stream())
            .findFirst()
        : Optional.empty();
  }

  /// "The number of munitions dropped now totals 6,602."
  private Optional<Draft> numberOf(Sentence sentence, Numeral numeral) {
    if (!REACHING.contains(Phrases.lemma(sentence, numeral.first() - 1))) {
      return Optional.empty();
    }
    for (int i = numeral.first() - 2; i >= 0; i--) {
      if (Phrases.words(sentence, i, i + 1).matches("(?:number|total) of")) {
        return CountedNoun.after(sentence, i).map(c -> counted(sentence, numeral, c));
      }
    }
    return Optional.empty();
  }

  /// "Killed: 2; wounded: 7", "Killed, body: 2": a bulletin's columns.
  private Optional<Draft> labelled(Sentence sentence, Numeral numeral) {
    int colon = numeral.first() - 1;
    if (!Phrases.word(sentence, colon).equals(":")) {
      return Optional.empty();
    }
    for (int i = colon - 1; i >= Math.max(0, colon - LABEL); i--) {
      var fate = measures.fateAt(sentence, i).filter(PERSONAL::contains);
      boolean begins = i == 0 || Phrases.word(sentence, i - 1).matches("[.,;:|)\\]-]|–|—");
      if (fate.isPresent() && begins) {
        var draft = people(sentence, numeral, "figure-label");
        draft.measure = fate;
        draft.noun = Optional.of(i);
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /// "The mayor put the number at 36": what was counted before.
  private static Optional<Draft> put(Sentence sentence, Numeral numeral) {
    int at = numeral.first() - 1;
    boolean put =
        Phrases.word(sentence, at).equals("at")
            && SUMS.contains(Phrases.word(sentence, at - 1))
            && Set.of("put", "place", "set").contains(Phrases.lemma(sentence, at - 3));
    if (!put) {
      return Optional.empty();
    }
    var draft = people(sentence, numeral, PUT);
    draft.noun = Optional.of(at - 1);
    return Optional.of(draft);
  }

  private Draft counted(Sentence sentence, Numeral numeral, CountedNoun noun) {
    var plain = new CountedNoun(noun.first(), noun.head(), false);
    var draft = new Draft(sentence, numeral, Optional.of(plain), "figure-number-of");
    draft.noun = Optional.of(noun.head());
    draft.counts = sentence.token(noun.head()).lower();
    draft.of = Optional.of(sentence.span(noun.first(), noun.head()));
    draft.measure =
        measures
            .of(sentence, noun.first() - 1, Optional.of(plain))
            .or(() -> measures.fired(sentence, noun.head()));
    return draft;
  }

  /// "air strikes -- eight in the last 24 hours"
  private static Optional<Draft> afterDash(Sentence sentence, Numeral numeral) {
    int noun = numeral.first() - 2;
    boolean told =
        noun >= 0
            && DASHES.contains(Phrases.word(sentence, noun + 1))
            && Phrases.tag(sentence, noun).equals("NNS")
            && Phrases.tag(sentence, numeral.last() + 1).matches("IN|,|\\.");
    if (!told) {
      return Optional.empty();
    }
    var draft =
        new Draft(
            sentence, numeral, Optional.of(new CountedNoun(noun, noun, false)), "figure-count");
    draft.noun = Optional.of(noun);
    draft.counts = sentence.token(noun).lower();
    return Optional.of(draft);
  }

  /// "killing 23", "23 were shot", and a second number beside such a one.
  private Optional<Draft> harmed(Sentence sentence, Numeral numeral, List<Draft> before) {
    // "killing all four", "killing the three", "injured another 15"
    int all = DETERMINERS.contains(Phrases.word(sentence, numeral.first() - 1)) ? 1 : 0;
    boolean object = measures.isHarm(sentence, numeral.first() - 1 - all);
    boolean vague = numeral.amount() instanceof Amount.Vague && isClauseStart(sentence, numeral);
    boolean none = numeral.needs() == Numeral.Needs.TOLD;
    boolean beside = isBeside(sentence, numeral, before);
    boolean harmed = object || isHarmAhead(sentence, numeral.last()) || vague && !none || beside;
    return harmed ? Optional.of(people(sentence, numeral, "figure-bare")) : Optional.empty();
  }

  /// "Hundreds fled", "dozens more"
  private static boolean isClauseStart(Sentence sentence, Numeral numeral) {
    return Phrases.tag(sentence, numeral.last() + 1).matches("VB[DPZ]|MD|JJR|WP");
  }

  private static boolean isBeside(Sentence sentence, Numeral numeral, List<Draft> before) {
    return !before.isEmpty()
        && before.getLast().countsPeople()
        && Phrases.word(sentence, numeral.first() - 1).equals("and")
        && numeral.first() - before.getLast().end() <= 6
        && hasNoNumber(sentence, before.getLast().end() + 1, numeral.first())
        && Phrases.tag(sentence, numeral.last() + 1).matches("IN|\\.|,|NNP");
  }

  /// "two boys aged 15 and 17" are not seventeen.
  private static boolean hasNoNumber(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Phrases.tag(sentence, i).equals("CD")) {
        return false;
      }
    }
    return true;
  }

  private boolean isHarmAhead(Sentence sentence, int last) {
    for (int i = last + 1; i < Math.min(sentence.size(), last + 6); i++) {
      if (measures.isHarm(sentence, i)) {
        return i > last + 1 || !Phrases.tag(sentence, i).equals("VBG");
      }
      if (!AUXILIARIES.contains(Phrases.lemma(sentence, i))) {
        return false;
      }
    }
    return false;
  }
}
