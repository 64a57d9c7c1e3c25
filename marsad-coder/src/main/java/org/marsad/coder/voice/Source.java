package org.marsad.coder.voice;

import org.marsad.coder.language.Sentence;
import org.marsad.record.Span;

/// The words that name a speaker.
///
/// @param first index of the phrase's first token
/// @param last index of its last token
/// @param head index of its head
record Source(Sentence sentence, int first, int last, int head) {
  Span span() {
    return sentence.span(first, last);
  }
}
