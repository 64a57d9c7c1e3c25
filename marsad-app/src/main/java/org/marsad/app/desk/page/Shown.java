package org.marsad.app.desk.page;

import org.marsad.app.desk.intake.Progress;
import org.marsad.app.input.Filing;

/// Words of a report as a page may show them. The template engine takes care of markup; this takes
/// care of signs that nobody sees and that turn or hide what follows.
public final class Shown {
  /// Stands where such a sign stood.
  private static final String SIGN = "\uFFFD";

  private Shown() {}

  public static String text(String words) {
    return words.replaceAll(
        "[\\p{Cc}&&[^\\n\\t\\r]]|[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]", SIGN);
  }

  /// On one line.
  public static String line(String words) {
    return text(words.strip().replaceAll("\\s+", " "));
  }

  /// File names are whatever somebody called a file.
  static Progress progress(Progress progress) {
    return new Progress(
        progress.files(),
        progress.done(),
        progress.lines().stream()
            .map(line -> new Progress.Line(line(line.file()), line(line.account()), line.counts()))
            .toList(),
        progress.refused().stream().map(Shown::refused).toList());
  }

  private static Filing.Refused refused(Filing.Refused one) {
    return new Filing.Refused(line(one.where()), one.reason(), line(one.words()));
  }
}
