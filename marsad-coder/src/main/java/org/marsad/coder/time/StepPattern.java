package org.marsad.coder.time;

import java.util.Optional;
import org.marsad.coder.time.Counts.Count;
import org.marsad.coder.time.Meaning.Away;
import org.marsad.coder.time.Meaning.CalendarMonth;
import org.marsad.coder.time.Meaning.From;
import org.marsad.coder.time.Meaning.Length;
import org.marsad.coder.time.Meaning.Reference;
import org.marsad.coder.time.Meaning.Season;
import org.marsad.coder.time.Meaning.Shifted;
import org.marsad.coder.time.Meaning.Window;
import org.marsad.coder.time.Meaning.YearBefore;
import org.marsad.coder.time.Term.Kind;

/// Steps from one time to its neighbour: "last week", "next year", "the past three days", "10 days
/// ago", "two days earlier", "the following month", "this past spring".
final class StepPattern {
  private StepPattern() {}

  static Optional<Match> at(Words words, int i) {
    return stepped(words, i)
        .or(() -> ago(words, i))
        .or(() -> yearBefore(words, i))
        .or(() -> bare(words, i));
  }

  private static Optional<Match> stepped(Words words, int i) {
    var term = words.term(i, Kind.STEP).or(() -> words.term(i, Kind.FOCUS));
    if (term.isEmpty()) {
      return words.is(i, "recent") && words.is(i + 1, Kind.UNITS)
          ? Optional.of(
              Match.of(
                  vague(words.unit(i + 1).orElseThrow(), Window.PAST), i, i + 2, "recent-units"))
          : Optional.empty();
    }
    int step = term.get().number();
    boolean focus = term.get().kind() == Kind.FOCUS;
    int at = i + 1;
    if (words.is(i, "this", "these") && words.is(at, "past", "last", "coming")) {
      step = words.is(at, "coming") ? 1 : -1;
      at++;
    }
    while (words.is(
        at, "fiscal", "calendar", "full", "entire", "whole", "very", "academic", "school")) {
      at++;
    }
    int by = step;
    int next = at;
    return steppedUnit(words, i, next, by, focus)
        .or(() -> focus ? Optional.empty() : steppedName(words, i, next, by))
        .or(() -> counted(words, i, next, by));
  }

  private static Optional<Match> steppedUnit(Words words, int first, int i, int by, boolean focus) {
    if (!words.is(i, Kind.UNIT)) {
      return Optional.empty();
    }
    Unit unit = words.unit(i).orElseThrow();
    if (unit.ofClock()) {
      return by == 0 || words.at(i).glued()
          ? Optional.empty()
          : Optional.of(
              Match.of(new Length(unit, 1, false, window(by)), first, i + 1, "past-units"));
    }
    boolean afterThe = words.is(first - 1, "the") && unit == Unit.DAY;
    From from = focus || afterThe && by == 1 ? From.FOCUS : From.REPORT;
    if (unit == Unit.DAY && from == From.REPORT) {
      return Optional.empty();
    }
    if (focus && by == 0 && unit == Unit.QUARTER) {
      return Optional.of(
          Match.of(new Meaning.QuarterSpokenOf(), first, i + 1, "quarter-spoken-of"));
    }
    boolean stretch =
        by != 0
            && unit != Unit.DAY
            && !focus
            && words.is(first - 1, "the")
            && unit != Unit.WEEKEND
            && unit != Unit.QUARTER
            && !words.is(first, "latest");
    return Optional.of(
        stretch
            ? Match.of(new Meaning.Stretch(unit, by), first, i + 1, "stretch")
            : Match.of(new Shifted(unit, by, from), first, i + 1, "stepped-unit"));
  }

  private static Optional<Match> steppedName(Words words, int first, int i, int by) {
    var year = new WhichYear.Nearest(by);
    if (words.is(i, Kind.MONTH) && words.at(i).capital()) {
      int month = words.term(i, Kind.MONTH).orElseThrow().number();
      int day = CalendarPattern.dayNumber(words, i + 1);
      return Optional.of(
          day > 0
              ? Match.of(
                  new Meaning.CalendarDay(year, month, day), first, i + 2, "stepped-month-day")
              : Match.of(new CalendarMonth(year, month), first, i + 1, "stepped-month"));
    }
    if (words.is(i, Kind.SEASON)) {
      Term season = words.term(i, Kind.SEASON).orElseThrow();
      return Optional.of(
          Match.of(
              new Season(year, season.value(), season.number()), first, i + 1, "stepped-season"));
    }
    return Optional.empty();
  }

  /// "the past three days", "the last few weeks", "the next couple of years", "coming months".
  private static Optional<Match> counted(Words words, int first, int i, int by) {
    if (by == 0) {
      return Optional.empty();
    }
    if (words.is(i, Kind.UNITS)) {
      Unit unit = words.unit(i).orElseThrow();
      boolean coming =
          words.is(first, "coming", "upcoming", "forthcoming") && !words.is(first - 1, "the");
      return Optional.of(
          coming
              ? Match.of(new Reference("FUTURE_REF"), first, i + 1, "coming-units")
              : Match.of(vague(unit, window(by)), first, i + 1, "past-units"));
    }
    return Counts.at(words, i)
        .filter(count -> words.unit(count.next()).isPresent())
        .map(count ->
            Match.of(
                new Length(
                    words.unit(count.next()).orElseThrow(),
                    count.amount(),
                    count.vague(),
                    window(by)),
                first,
                count.next() + 1,
                "past-units"));
  }

