package org.marsad.coder.voice;

import java.util.List;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.record.Span;

/// A cue where it stands in a sentence.
///
/// @param head index of the word that the grammar hangs on
/// @param last index of its last word
record CueSite(Sentence sentence, Cue cue, int head, int last) {
  Token token() {
    return sentence.token(head);
  }

  /// The words of the cue: one stretch, or two where "it" or an adverb stands between.
  List<Span> spans() {
    return List.of(sentence.span(head, last));
  }

  int start() {
    return token().span().start();
  }

  int end() {
    return sentence.token(last).span().end();
  }
}
