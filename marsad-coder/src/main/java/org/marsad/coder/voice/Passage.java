package org.marsad.coder.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.reading.Quotation;
import org.marsad.coder.voice.VoiceCues.Part;
import org.marsad.record.Span;

/// A verb that tells of speech or thought, with the words and marks around it.
final class Passage {
  private static final Set<String> GROUP_LEFT =
      Set.of("aux", "aux:pass", "advmod", "nsubj", "nsubj:pass", "cc", "mark", "neg", "discourse");

  private final CueSite site;
  private final Sentence sentence;
  private final int verb;
  private final Optional<Source> source;
  private final Quotes quotes;
  private final VoiceCues cues;
  private final int low;
  private final int high;
  private final int left;

  Passage(CueSite site, Optional<Source> source, Quotes quotes, VoiceCues cues) {
    this.site = site;
    this.sentence = site.sentence();
    this.verb = site.head();
    this.source = source;
    this.quotes = quotes;
    this.cues = cues;
    var around = quotes.around(sentence, verb).map(Quotation::inside);
    this.low = around.flatMap(q -> sentence.tokenAt(q.start())).orElse(0);
    this.high = around.map(q -> lastBefore(q.end())).orElse(sentence.size() - 1);
    this.left = leftEdge();
  }

  private int lastBefore(int offset) {
    int last = sentence.size() - 1;
    while (last > verb && sentence.token(last).span().start() >= offset) {
      last--;
    }
    return last;
  }

  private int leftEdge() {
    int edge = verb;
    for (int child : sentence.children(verb)) {
      boolean own =
          child < verb
              && GROUP_LEFT.contains(sentence.relation(child))
              && quotes.together(sentence, child, verb);
      if (own) {
        edge = Math.min(edge, sentence.subtree(child).getFirst());
      }
    }
    return Math.max(low, edge);
  }

  CueSite site() {
    return site;
  }

  Optional<Source> source() {
    return source;
  }

  Quotes quotes() {
    return quotes;
  }

  VoiceCues cues() {
    return cues;
  }

  /// First token that may belong to what is said: of the sentence, or of the quotation around the
  /// verb.
  int low() {
    return low;
  }

  /// The last such token.
  int high() {
    return high;
  }

  /// First token of the verb with its subject and helping words.
  int left() {
    return left;
  }

  boolean isFinite() {
    return sentence.token(verb).tag().matches("VB[DZP]") || sentence.hasChild(verb, "aux");
  }

  boolean isRelative() {
    String relation = sentence.relation(verb);
    return relation.startsWith("acl")
        || source.filter(s -> sentence.token(s.head()).tag().matches("W.*")).isPresent();
  }

  boolean isOtherCue(int i) {
    return i != verb && cues.at(sentence, i, Part.VERB).filter(s -> s.cue().isSaying()).isPresent();
  }

  /// Whether no word stands between two offsets.
  boolean isGap(int from, int to) {
    return sentence.tokens().stream()
        .filter(t -> t.span().start() >= from && t.span().end() <= to)
        .noneMatch(t -> Character.isLetterOrDigit(t.text().charAt(0)));
  }

  boolean isWord(int i, String word) {
    return sentence.token(i).lower().equals(word);
  }

  String word(int i) {
    return sentence.token(i).lower();
  }

  boolean isSource(int child) {
    return source.filter(s -> s.head() == child).isPresent();
  }

  boolean hasRightObject() {
    return sentence.children(verb).stream()
        .anyMatch(c -> c > verb && sentence.relation(c).equals("obj") && !isSource(c));
  }

  Optional<Content> said(int from, int to, String rule) {
    int first = from;
    int last = to;
    while (first <= last && isEdge(first)) {
      first++;
    }
    while (last >= first && isEdge(last)) {
      last--;
    }
    if (first > last) {
      return Optional.empty();
    }
    var span = span(first, last);
    boolean direct = quotes.around(sentence, first).filter(q -> isWhole(q, span)).isPresent();
    return Optional.of(new Content(List.of(span), direct, rule));
  }

  private boolean isWhole(Quotation quotation, Span span) {
    return !quotation.whole().contains(site.start())
        && 2 * quotation.inside().length() > span.length();
  }

  private boolean isEdge(int i) {
    return Sources.isMark(sentence, i) && !sentence.token(i).text().matches("[(\\[]");
  }

  private Span span(int first, int last) {
    var words = sentence.span(first, last);
    return grown(words.start(), words.end());
  }

  Span grown(int start, int end) {
    return quotes.whole(new Span(start, end), site);
  }
}
