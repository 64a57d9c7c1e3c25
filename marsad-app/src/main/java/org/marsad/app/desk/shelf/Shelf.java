package org.marsad.app.desk.shelf;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.marsad.app.view.WholeRecord;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.chronicle.Chronicle;
import org.marsad.ledger.survey.Gist;
import org.marsad.ledger.survey.Opened;
import org.marsad.ledger.survey.Snapshot;
import org.marsad.ledger.survey.Survey;
import org.marsad.ledger.survey.Surveyor;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.incident.Incident;
import org.marsad.views.incident.Incidents;
import org.marsad.views.origin.Origins;
import org.marsad.views.standing.Standing;

/// What the pages take the record from, as it was known after any entry: lists, sums and queues
/// from a survey, which is brought forward by the entries since; all else from the ledger, just
/// what is shown. A large record is counted in the background.
public final class Shelf implements AutoCloseable {
  private static final int KEPT = 3;

  /// A survey that is made over so many entries shares its words with the newest one. To know them
  /// all is a walk through it.
  private static final long SHARED_FROM = 1_000;

  private final Ledger ledger;
  private final Surveyor surveyor;
  private final Optional<Snapshot> snapshot;
  private final Limits limits;

  /// For those who bring a survey forward while a page waits, one at a time.
  private final Object making = new Object();

  /// The survey of the latest entry: what the pages show for now, whatever day else is looked at.
  private volatile Optional<Survey> newest = Optional.empty();

  /// Those of earlier entries, by entry; of a large record no more than one.
  private final TreeMap<Long, Survey> earlier = new TreeMap<>();

  private final Kept<Long, Chronicle> chronicles;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private Optional<Thread> counter = Optional.empty();
  private volatile boolean closed;
  private volatile double done;
  private long saved;

  /// How much a page waits for.
  ///
  /// @param small entries of a record that is counted while the page waits
  /// @param atOnce entries that a page waits for; more are brought in behind its back
  public record Limits(long small, long atOnce) {
    static final Limits USUAL = new Limits(1_000, 60);
  }

  public Shelf(Ledger ledger) {
    this(ledger, Optional.empty());
  }

  /// @param snapshot where a survey is kept between two sittings
  public Shelf(Ledger ledger, Optional<Snapshot> snapshot) {
    this(ledger, snapshot, Limits.USUAL);
  }

  public Shelf(Ledger ledger, Optional<Snapshot> snapshot, Limits limits) {
    this.ledger = ledger;
    this.snapshot = snapshot;
    this.limits = limits;
    surveyor = new Surveyor(ledger);
    chronicles = new Kept<>(KEPT, upTo -> Chronicle.of(ledger, upTo));
  }

  /// Begins to count, so that the first page need not wait for it.
  public void begin() {
    if (ledger.head().number() > limits.small()) {
      count(() -> ledger.head().number());
    }
  }

  /// The last entry that lists and sums can be shown for now: the ledger's last, but where a great
  /// many came in at once.
  public long ready() {
    long head = ledger.head().number();
    var last = newest.map(Survey::upTo);
    if (last.isEmpty() || head <= limits.small() || head - last.get() <= limits.atOnce()) {
      return head;
    }
    count(() -> ledger.head().number());
    return last.get();
  }

  /// Every incident, report and claim in a few words.
  ///
  /// @throws Counting where that takes a while
  /// @throws IllegalStateException where counting failed; the next call tries again
  public Survey survey(long upTo) {
    return known(upTo)
        .or(() -> atOnce(upTo))
        .orElseGet(() -> {
          var failed = failure.getAndSet(null);
          if (failed != null) {
            throw new IllegalStateException("the record could not be counted: " + failed, failed);
          }
          count(() -> upTo);
          throw new Counting(done);
        });
  }

  private Optional<Survey> known(long upTo) {
    synchronized (earlier) {
      return newest
          .filter(one -> one.upTo() == upTo)
          .or(() -> Optional.ofNullable(earlier.get(upTo)));
    }
  }

  private Optional<Survey> atOnce(long upTo) {
    if (upTo > limits.small()
        && nearest(upTo).filter(one -> isWithin(one, upTo, limits.atOnce())).isEmpty()) {
      return Optional.empty();
    }
    synchronized (making) {
      return known(upTo)
          .or(() -> {
            // A few entries are sooner counted from nothing than from far away.
            var near =
                nearest(upTo)
                    .filter(one -> surveyor.isNear(one, upTo))
                    .filter(one -> upTo > limits.small() || isWithin(one, upTo, limits.atOnce()));
            return Optional.of(
                kept(
                    near.isPresent()
                        ? surveyor.from(near.get(), upTo)
                        : surveyor.whole(upTo, _ -> {})));
          });
    }
  }

  private static boolean isWithin(Survey one, long upTo, long entries) {
    return Math.abs(one.upTo() - upTo) <= entries;
  }

  private Optional<Survey> nearest(long upTo) {
    synchronized (earlier) {
      return Stream.concat(newest.stream(), earlier.values().stream())
          .min(Comparator.comparingLong(one -> Math.abs(one.upTo() - upTo)));
    }
  }

