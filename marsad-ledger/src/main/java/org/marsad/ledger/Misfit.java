package org.marsad.ledger;

import java.util.Optional;
import org.marsad.ledger.chain.Place;

/// Something in a ledger that is not as it was written.
public sealed interface Misfit {
  /// An entry is not what its hash was made of.
  ///
  /// @param at the first byte that does not fit, as near as it can be told
  record OfEntry(long number, Optional<Place> at, String words) implements Misfit {}

  /// The bytes of a report are not what they were filed as.
  record OfOriginal(String sha256, Optional<Place> at, String words) implements Misfit {}

  /// What is searched is not what the entries say. The record is not harmed: it can be made again.
  ///
  /// @param table which of the tables
  /// @param row its key there
  record OfIndex(String table, String row, Optional<Place> at, String words) implements Misfit {}

  /// The database finds its own file in disorder, or its tables are not those of a ledger.
  record OfStore(String words) implements Misfit {}

  /// A byte of the file itself is not what it must be, in what keeps the file in order.
  ///
  /// @param at counted from 0
  record OfFile(long at, String words) implements Misfit {}

  /// The entries are not those that were sealed.
  record OfSeal(long number, String words) implements Misfit {}

  /// One line for people.
  String words();
}
