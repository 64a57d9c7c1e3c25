package org.marsad.coder.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// From one day to another, both included; an empty end is open.
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
  public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  /// Reads `2014..2017-12-09`: years, months or days; either side may be empty.
  ///
  /// @throws IllegalArgumentException with what is wrong
  public static Period parse(String words) {
    int dots = words.indexOf("..");
    if (dots < 0) {
      throw new IllegalArgumentException("'" + words + "' is no period; write it like 2014..2017");
    }
    var period =
        new Period(bound(words.substring(0, dots), false), bound(words.substring(dots + 2), true));
    if (period.from.isPresent()
        && period.to.isPresent()
        && period.from.get().isAfter(period.to.get())) {
      throw new IllegalArgumentException("'" + words + "' ends before it begins; turn it round");
    }
    return period;
  }

  private static Optional<LocalDate> bound(String words, boolean last) {
    if (words.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          switch (words.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(words), last ? 12 : 1, last ? 31 : 1);
            case 7 ->
                last ? YearMonth.parse(words).atEndOfMonth() : YearMonth.parse(words).atDay(1);
            default -> LocalDate.parse(words);
          });
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "'" + words + "' is no day; write it like 2015, 2015-10 or 2015-10-10", e);
    }
  }

  public boolean holds(LocalDate day) {
    return from.map(f -> !day.isBefore(f)).orElse(true)
        && to.map(t -> !day.isAfter(t)).orElse(true);
  }

  /// Whether the day is unknown or inside.
  public boolean mayHold(Optional<LocalDate> day) {
    return day.map(this::holds).orElse(true);
  }
}
