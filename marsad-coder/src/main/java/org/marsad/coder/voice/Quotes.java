package org.marsad.coder.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.reading.Quotation;
import org.marsad.record.Span;

/// The quotations of a document, to be asked by sentence.
final class Quotes {
  private final List<Quotation> speech;
  private final List<List<Quotation>> bySentence;

  Quotes(Document document) {
    var all =
        document.reading().quotations().stream()
            .sorted((a, b) -> a.whole().compareTo(b.whole()))
            .toList();
    this.speech = outermost(all);
    this.bySentence = bySentence(document.sentences(), all);
  }

  private static List<Quotation> outermost(List<Quotation> quotations) {
    var outermost = new ArrayList<Quotation>();
    int end = -1;
    for (Quotation quotation : quotations) {
      if (!quotation.scare() && quotation.whole().start() >= end) {
        outermost.add(quotation);
        end = quotation.whole().end();
      }
    }
    return List.copyOf(outermost);
  }

  /// One walk along both lists, which stand in text order. A quotation of which a sentence has only
  /// the mark, cut off wrongly, is not in it.
  private static List<List<Quotation>> bySentence(List<Sentence> sentences, List<Quotation> all) {
    var lists = new ArrayList<List<Quotation>>();
    var open = new ArrayList<Quotation>();
    int next = 0;
    for (Sentence sentence : sentences) {
      var span = sentence.span();
      open.removeIf(q -> q.inside().end() <= span.start());
      while (next < all.size() && all.get(next).inside().start() < span.end()) {
        open.add(all.get(next++));
      }
      lists.add(List.copyOf(open));
    }
    return lists;
  }

  /// Those of speech that stand in no other, in text order.
  List<Quotation> speech() {
    return speech;
  }

  /// Quotations that share words with the sentence, scare quotes too.
  List<Quotation> in(Sentence sentence) {
    return bySentence.get(sentence.index());
  }

  /// The innermost quotation around a token, scare quotes too.
  Optional<Quotation> around(Sentence sentence, int token) {
    int offset = sentence.token(token).span().start();
    return in(sentence).stream().filter(q -> q.whole().contains(offset)).reduce((a, b) -> b);
  }

  /// The speech that ends right where a sentence begins: "“Why?” he asked" is cut in two.
  Optional<Quotation> endingBefore(Sentence sentence) {
    if (sentence.index() == 0) {
      return Optional.empty();
    }
    int start = sentence.span().start();
    return bySentence.get(sentence.index() - 1).stream()
        .filter(q -> !q.scare() && q.inside().end() <= start && q.whole().end() >= start - 2)
        .reduce((a, b) -> b);
  }

  /// Whether two tokens of a sentence stand in the same speech, or both in none.
  boolean together(Sentence sentence, int one, int other) {
    return speechAround(sentence, one).equals(speechAround(sentence, other));
  }

  private Optional<Quotation> speechAround(Sentence sentence, int token) {
    int offset = sentence.token(token).span().start();
    return in(sentence).stream()
        .filter(q -> !q.scare() && q.whole().contains(offset))
        .reduce((a, b) -> b);
  }

  /// Quotations of speech around no word of the cue, outermost ones only.
  List<Quotation> speechBeside(CueSite site) {
    int offset = site.start();
    var outer = around(site.sentence(), site.head()).map(Quotation::whole);
    return in(site.sentence()).stream()
        .filter(q -> !q.scare() && !q.whole().contains(offset))
        .filter(q -> outer.map(o -> o.contains(q.whole())).orElse(true))
        .filter(q -> isOutermost(q, site))
        .toList();
  }

  private boolean isOutermost(Quotation quotation, CueSite site) {
    return in(site.sentence()).stream()
        .noneMatch(o ->
            !o.equals(quotation)
                && !o.scare()
                && !o.whole().contains(site.start())
                && o.whole().contains(quotation.whole()));
  }

  /// The span with every quotation whole that it cuts in two and that doesn't hold the cue.
  Span whole(Span span, CueSite site) {
    var grown = span;
    for (Quotation quotation : in(site.sentence())) {
      var marks = quotation.whole();
      if (marks.overlaps(grown) && !marks.contains(site.start())) {
        grown = grown.cover(marks);
      }
    }
    return grown;
  }
}
