package org.marsad.app.desk.shelf;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.marsad.app.view.WholeRecord;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.LedgerException;
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

  /// Entries of a record that is counted while the page waits.
  private static final long SMALL = 1_000;

  /// Entries that a page waits for; more are brought in behind its back.
  private static final long AT_ONCE = 60;

  private final Ledger ledger;
  private final Surveyor surveyor;
  private final Optional<Snapshot> snapshot;
  private final TreeMap<Long, Survey> surveys = new TreeMap<>();
  private final Kept<Long, Chronicle> chronicles;
  private final Kept<Survey, Queue> queues = new Kept<>(KEPT, Queue::new);
  private volatile boolean counting;
  private volatile boolean closed;
  private volatile double done;
  private volatile long saved;

  public Shelf(Ledger ledger) {
    this(ledger, Optional.empty());
  }

  /// @param snapshot where a survey is kept between two sittings
  public Shelf(Ledger ledger, Optional<Snapshot> snapshot) {
    this.ledger = ledger;
    this.snapshot = snapshot;
    surveyor = new Surveyor(ledger);
    chronicles = new Kept<>(KEPT, upTo -> Chronicle.of(ledger, upTo));
  }

  /// Begins to count, so that the first page need not wait for it.
  public void begin() {
    if (ledger.head().number() <= SMALL) {
      return;
    }
    count(() -> ledger.head().number());
  }

  /// The last entry that lists and sums can be shown for now: the ledger's last, but where a great
  /// many came in at once.
  public synchronized long ready() {
    long head = ledger.head().number();
    var last = surveys.isEmpty() ? Optional.<Long>empty() : Optional.of(surveys.lastKey());
    if (last.isEmpty() || head <= SMALL || head - last.get() <= AT_ONCE) {
      return head;
    }
    count(() -> ledger.head().number());
    return last.get();
  }

  /// Every incident, report and claim in a few words.
  ///
  /// @throws Counting where that takes a while
  public Survey survey(long upTo) {
    synchronized (this) {
      var known = Optional.ofNullable(surveys.get(upTo));
      if (known.isPresent()) {
        return known.get();
      }
      var near = nearest(upTo).filter(one -> surveyor.isNear(one, upTo));
      if (near.isPresent()) {
        return kept(surveyor.from(near.get(), upTo));
      }
      if (upTo <= SMALL) {
        return kept(surveyor.whole(upTo, _ -> {}));
      }
    }
    count(() -> upTo);
    throw new Counting(done);
  }

  private synchronized Optional<Survey> nearest(long upTo) {
    return surveys.values().stream()
        .min(Comparator.comparingLong(one -> Math.abs(one.upTo() - upTo)));
  }

  /// Of large ones of about the same moment one stays, from which the others are soon made again;
  /// of the rest the newest.
  private synchronized Survey kept(Survey survey) {
    if (survey.upTo() > SMALL) {
      surveys.keySet().removeIf(entry -> Math.abs(entry - survey.upTo()) <= AT_ONCE);
    }
    surveys.put(survey.upTo(), survey);
    while (surveys.size() > KEPT) {
      long least = surveys.firstKey();
      surveys.remove(least == survey.upTo() ? surveys.higherKey(least) : least);
    }
    return survey;
  }

  private interface UpTo {
    long entry();
  }

  private synchronized void count(UpTo upTo) {
    if (!counting && !closed) {
      counting = true;
      Thread.ofPlatform().daemon().name("survey").start(() -> counted(upTo));
    }
  }

  private void counted(UpTo upTo) {
    try {
      if (nearest(0).isEmpty()) {
        snapshot
            .flatMap(kept -> kept.load(ledger))
            .ifPresent(survey -> {
              saved = survey.upTo();
              kept(survey);
            });
      }
      long wanted = upTo.entry();
      var near = nearest(wanted).filter(one -> surveyor.isNear(one, wanted));
      var own = new Surveyor(ledger);
      kept(
          near.isPresent()
              ? own.from(near.get(), wanted)
              : own.whole(wanted, share -> done = share));
      save();
    } catch (LedgerException e) {
      if (!closed) {
        throw e;
      }
    } finally {
      counting = false;
    }
  }

  /// Keeps the newest survey of a large record for the next sitting.
  private void save() {
    var newest = nearest(Long.MAX_VALUE).filter(one -> one.upTo() > SMALL && one.upTo() != saved);
    if (snapshot.isPresent() && newest.isPresent()) {
      try {
        snapshot.get().save(newest.get(), ledger);
        saved = newest.get().upTo();
      } catch (IOException e) {
        System.getLogger(Shelf.class.getName())
            .log(System.Logger.Level.WARNING, "the survey was not kept: " + e.getMessage());
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
    return queues.of(survey(upTo));
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
    var alone = record(record, key.stream().toList(), List.of());
    return alone.standing().statements().stream()
        .filter(one -> one.key().id().equals(claim))
        .findFirst()
        .flatMap(one -> record.incident(one.key()))
        .map(WholeRecord::of)
        .filter(whole -> whole.standing().reports().containsKey(key.orElseThrow()))
        .orElse(alone);
  }

  /// Keeps what was counted for the next sitting.
  @Override
  public void close() {
    closed = true;
    save();
  }
}
