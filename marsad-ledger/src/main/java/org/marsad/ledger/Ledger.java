package org.marsad.ledger;

import java.security.PrivateKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.ledger.chain.Head;
import org.marsad.ledger.chain.Seal;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.incident.Block;
import org.marsad.views.incident.Trace;
import org.marsad.views.standing.Standing;

/// Entries kept for good: appended, replayed, found, and proved unchanged. Several threads may use
/// one; several programs may have the same file open, and wait for one another to append.
///
/// What cannot be done throws [LedgerException], which names the file and the mend.
public interface Ledger extends AutoCloseable {
  /// Where it lies, as people name it: a file, or a URL without its password.
  String place();

  /// Writes entries down, all or none, and returns once they are on the disk.
  ///
  /// @throws LedgerException where nothing could be written: nothing of these drafts is kept
  List<Appended> append(List<Draft> drafts);

  /// The last entry's number and hash; [Head#NONE] where there is none.
  Head head();

  /// Number of the last entry that was there at a moment; 0 where there was none.
  long asOf(Instant moment);

  /// All entries in order up to a number, read as they are asked for.
  Stream<Entry> replay(long upTo);

  /// The reports that entries after one, up to another, belong to.
  Set<ReportKey> named(long after, long upTo);

  /// The reports in which somebody takes part or speaks who goes by a name or id, or is joined with
  /// them after an entry.
  Set<ReportKey> naming(String actor, long upTo);

  /// The reports that came from an address and stood after an entry.
  Set<ReportKey> at(String url, long upTo);

  /// Those that are neither `filed` nor `coded`: what people decided, joined, parted, withdrew and
  /// took back, on whatever report.
  Stream<Entry> decisions(long upTo);

  /// The last of those first.
  Stream<Entry> decisionsBackwards(long upTo);

  /// Those that belong to some reports, in order.
  List<Entry> decisionsOf(Collection<ReportKey> reports, long upTo);

  /// Every entry about a report in order, up to a number.
  List<Entry> entriesOf(ReportKey report, long upTo);

  Optional<Entry> entry(long number);

  /// The hash of an entry, by which the record up to it can be told; of none for 0.
  Optional<String> hash(long number);

  /// Whether a report was ever filed, withdrawn or not.
  boolean has(ReportKey report);

  /// The report whose key begins with these digits, where there is just one.
  Optional<ReportKey> report(String digits);

  /// The bytes a report came as, by their SHA-256 in hexadecimal.
  Optional<byte[]> original(String sha256);

  /// Claims that fit a query, a page at a time, the last filed first.
  Page find(Query query);

  /// The reports that stood after an entry, in the order in which they were filed: the first that
  /// were filed after another.
  ///
  /// @param after as [Filed#number] of the last one before; 0 for the first
  List<Filed> reports(long after, int limit, long upTo);

  /// A report by its key and the number of the entry that filed it.
  record Filed(ReportKey key, long number) {}

  /// How some reports stood after an entry: every claim of their last codings, the rejected ones
  /// too, with what people decided about them and for the whole record. Those that were not filed
  /// yet or are withdrawn are left out.
  Standing standing(Collection<ReportKey> reports, long upTo);

  /// The reports whose claims people joined to claims of some, or parted from them, those of the
  /// some that are tied to one another too; and those tied to these in turn.
  Set<ReportKey> tied(Collection<ReportKey> reports, long upTo);

  /// What claims of an area and some days leave to compare, as they stood after an entry.
  ///
  /// @param area of [Block]
  /// @param days empty for claims of which no day is known
  List<Trace> traces(String area, Optional<Days> days, long upTo);

  /// Where a claim is reconciled; empty where it bears upon no incident.
  Optional<Block> block(ClaimKey claim, long upTo);

  /// Where the claims of some reports are or ever were reconciled.
  Set<Block> blocksOf(Collection<ReportKey> reports);

  /// The blocks of claims that came to stand as they do, or ceased to, after an entry and up to
  /// another.
  Set<Block> changed(long after, long upTo);

  /// Blocks in which some claim tells of a happening and fits a query, the newest day first. Days
  /// of the query mean those under which claims are reconciled.
  ///
  /// @param from the first block that may be given; what came before it was given already
  List<Block> blocks(Query query, Optional<Block> from, int limit, long upTo);

  /// The claims of some blocks that tell of a happening and fit a query.
  Set<ClaimKey> tellings(Query query, Collection<Block> blocks, long upTo);

  /// How many claims tell of happenings, day by day, that fit a query; days without any are left
  /// out.
  List<DayCount> days(Query query, long upTo);

  /// How much the record held after an entry.
  ///
  /// @param since the entry after which things are new
  Census census(long since, long upTo);

  /// Reports that share a band of their sketches with one of some, each with those it may be a copy
  /// of. Nothing is said of how alike they are.
  Map<ReportKey, Set<ReportKey>> alike(Collection<ReportKey> reports);

  /// Decisions whose claims the last codings do not make, as it was after an entry.
  List<Entry> orphans(long upTo);

  /// Reports that may be copies of one another: they share a band of their sketches and were
  /// published within the days. Nothing is said of how alike they are.
  List<ReportKey> candidates(List<Long> bands, Days published);

  /// Recomputes everything: hashes, chain, originals, what is searched, and the database's own
  /// order. Nothing is changed or mended.
  Verdict verify();

  /// The same, and whether the entries up to the sealed one are those that were sealed.
  Verdict verify(Seal seal);

  /// The head, signed.
  ///
  /// @param key an Ed25519 key
  Seal seal(PrivateKey key);

  /// Makes everything that is searched again from the entries.
  void reindex();

  @Override
  void close();
}
