package org.marsad.coder.figure;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.marsad.coder.language.Sentence;
import org.marsad.record.Amount;

/// Numbers that name two ends: "between 10 and 15", "10-15", "10 to 15", "two or three".
final class Ranges {
  private static final Pattern JOINED =
      Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)[-–—](\\d[\\d,]*(?:\\.\\d+)?)");

  /// Verbs of change: "rose from 10 to 15" ends at 15.
  private static final Set<String> CHANGING =
      Set.of(
          "rise",
          "increase",
          "grow",
          "climb",
          "jump",
          "fall",
          "drop",
          "decline",
          "decrease",
          "go",
          "raise",
          "cut",
          "reduce",
          "soar",
          "surge",
          "swell",
          "double",
          "shrink",
          "expand",
          "bring",
          "revise",
          "change");

  private final NumberWords numbers;
  private final Units units;

  Ranges(NumberWords numbers, Units units) {
    this.numbers = numbers;
    this.units = units;
  }

  /// The range that begins with the number at this token.
  Optional<Numeral> at(Sentence sentence, int start) {
    return joined(sentence, start).or(() -> spelled(sentence, start));
  }

  /// "10-15 million" is one token and a scale.
  private Optional<Numeral> joined(Sentence sentence, int start) {
    var matcher = JOINED.matcher(sentence.token(start).text());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var low = NumberWords.digits(matcher.group(1));
    var high = NumberWords.digits(matcher.group(2));
    if (low.isEmpty() || high.isEmpty() || low.get() >= high.get() || isYears(matcher.group(1))) {
      return Optional.empty();
    }
    double scale = numbers.scaleAt(sentence, start + 1);
    int last = scale > 1 ? start + 1 : start;
    return Optional.of(range(start, last, low.get() * scale, high.get() * scale));
  }

  private static boolean isYears(String words) {
    return words.matches("(?:19|20)\\d\\d");
  }

  private Optional<Numeral> spelled(Sentence sentence, int start) {
    var low = numbers.at(sentence, start);
    if (low.isEmpty() || low.get().last() + 2 >= sentence.size()) {
      return Optional.empty();
    }
    int joint = low.get().last() + 1;
    int sign = units.sign(sentence, joint + 1).isPresent() ? 1 : 0;
    if (joint + 1 + sign >= sentence.size()) {
      return Optional.empty();
    }
    var high = numbers.at(sentence, joint + 1 + sign);
    if (high.isEmpty() || !joins(sentence, start, joint, low.get(), high.get())) {
      return Optional.empty();
    }
    double shared = low.get().scale() == 1 && low.get().value() < 1000 ? high.get().scale() : 1;
    double least = low.get().value() * (shared >= 1000 ? shared : 1);
    return least < high.get().value()
        ? Optional.of(range(start(sentence, start), high.get().last(), least, high.get().value()))
        : Optional.empty();
  }

  private static boolean joins(
      Sentence sentence, int start, int joint, NumberWords.Read low, NumberWords.Read high) {
    String before = Phrases.word(sentence, start - 1);
    return switch (Phrases.word(sentence, joint)) {
      case "-", "–", "—", "--" -> low.digits() && high.digits();
      case "to" ->
          !before.equals("by") && !(before.equals("from") && isChange(sentence, start - 1));
      case "or" -> high.value() <= 2 * low.value();
      case "and" -> before.equals("between") || Phrases.word(sentence, start - 2).equals("between");
      default -> false;
    };
  }

  private static boolean isChange(Sentence sentence, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
      if (CHANGING.contains(Phrases.lemma(sentence, i))) {
        return true;
      }
    }
    return false;
  }

  /// "between" and "from" belong to the range.
  private static int start(Sentence sentence, int start) {
    return Phrases.word(sentence, start - 1).equals("between") ? start - 1 : start;
  }

  private static Numeral range(int first, int last, double least, double most) {
    var amount = new Amount.Between(least, most);
    return new Numeral(first, first, last, amount, Optional.empty(), Numeral.Needs.NOTHING);
  }
}
