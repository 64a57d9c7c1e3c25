package org.marsad.coder.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.marsad.record.TimeRelation;

/// The words before a time: "since", "until", "during the". They say how a happening lies to it.
final class Signals {
  private static final Set<String> BETWEEN =
      Set.of(
          "the",
          "a",
          "an",
          "about",
          "around",
          "approximately",
          "nearly",
          "almost",
          "at",
          "least",
          "more",
          "than",
          "some",
          "roughly",
          "last",
          "shortly",
          "just",
          "late",
          "early",
          "only",
          "its");

  private static final Set<String> EDGES =
      Set.of("dawn", "daybreak", "dusk", "nightfall", "noon", "sunrise", "sunset");

  /// So many words may stand between "since" and the time of its clause. The number is ours.
  private static final int LONGEST_CLAUSE = 10;

  private final Lists lists;

  Signals(Lists lists) {
    this.lists = lists;
  }

  TimeRelation relation(Words words, Match match) {
    if (leansOnNoun(words, match)) {
      return TimeRelation.ON;
    }
    if (isWithin(match.meaning())) {
      return TimeRelation.DURING;
    }
    int i = match.first() - 1;
    for (int skipped = 0; skipped < 4 && BETWEEN.contains(words.lower(i)); skipped++) {
      i--;
    }
    int before = i;
    if (sinceItBegan(words, i)) {
      return TimeRelation.SINCE;
    }
    return lists
        .signal(words.lower(before - 1) + " " + words.lower(before))
        .or(() -> lists.signal(words.lower(before)))
        .filter(relation -> relation != TimeRelation.BEFORE || !isEdgeOfDay(words, match))
        .filter(relation -> relation != TimeRelation.DURING || isLong(match.meaning()))
        .orElse(TimeRelation.ON);
  }

  /// "in the past three days", "over the last week": somewhere within.
  private static boolean isWithin(Meaning meaning) {
    return meaning instanceof Meaning.Stretch
        || meaning instanceof Meaning.Length(var unit, var amount, var vague, var window)
            && window != Meaning.Window.NONE;
  }

  /// "since the operation began early last month".
  private static boolean sinceItBegan(Words words, int last) {
    boolean verb = false;
    for (int i = last; i >= Math.max(0, last - LONGEST_CLAUSE) && !words.at(i).isMark(); i--) {
      if (words.is(i, "since") && i < last) {
        return verb && words.at(i + 1).terms().isEmpty();
      }
      verb = verb || words.at(i).tag().equals("VBD");
    }
    return false;
  }

  /// "after Saturday's attack", "the 2014 war": the time is the noun's, not the happening's.
  private static boolean leansOnNoun(Words words, Match match) {
    return words.is(match.next(), "'s", "’s")
        || words.at(match.next()).isNounLike() && !words.is(match.first() - 1, "since", "until");
  }

  /// "shortly before dawn" is still of that day.
  private static boolean isEdgeOfDay(Words words, Match match) {
    return match.first() + 1 == match.next() && EDGES.contains(words.lower(match.first()));
  }

  private static boolean isLong(Meaning meaning) {
    return !(meaning instanceof Meaning.CalendarDay || meaning instanceof Meaning.Weekday);
  }

  /// The days left of a time when the relation is taken in: "since December" ends at the report,
  /// "until May" has no beginning.
  static Reach taken(Reach reach, TimeRelation relation, Optional<LocalDate> report, Tense tense) {
    if (reach.first().isEmpty() && reach.last().isEmpty() || reach.type().equals("DURATION")) {
      return reach;
    }
    return switch (relation) {
      case ON, DURING -> reach;
      case SINCE -> reach.between(reach.first(), since(reach, report, tense));
      case AFTER -> reach.between(reach.first(), since(reach, report, tense));
      case UNTIL, BEFORE -> reach.between(Optional.empty(), reach.last());
    };
  }

  private static Optional<LocalDate> since(Reach reach, Optional<LocalDate> report, Tense tense) {
    if (tense == Tense.FUTURE) {
      return Optional.empty();
    }
    return report.filter(r -> reach.first().filter(first -> first.isAfter(r)).isEmpty());
  }
}
