package org.marsad.coder.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.reading.Quotation;
import org.marsad.record.Span;

/// Makes attributions of "according to …", "in the words of …": the rest of the sentence is what is
/// said.
final class PrepositionRule {
  private PrepositionRule() {}

  static Optional<Draft> draft(CueSite site, Quotes quotes) {
    var sentence = site.sentence();
    if (site.last() + 1 >= sentence.size()) {
      return Optional.empty();
    }
    var source = source(site);
    var around = quotes.around(sentence, site.head()).map(Quotation::inside);
    int low = around.flatMap(q -> sentence.tokenAt(q.start())).orElse(0);
    int high = sentence.size() - 1;
    while (around.isPresent()
        && high > source.last()
        && sentence.token(high).span().start() >= around.get().end()) {
      high--;
    }
    var spans = new ArrayList<Span>();
    said(site, low, site.head() - 1, quotes).ifPresent(spans::add);
    if (spans.isEmpty() || isParted(sentence, source.last() + 1)) {
      said(site, source.last() + 1, high, quotes).ifPresent(spans::add);
    }
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    boolean direct = quotes.speechBeside(site).stream().anyMatch(q -> spans.contains(q.whole()));
    return Optional.of(
        new Draft(
            site,
            Optional.of(source),
            List.of(),
            site.spans(),
            spans,
            site.cue().stance(),
            direct,
            "voice-according-to"));
  }

  /// The phrase after the cue.
  private static Source source(CueSite site) {
    var sentence = site.sentence();
    int first = site.last() + 1;
    int head = head(site, first);
    int last = Math.max(head, sentence.subtree(head).getLast());
    int end = head;
    for (int i = head + 1; i <= last; i++) {
      boolean clause = sentence.token(i).text().equals(",") && !isApposed(sentence, head, i);
      if (clause) {
        break;
      }
      end = i;
    }
    return Sources.trimmed(sentence, first, end, head);
  }

  private static boolean isApposed(Sentence sentence, int head, int comma) {
    return comma + 1 < sentence.size()
        && sentence.children(head).stream()
            .filter(c -> c > comma && sentence.relation(c).matches("appos|acl:relcl|acl|conj"))
            .anyMatch(c -> sentence.subtree(c).getFirst() <= comma + 1);
  }

  private static int head(CueSite site, int first) {
    var sentence = site.sentence();
    for (int cue = site.head(); cue <= site.last(); cue++) {
      int head = sentence.head(cue);
      if (head > site.last()
          && (sentence.token(head).isNoun() || sentence.token(head).isPronoun())) {
        return head;
      }
    }
    int head = first;
    while (head + 1 < sentence.size()
        && !sentence.token(head).isNoun()
        && !Sources.isMark(sentence, head + 1)) {
      head++;
    }
    while (head + 1 < sentence.size() && sentence.token(head + 1).isNoun()) {
      head++;
    }
    return head;
  }

  private static boolean isParted(Sentence sentence, int i) {
    return i + 2 < sentence.size() && sentence.token(i).text().equals(",");
  }

  private static Optional<Span> said(CueSite site, int from, int to, Quotes quotes) {
    var sentence = site.sentence();
    int first = from;
    int last = to;
    while (first <= last && Sources.isMark(sentence, first)) {
      first++;
    }
    while (last >= first && Sources.isMark(sentence, last)) {
      last--;
    }
    return first + 1 > last
        ? Optional.empty()
        : Optional.of(quotes.whole(sentence.span(first, last), site));
  }

  /// "reportedly": nobody is named.
  static Optional<Draft> adverb(CueSite site) {
    var sentence = site.sentence();
    int verb = sentence.head(site.head());
    if (verb < 0 || !Sources.isVerbLike(sentence, verb)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            site,
            Optional.empty(),
            List.of(),
            site.spans(),
            List.of(sentence.subtreeSpan(verb)),
            site.cue().stance(),
            false,
            "voice-adverb"));
  }
}
