package org.marsad.coder.voice;

import java.util.List;
import java.util.Optional;
import org.marsad.record.Factuality;
import org.marsad.record.Span;
import org.marsad.record.Stance;
import org.marsad.record.Voice;

/// A passage that says who says something.
///
/// @param voice the speaker, resolved as far as the text allows
/// @param behind voices on which the speaker rests by the same passage, from the speaker inwards
///   ("which relies on sources inside Syria")
/// @param source the speaker's words; empty where the cue alone tells ("was reported")
/// @param cue the words that tell that somebody speaks
/// @param content what is said: one or more stretches, in text order
/// @param stance how the speaker stands to it
/// @param factuality what the cue makes of a plain statement: "claims" leaves it probable
/// @param direct whether the content is in quotation marks
public record Attribution(
    Optional<Voice> voice,
    List<Voice> behind,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Stance stance,
    Factuality factuality,
    boolean direct,
    String rule) {
  public Attribution {
    behind = List.copyOf(behind);
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /// Whether this offset lies in what is said.
  public boolean says(int offset) {
    return content.stream().anyMatch(s -> s.contains(offset));
  }
}
