package org.marsad.coder.time;

import java.util.Optional;
import org.marsad.coder.time.Meaning.CalendarDay;
import org.marsad.coder.time.Meaning.CalendarYear;
import org.marsad.coder.time.Meaning.HalfYear;
import org.marsad.coder.time.Meaning.PeriodOf;
import org.marsad.coder.time.Meaning.Quarter;
import org.marsad.coder.time.Meaning.QuarterSpokenOf;
import org.marsad.coder.time.Meaning.Season;
import org.marsad.coder.time.Meaning.Shifted;
import org.marsad.coder.time.Term.Kind;

/// Parts of a year: seasons, quarters, halves, the year's end, and fiscal years.
final class SeasonPattern {
  private static final WhichYear UNSAID = new WhichYear.Unsaid();

  private SeasonPattern() {}

  static Optional<Match> at(Words words, int i) {
    if (words.is(i, Kind.SEASON)) {
      return season(words, i);
    }
    if (words.is(i, Kind.ORDINAL)) {
      return ordinal(words, i);
    }
    if (words.is(i, "year") && words.is(i + 1, "end") && words.at(i + 1).glued()) {
      return Optional.of(Match.of(new CalendarDay(UNSAID, 12, 31), i, i + 2, "year-end"));
    }
    if (words.is(i, "quarter")) {
      return spokenOf(words, i);
    }
    if (words.lower(i).length() == 2 && words.lower(i).charAt(0) == 'q') {
      return named(words, i);
    }
    return ofYear(words, i);
  }

  /// "the winter of 1994", "in the spring", "summer 2014".
  private static Optional<Match> season(Words words, int i) {
    Term term = words.term(i, Kind.SEASON).orElseThrow();
    if (words.at(i).tag().startsWith("VB") || words.at(i).tag().startsWith("JJ")) {
      return Optional.empty();
    }
    var year = Years.after(words, i + 1);
    if (year.isPresent()) {
      return Optional.of(
          Match.of(
              new Season(year.get().which(), term.value(), term.number()),
              i,
              year.get().next(),
              "season"));
    }
    boolean led =
        words.is(
            i - 1, "the", "in", "early", "late", "mid", "by", "since", "during", "until", "through",
            "'s", "’s");
    boolean noun = words.at(i + 1).isNounLike() || words.is(i + 1, "of") || words.at(i + 1).glued();
    boolean needsIn = term.careful() || words.is(i - 1, "the");
    boolean in =
        words.is(i - 1, "in", "by", "since", "during", "early", "late", "mid", "until")
            || words.is(
                i - 2,
                "in",
                "by",
                "since",
                "during",
                "of",
                "into",
                "until",
                "through",
                "throughout",
                "over",
                "for",
                "low",
                "the",
                "early",
                "late");
    return led && !noun && (!needsIn || in)
        ? Optional.of(Match.of(new Season(UNSAID, term.value(), term.number()), i, i + 1, "season"))
        : Optional.empty();
  }

  /// "third quarter", "third-quarter", "the third quarter of 1984", "first half of 2014".
  private static Optional<Match> ordinal(Words words, int i) {
    int number = words.term(i, Kind.ORDINAL).orElseThrow().number();
    int at = words.is(i + 1, "fiscal") ? i + 2 : i + 1;
    boolean quarter = words.is(at, "quarter", "quarters") && number <= 4;
    if (words.is(at, "half") && number <= 2) {
      return half(words, i, at, number);
    }
    if (!quarter) {
      return Optional.empty();
    }
    int first = before(words, i);
    WhichYear before = yearBefore(words, first);
    if (!(before instanceof WhichYear.Unsaid)) {
      int start = before instanceof WhichYear.Stated ? first - 1 : first - 3;
      return Optional.of(Match.of(new Quarter(before, number), start, at + 1, "quarter"));
    }
    var year =
        Years.after(words, at + 1)
            .or(() -> Years.after(words, words.is(at + 1, "in") ? at + 2 : at + 1));
    return Optional.of(
        Match.of(
            new Quarter(year.<WhichYear>map(Years.Year::which).orElse(UNSAID), number),
            first,
            year.map(Years.Year::next).orElse(at + 1),
            "quarter"));
  }

  private static int before(Words words, int i) {
    return words.is(i - 1, "fiscal") ? i - 1 : i;
  }

  /// "1988 third quarter", "this year's third quarter".
  private static WhichYear yearBefore(Words words, int i) {
    var stated = Years.stated(words, i - 1);
    if (stated.isPresent() && words.at(i - 1).isDigits()) {
      return stated.get().which();
    }
    return words.is(i - 1, "'s", "’s") && words.is(i - 2, "year")
        ? Years.shifted(words, i - 3).<WhichYear>map(Years.Year::which).orElse(UNSAID)
        : UNSAID;
  }

