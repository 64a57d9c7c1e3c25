package org.marsad.coder.reading;

import java.util.List;
import java.util.Optional;
import org.marsad.record.CodePoints;
import org.marsad.record.Report;
import org.marsad.record.Span;

/// Takes a report's text apart into headline, dateline, captions, paragraphs, credits and
/// quotations.
public final class Reader {
  public Reading read(Report report) {
    var source = new CodePoints(report.text());
    String text = source.flattened();
    return new Reading(
        report,
        source,
        text,
        List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))),
        Optional.empty(),
        List.of());
  }
}
