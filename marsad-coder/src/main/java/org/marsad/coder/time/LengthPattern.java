package org.marsad.coder.time;

import java.util.Optional;
import org.marsad.coder.time.Counts.Count;
import org.marsad.coder.time.Meaning.Length;
import org.marsad.coder.time.Meaning.Repeated;
import org.marsad.coder.time.Meaning.Window;
import org.marsad.coder.time.Term.Kind;

/// Lengths and habits: "24 hours", "10-year", "a couple of years", "weeks", "every day", "each
/// July", "a year" after a rate.
final class LengthPattern {
  private LengthPattern() {}

  static Optional<Match> at(Words words, int i) {
    return every(words, i).or(() -> counted(words, i)).or(() -> bare(words, i));
  }

  private static Optional<Match> counted(Words words, int i) {
    int from = words.is(i, "first", "final", "last", "initial") ? i + 1 : i;
    var count = Counts.at(words, from).filter(c -> words.unit(c.next()).isPresent());
    if (count.isEmpty()) {
      return Optional.empty();
    }
    Unit unit = words.unit(count.get().next()).orElseThrow();
    int next = count.get().next() + 1;
    if (isAge(words, next, unit)
        || isMoneyOrScore(words, i)
        || unit == Unit.QUARTER && isFraction(words, next)) {
      return Optional.empty();
    }
    if (unit == Unit.DAY
        && words.is(i, "one")
        && (words.at(next).tag().equals("VB") || words.at(next).tag().equals("VBP"))) {
      return Optional.of(Match.of(new Meaning.Reference("FUTURE_REF"), i, next, "one-day"));
    }
    if (count.get().article() && isRate(words, i)) {
      return Optional.empty();
    }
    if (count.get().article() && unit == Unit.SECOND
        || unit == Unit.SECOND
            && count.get().amount() == 1
            && !words.at(next - 1).glued()
            && words.is(next - 1, "second")
            && !words.is(i - 1, "for")) {
      return Optional.empty();
    }
    return Optional.of(
        Match.of(length(words, count.get(), unit), i, withHalf(words, next), "length"));
  }

  private static Length length(Words words, Count count, Unit unit) {
    boolean half =
        words.is(count.next() + 1, "and")
            && words.is(count.next() + 2, "a")
            && words.is(count.next() + 3, Kind.HALF);
    return new Length(unit, count.amount() + (half ? 0.5 : 0), count.vague(), Window.NONE);
  }

  private static int withHalf(Words words, int next) {
    return words.is(next, "and") && words.is(next + 1, "a") && words.is(next + 2, Kind.HALF)
        ? next + 3
        : next;
  }

  /// "three-quarters of the food".
  private static boolean isFraction(Words words, int next) {
    return words.at(next - 1).glued() && words.is(next - 1, "quarters") || words.is(next, "of");
  }

  /// "37 years old", "27-year-old": an age is no time of a happening.
  private static boolean isAge(Words words, int next, Unit unit) {
    return words.is(next, "old", "olds") && (unit == Unit.YEAR || !words.at(next).glued())
        || words.is(next, "of") && words.is(next + 1, "age");
  }

  private static boolean isMoneyOrScore(Words words, int i) {
    return words.is(i - 1, "$", "#", "£", "€")
        || words.is(i - 1, "age", "aged", "hundreds", "thousands");
  }

  /// "$33 million a year", "10 flights a day": the article means "each".
  private static boolean isRate(Words words, int i) {
    Word before = words.at(i - 1);
    return before.tag().equals("CD")
        || before.tag().equals("NNS") && !before.is(Kind.UNITS)
        || words.is(i - 1, "once", "twice", "times", "%", "percent");
  }

  /// "for weeks", "within hours", "months of talks".
  private static Optional<Match> bare(Words words, int i) {
    if (!words.is(i, Kind.UNITS) || words.at(i).glued()) {
      return Optional.empty();
    }
    Unit unit = words.unit(i).orElseThrow();
    if (words.is(i - 1, "of") && !words.is(i - 2, "matter", "couple")
        || words.at(i - 1).is(Kind.CARDINAL)) {
      return Optional.empty();
    }
    boolean led =
        words.is(
            i - 1, "for", "in", "within", "after", "over", "many", "just", "only", "took", "takes",
            "take", "last", "lasted", "spent", "through");
    boolean leads = words.is(i + 1, "of", "or", "before", "after", "long");
    if (!led && !leads) {
      return Optional.empty();
    }
    int next = words.is(i + 1, "or") && words.is(i + 2, Kind.UNITS) ? i + 3 : i + 1;
    return Optional.of(Match.of(StepPattern.vague(unit, Window.NONE), i, next, "bare-units"));
  }

  /// "every day", "each July", "every two weeks", "each Thursday".
  private static Optional<Match> every(Words words, int i) {
    if (!words.is(i, "every", "each")) {
      return Optional.empty();
    }
    int at = words.is(i + 1, "other", "single") ? i + 2 : i + 1;
    if (words.is(at, Kind.MONTH) && words.at(at).capital()) {
      return repeated(i, at + 1, "XXXX-" + words.term(at, Kind.MONTH).orElseThrow().value());
    }
    if (words.is(at, Kind.WEEKDAY)) {
      return repeated(i, at + 1, "XXXX-WXX-" + words.term(at, Kind.WEEKDAY).orElseThrow().value());
    }
    if (words.is(at, Kind.SEASON)) {
      return repeated(i, at + 1, "XXXX-" + words.term(at, Kind.SEASON).orElseThrow().value());
    }
    if (words.is(at, Kind.PART)) {
      return repeated(i, at + 1, "XXXX-XX-XXT" + words.term(at, Kind.PART).orElseThrow().value());
    }
    if (words.is(at, Kind.UNIT)) {
      return repeated(i, at + 1, eachUnit(words.unit(at).orElseThrow(), words.is(i + 1, "other")));
    }
    return Counts.at(words, at)
        .filter(count -> words.unit(count.next()).isPresent())
        .flatMap(count ->
            repeated(
                i,
                count.next() + 1,
                words.unit(count.next()).orElseThrow().lasting(count.amount(), count.vague())));
  }

  private static String eachUnit(Unit unit, boolean other) {
    if (other) {
      return unit.lasting(2, false);
    }
    return switch (unit) {
      case DAY -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case SECOND, MINUTE, HOUR, FORTNIGHT, DECADE, CENTURY, MILLENNIUM -> unit.lasting(1, false);
    };
  }

  private static Optional<Match> repeated(int first, int next, String value) {
    return Optional.of(Match.of(new Repeated(value), first, next, "every"));
  }
}
