package org.marsad.coder.reading;

import java.util.List;
import java.util.Optional;
import org.marsad.record.CodePoints;
import org.marsad.record.Report;
import org.marsad.record.Span;

/// A report taken apart into its layout.
///
/// @param text the report's text in which every `char` is one code point; all spans are offsets in
///   it
/// @param blocks every part of the layout, in text order
/// @param dateline the first one; its block begins after it
/// @param quotations in text order
public record Reading(
    Report report,
    CodePoints source,
    String text,
    List<Block> blocks,
    Optional<DatelineWords> dateline,
    List<Quotation> quotations) {
  public Reading {
    blocks = List.copyOf(blocks);
    quotations = List.copyOf(quotations);
  }

  /// The words of a span, as the report has them.
  public String words(Span span) {
    return source.text(span);
  }

  /// The speech that holds this offset, if any; scare quotes don't count.
  public Optional<Quotation> quotationAt(int offset) {
    return quotations.stream().filter(q -> !q.scare() && q.inside().contains(offset)).findFirst();
  }
}
