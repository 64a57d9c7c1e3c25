package org.marsad.coder.reading;

import java.util.List;
import java.util.Optional;
import org.marsad.record.CodePoints;
import org.marsad.record.Report;

/// Takes a report's text apart into headline, dateline, captions, paragraphs, credits and
/// quotations.
public final class Reader {
  private final Furniture furniture = Furniture.load();
  private final Credits credits = Credits.load();
  private final DatelineFinder datelines = DatelineFinder.load();

  public Reading read(Report report) {
    var source = new CodePoints(report.text());
    String text = Blanks.plain(source.flattened());
    var passages = Layout.passages(text);
    var filed = Dateline.in(text, passages, datelines);
    List<Block> blocks =
        new BlockMaker(text, passages, report.title(), filed, furniture, credits).make();
    return new Reading(
        report,
        source,
        text,
        blocks,
        filed.map(Dateline::words),
        QuotationFinder.find(text, blocks));
  }

  /// The report's first dateline.
  ///
  /// @param passage number of the passage it stands in
  /// @param start where in the passage it begins: after a headline in the same line, perhaps
  /// @param body where the report's words begin after it
  record Dateline(DatelineWords words, int passage, int start, int body) {
    /// A dateline stands before the story, so only the first passages are searched.
    private static final int PASSAGES = 15;

    static Optional<Dateline> in(
        String text, List<Layout.Passage> passages, DatelineFinder datelines) {
      for (int i = 0; i < Math.min(passages.size(), PASSAGES); i++) {
        int number = i;
        var words = passages.get(i).words();
        var found =
            datelines
                .find(text, words)
                .or(() -> number == 0 ? datelines.findAfterHeadline(text, words) : Optional.empty())
                .or(() -> datelines.findAtEnd(text, words))
                .map(f -> new Dateline(f.words(), number, f.words().span().start(), f.body()));
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
  }
}
