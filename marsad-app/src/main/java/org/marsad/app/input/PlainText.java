package org.marsad.app.input;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.marsad.record.Report;

/// A `.txt` file: the whole file is the report's text. Lines `Published:` and `Publisher:` at the
/// top, under a line that says it is an illustration, tell of the report; they stay in the text, so
/// that offsets count from the file's beginning.
final class PlainText {
  private static final Pattern ILLUSTRATION = Pattern.compile("\\[Illustration:.*\\]\\s*");
  private static final Pattern FIELD = Pattern.compile("(Published|Publisher):\\s*(.*?)\\s*");

  private PlainText() {}

  static Filing read(String where, String text, Given given) {
    Optional<String> published = Optional.empty();
    Optional<String> publisher = Optional.empty();
    boolean words = false;
    int number = 0;
    for (var line : (Iterable<String>) text.lines()::iterator) {
      number++;
      var field = FIELD.matcher(line);
      if (field.matches() && field.group(1).equals("Published")) {
        published = Optional.of(field.group(2));
      } else if (field.matches()) {
        publisher = Optional.of(field.group(2));
      } else if (!(number == 1 && ILLUSTRATION.matcher(line).matches()) && !line.isBlank()) {
        words = true;
        break;
      } else if (line.isBlank() && (published.isPresent() || publisher.isPresent())) {
        words = text.lines().skip(number).anyMatch(rest -> !rest.isBlank());
        break;
      }
    }
    if (!words) {
      return new Filing.Empty(where);
    }
    var day = published.flatMap(Days::read);
    if (published.isPresent() && day.isEmpty() && given.published().isEmpty()) {
      return Days.none(where, published.get());
    }
    return new Filing.Filed(where, given.over(report(where, text, day, publisher)));
  }

  private static Report report(
      String id, String text, Optional<LocalDate> published, Optional<String> publisher) {
    return new Report(
        id, text, Optional.empty(), published, publisher, Optional.empty(), Optional.empty());
  }
}
