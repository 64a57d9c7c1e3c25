package org.marsad.app.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.marsad.app.Shipped;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.shelf.Shelf;
import org.marsad.app.input.Given;
import org.marsad.app.input.Inbox;
import org.marsad.app.intake.Intake;
import org.marsad.app.run.Notices;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.open.Ledgers;

/// A desk on a ledger of its own in a folder, with a clock that tests set.
final class OpenDesk implements AutoCloseable {
  private final Path folder;
  private final Keeping keeping;
  private final Desk desk;
  private Instant now = Instant.parse("2024-05-03T08:00:00Z");

  OpenDesk(Path folder) {
    this(folder, false);
  }

  /// @param sample whether what is there is only an illustration; a ledger of the tester's own then
  ///   lies in `own.db` once there is one
  OpenDesk(Path folder, boolean sample) {
    this(folder, sample, Shelf::new);
  }

  /// Whose record is never counted to the end.
  static OpenDesk counting(Path folder) {
    return new OpenDesk(
        folder,
        false,
        ledger -> new Shelf(endless(ledger), Optional.empty(), new Shelf.Limits(0, 0)));
  }

  private static Ledger endless(Ledger ledger) {
    return (Ledger)
        Proxy.newProxyInstance(
            Ledger.class.getClassLoader(),
            new Class<?>[] {Ledger.class},
            (_, method, arguments) -> {
              if (method.getName().equals("blocks")
                  && Thread.currentThread().getName().equals("survey")) {
                new CountDownLatch(1).await();
              }
              try {
                return method.invoke(ledger, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private OpenDesk(Path folder, boolean sample, Function<Ledger, Shelf> shelves) {
    this.folder = folder;
    var ledger = Ledgers.create(folder.resolve("record.db").toString(), clock());
    keeping =
        new Keeping(
            ledger,
            sample,
            () -> Ledgers.create(folder.resolve("own.db").toString(), clock()),
            shelves);
    desk = new Desk(keeping, () -> Shipped.CODER, "tester", 0);
  }

  Browser browser() {
    return new Browser(desk.address());
  }

  Ledger ledger() {
    return keeping.ledger();
  }

  void on(String moment) {
    now = Instant.parse(moment);
  }

  /// Files a report, with its head: `Published:`, `Publisher:`, an empty line, the text.
  OpenDesk filed(String report) {
    var file = folder.resolve(Integer.toHexString(report.hashCode()) + ".txt");
    try {
      Files.writeString(file, report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var nobody =
        new Notices(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), false);
    try (var inbox =
        new Inbox(List.of(file.toString()), Given.NOTHING, new ByteArrayInputStream(new byte[0]))) {
      new Intake(keeping.ledger(), "tester").run(inbox, () -> Shipped.CODER, 1, nobody);
    }
    return this;
  }

  private Clock clock() {
    InstantSource clock = () -> now;
    return clock.withZone(ZoneOffset.UTC);
  }

  @Override
  public void close() {
    desk.close();
    keeping.close();
  }
}
