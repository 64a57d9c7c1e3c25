package org.marsad.ledger.sql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.Appended;
import org.marsad.ledger.Draft;
import org.marsad.ledger.LedgerException;
import org.marsad.ledger.LedgerException.Trouble;
import org.marsad.ledger.chain.BlockSums;
import org.marsad.ledger.chain.Head;
import org.marsad.ledger.chain.Link;
import org.marsad.ledger.chain.Link.StoredText;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.ReportKey;

/// Writes drafts down as entries in one transaction: each gets its number, its time, its hash.
final class Appending implements AutoCloseable {
  private static final HexFormat HEX = HexFormat.of();

  private final Entries entries;
  private final Rows entryRows;
  private final Rows originalRows;
  private final Rows sketchRows;
  private final Reports reports;
  private final Instant now;
  private final Handle handle;
  private final Map<ReportKey, Long> filedHere = new HashMap<>();
  private final Map<Long, Matter> writtenHere = new HashMap<>();
  private final Set<String> originalsHere = new HashSet<>();
  private Head head;
  private long originals;

  Appending(Handle handle, Reports reports, Instant now) {
    this.handle = handle;
    this.reports = reports;
    this.now = now;
    entries = new Entries(handle);
    head = entries.head();
    originals =
        handle.createQuery("SELECT max(id) FROM original").mapTo(Long.class).findOne().orElse(0L);
    var connection = handle.getConnection();
    entryRows =
        new Rows(
            connection,
            "INSERT INTO entry (" + Row.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    originalRows =
        new Rows(connection, "INSERT INTO original (id, sha256, sums, bytes) VALUES (?, ?, ?, ?)");
    sketchRows = new Rows(connection, "INSERT INTO sketch (filed, sha256, bands) VALUES (?, ?, ?)");
  }

  List<Appended> write(List<Draught> draughts) {
    var appended = new ArrayList<Appended>(draughts.size());
    for (var draught : draughts) {
      appended.add(write(draught));
    }
    originalRows.send();
    sketchRows.send();
    entryRows.send();
    return appended;
  }

  private Appended write(Draught draught) {
    var draft = draught.draft();
    var matter = draft.matter();
    long number = head.number() + 1;
    var at = now.isBefore(head.at()) ? head.at() : Instant.ofEpochMilli(now.toEpochMilli());
    var about = fitting(matter, number);
    var link =
        new Link(
            number,
            at.toEpochMilli(),
            StoredText.of(draft.who()),
            draft.why().map(StoredText::of),
            StoredText.of(matter.kind()),
            draught.body());
    var message = link.message();
    var hash = Link.hash(message, HEX.parseHex(head.hash()));
    entryRows.add(
        number,
        link.at(),
        draft.who(),
        draft.why(),
        matter.kind(),
        about.map(key -> HEX.parseHex(key.hex())),
        hash,
        BlockSums.of(message),
        draught.body().text());
    keepOriginal(draft, number);
    head = new Head(number, at, HEX.formatHex(hash));
    writtenHere.put(number, matter);
    return new Appended(new Entry(number, at, draft.who(), draft.why(), matter), head.hash());
  }

  /// The report that the entry is about, once it fits those before it.
  private Optional<ReportKey> fitting(Matter matter, long number) {
    return switch (matter) {
      case Matter.Filed(var key, var text, _) -> {
        if (filed(key)) {
          throw unfit("report " + key.brief() + " (" + text.id() + ") was filed before");
        }
        filedHere.put(key, number);
        reports.keep(key, text);
        yield Optional.of(key);
      }
      case Matter.Joined(var one, var other) -> {
        mustBeFiled(one.report());
        mustBeFiled(other.report());
        yield Optional.of(one.report());
      }
      case Matter.Parted(var one, var other) -> {
        mustBeFiled(one.report());
        mustBeFiled(other.report());
        yield Optional.of(one.report());
      }
      case Matter.Undone(var entry) -> undoable(entry, number).about();
      case Matter.Coded _, Matter.Decided _, Matter.Withdrawn _ -> {
        matter.about().ifPresent(this::mustBeFiled);
        yield matter.about();
      }
    };
  }

  private void mustBeFiled(ReportKey key) {
    if (!filed(key)) {
      throw unfit("no report " + key.brief() + " was filed");
    }
  }

  private boolean filed(ReportKey key) {
    return filedHere.containsKey(key) || entries.filed(key).isPresent();
  }

  private Matter undoable(long entry, long number) {
    var matter = matter(entry);
    if (matter instanceof Matter.Filed || matter instanceof Matter.Coded) {
      throw unfit(
          "entry "
              + entry
              + " is '"
              + matter.kind()
              + "', which is never taken back: withdraw the"
              + " report, or decide anew");
    }
    var undoings = new Undoings(entries.undoings(entry, number));
    undoings.addAll(writtenHere);
    if (!undoings.holds(entry)) {
      throw unfit("entry " + entry + " was taken back before");
    }
    return decision(matter);
  }

  private Matter matter(long entry) {
    return Optional.ofNullable(writtenHere.get(entry))
        .or(() -> entries.row(entry).map(row -> row.entry(reports.in(handle)).matter()))
        .orElseThrow(() -> unfit("there is no entry " + entry + " to take back"));
  }

  private Matter decision(Matter matter) {
    return matter instanceof Matter.Undone(var earlier) ? decision(matter(earlier)) : matter;
  }

  private LedgerException unfit(String words) {
    return new LedgerException(Trouble.UNFIT, words + "; nothing was written");
  }

  private void keepOriginal(Draft draft, long number) {
    if (!(draft.matter() instanceof Matter.Filed(var key, _, var original))) {
      return;
    }
    if (originalsHere.add(original.sha256()) && !kept(original.sha256())) {
      var bytes =
          draft
              .original()
              .orElseThrow(() -> unfit("report " + key.brief() + " comes without its bytes"));
      originalRows.add(++originals, HEX.parseHex(original.sha256()), BlockSums.of(bytes), bytes);
    }
    if (!draft.bands().isEmpty()) {
      var bands = Bands.bytes(draft.bands());
      sketchRows.add(number, Bands.hash(number, bands), bands);
    }
  }

  private boolean kept(String sha256) {
    return handle
        .createQuery("SELECT id FROM original WHERE sha256 = :sha256")
        .bind("sha256", HEX.parseHex(sha256))
        .mapTo(Long.class)
        .findOne()
        .isPresent();
  }

  @Override
  public void close() {
    entryRows.close();
    originalRows.close();
    sketchRows.close();
  }
}
