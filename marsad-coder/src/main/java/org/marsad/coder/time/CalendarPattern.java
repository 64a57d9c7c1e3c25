package org.marsad.coder.time;

import java.util.Optional;
import java.util.Set;
import org.marsad.coder.time.Meaning.CalendarDay;
import org.marsad.coder.time.Meaning.CalendarMonth;
import org.marsad.coder.time.Meaning.CalendarYear;
import org.marsad.coder.time.Meaning.Era;
import org.marsad.coder.time.Term.Kind;

/// Days, months, years, decades and centuries of the calendar: "10 February 2019", "Dec. 10",
/// "02/27/98", "May 2011", "in 2014", "the late 1970s".
final class CalendarPattern {
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "through",
          "of",
          "from",
          "before",
          "after",
          "during",
          "between",
          "and",
          "to",
          "for",
          "the",
          "its",
          "their",
          "his",
          "her",
          "our",
          "'s",
          "’s",
          "year",
          "fiscal",
          "late",
          "early",
          "mid",
          "into",
          "than",
          "with",
          "or",
          "(",
          ",",
          "throughout",
          "circa",
          "that",
          "around",
          "late-",
          "mid-",
          "on",
          "a",
          ";",
          "this",
          "as");
  private static final Set<String> AFTER_NUMBER =
      Set.of(
          "%",
          "percent",
          "per",
          "million",
          "billion",
          "trillion",
          "thousand",
          "hundred",
          "local",
          "hours",
          "hrs",
          "gmt",
          "utc",
          "years",
          "days",
          "km",
          "meters",
          "metres",
          "miles");

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
          .or(() -> era(words, i))
          .or(() -> year(words, i));
    }
    if (word.is(Kind.DECADE)) {
      return namedDecade(words, i);
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

  private static int stated(Years.Year year) {
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

  private static Optional<Match> year(Words words, int i) {
    var year = Years.stated(words, i);
    if (year.isEmpty() || !words.at(i).isDigits()) {
      return Optional.empty();
    }
    int number = stated(year.get());
    Word before = words.at(i - 1);
    Word after = words.at(i + 1);
    boolean led =
        BEFORE_YEAR.contains(before.lower()) || before == Word.NONE || before.tag().equals("IN");
    if (AFTER_NUMBER.contains(after.lower())
        || after.glued() && !after.isDigits() && !after.is(Kind.SEASON)) {
      return Optional.empty();
    }
    if (number < 1600 && !words.is(i - 1, "in", "since", "of", "until", "by", "after", "before")) {
      return Optional.empty();
    }
    boolean ofCount =
        after.tag().equals("NNS")
            && !before.tag().startsWith("PRP")
            && !words.is(i - 1, "'s", "’s", "the", "'");
    if (ofCount
        || before.lower().equals("$")
        || before.lower().equals("#")
        || before.is(Kind.CARDINAL)) {
      return Optional.empty();
    }
    boolean ranged = words.at(i).glued() && before.isDigits() && before.lower().length() == 4;
    if (!led && !ranged && !isPlainlyBefore(before)) {
      return Optional.empty();
    }
    boolean fiscal = words.is(i - 1, "fiscal", "calendar");
    return Optional.of(Match.of(new CalendarYear(number), fiscal ? i - 1 : i, i + 1, "year"));
  }

  /// A name before a number makes it a part of the name ("Boeing 1900", "Resolution 2014"); an
  /// adjective, a verb or a common noun may stand before a year.
  private static boolean isPlainlyBefore(Word before) {
    return before.tag().startsWith("JJ")
        || before.tag().startsWith("VB")
        || before.tag().startsWith("RB")
        || before.is(Kind.PHASE)
        || before.is(Kind.SEASON)
        || before.is(Kind.WEEKDAY);
  }

  /// "1990s", "11th century".
  private static Optional<Match> era(Words words, int i) {
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

  private static Optional<Match> namedDecade(Words words, int i) {
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
