package org.marsad.app;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.marsad.app.input.Filing;
import org.marsad.app.input.Given;
import org.marsad.app.input.Inbox;
import org.marsad.coder.Coder;
import org.marsad.coder.language.LanguageEngine;
import org.marsad.coder.lexicon.Lexicon;
import org.marsad.coder.lexicon.WordLists;
import org.marsad.record.Claim;
import org.marsad.record.Report;

/// What ships with the program, loaded once for all tests: the coder and the examples.
public final class Shipped {
  private static final LanguageEngine ENGINE = LanguageEngine.load();

  public static final Coder CODER = new Coder(ENGINE, Lexicon.load());

  private Shipped() {}

  /// The same engine with a user's lists.
  static Coder coder(WordLists lists) {
    return lists.digest().isEmpty() ? CODER : new Coder(ENGINE, Lexicon.load(lists));
  }

  /// The project's root: tests run there or in their module.
  public static Path root() {
    var here = Path.of(Files.exists(Path.of("examples")) ? "." : "..");
    return here.toAbsolutePath().normalize();
  }

  static List<Report> examples() {
    return reports(root().resolve("examples")).stream().map(Shipped::byFileName).toList();
  }

  static List<Report> reports(Path files) {
    var reports = new ArrayList<Report>();
    try (var inbox =
        new Inbox(List.of(files.toString()), Given.NOTHING, InputStream.nullInputStream())) {
      for (var filing = inbox.next(); filing.isPresent(); filing = inbox.next()) {
        reports.add(((Filing.Filed) filing.get()).report());
      }
    }
    return List.copyOf(reports);
  }

  static List<Claim> claims(String text) {
    return CODER.code(Report.of("r1", text)).claims();
  }

  /// Where the project lies on a machine is no part of what a report says.
  private static Report byFileName(Report report) {
    var name = report.id().substring(report.id().lastIndexOf('/') + 1);
    return new Report(
        name,
        report.text(),
        report.title(),
        report.published(),
        report.publisher(),
        report.url(),
        report.language());
  }
}
