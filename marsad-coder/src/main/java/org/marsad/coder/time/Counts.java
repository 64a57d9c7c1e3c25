package org.marsad.coder.time;

import java.util.Optional;
import org.marsad.coder.time.Term.Kind;

/// Reads numbers before units of time: "10", "two and a half", "twenty four", "a couple of", "a
/// few".
final class Counts {
  /// @param vague "several": some number that is not said
  /// @param article "a", "an": one, or "per"
  /// @param next index of the word after it
  record Count(double amount, boolean vague, boolean article, int next) {}

  private Counts() {}

  static Optional<Count> at(Words words, int i) {
    if (words.is(i, Kind.ARTICLE)) {
      return afterArticle(words, i);
    }
    if (words.is(i, Kind.PAIR)) {
      return Optional.of(new Count(2, false, false, words.is(i + 1, "of") ? i + 2 : i + 1));
    }
    if (words.is(i, Kind.VAGUE)) {
      int next = words.is(i + 1, "more", "other", "additional") ? i + 2 : i + 1;
      return Optional.of(new Count(0, true, false, next));
    }
    if (words.is(i, Kind.HALF)) {
      int next = words.is(i + 1, Kind.ARTICLE) ? i + 2 : i + 1;
      return words.unit(next).isPresent()
          ? Optional.of(new Count(0.5, false, false, next))
          : Optional.empty();
    }
    return number(words, i).map(count -> fraction(words, count)).map(c -> more(words, c));
  }

  private static Optional<Count> afterArticle(Words words, int i) {
    if (words.is(i + 1, Kind.PAIR)) {
      return Optional.of(new Count(2, false, false, words.is(i + 2, "of") ? i + 3 : i + 2));
    }
    if (words.is(i + 1, Kind.VAGUE)
        || words.is(i + 1, "good") && words.is(i + 2, Kind.VAGUE)
        || words.is(i + 1, "number", "matter", "period") && words.is(i + 2, "of")) {
      return Optional.of(new Count(0, true, false, words.is(i + 1, Kind.VAGUE) ? i + 2 : i + 3));
    }
    if (words.is(i + 1, Kind.SCALE)) {
      return number(words, i + 1);
    }
    if (words.is(i + 1, Kind.HALF)) {
      return Optional.of(new Count(0.5, false, false, i + 2));
    }
    int next =
        words.is(i + 1, "full", "whole", "single", "further", "additional", "extra", "mere")
            ? i + 2
            : i + 1;
    if (words.is(i + 1, Kind.CARDINAL) || words.at(i + 1).isDigits()) {
      return at(words, i + 1);
    }
    return Optional.of(new Count(1, false, true, next));
  }

  private static Optional<Count> number(Words words, int i) {
    double total = 0;
    int next = i;
    if (words.is(i, "the") && words.at(i + 1).glued()) {
      return Optional.empty();
    }
    while (true) {
      var cardinal = words.term(next, Kind.CARDINAL);
      var scale = words.term(next, Kind.SCALE);
      if (cardinal.isPresent()) {
        total += cardinal.get().number();
      } else if (scale.isPresent()) {
        total = Math.max(1, total) * scale.get().number();
      } else if (next == i && digits(words, i) >= 0) {
        total = digits(words, i);
      } else {
        break;
      }
      next++;
    }
    return next > i ? Optional.of(new Count(total, false, false, next)) : Optional.empty();
  }

  /// "10", "1.5"; -1 for anything else.
  private static double digits(Words words, int i) {
    String lower = words.lower(i);
    int points = 0;
    for (int at = 0; at < lower.length(); at++) {
      char c = lower.charAt(at);
      if (c == '.' && at > 0 && at < lower.length() - 1) {
        points++;
      } else if (c < '0' || c > '9') {
        return -1;
      }
    }
    return lower.isEmpty() || lower.length() > 6 || points > 1 ? -1 : Double.parseDouble(lower);
  }

  /// "two and a half years", "2 1/2 years".
  private static Count fraction(Words words, Count count) {
    int i = count.next();
    if (words.is(i, "and") && words.is(i + 1, "a") && words.is(i + 2, Kind.HALF)) {
      return new Count(count.amount() + 0.5, false, false, i + 3);
    }
    double part =
        switch (words.lower(i)) {
          case "1/2", "½" -> 0.5;
          case "1/4", "¼" -> 0.25;
          case "3/4", "¾" -> 0.75;
          default -> 0;
        };
    return part == 0 ? count : new Count(count.amount() + part, false, false, i + 1);
  }

  /// "20 more years", "12 to 18 months" (no number is meant alone), "five straight days".
  private static Count more(Words words, Count count) {
    int i = count.next();
    if (words.is(i, "to", "or")) {
      var second = number(words, i + 1);
      if (second.isPresent() && words.unit(second.get().next()).isPresent()) {
        return new Count(0, true, false, second.get().next());
      }
    }
    if (words.is(i, "more", "further", "additional", "straight", "consecutive", "full", "long")
        && words.unit(i + 1).isPresent()) {
      return new Count(count.amount(), count.vague(), false, i + 1);
    }
    return count;
  }
}
