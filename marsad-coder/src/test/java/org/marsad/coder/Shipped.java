package org.marsad.coder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marsad.coder.language.LanguageEngine;
import org.marsad.coder.lexicon.Lexicon;
import org.marsad.record.Claim;
import org.marsad.record.Report;

/// What ships with the coder, loaded once for all tests: its models fill most of a test's memory.
public final class Shipped {
  public static final LanguageEngine ENGINE = LanguageEngine.load();
  public static final Lexicon LEXICON = Lexicon.load();
  public static final Coder CODER = new Coder(ENGINE, LEXICON);

  private Shipped() {}

  /// The claims of a report of Thursday, 14 March 2024.
  public static List<Claim> claims(String text) {
    var report =
        new Report(
            "r",
            text,
            Optional.empty(),
            Optional.of(LocalDate.of(2024, 3, 14)),
            Optional.empty(),
            Optional.empty(),
            Optional.of("en"));
    return CODER.code(report).claims();
  }
}
