package org.marsad.ledger.sql;

import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.Misfit;

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

  /// Whether a failure says that what lies there cannot be right. A server that went away, or lets
  /// somebody not read, says nothing of it.
  boolean isDamage(RuntimeException failure);

  /// Goes on reading in a transaction of which a statement failed.
  void goOn(Handle handle);

  /// What the database says against its own files and its tables; empty where it is content.
  List<String> disorder(Handle handle);

  /// What does not fit in its files as they lie on the disk, looked at without the database; empty
  /// where they are not its own to look at.
  ///
  /// @param fresh an empty ledger of the same kind
  List<Misfit> flaws(Store fresh);

  @Override
  void close();
}
