package org.marsad.coder.voice;

import java.util.List;
import java.util.Optional;
import org.marsad.record.Span;
import org.marsad.record.Stance;

/// An attribution whose speaker has yet to be resolved.
///
/// @param behind on whom the speaker rests by the same passage
/// @param direct whether the content is in quotation marks
record Draft(
    CueSite site,
    Optional<Source> source,
    List<Source> behind,
    List<Span> cue,
    List<Span> content,
    Stance stance,
    boolean direct,
    String rule) {
  Draft {
    behind = List.copyOf(behind);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /// The same, with one more stretch of what is said.
  Draft saying(Span more) {
    var longer = new java.util.ArrayList<>(content);
    longer.add(more);
    longer.sort(null);
    return new Draft(site, source, behind, cue, longer, stance, direct, rule);
  }

  Draft behind(List<Source> sources) {
    return new Draft(site, source, sources, cue, content, stance, direct, rule);
  }

  int start() {
    return cue.getFirst().start();
  }

  boolean says(int offset) {
    return content.stream().anyMatch(s -> s.contains(offset));
  }

  int contentEnd() {
    return content.getLast().end();
  }
}
