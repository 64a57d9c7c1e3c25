package org.marsad.coder.time;

import java.util.Optional;
import org.marsad.coder.time.Meaning.AtHour;
import org.marsad.coder.time.Meaning.From;
import org.marsad.coder.time.Meaning.Hour;
import org.marsad.coder.time.Meaning.Repeated;
import org.marsad.coder.time.Meaning.Shifted;
import org.marsad.coder.time.Meaning.Weekday;
import org.marsad.coder.time.Term.Kind;

/// Days told from the report's day or from each other, and their parts: "yesterday", "Saturday
/// night", "last night", "this morning", "the next day", "at dawn".
final class DayPattern {
  private DayPattern() {}

  static Optional<Match> at(Words words, int i) {
    return day(words, i)
        .map(day -> withHour(words, day))
        .or(() -> habit(words, i))
        .or(() -> partFirst(words, i))
        .or(() -> aroundDay(words, i));
  }

  /// A day without a time of day.
  static Optional<Match> day(Words words, int i) {
    return named(words, i).or(() -> weekday(words, i)).or(() -> CalendarPattern.day(words, i));
  }

  private static Optional<Match> named(Words words, int i) {
    return words
        .term(i, Kind.DAY)
        .filter(term -> !words.at(i).tag().startsWith("NNP") || !isName(words.at(i - 1)))
        .map(term ->
            Match.of(new Shifted(Unit.DAY, term.number(), From.REPORT), i, i + 1, "named-day"));
  }

  /// "USA Today".
  private static boolean isName(Word before) {
    return before.capital() && before.tag().startsWith("NNP") && before.terms().isEmpty();
  }

  /// "Saturday", "last Friday", "the previous Friday", "Saturday, April 25".
  private static Optional<Match> weekday(Words words, int i) {
    int at = i;
    int step = Weekday.BY_TENSE;
    From from = From.REPORT;
    if (words.is(i, Kind.STEP) || words.is(i, Kind.FOCUS)) {
      var term = words.term(i, Kind.STEP).or(() -> words.term(i, Kind.FOCUS)).orElseThrow();
      step = term.number();
      from = term.kind() == Kind.FOCUS ? From.FOCUS : From.REPORT;
      at = words.is(i + 1, "past", "coming") ? i + 2 : i + 1;
    }
    if (!words.is(at, Kind.WEEKDAY) || !isSurelyWeekday(words, at)) {
      return Optional.empty();
    }
    int next = at + 1;
    int dated = words.is(next, ",", "(") ? next + 1 : words.is(next, "the") ? next + 1 : next;
    var calendar = CalendarPattern.day(words, dated);
    if (calendar.isPresent()) {
      return calendar.map(day -> day.from(i));
    }
    int day = words.term(at, Kind.WEEKDAY).orElseThrow().number();
    return Optional.of(Match.of(new Weekday(day, step, from), i, next, "weekday"));
  }

  private static boolean isSurelyWeekday(Words words, int i) {
    Word word = words.at(i);
    if (!word.term(Kind.WEEKDAY).orElseThrow().careful()) {
      return word.capital();
    }
    return word.capital()
        && (words.is(i + 1, Kind.MONTH)
            || words.is(i + 1, ",") && words.is(i + 2, Kind.MONTH)
            || words.is(i - 1, "on", "late", "early"));
  }

  /// Joins "night" to "Saturday", "at noon" to "yesterday", "at 10 p.m." to "Friday".
  private static Match withHour(Words words, Match day) {
    int i = day.next();
    if (words.is(i, Kind.PART)) {
      String value = words.term(i, Kind.PART).orElseThrow().value();
      if (words.lower(i).endsWith("s") && day.meaning() instanceof Weekday weekday) {
        return day.meaning(
            new Repeated("XXXX-WXX-" + weekday.day() + "T" + value), i + 1, "weekday-habit");
      }
      return day.meaning(new AtHour(day.meaning(), hour(value)), i + 1, day.rule() + "-part");
    }
    int at = words.is(i, ",") ? i + 1 : i;
    if (words.is(at, "at", "in", "around", "about", "before")) {
      at = words.is(at + 1, "the", "about", "around", "approximately", "roughly") ? at + 2 : at + 1;
      if (words.is(at, Kind.PART) && !words.is(at - 1, "in")) {
        var hour = hour(words.term(at, Kind.PART).orElseThrow().value());
        return day.meaning(new AtHour(day.meaning(), hour), at + 1, day.rule() + "-part");
      }
      var clock = ClockPattern.clock(words, at);
      if (clock.isPresent()) {
        return day.meaning(
            new AtHour(day.meaning(), clock.get().hour()),
            clock.get().next(),
            day.rule() + "-clock");
      }
    }
    return day;
  }

