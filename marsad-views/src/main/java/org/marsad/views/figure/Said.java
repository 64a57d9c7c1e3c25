package org.marsad.views.figure;

import java.time.LocalDate;
import org.marsad.record.Figure;
import org.marsad.views.origin.Origin;
import org.marsad.views.standing.FiledReport;
import org.marsad.views.standing.Statement;

/// One number as one report has it: never without who says so, in which report, in which words.
///
/// @param text the report that the number stood in first, where this one copies it
public record Said(Statement statement, Figure figure, Origin origin, FiledReport text) {
  /// The words of the number.
  public String words() {
    return statement.text(figure.span());
  }

  /// The day it was published first; a report without a day counts as the oldest.
  public LocalDate day() {
    return text.report().published().orElse(LocalDate.MIN);
  }

  /// The number for comparing: what was said, or its floor, or its ceiling.
  double size() {
    var amount = figure.amount();
    return amount.best().or(amount::low).or(amount::high).orElse(0.0);
  }
}
