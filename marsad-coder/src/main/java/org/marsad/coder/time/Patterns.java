package org.marsad.coder.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.marsad.coder.lexicon.WordLists;
import org.marsad.coder.time.Term.Kind;

/// All patterns: the longest match at a word wins, the first one among equals.
final class Patterns {
  interface Pattern {
    Optional<Match> at(Words words, int i);
  }

  private final Lists lists;
  private final ForeignPattern foreign;
  private final List<Pattern> patterns;

  Patterns(Lists lists, WordLists files) {
    this.lists = lists;
    this.foreign = new ForeignPattern(files.table("time-foreign-months.tsv"));
    this.patterns =
        List.of(
            foreign::at,
            ClockPattern::at,
            SeasonPattern::at,
            CalendarPattern::at,
            DayPattern::at,
            StepPattern::at,
            new PhrasePattern(lists)::at,
            LengthPattern::at);
  }

  Optional<Match> at(Words words, int i) {
    return mayBegin(words.at(i))
        ? phased(words, i).or(() -> weekOfMonth(words, i)).or(() -> longest(words, i))
        : Optional.empty();
  }

  /// The cheap question that spares nearly all words the patterns.
  private boolean mayBegin(Word word) {
    if (!word.terms().isEmpty()
        || !lists.phrases(word.lower()).isEmpty()
        || foreign.mayBegin(word.lower())) {
      return true;
    }
    char c = word.lower().isEmpty() ? ' ' : word.lower().charAt(0);
    return c >= '0' && c <= '9' || c == '\'' || c == '’';
  }

  private Optional<Match> longest(Words words, int i) {
    Optional<Match> best = Optional.empty();
    for (Pattern pattern : patterns) {
      var match = pattern.at(words, i);
      if (match.isPresent() && longer(best).test(match.get())) {
        best = match;
      }
    }
    return best;
  }

  private static Predicate<Match> longer(Optional<Match> than) {
    return match -> than.isEmpty() || match.next() > than.get().next();
  }

  /// "early May", "late on Saturday", "mid-November", "the end of 1990", "earlier in the day".
  private Optional<Match> phased(Words words, int i) {
    var phase = words.term(i, Kind.PHASE);
    if (phase.isEmpty()) {
      return Optional.empty();
    }
    boolean needsOf = words.is(i, "end", "beginning", "start", "close", "middle", "outset");
    int at = i + 1;
    if (needsOf && !words.is(at, "of")) {
      return Optional.empty();
    }
    while (words.is(at, "on", "in", "of", "the") && at < i + 4) {
      at++;
    }
    int core = at;
    return longest(words, core)
        .or(() -> theDay(words, core))
        .filter(match -> takesPhase(match.meaning()))
        .map(match -> match.from(i).phased(Match.Phase.valueOf(phase.get().value())));
  }

  /// "the first week of June", "the last week of next month".
  private Optional<Match> weekOfMonth(Words words, int i) {
    if (!words.is(i + 1, "week") || !words.is(i + 2, "of")) {
      return Optional.empty();
    }
    return weekOf(words, i)
        .flatMap(week ->
            longest(words, words.is(i + 3, "the") ? i + 4 : i + 3)
                .filter(month -> isMonth(month.meaning()))
                .map(month -> month.from(i).phased(week)));
  }

  private static Optional<Match.Phase> weekOf(Words words, int i) {
    return switch (words.lower(i)) {
      case "first", "opening" -> Optional.of(Match.Phase.FIRST_WEEK);
      case "second" -> Optional.of(Match.Phase.SECOND_WEEK);
      case "third" -> Optional.of(Match.Phase.THIRD_WEEK);
      case "fourth" -> Optional.of(Match.Phase.FOURTH_WEEK);
      case "last", "final" -> Optional.of(Match.Phase.LAST_WEEK);
      default -> Optional.empty();
    };
  }

  private static boolean isMonth(Meaning meaning) {
    return meaning instanceof Meaning.CalendarMonth
        || meaning instanceof Meaning.Shifted(var unit, _, _) && unit == Unit.MONTH;
  }

  private static Optional<Match> theDay(Words words, int i) {
    return words.is(i, "day") && words.is(i - 1, "the") && words.is(i - 2, "in")
        ? Optional.of(
            Match.of(new Meaning.Shifted(Unit.DAY, 0, Meaning.From.FOCUS), i, i + 1, "same-day"))
        : Optional.empty();
  }

  private static boolean takesPhase(Meaning meaning) {
    return !(meaning instanceof Meaning.Length
        || meaning instanceof Meaning.Reference
        || meaning instanceof Meaning.Repeated
        || meaning instanceof Meaning.Unsized);
  }
}
