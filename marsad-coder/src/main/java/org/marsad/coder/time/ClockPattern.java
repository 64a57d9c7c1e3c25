package org.marsad.coder.time;

import java.util.Optional;
import org.marsad.coder.time.Meaning.AtHour;
import org.marsad.coder.time.Meaning.From;
import org.marsad.coder.time.Meaning.Hour;
import org.marsad.coder.time.Meaning.Shifted;
import org.marsad.coder.time.Term.Kind;

/// Times of day, with the day they belong to: "10 p.m. Wednesday", "0300 local time", "noon
/// Saturday", "dawn on Sunday", "081500Z".
final class ClockPattern {
  record At(Hour hour, int next) {}

  private ClockPattern() {}

  static Optional<Match> at(Words words, int i) {
    var zulu = zulu(words, i);
    if (zulu.isPresent()) {
      return zulu;
    }
    return clock(words, i).map(at -> withDay(words, i, at, "clock"));
  }

  /// A time of day, with its zone.
  static Optional<At> clock(Words words, int i) {
    String lower = words.lower(i);
    if (lower.isEmpty() || !Character.isDigit(lower.charAt(0)) && !words.is(i, Kind.CARDINAL)) {
      return Optional.empty();
    }
    return halfDay(words, i).or(() -> military(words, i)).or(() -> colon(words, i));
  }

  /// "10 p.m.", "10:30pm", "six o'clock".
  private static Optional<At> halfDay(Words words, int i) {
    String lower = words.lower(i);
    String digits = leading(lower);
    String suffix = lower.substring(digits.length());
    int next = i + 1;
    if (suffix.isEmpty()
        && words.is(i + 1, "a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock", "o’clock")) {
      suffix = words.lower(i + 1);
      next = i + 2;
    }
    boolean afternoon = suffix.startsWith("p");
    if (!suffix.startsWith("a") && !afternoon && !suffix.startsWith("o")
        || !suffix.matches("[ap]\\.?m\\.?|o.clock")) {
      return Optional.empty();
    }
    int colon = digits.indexOf(':');
    int hour =
        colon > 0
            ? parse(digits.substring(0, colon))
            : digits.isEmpty()
                ? words.term(i, Kind.CARDINAL).map(Term::number).orElse(-1)
                : parse(digits);
    int minute = colon > 0 ? parse(digits.substring(colon + 1)) : 0;
    if (hour < 1 || hour > 12 || minute < 0 || minute > 59) {
      return Optional.empty();
    }
    int full = suffix.startsWith("o") ? hour : hour % 12 + (afternoon ? 12 : 0);
    return Optional.of(new At(new Hour.Clock(full, minute, true), zone(words, next)));
  }

