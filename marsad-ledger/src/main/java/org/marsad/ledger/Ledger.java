package org.marsad.ledger;

import java.security.PrivateKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marsad.ledger.chain.Head;
import org.marsad.ledger.chain.Seal;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.ReportKey;

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

  /// Those that are neither `filed` nor `coded`: what people decided, joined, parted, withdrew and
  /// took back, on whatever report.
  Stream<Entry> decisions(long upTo);

  /// Every entry about a report in order, up to a number.
  List<Entry> entriesOf(ReportKey report, long upTo);

  Optional<Entry> entry(long number);

  /// Whether a report was ever filed, withdrawn or not.
  boolean has(ReportKey report);

  /// The report whose key begins with these digits, where there is just one.
  Optional<ReportKey> report(String digits);

  /// The bytes a report came as, by their SHA-256 in hexadecimal.
  Optional<byte[]> original(String sha256);

  /// Claims that fit a query, a page at a time, the last filed first.
  Page find(Query query);

  /// All claims of a part of the country and days, of some reports, or of a party, as they stood
  /// after an entry: corrected as people said, without those that they rejected.
  List<StandingClaim> claims(Block block);

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
