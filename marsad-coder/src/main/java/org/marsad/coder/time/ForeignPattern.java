package org.marsad.coder.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.lexicon.Table;
import org.marsad.coder.time.Meaning.Converted;

/// "15 Ramadan 1440", "Saratan 1400", "Tir 27, 1400": days and months of other calendars, where
/// their year stands beside them.
final class ForeignPattern {
  private static final int LONGEST_NAME = 3;

  private final Map<String, List<Month>> months = new HashMap<>();

  private final Set<String> firstWords = new HashSet<>();

  private record Month(ForeignCalendar calendar, int number) {}

  ForeignPattern(Table table) {
    for (Table.Row row : table.expecting("name", "calendar", "number").rows()) {
      String calendar = row.oneOf("calendar", List.of("islamic", "persian", "ethiopian"));
      int number = row.number("number").map(Double::intValue).orElse(0);
      if (number < 1 || number > 13) {
        throw row.faulty("'number' is no month; write 1 to 13");
      }
      firstWords.add(row.text("name").split("[ -]", 2)[0]);
      months
          .computeIfAbsent(row.text("name"), name -> new ArrayList<>(2))
          .add(new Month(ForeignCalendar.of(calendar), number));
    }
  }

  Optional<Match> at(Words words, int i) {
    int day = CalendarPattern.dayNumber(words, i);
    int nameAt = day < 0 ? i : words.is(i + 1, "of") ? i + 2 : i + 1;
    if (!words.at(nameAt).capital()) {
      return Optional.empty();
    }
    var name = new StringBuilder();
    for (int length = 1; length <= LONGEST_NAME; length++) {
      Word word = words.at(nameAt + length - 1);
      name.append(length == 1 ? "" : word.glued() ? "-" : " ").append(word.lower());
      for (Month month : months.getOrDefault(name.toString(), List.of())) {
        var match = dated(words, i, nameAt + length, day, month);
        if (match.isPresent()) {
          return match;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Match> dated(
      Words words, int first, int afterName, int dayBefore, Month month) {
    int dayAfter = dayBefore < 0 ? CalendarPattern.dayNumber(words, afterName) : -1;
    int yearAt = dayAfter > 0 ? afterName + 1 : afterName;
    int year = words.at(words.is(yearAt, ",") ? yearAt + 1 : yearAt).number();
    if (!month.calendar().holds(year)) {
      return Optional.empty();
    }
    LocalDate begins = month.calendar().begins(year, month.number());
    LocalDate ends = month.calendar().begins(year, month.number() + 1).minusDays(1);
    int day = Math.max(dayBefore, dayAfter);
    LocalDate from = day > 0 ? begins.plusDays(day - 1L) : begins;
    if (from.isAfter(ends)) {
      return Optional.empty();
    }
    int next = words.is(yearAt, ",") ? yearAt + 2 : yearAt + 1;
    return Optional.of(
        Match.of(new Converted(from, day > 0 ? from : ends), first, next, "foreign-calendar"));
  }

  /// Whether a month's name may begin with this word.
  boolean mayBegin(String lower) {
    return firstWords.contains(lower);
  }
}
