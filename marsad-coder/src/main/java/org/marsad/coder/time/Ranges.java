package org.marsad.coder.time;

import java.util.ArrayList;
import java.util.List;
import org.marsad.coder.time.Meaning.CalendarDay;
import org.marsad.coder.time.Meaning.CalendarMonth;

/// Finds times that are the two ends of one: "from 3 to 5 May", "between Monday and Thursday",
/// "Nov. 5-7", "2014-2016". TIMEX3 keeps two expressions; both reach over the whole.
final class Ranges {
  private Ranges() {}

  /// @param match the time itself
  /// @param opens whether the next one ends it
  record End(Match match, boolean opens) {}

  static List<End> of(Words words, List<Match> matches) {
    var all = new ArrayList<Match>();
    for (Match match : matches) {
      before(words, match, all);
      all.add(match);
      after(words, match, all);
    }
    var ends = new ArrayList<End>();
    for (int i = 0; i < all.size(); i++) {
      boolean opens = i + 1 < all.size() && isRange(words, all.get(i), all.get(i + 1));
      ends.add(new End(opens ? withYear(all.get(i), all.get(i + 1)) : all.get(i), opens));
    }
    return ends;
  }

  /// The "3" of "3-5 May" and "3 to 5 May".
  private static void before(Words words, Match match, List<Match> all) {
    if (!(match.meaning() instanceof CalendarDay day) || !match.rule().equals("day-month")) {
      return;
    }
    boolean glued = words.at(match.first()).glued();
    int at = glued ? match.first() - 1 : match.first() - 2;
    boolean joined =
        glued || words.is(match.first() - 1, "to", "and", "until", "through", "or", "&");
    int number = joined ? CalendarPattern.dayNumber(words, at) : -1;
    boolean free = all.isEmpty() || all.getLast().next() <= at;
    if (number > 0 && number < day.day() && free && words.at(at).isDigits()) {
      all.add(Match.of(new CalendarDay(day.year(), day.month(), number), at, at + 1, "day-range"));
    }
  }

  /// The "7" of "Nov. 5-7", "Nov. 5 to 7" and "Nov. 5 and 7".
  private static void after(Words words, Match match, List<Match> all) {
    if (!(match.meaning() instanceof CalendarDay day) || !match.rule().endsWith("month-day")) {
      return;
    }
    int i = match.next();
    int at =
        words.at(i).glued()
            ? i
            : words.is(i, "to", "and", "until", "through", "or", "&") ? i + 1 : -1;
    int number = at < 0 ? -1 : CalendarPattern.dayNumber(words, at);
    if (number <= day.day()
        || !words.at(at).isDigits()
        || !words.at(at + 1).isMark() && !isClosed(words, at + 1)) {
      return;
    }
    var year = Years.after(words, at + 1);
    WhichYear which = year.<WhichYear>map(Years.Year::which).orElse(day.year());
    int next = year.map(Years.Year::next).orElse(at + 1);
    all.add(Match.of(new CalendarDay(which, day.month(), number), at, next, "day-range"));
  }

  private static boolean isClosed(Words words, int i) {
    Word word = words.at(i);
    return word.isNone()
        || !word.tag().startsWith("NN") && !word.tag().startsWith("JJ") && !word.tag().equals("CD")
        || Years.after(words, i).isPresent();
  }

  private static boolean isRange(Words words, Match from, Match to) {
    if (!hasDays(from.meaning()) || !hasDays(to.meaning())) {
      return false;
    }
    int gap = to.first() - from.next();
    if (gap == 0) {
      return words.at(to.first()).glued();
    }
    boolean led = words.is(from.first() - 1, "from") || words.is(from.first() - 2, "from");
    boolean between =
        words.is(from.first() - 1, "between") || words.is(from.first() - 2, "between");
    boolean plain = to.rule().equals("day-range") || from.rule().equals("day-range");
    int last = words.is(to.first() - 1, "the") ? gap - 1 : gap;
    if (last != 1) {
      return false;
    }
    int word = from.next();
    return words.is(word, "through", "thru", "–", "—", "-", "--")
        || (led || plain) && words.is(word, "to", "until", "till")
        || between && words.is(word, "and");
  }

  private static boolean hasDays(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Length l -> false;
      case Meaning.Repeated r -> false;
      case Meaning.Reference r -> false;
      case Meaning.SpokenOf s -> false;
      case Meaning.Unsized u -> false;
      default -> true;
    };
  }

  /// "from 3 March to 5 May 2014": the year stands once.
  private static Match withYear(Match from, Match to) {
    WhichYear year =
        switch (to.meaning()) {
          case CalendarDay day -> day.year();
          case CalendarMonth month -> month.year();
          default -> new WhichYear.Unsaid();
        };
    return switch (from.meaning()) {
      case CalendarDay(WhichYear.Unsaid unsaid, var month, var day) ->
          from.meaning(new CalendarDay(year, month, day), from.next(), from.rule());
      case CalendarMonth(WhichYear.Unsaid unsaid, var month) ->
          from.meaning(new CalendarMonth(year, month), from.next(), from.rule());
      default -> from;
    };
  }
}