  static Hour hour(String value) {
    return value.startsWith("T")
        ? new Hour.Clock(Integer.parseInt(value.substring(1, 3)), 0, true)
        : new Hour.Part(value);
  }

  /// "Fridays".
  private static Optional<Match> habit(Words words, int i) {
    return words
        .term(i, Kind.WEEKDAYS)
        .filter(term -> words.at(i).capital())
        .map(t -> Match.of(new Repeated("XXXX-WXX-" + t.number()), i, i + 1, "weekday-habit"));
  }

  /// "last night", "this morning", "that evening", "noon Saturday", "the night of May 3", "at
  /// dawn", "overnight", "tonight".
  private static Optional<Match> partFirst(Words words, int i) {
    if (words.is(i, Kind.NIGHT)) {
      int by = words.term(i, Kind.NIGHT).orElseThrow().number();
      var night = new AtHour(new Shifted(Unit.DAY, by, From.REPORT), new Hour.Part("NI"));
      return Optional.of(Match.of(night, i, i + 1, "named-night"));
    }
    if (words.is(i + 1, Kind.PART) && (words.is(i, Kind.STEP) || words.is(i, Kind.FOCUS))) {
      return Optional.of(steppedPart(words, i));
    }
    if (!words.is(i, Kind.PART)) {
      return Optional.empty();
    }
    var hour = hour(words.term(i, Kind.PART).orElseThrow().value());
    var joined = ClockPattern.withDay(words, i, new ClockPattern.At(hour, i + 1), "part-day");
    if (joined.next() > i + 1 || leadsToPart(words, i)) {
      return Optional.of(joined);
    }
    return Optional.empty();
  }

  private static Match steppedPart(Words words, int i) {
    var term = words.term(i, Kind.STEP).or(() -> words.term(i, Kind.FOCUS)).orElseThrow();
    boolean next = term.number() == 1;
    From from =
        term.kind() == Kind.FOCUS || next && words.is(i - 1, "the") ? From.FOCUS : From.REPORT;
    var day = new Shifted(Unit.DAY, term.number(), from);
    var hour = hour(words.term(i + 1, Kind.PART).orElseThrow().value());
    return Match.of(new AtHour(day, hour), i, i + 2, "stepped-part");
  }

  private static boolean leadsToPart(Words words, int i) {
    if (words.at(i + 1).isNounLike() && !words.is(i, "midnight", "noon")) {
      return false;
    }
    if (words.is(
        i - 1, "at", "by", "before", "after", "until", "around", "since", "during", "pre")) {
      return true;
    }
    return words.is(i - 1, "the", "early", "late", "mid")
        && words.is(
            i - 2, "in", "during", "by", "until", "into", "through", "for", "throughout", "the");
  }

  /// "the next day", "the same day", "that day", "the day before", "the day after", "the day before
  /// yesterday".
  private static Optional<Match> aroundDay(Words words, int i) {
    if (words.is(i, "day", "night", "week", "month", "year")
        && words.is(i - 1, "the", "a")
        && !words.at(i + 1).glued()
        && words.is(i + 1, "before", "after", "earlier", "later", "previously")) {
      int by = words.is(i + 1, "before", "earlier", "previously") ? -1 : 1;
      var from = named(words, i + 2);
      if (from.isPresent() && from.get().meaning() instanceof Shifted day) {
        return Optional.of(
            Match.of(new Shifted(Unit.DAY, day.by() + by, From.REPORT), i, i + 3, "day-beside"));
      }
      boolean ends = words.at(i + 2).isNone() || words.at(i + 2).isMark();
      Unit unit = words.is(i, "night") ? Unit.DAY : words.unit(i).orElse(Unit.DAY);
      return ends || words.is(i + 1, "earlier", "later")
          ? Optional.of(Match.of(new Meaning.Away(unit, by, From.FOCUS), i, i + 2, "day-beside"))
          : Optional.empty();
    }
    return Optional.empty();
  }
}
