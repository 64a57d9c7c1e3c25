package org.marsad.coder.time;

import java.util.ArrayList;
import java.util.List;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.WordLists;
import org.marsad.record.Span;
import org.marsad.record.TimeRelation;

/// Finds words for times in a report and tells the days they mean: "late Saturday", "since
/// December", "two days earlier". Values follow TIMEX3 as TimeML 1.2.1 defines it.
///
/// Patterns take the longest words for a time at each place; then the report's day, the tense of
/// the verb nearby and the time last spoken of tell the days. What cannot be told stays open: the
/// value keeps `XXXX`, and the days are empty.
public final class TimeFinder {
  private final Lists lists;
  private final Patterns patterns;
  private final Signals signals;

  /// With the word lists of the coder.
  public TimeFinder(WordLists wordLists) {
    this.lists = Lists.load(wordLists);
    this.patterns = new Patterns(lists, wordLists);
    this.signals = new Signals(lists);
  }

  /// In text order; none overlaps another.
  public List<TimeExpression> find(Document document) {
    var anchor = Anchor.of(document, lists);
    var focus = new Focus();
    var found = new ArrayList<TimeExpression>();
    for (Sentence sentence : document.sentences()) {
      var words = Words.of(document, sentence, lists);
      found.addAll(told(words, sentence, Ranges.of(words, matches(words)), anchor, focus));
    }
    return List.copyOf(found);
  }

  private List<Match> matches(Words words) {
    var matches = new ArrayList<Match>();
    int i = 0;
    while (i < words.size()) {
      var match = patterns.at(words, i);
      match.ifPresent(matches::add);
      i = match.map(Match::next).orElse(i + 1);
    }
    return matches;
  }

  private List<TimeExpression> told(
      Words words, Sentence sentence, List<Ranges.End> ends, Anchor anchor, Focus focus) {
    var found = new ArrayList<TimeExpression>();
    for (int i = 0; i < ends.size(); i++) {
      Match match = ends.get(i).match();
      Reach reach = reach(words, sentence, match, anchor, focus);
      if (ends.get(i).opens()) {
        Match close = ends.get(i + 1).match();
        Reach end = reach(words, sentence, close, anchor, focus);
        Reach begin = reach.weekBefore(match.meaning(), end);
        if (Reach.inOrder(begin, end)) {
          found.add(expression(words, sentence, match, begin.to(end), TimeRelation.DURING, anchor));
          found.add(
              expression(words, sentence, close, end.from(begin), TimeRelation.DURING, anchor));
        } else {
          found.add(expression(words, sentence, match, reach, TimeRelation.DURING, anchor));
          found.add(expression(words, sentence, close, end, TimeRelation.DURING, anchor));
        }
        i++;
        continue;
      }
      var relation = signals.relation(words, match);
      var tense = Tense.around(words, match.first(), match.next());
      Reach taken = Signals.taken(reach, relation, anchor.day(), tense);
      found.add(expression(words, sentence, match, taken, relation, anchor));
    }
    return found;
  }

  private static Reach reach(
      Words words, Sentence sentence, Match match, Anchor anchor, Focus focus) {
    var tense = Tense.around(words, match.first(), match.next());
    Reach reach =
        new Resolver(anchor.day(), focus, tense, sentence.index())
            .resolve(upToNow(words, match))
            .part(match.phase(), anchor.day());
    focus.note(match, reach, sentence.index(), anchor.day());
    return reach;
  }

  /// "has held the town for two years": the two years before the report.
  private static Meaning upToNow(Words words, Match match) {
    if (match.meaning() instanceof Meaning.Length(var unit, var amount, var vague, var window)
        && window == Meaning.Window.NONE
        && Tense.isPerfect(words, match.first())) {
      return new Meaning.Length(unit, amount, vague, Meaning.Window.PAST);
    }
    return match.meaning();
  }

  private static TimeExpression expression(
      Words words,
      Sentence sentence,
      Match match,
      Reach reach,
      TimeRelation relation,
      Anchor anchor) {
    int first = words.is(match.first() - 1, "the") ? match.first() - 1 : match.first();
    Word begin = words.at(first);
    Word end = words.at(match.next() - 1);
    return new TimeExpression(
        new Span(begin.start(), end.end()),
        sentence.index(),
        begin.token(),
        end.token(),
        reach.type(),
        reach.value(),
        reach.earliest(),
        reach.latest(),
        reach.precision(),
        relation,
        "time." + match.rule() + anchor.note());
  }
}
