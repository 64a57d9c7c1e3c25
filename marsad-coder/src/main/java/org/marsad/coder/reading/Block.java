package org.marsad.coder.reading;

import org.marsad.record.Span;

/// One part of a report's layout.
public record Block(Kind kind, Span span) {
  /// What the part is for.
  public enum Kind {
    /// The line that says that an example is an illustration.
    ILLUSTRATION,
    /// "Published:", "Publisher:" lines before the text, release numbers.
    HEADER,
    HEADLINE,
    SUBHEAD,
    BYLINE,
    CAPTION,
    PARAGRAPH,
    LIST_ITEM,
    /// "— AFP", "(Reporting by …)".
    CREDIT,
    /// Navigation, contact lines, "For immediate release".
    BOILERPLATE
  }

  /// Whether claims are made from it. A credit is not a sentence.
  public boolean isRead() {
    return switch (kind) {
      case HEADLINE, SUBHEAD, CAPTION, PARAGRAPH, LIST_ITEM -> true;
      case ILLUSTRATION, HEADER, BYLINE, CREDIT, BOILERPLATE -> false;
    };
  }
}
