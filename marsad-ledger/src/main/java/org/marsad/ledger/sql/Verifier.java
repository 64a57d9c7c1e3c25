package org.marsad.ledger.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.LedgerException;
import org.marsad.ledger.Misfit;
import org.marsad.ledger.Verdict;
import org.marsad.ledger.chain.Head;
import org.marsad.ledger.chain.Place;
import org.marsad.ledger.chain.Seal;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.ReportKey;

/// Recomputes a whole ledger and says what does not fit.
final class Verifier {
  private static final int CHUNK = 256;

  private final Store store;
  private final Handle handle;
  private final Attempt attempt;
  private final Entries entries;
  private final Reports reports = new Reports();
  private final ChainCheck chain = new ChainCheck();
  private final OriginalsCheck originals;
  private final List<Misfit> misfits = new ArrayList<>();
  private long count;

  Verifier(Store store, Handle handle) {
    this.store = store;
    this.handle = handle;
    attempt = new Attempt(store, handle);
    entries = new Entries(handle);
    originals = new OriginalsCheck(handle, attempt);
  }

  Verdict verify(Optional<Seal> seal) {
    var head = read(entries::head).orElse(Head.NONE);
    for (long after = 0; after < head.number(); after += CHUNK) {
      follow(after + 1, Math.min(head.number(), after + CHUNK));
    }
    misfits.addAll(chain.found());
    boolean whole = misfits.isEmpty();
    misfits.addAll(originals.found());
    seal.flatMap(this::broken).ifPresent(misfits::add);
    sketches();
    if (whole) {
      attempt
          .of(
              () -> index(head),
              why ->
                  misfits.add(new Misfit.OfStore("what is searched cannot be made again: " + why)))
          .ifPresent(misfits::addAll);
    }
    attempt
        .of(() -> store.disorder(handle), this::disorder)
        .ifPresent(lines -> lines.forEach(this::disorder));
    return new Verdict(head, count, originals.count(), misfits);
  }

  private void disorder(String words) {
    misfits.add(new Misfit.OfStore("the database finds: " + words));
  }

  private <T> Optional<T> read(Supplier<T> work) {
    return attempt.of(
        work, why -> misfits.add(new Misfit.OfStore("entries cannot be read: " + why)));
  }

  /// Reads some entries at once, and where that fails one by one, to see which cannot be read.
  private void follow(long from, long to) {
    var rows = attempt.of(() -> entries.rows(from, to), _ -> {});
    if (rows.isPresent() && rows.get().size() == to - from + 1) {
      rows.get().forEach(this::check);
      return;
    }
    for (long number = from; number <= to; number++) {
      long here = number;
      attempt
          .of(() -> entries.row(here), why -> chain.unreadable(here, why))
          .ifPresent(row -> row.ifPresentOrElse(this::check, () -> chain.missing(here)));
    }
  }

  private void check(Row row) {
    count++;
    if (!chain.next(row)) {
      return;
    }
    try {
      check(row, row.entry(reports.in(handle)));
    } catch (LedgerException | IllegalArgumentException e) {
      chain.add(row.link().number(), Optional.empty(), "cannot be understood: " + e.getMessage());
    }
  }

  private void check(Row row, Entry entry) {
    long number = entry.number();
    var about =
        about(entry.matter()).map(key -> HexFormat.of().parseHex(key.hex())).orElse(new byte[0]);
    var stored = row.report().orElse(new byte[0]);
    if (!Arrays.equals(about, stored)) {
      var at = Place.of("report", Math.max(0, Arrays.mismatch(about, stored)));
      chain.add(number, Optional.of(at), "does not fit at " + at.words());
    }
    if (entry.matter() instanceof Matter.Filed(var key, var report, var original)) {
      reports.keep(key, report);
      if (!ReportKey.of(report).equals(key)) {
        chain.add(number, Optional.empty(), "is not of the report that it names");
      }
      attempt
          .of(
              () -> originals.named(original.sha256()),
              why -> originals.add(original.sha256(), Optional.empty(), "cannot be read: " + why))
          .filter(there -> !there)
          .ifPresent(_ -> originals.add(original.sha256(), Optional.empty(), "is missing"));
    }
  }

  private Optional<ReportKey> about(Matter matter) {
    if (matter instanceof Matter.Undone(var undone)) {
      return entries.row(undone).flatMap(row -> about(row.entry(reports.in(handle)).matter()));
    }
    return matter.about();
  }

  private Optional<Misfit> broken(Seal seal) {
    long number = seal.head().number();
    var hash = read(() -> entries.row(number)).flatMap(row -> row);
    if (hash.isEmpty()) {
      return Optional.of(
          new Misfit.OfSeal(number, "entry " + number + " was sealed and is no longer there"));
    }
    return HexFormat.of().formatHex(hash.get().hash()).equals(seal.head().hash())
        ? Optional.empty()
        : Optional.of(
            new Misfit.OfSeal(
                number,
                "entry "
                    + number
                    + ", or one before it, is another than was sealed on "
                    + seal.head().at()));
  }

  private void sketches() {
    read(() -> new SketchCheck().found(handle)).ifPresent(misfits::addAll);
  }

  /// Makes the index anew beside the ledger and compares.
  private List<Misfit> index(Head head) {
    try (var scratch = store.scratch()) {
      scratch.write(made -> {
        Index.make(made, store.dialect());
        try (var projection =
            new Projection(
                made, store.dialect(), new StoredHistory(handle, reports), new Known())) {
          project(projection, head);
        }
        return 0;
      });
      return scratch.read(
          made -> new IndexCheck(handle, made, attempt).found(store.dialect().listings()));
    }
  }

  private void project(Projection projection, Head head) {
    var texts = reports.in(handle);
    for (long after = 0; after < head.number(); after += CHUNK) {
      entries.rows(after + 1, Math.min(head.number(), after + CHUNK)).stream()
          .map(row -> row.entry(texts))
          .forEach(projection::add);
      projection.send();
    }
  }
}
