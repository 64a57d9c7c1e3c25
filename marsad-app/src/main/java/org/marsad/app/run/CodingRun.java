package org.marsad.app.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;
import org.marsad.app.input.Filing;
import org.marsad.app.input.Inbox;
import org.marsad.record.Report;

/// Codes everything in an inbox on several threads and writes it in the order it came in. Only a
/// few reports are held at a time, however many there are.
public final class CodingRun {
  /// Reports held for each worker: one in work, one waiting, some done and waiting for their turn.
  private static final int AHEAD = 4;

  private final Supplier<Function<Report, String>> loading;
  private final int workers;
  private final Notices notices;
  private final Account account = new Account();
  private final Set<String> ids = new HashSet<>();
  private Optional<Function<Report, String>> loaded = Optional.empty();

  /// @param loading gives what makes of a report the words that are written; asked for once, when
  ///   the first report has come
  public CodingRun(Supplier<Function<Report, String>> loading, int workers, Notices notices) {
    this.loading = loading;
    this.workers = workers;
    this.notices = notices;
  }

  /// Stops early when nobody takes the output any more.
  public Account run(Inbox inbox, Output output) {
    var pool = Executors.newFixedThreadPool(workers, CodingRun::thread);
    try {
      Deque<Future<Outcome>> held = new ArrayDeque<>();
      for (var filing = inbox.next(); filing.isPresent(); filing = inbox.next()) {
        held.add(started(filing.get(), pool));
        if (held.size() > workers * AHEAD && !settle(held.remove(), output)) {
          return account;
        }
        notices.progress(account.read(), inbox.share());
      }
      while (!held.isEmpty()) {
        if (!settle(held.remove(), output)) {
          return account;
        }
        notices.progress(account.read(), inbox.share());
      }
      return account;
    } finally {
      pool.shutdownNow();
      notices.clear();
    }
  }

  private static Thread thread(Runnable work) {
    // The grammar of a long sentence nests deeply.
    var thread = new Thread(null, work, "coder", 16L << 20);
    thread.setDaemon(true);
    return thread;
  }

  private Future<Outcome> started(Filing filing, ExecutorService pool) {
    if (filing instanceof Filing.Filed(var where, var report)) {
      if (!ids.add(report.id())) {
        notices.line(
            where
                + ": the id '"
                + report.id()
                + "' was used before; both are kept, give one another");
      }
      var coding = loaded.orElseGet(loading);
      loaded = Optional.of(coding);
      return pool.submit(() -> coded(coding, where, report));
    }
    var done = new FutureTask<Outcome>(() -> new Outcome(filing, Optional.empty()));
    done.run();
    return done;
  }

  private static Outcome coded(Function<Report, String> coding, String where, Report report) {
    try {
      return new Outcome(new Filing.Filed(where, report), Optional.of(coding.apply(report)));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome(
          new Filing.Refused(
              where,
              Filing.Reason.FAILED,
              "the coder failed on it (" + e + "); please report this, with the text"),
          Optional.empty());
    }
  }

  /// Counts and writes what became of one input; false when the output takes no more.
  private boolean settle(Future<Outcome> future, Output output) {
    var outcome = outcome(future);
    switch (outcome.filing()) {
      case Filing.Filed _ -> account.countCoded();
      case Filing.Empty(var where) -> {
        account.countEmpty();
        notices.line(where + ": has no text");
      }
      case Filing.Refused refused -> {
        account.countRejected(refused.reason());
        notices.line(refused.line());
      }
    }
    return outcome.written().map(output::write).orElse(true);
  }

  private static Outcome outcome(Future<Outcome> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /// Where coded reports go, one after the other.
  @FunctionalInterface
  public interface Output {
    /// @return whether it was taken: false when a pipe is closed or a disk is full
    boolean write(String words);
  }

  private record Outcome(Filing filing, Optional<String> written) {}
}
