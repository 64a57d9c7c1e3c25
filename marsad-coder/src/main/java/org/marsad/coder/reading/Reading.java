package org.marsad.coder.reading;

import java.util.List;
import java.util.Optional;
import org.marsad.record.CodePoints;
import org.marsad.record.Report;
import org.marsad.record.Span;

/// A report taken apart into its layout.
///
/// @param text the report's text in which every `char` is one code point and every odd blank a
///   plain one; all spans are offsets in it
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
  /// How many quotations within one speech are looked through; longer speeches hold no more.
  private static final int NESTED_AT_MOST = 50;

  public Reading {
    blocks = List.copyOf(blocks);
    quotations = List.copyOf(quotations);
  }

  /// The words of a span, as the report has them.
  public String words(Span span) {
    return source.text(span);
  }

  /// The speech that holds this offset, the outermost of several, if any; scare quotes don't count.
  public Optional<Quotation> quotationAt(int offset) {
    Optional<Quotation> holding = Optional.empty();
    int last = lastStartingBy(offset);
    for (int i = last; i >= 0 && i > last - NESTED_AT_MOST; i--) {
      var quotation = quotations.get(i);
      if (!quotation.scare() && quotation.inside().contains(offset)) {
        holding = Optional.of(quotation);
      }
    }
    return holding;
  }

  /// Number of the last quotation that starts at or before this offset, -1 where none does.
  private int lastStartingBy(int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).whole().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
