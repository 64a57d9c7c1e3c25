package org.marsad.coder.voice;

import java.util.ArrayList;
import java.util.List;
import org.marsad.record.Span;

/// What is said.
///
/// @param spans one or more stretches in text order
/// @param direct whether it is in quotation marks
/// @param rule by which it was found
record Content(List<Span> spans, boolean direct, String rule) {
  Content {
    spans = spans.stream().sorted().toList();
  }

  Content with(Span more) {
    var longer = new ArrayList<>(spans);
    longer.add(more);
    return new Content(longer, direct, rule);
  }
}
