package org.marsad.coder.language;

import java.util.List;
import java.util.Optional;
import org.marsad.coder.reading.Reading;
import org.marsad.record.Span;

/// A report with its sentences in text order.
public record Document(Reading reading, List<Sentence> sentences) {
  public Document {
    sentences = List.copyOf(sentences);
  }

  /// The sentence that holds this offset.
  public Optional<Sentence> sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return Optional.of(sentences.get(middle));
      }
    }
    return Optional.empty();
  }

  /// The sentences that share a letter with this span, in text order.
  public List<Sentence> sentencesOver(Span span) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int last = low;
    while (last < sentences.size() && sentences.get(last).span().start() < span.end()) {
      last++;
    }
    return sentences.subList(low, last);
  }

  public String words(Span span) {
    return reading.words(span);
  }
}
