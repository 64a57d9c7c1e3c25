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

/// Codes everything in an inbox on several threads and hands it on in the order it came in. Only a
/// few reports are held at a time, however many there are.
///
/// @param <T> what is made of each report
public final class CodingRun<T> {
  /// Reports held for each worker: one in work, one waiting, some done and waiting for their turn.
  private static final int AHEAD = 4;

  private final Supplier<Function<Report, T>> loading;
  private final int workers;
  private final Notices notices;
  private final Account account = new Account();
  private final Set<String> ids = new HashSet<>();
  private Optional<Function<Report, T>> loaded = Optional.empty();

  /// @param loading gives what is done with each report; asked for once, when the first report has
  ///   come
  public CodingRun(Supplier<Function<Report, T>> loading, int workers, Notices notices) {
    this.loading = loading;
    this.workers = workers;
    this.notices = notices;
  }

  /// Stops early when nobody takes the output any more.
  public Account run(Inbox inbox, Output<T> output) {
    var pool = Executors.newFixedThreadPool(workers, CodingRun::thread);
    try {
      Deque<Future<Outcome<T>>> held = new ArrayDeque<>();
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

  private Future<Outcome<T>> started(Filing filing, ExecutorService pool) {
    if (filing instanceof Filing.Filed filed) {
      if (!ids.add(filed.report().id())) {
        notices.line(
            filed.where()
                + ": the id '"
                + filed.report().id()
                + "' was used before; both are kept, give one another");
      }
      var coding = loaded.orElseGet(loading);
      loaded = Optional.of(coding);
      return pool.submit(() -> coded(coding, filed));
    }
    var done = new FutureTask<Outcome<T>>(() -> new Outcome<>(filing, Optional.empty()));
    done.run();
    return done;
  }

  private static <T> Outcome<T> coded(Function<Report, T> coding, Filing.Filed filed) {
    try {
      return new Outcome<>(filed, Optional.of(coding.apply(filed.report())));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome<>(
          new Filing.Refused(
              filed.where(),
              Filing.Reason.FAILED,
              "the coder failed on it (" + e + "); please report this, with the text"),
          Optional.empty());
    }
  }

  /// Counts and writes what became of one input; false when the output takes no more.
  private boolean settle(Future<Outcome<T>> future, Output<T> output) {
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
        output.refuse(refused);
      }
    }
    return !(outcome.filing() instanceof Filing.Filed filed)
        || outcome.made().map(made -> output.take(filed, made)).orElse(true);
  }

  private static <T> Outcome<T> outcome(Future<Outcome<T>> future) {
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

  /// Where what was made of reports goes, one after the other.
  @FunctionalInterface
  public interface Output<T> {
    /// @return whether it was taken: false when a pipe is closed or a disk is full
    boolean take(Filing.Filed filed, T made);

    /// Learns of what was rejected; that has had its notice.
    default void refuse(Filing.Refused refused) {}
  }

  private record Outcome<T>(Filing filing, Optional<T> made) {}
}
