package org.marsad.app.desk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.marsad.app.input.Given;
import org.marsad.app.input.Inbox;
import org.marsad.app.intake.Intake;
import org.marsad.app.run.Notices;
import org.marsad.coder.Coder;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.open.Ledgers;

/// The shipped examples as a record, for somebody who has none yet. It lies in a folder for passing
/// things and goes with the program.
public final class Sample {
  /// Where the build puts the examples, coded.
  private static final String BUILT = "marsad-app/target/sample.db";

  private final Ledger ledger;

  /// @param home the project's folder
  /// @param coder for where the build has coded nothing
  public Sample(String home, Clock clock, Supplier<Coder> coder) {
    try {
      var folder = Files.createTempDirectory("marsad-sample-");
      var file = folder.resolve("sample.db");
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      var built = Path.of(home, BUILT);
      if (Files.exists(built)) {
        Files.copy(built, file);
        ledger = Ledgers.open(file.toString(), clock);
      } else {
        ledger = Ledgers.create(file.toString(), clock);
        code(Path.of(home, "examples"), coder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the sample cannot be made", e);
    }
  }

  public Ledger ledger() {
    return ledger;
  }

  private void code(Path examples, Supplier<Coder> coder) {
    if (!Files.isDirectory(examples)) {
      return;
    }
    var quiet =
        new Notices(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), false);
    try (var inbox =
        new Inbox(List.of(examples.toString()), Given.NOTHING, InputStream.nullInputStream())) {
      new Intake(ledger, "marsad")
          .run(inbox, coder, Runtime.getRuntime().availableProcessors(), quiet);
    }
  }
}
