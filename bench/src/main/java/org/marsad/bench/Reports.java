package org.marsad.bench;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.marsad.app.input.Filing;
import org.marsad.app.input.Given;
import org.marsad.app.input.Inbox;
import org.marsad.record.Report;

/// Reports as the command line takes them: `.txt`, `.html`, `.jsonl` files and folders of these.
final class Reports {
  private Reports() {}

  static List<Report> in(List<String> names) {
    var reports = new ArrayList<Report>();
    try (var inbox = new Inbox(names, Given.NOTHING, InputStream.nullInputStream())) {
      for (var filing = inbox.next(); filing.isPresent(); filing = inbox.next()) {
        if (filing.get() instanceof Filing.Filed(_, var report, _)) {
          reports.add(report);
        }
      }
    }
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("no reports in " + names);
    }
    return reports;
  }

  /// All texts one after the other, again and again, as one report of so many characters.
  static Report joined(List<Report> reports, int characters) {
    var text = new StringBuilder(characters + 1);
    for (int i = 0; text.length() < characters; i++) {
      text.append(reports.get(i % reports.size()).text()).append("\n\n");
    }
    text.setLength(characters);
    var like = reports.getFirst();
    return new Report(
        "joined-" + characters,
        text.toString(),
        like.title(),
        like.published(),
        like.publisher(),
        like.url(),
        like.language());
  }
}
