package org.marsad.ledger.sql;

import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// A database that holds a ledger: how it is reached, and how it writes durably. What the database
/// says of a failure comes out as a `LedgerException`.
public interface Store extends AutoCloseable {
  /// How people name it.
  String place();

  Dialect dialect();

  /// Whether it may be written at all.
  boolean writable();

  /// Reads in one transaction, so that all that is read is of one moment.
  <T> T read(Function<Handle, T> work);

  /// Writes in one transaction, as the only writer. What it wrote is on the disk when this returns;
  /// nothing is written where it throws.
  <T> T write(Function<Handle, T> work);

  /// An empty store beside this one, for tables that are made again to be compared.
  Store scratch();

  /// What the database says against its own files and its tables; empty where it is content.
  List<String> disorder(Handle handle);

  @Override
  void close();
}
