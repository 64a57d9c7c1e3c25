package org.marsad.coder.time;

import java.util.Optional;
import java.util.Set;
import org.marsad.coder.time.Meaning.CalendarYear;
import org.marsad.coder.time.Term.Kind;

/// Years that stand alone: "in 2014", "its 1989 results", "fiscal 1989". Most four-digit numbers
/// are none.
final class YearPattern {
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

  private YearPattern() {}

  static Optional<Match> at(Words words, int i) {
    var year = Years.stated(words, i);
    if (year.isEmpty() || !words.at(i).isDigits()) {
      return Optional.empty();
    }
    int number = CalendarPattern.stated(year.get());
    Word before = words.at(i - 1);
    Word after = words.at(i + 1);
    boolean led =
        BEFORE_YEAR.contains(before.lower()) || before.isNone() || before.tag().equals("IN");
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
}