  private static Window window(int by) {
    return by < 0 ? Window.PAST : Window.FUTURE;
  }

  static Length vague(Unit unit, Window window) {
    return new Length(unit, 0, true, window);
  }

  /// "10 days ago", "a week or so ago", "two days earlier", "three years later", "a month from
  /// now".
  private static Optional<Match> ago(Words words, int i) {
    var count = Counts.at(words, i);
    int at = count.map(Count::next).orElse(i);
    if (!(count.isPresent() ? words.unit(at).isPresent() : words.is(i, Kind.UNITS))) {
      return Optional.empty();
    }
    Unit unit = words.unit(at).orElseThrow();
    int word = words.is(at + 1, "or") && words.is(at + 2, "so", "more") ? at + 3 : at + 1;
    boolean ends = words.at(word + 1).isNone() || words.at(word + 1).isMark();
    double amount = count.map(Count::amount).orElse(0.0);
    boolean vague = count.isEmpty() || count.get().vague();
    return switch (words.lower(word)) {
      case "ago" -> Optional.of(back(i, word + 1, unit, amount, vague, From.REPORT));
      case "earlier", "previously", "prior" ->
          words.is(word + 1, "to", "than") && words.is(word, "prior")
              ? Optional.empty()
              : Optional.of(back(i, word + 1, unit, amount, vague, From.FOCUS));
      case "before" ->
          ends ? Optional.of(back(i, word + 1, unit, amount, vague, From.FOCUS)) : Optional.empty();
      case "later" -> Optional.of(forward(i, word + 1, unit, amount, vague, From.FOCUS));
      case "after" ->
          ends
              ? Optional.of(forward(i, word + 1, unit, amount, vague, From.FOCUS))
              : Optional.empty();
      case "hence" -> Optional.of(forward(i, word + 1, unit, amount, vague, From.REPORT));
      case "from" ->
          words.is(word + 1, "now", "today")
              ? Optional.of(forward(i, word + 2, unit, amount, vague, From.REPORT))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Match back(
      int first, int next, Unit unit, double amount, boolean vague, From from) {
    if (vague) {
      return Match.of(
          from == From.FOCUS ? vague(unit, Window.NONE) : new Reference("PAST_REF"),
          first,
          next,
          "vague-ago");
    }
    if (unit == Unit.YEAR && amount == 1) {
      return Match.of(new YearBefore(from), first, next, "year-before");
    }
    return Match.of(new Away(unit, -amount, from), first, next, "ago");
  }

  private static Match forward(
      int first, int next, Unit unit, double amount, boolean vague, From from) {
    return vague
        ? Match.of(
            from == From.FOCUS ? vague(unit, Window.NONE) : new Reference("FUTURE_REF"),
            first,
            next,
            "vague-later")
        : Match.of(new Away(unit, amount, from), first, next, "later");
  }

  /// "year-ago", "year-earlier", with "period", "quarter".
  private static Optional<Match> yearBefore(Words words, int i) {
    if (words.is(i, "year") && words.is(i + 1, "ago", "earlier") && words.at(i + 1).glued()) {
      var count = Counts.at(words, i + 2).filter(c -> words.is(c.next(), Kind.UNITS));
      if (count.isPresent()) {
        Unit unit = words.unit(count.get().next()).orElseThrow();
        var length = new Length(unit, count.get().amount(), false, Window.NONE);
        return Optional.of(Match.of(length, i, count.get().next() + 1, "year-before-length"));
      }
      int next = words.is(i + 2, "period", "quarter", "level", "month") ? i + 3 : i + 2;
      return Optional.of(Match.of(new YearBefore(From.REPORT), i, next, "year-before"));
    }
    boolean compared =
        words.is(i, "comparable", "corresponding", "same", "like")
            && words.is(i + 1, "period", "quarter");
    int at = words.is(i + 2, "of", "in", "a") ? i + 3 : i + 2;
    return compared
            && (words.is(at, "last") && words.is(at + 1, "year")
                || words.is(at, "year") && words.is(at + 1, "ago", "earlier"))
        ? Optional.of(Match.of(new YearBefore(From.REPORT), i, at + 2, "year-before"))
        : Optional.empty();
  }

  /// "the year", "the week", "the weekend", "the month".
  private static Optional<Match> bare(Words words, int i) {
    if (!words.is(i - 1, "the")
        || !words.is(i, Kind.UNIT)
            && !(words.is(i, "fiscal", "full", "current", "calendar", "entire", "whole")
                && words.is(i + 1, Kind.UNIT))) {
      return Optional.empty();
    }
    int at = words.is(i, Kind.UNIT) ? i : i + 1;
    Unit unit = words.unit(at).orElseThrow();
    if (unit == Unit.YEAR
        && (words.is(at + 1, "ended", "ending")
            || words.is(at + 1, "to") && words.is(at + 2, Kind.MONTH))) {
      return Optional.of(
          Match.of(new Length(Unit.YEAR, 1, false, Window.NONE), i, at + 1, "year-ended"));
    }
    if (unit == Unit.YEAR || unit == Unit.WEEK || unit == Unit.WEEKEND || unit == Unit.MONTH) {
      return words.at(at + 1).glued()
          ? Optional.empty()
          : Optional.of(Match.of(new Shifted(unit, 0, From.REPORT), i, at + 1, "bare-unit"));
    }
    return Optional.empty();
  }
}
