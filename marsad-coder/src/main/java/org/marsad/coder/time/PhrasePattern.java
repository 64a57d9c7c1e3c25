package org.marsad.coder.time;

import java.util.Optional;
import org.marsad.coder.time.Meaning.OfFeast;
import org.marsad.coder.time.Term.Kind;

/// Fixed phrases: "now", "recently", "the future", "daily", and feasts with their year.
final class PhrasePattern {
  private final Lists lists;

  PhrasePattern(Lists lists) {
    this.lists = lists;
  }

  Optional<Match> at(Words words, int i) {
    for (Lists.Phrase phrase : lists.phrases(words.lower(i))) {
      if (begins(words, i, phrase) && fits(words, i, i + phrase.words().size(), phrase)) {
        return Optional.of(match(words, i, i + phrase.words().size(), phrase));
      }
    }
    return Optional.empty();
  }

  private static boolean begins(Words words, int i, Lists.Phrase phrase) {
    for (int at = 0; at < phrase.words().size(); at++) {
      if (!words.lower(i + at).equals(phrase.words().get(at))) {
        return false;
      }
    }
    return true;
  }

  /// What the neighbours forbid: "as soon as", "soon after", "the current", "at the time of".
  private static boolean fits(Words words, int i, int next, Lists.Phrase phrase) {
    return switch (words.lower(next - 1)) {
      case "soon", "shortly" ->
          !words.is(next, "after", "before", "as") && !words.is(i - 1, "as", "too", "very");
      case "time" ->
          phrase.words().size() < 2
              || !words.is(i, "at", "that")
              || words.at(next).isNone()
              || words.at(next).isMark();
      case "current", "recent" ->
          words.at(i).tag().startsWith("JJ")
              && (words.at(next).tag().startsWith("NN") || words.at(next).tag().equals("CD"))
              && words.unit(next).isEmpty();
      case "past", "future" ->
          !words.at(next).tag().startsWith("NN")
              && words.unit(next).isEmpty()
              && Counts.at(words, next).isEmpty()
              && !words.is(next, "year");
      case "daily", "weekly", "monthly", "hourly", "nightly" ->
          !words.at(i).glued() && !words.at(i).tag().startsWith("NNP");
      case "then" -> !words.at(next).glued();
      // "in Now Zad district"
      case "now" ->
          !words.is(next, "that") && !(i > 0 && words.at(i).capital() && words.at(next).capital());
      default -> !phrase.kind().equals("feast") || words.at(i).capital();
    };
  }

  private static Match match(Words words, int i, int next, Lists.Phrase phrase) {
    if (phrase.meaning() instanceof OfFeast(var feast, var unsaid)) {
      var year = Years.after(words, next);
      var nearest =
          words
              .term(i - 1, Kind.STEP)
              .map(step -> (WhichYear) new WhichYear.Nearest(step.number()));
      WhichYear which = year.<WhichYear>map(Years.Year::which).or(() -> nearest).orElse(unsaid);
      return Match.of(
          new OfFeast(feast, which),
          nearest.isPresent() ? i - 1 : i,
          year.map(Years.Year::next).orElse(next),
          "feast");
    }
    return Match.of(phrase.meaning(), i, next, phrase.kind());
  }
}
