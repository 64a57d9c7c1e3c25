package org.marsad.coder.time;

import java.time.LocalDate;
import java.util.Optional;
import org.marsad.coder.language.Document;
import org.marsad.coder.reading.Block;
import org.marsad.coder.reading.Reading;
import org.marsad.coder.time.Meaning.CalendarDay;

/// The day from which "yesterday" is counted: the report's date; if it has none, the dateline's; if
/// that has none, the latest full date of the lines above the text.
///
/// @param source `published`, `dateline`, `header` or `none`
record Anchor(Optional<LocalDate> day, String source) {
  /// A line longer than this above the text is no date line. The number is ours.
  private static final int LONGEST_LINE = 200;

  static Anchor of(Document document, Lists lists) {
    Reading reading = document.reading();
    if (reading.report().published().isPresent()) {
      return new Anchor(reading.report().published(), "published");
    }
    var full = header(reading, lists, Optional.empty());
    var around = full.or(() -> releaseNumber(reading));
    var header = full.or(() -> header(reading, lists, around));
    var dateline = dateline(reading, around, lists);
    return dateline
        .map(day -> new Anchor(Optional.of(day), "dateline"))
        .or(() -> header.map(day -> new Anchor(Optional.of(day), "header")))
        .orElse(new Anchor(Optional.empty(), "none"));
  }

  /// What to add to the id of a rule where the report itself is undated.
  String note() {
    return source.equals("published") || source.equals("none") ? "" : "@" + source;
  }

  private static Optional<LocalDate> dateline(
      Reading reading, Optional<LocalDate> around, Lists lists) {
    return reading
        .dateline()
        .flatMap(dateline -> dateline.date())
        .flatMap(span -> dated(reading.words(span), around, lists));
  }

  private static LocalDate nearest(CalendarDay day, LocalDate near) {
    return java.util.stream.IntStream.rangeClosed(-1, 1)
        .mapToObj(shift -> date(day, near.getYear() + shift))
        .min(
            java.util.Comparator.comparingLong(
                (LocalDate d) -> Math.abs(d.toEpochDay() - near.toEpochDay())))
        .orElseThrow();
  }

  static LocalDate date(CalendarDay day, int year) {
    int last = java.time.YearMonth.of(year, day.month()).lengthOfMonth();
    return LocalDate.of(year, day.month(), Math.min(day.day(), last));
  }

  private static Optional<LocalDate> header(
      Reading reading, Lists lists, Optional<LocalDate> around) {
    Optional<LocalDate> latest = Optional.empty();
    for (Block block : reading.blocks()) {
      boolean above =
          switch (block.kind()) {
            case HEADER, BOILERPLATE, HEADLINE -> block.span().length() <= LONGEST_LINE;
            case ILLUSTRATION, SUBHEAD, BYLINE, CAPTION, PARAGRAPH, LIST_ITEM, CREDIT -> false;
          };
      var day =
          above ? dated(reading.words(block.span()), around, lists) : Optional.<LocalDate>empty();
      if (day.isPresent() && (latest.isEmpty() || day.get().isAfter(latest.get()))) {
        latest = day;
      }
    }
    return latest;
  }

  private static Optional<LocalDate> dated(String line, Optional<LocalDate> around, Lists lists) {
    return first(Words.of(line, lists))
        .flatMap(day ->
            switch (day.year()) {
              case WhichYear.Stated(var year) -> Optional.of(date(day, year));
              default -> around.map(near -> nearest(day, near));
            });
  }

  private static Optional<CalendarDay> first(Words line) {
    for (int i = 0; i < line.size(); i++) {
      var match = CalendarPattern.day(line, i);
      if (match.isPresent() && match.get().meaning() instanceof CalendarDay day) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /// Press offices number releases by year and month: `2012-10-S-014`. The middle of that month
  /// tells the year of a dateline without one.
  private static Optional<LocalDate> releaseNumber(Reading reading) {
    for (Block block : reading.blocks()) {
      if (block.kind() == Block.Kind.HEADER || block.kind() == Block.Kind.BOILERPLATE) {
        for (String word : reading.words(block.span()).split("\\s+", 40)) {
          var month = month(word);
          if (month.isPresent()) {
            return month;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> month(String word) {
    if (word.length() < 9 || word.charAt(4) != '-' || word.charAt(7) != '-') {
      return Optional.empty();
    }
    return Digits.day(word.substring(0, 8) + "15");
  }
}
