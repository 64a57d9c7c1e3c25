package org.marsad.coder.time;

import java.util.Optional;
import org.marsad.coder.time.Meaning.CalendarDay;
import org.marsad.coder.time.Meaning.CalendarMonth;
import org.marsad.coder.time.Meaning.CalendarYear;
import org.marsad.coder.time.Term.Kind;

/// Days and months of the calendar: "10 February 2019", "Dec. 10", "02/27/98", "May 2011".
final class CalendarPattern {
  private CalendarPattern() {}

  static Optional<Match> at(Words words, int i) {
    Word word = words.at(i);
    if (word.is(Kind.MONTH)) {
      return dayOf(words, i).or(() -> month(words, i));
    }
    if (!word.lower().isEmpty() && Character.isDigit(word.lower().charAt(0))
        || word.is(Kind.ORDINAL)) {
      return numeric(words, i)
          .or(() -> dayBefore(words, i))
          .or(() -> EraPattern.at(words, i))
          .or(() -> YearPattern.at(words, i));
    }
    if (word.is(Kind.DECADE)) {
      return EraPattern.named(words, i);
    }
    if (word.lower().equals("year")) {
      return Years.stated(words, i + 1)
          .map(y -> Match.of(new CalendarYear(stated(y)), i, y.next(), "year"));
    }
    return word.is(Kind.CARDINAL)
        ? Years.stated(words, i)
            .map(y -> Match.of(new CalendarYear(stated(y)), i, y.next(), "year"))
        : Optional.empty();
  }

  /// A day of the calendar: also asked for after a time of day or a weekday.
  static Optional<Match> day(Words words, int i) {
    return words.is(i, Kind.MONTH)
        ? dayOf(words, i)
        : numeric(words, i).or(() -> dayBefore(words, i));
  }

  static int stated(Years.Year year) {
    return year.which() instanceof WhichYear.Stated(var y) ? y : 0;
  }

  /// "May 3", "May 3rd, 2014", "Dec. 10".
  private static Optional<Match> dayOf(Words words, int i) {
    int month = words.term(i, Kind.MONTH).orElseThrow().number();
    int at = words.is(i + 1, "the") ? i + 2 : i + 1;
    int day = dayNumber(words, at);
    if (day < 0 || words.at(at + 1).lower().equals("%")) {
      return Optional.empty();
    }
    return dated(words, i, month, day, at + 1, "month-day");
  }

  /// "3 May", "3rd of May 2014", "the 3rd of May".
  private static Optional<Match> dayBefore(Words words, int i) {
    int day = dayNumber(words, i);
    int at = words.is(i + 1, "of") ? i + 2 : i + 1;
    if (day < 0 || !words.is(at, Kind.MONTH) || at == i + 2 && !words.is(i, Kind.ORDINAL)) {
      return Optional.empty();
    }
    int month = words.term(at, Kind.MONTH).orElseThrow().number();
    return dated(words, i, month, day, at + 1, "day-month");
  }

  private static Optional<Match> dated(
      Words words, int first, int month, int day, int next, String rule) {
    var year = Years.after(words, next);
    WhichYear which = year.<WhichYear>map(Years.Year::which).orElse(new WhichYear.Unsaid());
    int end = year.map(Years.Year::next).orElse(next);
    if (year.isEmpty()
        && words.at(next).isDigits()
        && words.lower(next).length() == 2
        && rule.equals("day-month")) {
      which = new WhichYear.Stated(Years.full(words.at(next).number()));
      end = next + 1;
    }
    if (!exists(which, month, day)) {
      return Optional.empty();
    }
    return Optional.of(Match.of(new CalendarDay(which, month, day), first, end, rule));
  }

  static boolean exists(WhichYear which, int month, int day) {
    int year = which instanceof WhichYear.Stated(var stated) ? stated : 2000;
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= java.time.YearMonth.of(year, month).lengthOfMonth();
  }

  /// 1 to 31, "3rd", "third"; -1 for anything else.
  static int dayNumber(Words words, int i) {
    Word word = words.at(i);
    int number = word.lower().length() <= 2 ? word.number() : -1;
    if (number < 0) {
      number = word.term(Kind.ORDINAL).map(Term::number).orElse(-1);
    }
    return number >= 1 && number <= 31 ? number : -1;
  }

  private static Optional<Match> month(Words words, int i) {
    Term month = words.term(i, Kind.MONTH).orElseThrow();
    var year = Years.after(words, i + 1);
    if (year.isEmpty() && month.careful() && !isSurelyMonth(words, i)) {
      return Optional.empty();
    }
    if (year.isEmpty() && !words.at(i).capital()) {
      return Optional.empty();
    }
    WhichYear which = year.<WhichYear>map(Years.Year::which).orElse(new WhichYear.Unsaid());
    int next = year.map(Years.Year::next).orElse(i + 1);
    return Optional.of(Match.of(new CalendarMonth(which, month.number()), i, next, "month"));
  }

  /// "May" is also a verb and a name, "March" a walk: they need a word before that leads to a time.
  private static boolean isSurelyMonth(Words words, int i) {
    Word word = words.at(i);
    if (!word.capital() || word.tag().equals("MD") || word.tag().startsWith("VB")) {
      return false;
    }
    return words.is(
            i - 1, "in", "since", "by", "until", "till", "during", "before", "after", "from",
            "through", "of", "late", "early", "mid", "and", "to", "for", "between", "this")
        || words.is(i - 1, Kind.STEP);
  }

  /// `2019-02-09`, `02/27/98` (month first, as American wires write it), `27.02.2019`.
  private static Optional<Match> numeric(Words words, int i) {
    return Digits.day(words.lower(i))
        .map(day ->
            Match.of(
                new CalendarDay(
                    new WhichYear.Stated(day.getYear()), day.getMonthValue(), day.getDayOfMonth()),
                i,
                i + 1,
                "numeric-day"));
  }
}
