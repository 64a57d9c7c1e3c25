package org.marsad.coder.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.marsad.record.Span;

/// Finds what stands in quotation marks, one block after another.
///
/// A quotation that its paragraph does not close ends with the paragraph; if the next paragraph
/// opens with the same mark, that is the same speech going on.
final class QuotationFinder {
  /// Quotations within quotations go no deeper than this in any report; a deeper mark is a
  /// misprint.
  private static final int DEEPEST = 6;

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /// The kind of mark of the quotation that the paragraph before left open.
  private Optional<QuoteMark.Kind> left = Optional.empty();

  private record Open(QuoteMark mark, boolean continues) {}

  private QuotationFinder(String text) {
    this.text = text;
  }

  static List<Quotation> find(String text, List<Block> blocks) {
    var finder = new QuotationFinder(text);
    for (Block block : blocks) {
      if (block.isRead()) {
        finder.read(block.span());
      }
    }
    finder.found.sort(Comparator.comparing(Quotation::whole));
    return finder.found;
  }

  private void read(Span block) {
    for (int i = block.start(); i < block.end(); i++) {
      var mark = QuoteMark.at(text, i, block.end());
      if (mark.isPresent()) {
        take(mark.get(), block);
        i = mark.get().end() - 1;
      }
    }
    closeAll(block);
  }

  private void take(QuoteMark mark, Span block) {
    var waiting = open.stream().filter(o -> o.mark().isClosedBy(mark)).findFirst();
    if (mark.opens(text, block, waiting.isPresent())) {
      // The writer forgot to close the one before.
      forgotten(mark).ifPresent(o -> close(o, mark.at(), mark.at(), block));
      open(mark, block);
    } else if (waiting.isPresent() && mark.closes(text, waiting.get().mark().at(), block)) {
      close(waiting.get(), mark.at(), mark.end(), block);
    }
  }

  private Optional<Open> forgotten(QuoteMark mark) {
    return mark.isSingle()
        ? Optional.empty()
        : open.stream().filter(o -> o.mark().kind() == mark.kind()).findFirst();
  }

  private void open(QuoteMark mark, Span block) {
    if (open.size() < DEEPEST) {
      boolean first = mark.at() == block.start();
      open.push(new Open(mark, first && left.filter(k -> k == mark.kind()).isPresent()));
    }
  }

  private void close(Open opened, int inside, int end, Span block) {
    while (!opened.equals(open.peek())) {
      // What was opened inside and not closed was an apostrophe.
      open.pop();
    }
    open.pop();
    add(opened, inside, end, block);
  }

  private void closeAll(Span block) {
    left = Optional.empty();
    while (!open.isEmpty()) {
      var unclosed = open.pop();
      if (isSpeech(unclosed.mark(), block)) {
        left = Optional.of(unclosed.mark().kind());
        add(unclosed, block.end(), block.end(), block);
      }
    }
  }

  /// An unclosed single mark is speech only where a sentence begins.
  private boolean isSpeech(QuoteMark mark, Span block) {
    return !mark.isSingle()
        || mark.end() < block.end() && Character.isUpperCase(text.charAt(mark.end()));
  }

  private void add(Open opened, int inside, int end, Span block) {
    var words = Blanks.trim(text, opened.mark().end(), inside);
    if (!words.isEmpty()) {
      int stop = end > inside ? end : words.end();
      var whole = new Span(opened.mark().at(), stop);
      boolean scare = ScareQuotes.isScare(text, whole, words, block);
      found.add(new Quotation(whole, words.span(), opened.continues(), scare));
    }
  }
}