  private Survey kept(Survey survey) {
    synchronized (earlier) {
      boolean large = survey.upTo() > limits.small();
      long since =
          newest.map(Survey::upTo).orElseGet(() -> ledger.head().number() - limits.atOnce());
      if (since <= survey.upTo()) {
        if (!large) {
          newest.ifPresent(one -> earlier.put(one.upTo(), one));
        }
        newest = Optional.of(survey);
      } else {
        earlier.put(survey.upTo(), survey);
      }
      while (earlier.size() > (large ? 1 : KEPT)) {
        long least = earlier.firstKey();
        earlier.remove(least == survey.upTo() ? earlier.lastKey() : least);
      }
      return survey;
    }
  }

  private interface UpTo {
    long entry();
  }

  private synchronized void count(UpTo upTo) {
    if (!closed && counter.filter(Thread::isAlive).isEmpty()) {
      done = 0;
      var thread = Thread.ofPlatform().daemon().name("survey").unstarted(() -> counted(upTo));
      counter = Optional.of(thread);
      thread.start();
    }
  }

  private void counted(UpTo upTo) {
    try {
      if (newest.isEmpty()) {
        snapshot.flatMap(kept -> kept.load(ledger)).ifPresent(this::taken);
      }
      long wanted = upTo.entry();
      var near = nearest(wanted).filter(one -> surveyor.isNear(one, wanted));
      if (near.isEmpty()) {
        // Two of a large record besides the newest would not fit in memory.
        synchronized (earlier) {
          earlier.clear();
        }
      }
      var own =
          newest
              .filter(one -> !isWithin(one, wanted, SHARED_FROM))
              .map(one -> Surveyor.sharing(ledger, one))
              .orElseGet(() -> new Surveyor(ledger));
      kept(
          near.isPresent()
              ? own.from(near.get(), wanted, share -> done = share)
              : own.whole(wanted, share -> done = share));
      newest.ifPresent(Survey::index);
      save();
      if (near.isEmpty()) {
        // A count from nothing leaves a heap behind that is several times what is kept.
        System.gc();
      }
    } catch (RuntimeException | OutOfMemoryError e) {
      if (!closed) {
        failure.set(e);
        System.getLogger(Shelf.class.getName())
            .log(System.Logger.Level.ERROR, "the record could not be counted", e);
      }
    }
  }

  /// What was kept of the sitting before is the newest there is.
  private void taken(Survey survey) {
    synchronized (making) {
      saved = survey.upTo();
    }
    newest = Optional.of(survey);
  }

  /// Keeps the newest survey of a large record for the next sitting.
  private void save() {
    synchronized (making) {
      var large = newest.filter(one -> one.upTo() > limits.small() && one.upTo() != saved);
      if (snapshot.isPresent() && large.isPresent()) {
        try {
          snapshot.get().save(large.get(), ledger);
          saved = large.get().upTo();
        } catch (IOException e) {
          System.getLogger(Shelf.class.getName())
              .log(System.Logger.Level.WARNING, "the survey was not kept: " + e.getMessage());
        }
      }
    }
  }

  public Chronicle chronicle(long upTo) {
    return chronicles.of(upTo);
  }

  /// Some reports as they stand, without incidents.
  public WholeRecord reports(Collection<ReportKey> reports, long upTo) {
    return record(chronicle(upTo), reports, List.of());
  }

  /// A report with those that are one text with it, and those that stood at its address.
  public WholeRecord versions(ReportKey report, long upTo) {
    var alone = reports(List.of(report), upTo);
    var keys = new TreeSet<ReportKey>();
    keys.add(report);
    for (var group : alone.copies().groups()) {
      keys.add(group.first().key());
      group.copies().forEach(copy -> keys.add(copy.key()));
    }
    Optional.ofNullable(alone.standing().reports().get(report))
        .flatMap(one -> one.report().url())
        .ifPresent(url -> keys.addAll(ledger.at(url, upTo)));
    return reports(keys, upTo);
  }

  /// Some incidents with the reports that they rest on; without the reasons why their claims are
  /// together.
  public WholeRecord incidents(Collection<Gist> gists, long upTo) {
    var record = chronicle(upTo);
    var reports = gists.stream().flatMap(Gist::reports).distinct().toList();
    var opened = Opened.of(record, reports);
    return record(
        record, reports, gists.stream().map(gist -> opened.told(gist).incident()).toList());
  }

  /// The claims that wait for a person.
  public Queue queue(long upTo) {
    return Queue.of(survey(upTo));
  }

  private static WholeRecord record(
      Chronicle record, Collection<ReportKey> reports, List<Incident> incidents) {
    Standing standing = record.standing(reports);
    var copies = record.copies(standing);
    return new WholeRecord(
        standing, copies, Origins.of(standing.statements(), copies), new Incidents(incidents));
  }

  /// A claim with its incident and all that this rests on; where it is of none, with its report;
  /// where there is no such claim, nothing.
  ///
  /// @param report the first digits of its key
  public WholeRecord claim(String report, String claim, long upTo) {
    var record = chronicle(upTo);
    var key = ledger.report(report.replaceAll("[^0-9a-f]", "_"));
    return record.standing(key.stream().toList()).statements().stream()
        .filter(one -> one.key().id().equals(claim))
        .findFirst()
        .flatMap(one -> record.incident(one.key()))
        .map(WholeRecord::of)
        .filter(whole -> whole.standing().reports().containsKey(key.orElseThrow()))
        .orElseGet(() -> record(record, key.stream().toList(), List.of()));
  }

  /// Keeps what was counted for the next sitting.
  @Override
  public void close() {
    closed = true;
    save();
  }
}
