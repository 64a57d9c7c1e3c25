package org.marsad.record;

/// A text addressed by code points. Most texts have none outside the basic plane, where a code
/// point is a `char` and nothing needs converting.
public final class CodePoints {
  private final String text;
  private final boolean plain;

  public CodePoints(String text) {
    this.text = text;
    this.plain = text.codePoints().noneMatch(Character::isSupplementaryCodePoint);
  }

  /// The exact substring of a span.
  public String text(Span span) {
    if (plain) {
      return text.substring(span.start(), span.end());
    }
    int from = text.offsetByCodePoints(0, span.start());
    return text.substring(from, text.offsetByCodePoints(from, span.length()));
  }

  /// The same text with every supplementary character replaced by one stand-in of the basic plane,
  /// so that `char` offsets in it are code points of the original.
  public String flattened() {
    if (plain) {
      return text;
    }
    var flat = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> flat.append(Character.isSupplementaryCodePoint(c) ? '□' : (char) c));
    return flat.toString();
  }

  /// Number of code points.
  public int length() {
    return plain ? text.length() : text.codePointCount(0, text.length());
  }
}
