package org.marsad.views.figure;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.marsad.record.CodePoints;
import org.marsad.record.Figure;
import org.marsad.record.Span;
import org.marsad.views.origin.Origin;
import org.marsad.views.standing.FiledReport;
import org.marsad.views.standing.Statement;

/// One number as one report has it: never without who says so, in which report, in which words.
///
/// @param origin who says so
/// @param witness who stands behind it: the origin, or, where the report speaks in its own voice,
///   the origin that it cites for the same thing. Of one witness the later number replaces the
///   earlier
/// @param text the report that the number stood in first, where this one copies it
public record Said(
    Statement statement, Figure figure, Origin origin, Origin witness, FiledReport text) {
  private static final Pattern MORE =
      Pattern.compile("^\\S+( \\S+)?? (more|other|others|further|additional)\\b");

  private static final int REST = 12;

  /// The words of the number.
  public String words() {
    return statement.text(figure.span());
  }

  /// Whether it only adds to a number told before: "five more".
  boolean isMore() {
    var text = statement.source().report().text();
    var rest = new CodePoints(text).text(new Span(figure.span().start(), end(text)));
    return MORE.matcher(rest).find();
  }

  private int end(String text) {
    return Math.min(new CodePoints(text).length(), figure.span().end() + REST);
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
