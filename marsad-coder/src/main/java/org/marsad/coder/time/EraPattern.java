package org.marsad.coder.time;

import java.util.Optional;
import org.marsad.coder.time.Meaning.Era;
import org.marsad.coder.time.Term.Kind;

/// Decades and centuries: "the late 1970s", "the nineties", "the 11th century".
final class EraPattern {
  private EraPattern() {}

  /// "1990s", "11th century".
  static Optional<Match> at(Words words, int i) {
    String lower = words.lower(i);
    if (lower.endsWith("s") && lower.length() >= 4 && lower.charAt(lower.length() - 2) == '0') {
      int from = lower.charAt(0) == '\'' || lower.charAt(0) == '’' ? 1 : 0;
      String digits = lower.substring(from, lower.length() - 1);
      if (digits.length() == 4 && digits.chars().allMatch(Character::isDigit)) {
        return decade(i, i + 1, Integer.parseInt(digits));
      }
    }
    if (words.at(i).isDigits()
        && lower.length() == 4
        && lower.endsWith("0")
        && words.is(i + 1, "s", "'s", "’s")
        && words.is(i - 1, "the", "late", "early", "mid", "in")
        && words.at(i + 2).tag().matches("[,.:]|IN|CC|")) {
      return decade(i, i + 2, Integer.parseInt(lower));
    }
    var ordinal = words.term(i, Kind.ORDINAL);
    boolean name = words.at(i + 1).capital() && words.at(i + 2).tag().startsWith("NNP");
    if (ordinal.isPresent() && words.is(i + 1, "century") && !name) {
      int number = ordinal.get().number();
      String value = "%02d".formatted(number - 1);
      return Optional.of(
          Match.of(new Era(value, (number - 1) * 100 + 1, 100), i, i + 2, "century"));
    }
    return Optional.empty();
  }

  static Optional<Match> named(Words words, int i) {
    if (!words.is(i - 1, "the", "late", "early", "mid", "nineteen")) {
      return Optional.empty();
    }
    return decade(i, i + 1, 1900 + words.term(i, Kind.DECADE).orElseThrow().number());
  }

  private static Optional<Match> decade(int first, int next, int year) {
    int start = year / 10 * 10;
    return Optional.of(
        Match.of(new Era(String.valueOf(start / 10), start, 10), first, next, "decade"));
  }
}