  private static Optional<Match> half(Words words, int i, int at, int number) {
    var year = Years.after(words, at + 1);
    boolean ofTheYear =
        words.is(at + 1, "of") && words.is(at + 2, "the") && words.is(at + 3, "year");
    if (year.isEmpty() && !ofTheYear) {
      return Optional.empty();
    }
    return Optional.of(
        Match.of(
            new HalfYear(year.<WhichYear>map(Years.Year::which).orElse(UNSAID), number),
            i,
            year.map(Years.Year::next).orElse(at + 4),
            "half-year"));
  }

  /// "Q3 2014".
  private static Optional<Match> named(Words words, int i) {
    int number = words.lower(i).charAt(1) - '0';
    if (number < 1 || number > 4 || !words.at(i).capital()) {
      return Optional.empty();
    }
    var year = Years.after(words, i + 1);
    return Optional.of(
        Match.of(
            new Quarter(year.<WhichYear>map(Years.Year::which).orElse(UNSAID), number),
            i,
            year.map(Years.Year::next).orElse(i + 1),
            "quarter"));
  }

  /// "the quarter", "that quarter", "the latest quarter", "the quarter ended Sept. 30".
  private static Optional<Match> spokenOf(Words words, int i) {
    if (words.at(i + 1).glued()) {
      return Optional.empty();
    }
    if (words.is(i + 1, "ended", "ending")) {
      var end = CalendarPattern.day(words, i + 2);
      if (end.isPresent() && end.get().meaning() instanceof CalendarDay day) {
        return Optional.of(Match.of(new Meaning.QuarterEnding(day), i, i + 1, "quarter-ending"));
      }
    }
    boolean latest = words.is(i - 1, "latest", "recent", "reported", "that", "just-ended");
    return latest || words.is(i - 1, "the")
        ? Optional.of(
            Match.of(new QuarterSpokenOf(), latest ? i - 1 : i, i + 1, "quarter-spoken-of"))
        : Optional.empty();
  }

  /// "last year's quarter", "the 1988 period", "the latest period", "fiscal 1989".
  private static Optional<Match> ofYear(Words words, int i) {
    if (words.is(i, "latest") && words.is(i + 1, "period", "quarter")) {
      return Optional.of(Match.of(new QuarterSpokenOf(), i, i + 2, "quarter-spoken-of"));
    }
    int latest = words.is(i + 1, "fiscal") ? i + 2 : i + 1;
    if (words.is(i, "latest") && words.is(latest, "year", "week", "month")) {
      return Optional.of(
          Match.of(
              new Shifted(words.unit(latest).orElseThrow(), -1, Meaning.From.REPORT),
              i,
              latest + 1,
              "latest-unit"));
    }
    if (words.is(i, "last")
        && words.is(i + 1, "year")
        && words.is(i + 2, "'s", "’s")
        && words.is(i + 3, "quarter", "period")) {
      return Optional.of(
          Match.of(new Meaning.YearBefore(Meaning.From.REPORT), i, i + 4, "year-before"));
    }
    if (Years.shifted(words, i).isPresent()
        && words.is(i + 2, "'s", "’s")
        && words.is(i + 3, Kind.ORDINAL)) {
      return ordinal(words, i + 3);
    }
    if (words.is(i, "fiscal")) {
      int at = words.is(i + 1, "year") ? i + 2 : i + 1;
      if (words.is(at, Kind.ORDINAL)) {
        return ordinal(words, at);
      }
      return Years.stated(words, at)
          .filter(y -> y.which() instanceof WhichYear.Stated)
          .map(y ->
              Match.of(
                  new CalendarYear(((WhichYear.Stated) y.which()).year()),
                  i,
                  y.next(),
                  "fiscal-year"));
    }
    var year = words.at(i).isDigits() ? Years.stated(words, i) : Optional.<Years.Year>empty();
    if (year.isPresent()
        && words.is(i + 1, "period")
        && year.get().which() instanceof WhichYear.Stated(var y)) {
      return Optional.of(Match.of(new PeriodOf(y), i, i + 2, "period-of-year"));
    }
    if (year.isPresent() && (words.is(i + 1, Kind.ORDINAL) || words.is(i + 1, "fiscal"))) {
      return ordinal(words, words.is(i + 1, "fiscal") ? i + 2 : i + 1);
    }
    return Optional.empty();
  }
}