  private static String leading(String text) {
    int end = 0;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == ':')) {
      end++;
    }
    return text.substring(0, end);
  }

  private static int parse(String digits) {
    return digits.isEmpty() || digits.length() > 2 || digits.indexOf(':') >= 0
        ? -1
        : Integer.parseInt(digits);
  }

  /// "0300 local time", "1430 hours", "0300 GMT".
  private static Optional<At> military(Words words, int i) {
    Word word = words.at(i);
    if (word.lower().length() != 4 || !word.isDigits()) {
      return Optional.empty();
    }
    int zone = words.is(i + 1, "hours", "hrs", "h") ? zone(words, i + 2) : zone(words, i + 1);
    if (zone == i + 1 && !isPlainMilitary(words, i)) {
      return Optional.empty();
    }
    int hour = word.number() / 100;
    int minute = word.number() % 100;
    return hour < 24 && minute < 60
        ? Optional.of(new At(new Hour.Clock(hour, minute, true), zone))
        : Optional.empty();
  }

  /// "at 2330", "from 0600 to 1200".
  private static boolean isPlainMilitary(Words words, int i) {
    if (words.at(i + 1).tag().startsWith("NN") && words.at(i + 1).terms().isEmpty()) {
      return false;
    }
    boolean led =
        words.is(
            i - 1, "from", "since", "until", "by", "about", "around", "to", "and", "before",
            "after");
    return words.is(i - 1, "at") || led && words.lower(i).charAt(0) == '0';
  }

  /// "10:30" after "at", "around", or with a zone.
  private static Optional<At> colon(Words words, int i) {
    String lower = words.lower(i);
    int colon = lower.indexOf(':');
    if (colon < 1 || lower.length() - colon != 3 || !leading(lower).equals(lower)) {
      return Optional.empty();
    }
    int hour = parse(lower.substring(0, colon));
    int minute = parse(lower.substring(colon + 1));
    int zone = zone(words, i + 1);
    boolean led =
        words.is(
            i - 1, "at", "around", "about", "by", "before", "after", "until", "from", "since", "(");
    return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && (led || zone > i + 1)
        ? Optional.of(new At(new Hour.Clock(hour, minute, true), zone))
        : Optional.empty();
  }

  /// `081500Z`: day of the month, hour and minute in the date-time group of military messages.
  private static Optional<Match> zulu(Words words, int i) {
    String lower = words.lower(i);
    if (lower.length() != 7
        || lower.charAt(6) != 'z'
        || !leading(lower).equals(lower.substring(0, 6))) {
      return Optional.empty();
    }
    int day = parse(lower.substring(0, 2));
    int hour = parse(lower.substring(2, 4));
    int minute = parse(lower.substring(4, 6));
    if (day < 1 || day > 31 || hour > 23 || minute > 59) {
      return Optional.empty();
    }
    Meaning onDay = new Meaning.CalendarDay(new WhichYear.Unsaid(), 0, day);
    int next = i + 1;
    if (words.is(next, Kind.MONTH)) {
      int month = words.term(next, Kind.MONTH).orElseThrow().number();
      var year = Years.after(words, next + 1);
      WhichYear which = year.<WhichYear>map(Years.Year::which).orElse(new WhichYear.Unsaid());
      onDay = new Meaning.CalendarDay(which, month, day);
      next = year.map(Years.Year::next).orElse(next + 1);
    }
    return Optional.of(
        Match.of(
            new AtHour(onDay, new Hour.Clock(hour, minute, true)), i, next, "date-time-group"));
  }

  private static int zone(Words words, int i) {
    int at =
        words.is(i, "local") && words.is(i + 1, "time")
            ? i + 2
            : words.is(
                    i, "est", "edt", "cst", "cdt", "pst", "pdt", "gmt", "utc", "zulu", "z", "cet",
                    "bst")
                ? i + 1
                : words.at(i).tag().equals("NNP") && words.is(i + 1, "time")
                    ? i + 2
                    : words.is(i, "eastern") && words.is(i + 1, "time") ? i + 2 : i;
    if (words.is(at, "(", "[") && words.is(at + 2, "gmt", "utc") && words.is(at + 3, ")", "]")) {
      return at + 4;
    }
    return at;
  }

  /// Joins the day that follows: "10 p.m. on Wednesday", "5 p.m. EST, Nov. 6".
  static Match withDay(Words words, int first, At at, String rule) {
    int i = at.next();
    int after = words.is(i, ",", "on", "of", "late", "early") ? i + 1 : i;
    if (words.is(after, "on", "the")) {
      after++;
    }
    int dayAt = after;
    return DayPattern.day(words, dayAt)
        .filter(day -> dayAt == i || !words.is(i, ",") || isTight(day))
        .map(day -> Match.of(new AtHour(day.meaning(), at.hour()), first, day.next(), rule))
        .orElseGet(() ->
            Match.of(new AtHour(new Shifted(Unit.DAY, 0, From.FOCUS), at.hour()), first, i, rule));
  }

  private static boolean isTight(Match day) {
    return !(day.meaning() instanceof Shifted);
  }
}
