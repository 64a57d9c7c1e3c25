package org.marsad.coder.reading;

import org.marsad.record.Span;

/// A piece of a text while its layout is still being worked out: offsets, `end` exclusive.
record Stretch(int start, int end) {
  boolean isEmpty() {
    return start >= end;
  }

  int length() {
    return end - start;
  }

  String in(String text) {
    return text.substring(start, end);
  }

  Span span() {
    return new Span(start, end);
  }
}
