package org.marsad.coder.time;

import java.time.LocalDate;
import java.util.List;
import org.marsad.coder.Shipped;
import org.marsad.coder.language.LanguageEngine;
import org.marsad.coder.lexicon.WordLists;
import org.marsad.coder.reading.Reader;
import org.marsad.record.Moment;
import org.marsad.record.Report;

/// Finds times in a text and writes them as literals: `late Saturday | 2019-02-09 | 2019-02-09 ..
/// 2019-02-09 | on`.
final class Told {
  private static final LanguageEngine ENGINE = Shipped.ENGINE;
  private static final TimeFinder FINDER = new TimeFinder(WordLists.shipped());

  private Told() {}

  static List<String> on(String day, String text) {
    return find(Report.of("r", text).published(LocalDate.parse(day))).stream()
        .map(time -> worded(text, time))
        .toList();
  }

  static List<String> undated(String text) {
    return find(Report.of("r", text)).stream().map(time -> worded(text, time)).toList();
  }

  /// Only the TIMEX3 values.
  static List<String> values(String day, String text) {
    return find(Report.of("r", text).published(LocalDate.parse(day))).stream()
        .map(TimeExpression::value)
        .toList();
  }

  static List<TimeExpression> find(Report report) {
    return FINDER.find(ENGINE.read(new Reader().read(report), sentence -> false));
  }

  private static String worded(String text, TimeExpression time) {
    return "%s | %s | %s .. %s | %s"
        .formatted(
            text.substring(time.span().start(), time.span().end()),
            time.value(),
            time.earliest().map(Moment::iso).orElse("?"),
            time.latest().map(Moment::iso).orElse("?"),
            time.relation().word());
  }
}
