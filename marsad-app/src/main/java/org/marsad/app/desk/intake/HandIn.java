package org.marsad.app.desk.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.marsad.app.desk.http.Upload;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.input.Filing;
import org.marsad.app.input.Given;
import org.marsad.app.input.Inbox;
import org.marsad.app.intake.Intake;
import org.marsad.app.run.Notices;
import org.marsad.coder.Coder;
import org.marsad.ledger.LedgerException;

/// Takes reports into the ledger, one file after another, as `marsad add` does.
public final class HandIn implements AutoCloseable {
  private final Keeping keeping;
  private final Supplier<Coder> coder;
  private final String who;
  private final int workers;
  private final ExecutorService inTurn = Executors.newSingleThreadExecutor();
  private volatile Progress progress = Progress.NONE;

  /// @param coder loaded when the first report comes
  public HandIn(Keeping keeping, Supplier<Coder> coder, String who, int workers) {
    this.keeping = keeping;
    this.coder = coder;
    this.who = who;
    this.workers = workers;
  }

  public Progress progress() {
    return progress;
  }

  /// Begins, and returns at once.
  public void take(List<Upload> files, Given given) {
    update(now -> now.more(files.size()));
    files.forEach(file -> inTurn.execute(() -> file(file, given)));
  }

  private void file(Upload upload, Given given) {
    try {
      var file = Files.createTempFile("marsad-", ".report");
      try {
        Files.write(file, upload.bytes().copy());
        account(upload.name(), Inbox.of(upload.name(), file, given));
      } finally {
        Files.delete(file);
      }
    } catch (LedgerException | IOException | UncheckedIOException e) {
      failed(upload.name(), String.valueOf(e.getMessage()));
    }
  }

  private void account(String name, Inbox handedIn) {
    try (var inbox = handedIn) {
      var quiet =
          new Notices(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
              false);
      var account = new Intake(keeping::own, who).run(inbox, coder, workers, quiet);
      update(now -> now.done(Progress.Line.of(name, account), account.refused()));
    }
  }

  private void failed(String name, String why) {
    update(now ->
        now.done(
            Progress.Line.failed(name, why),
            List.of(new Filing.Refused(name, Filing.Reason.UNREADABLE, why))));
  }

  private synchronized void update(UnaryOperator<Progress> change) {
    progress = change.apply(progress);
  }

  @Override
  public void close() {
    inTurn.close();
  }
}
