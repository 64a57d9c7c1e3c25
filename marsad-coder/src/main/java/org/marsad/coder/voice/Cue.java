package org.marsad.coder.voice;

import java.util.List;
import java.util.Set;
import org.marsad.record.Factuality;
import org.marsad.record.Stance;

/// A word or words by which a text tells that somebody says or thinks something, as the word list
/// has it.
///
/// @param words base forms, the one that the grammar hangs on first: "point", "out"
/// @param kind whether it tells of speech, of an attitude, or of what a document holds
/// @param frames the shapes in which its content may stand
/// @param factuality what it makes of a plain statement
record Cue(List<String> words, Kind kind, Stance stance, Set<Frame> frames, Factuality factuality) {
  Cue {
    words = List.copyOf(words);
    frames = Set.copyOf(frames);
  }

  /// What sort of telling it is.
  enum Kind {
    SAYING,
    ATTITUDE,
    DOCUMENT
  }

  /// Where the content stands.
  enum Frame {
    /// "said that …", "… , he said"
    CLAUSE,
    /// "vowed to …"
    INFINITIVE,
    /// "asked: “…”"
    QUOTATION,
    /// "denied the report"
    OBJECT,
    /// "warned of …"
    ABOUT,
    /// "is believed to …", "it is reported that …"
    PASSIVE
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  boolean isSaying() {
    return kind == Kind.SAYING;
  }

  String head() {
    return words.getFirst();
  }
}
