package org.marsad.ledger.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteOpenMode;

/// How connections to a file are opened. None ever makes a file that is not there.
final class Connections {
  private static final int PATIENCE_MILLIS = 5_000;
  private static final int WRITERS_CACHE_KIBIBYTES = 65_536;

  /// There are several readers; what one has not at hand the system mostly has.
  private static final int READERS_CACHE_KIBIBYTES = 16_384;

  private static final int PAGES_BETWEEN_CHECKPOINTS = 4_000;

  private Connections() {}

  /// One that writes each transaction durably, and begins each as a writer.
  static Connection writing(Path file) throws SQLException {
    var config = config(WRITERS_CACHE_KIBIBYTES);
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.setWalAutocheckpoint(PAGES_BETWEEN_CHECKPOINTS);
    // Where a disk's own cache can be told to empty itself, it is.
    return told(config.createConnection("jdbc:sqlite:" + file), "fullfsync");
  }

  /// One that only reads. Where the file may not be written it is read as one that nobody writes,
  /// if not even its folder takes the files that readers and writers share.
  static Connection reading(Path file, boolean writable) throws SQLException {
    var config = config(READERS_CACHE_KIBIBYTES);
    if (writable) {
      return told(config.createConnection("jdbc:sqlite:" + file), "query_only");
    }
    config.setReadOnly(true);
    var folder = file.toAbsolutePath().getParent();
    boolean alone = folder == null || !Files.isWritable(folder);
    return config.createConnection(
        alone
            ? "jdbc:sqlite:file:" + file.toUri().getRawPath() + "?immutable=1"
            : "jdbc:sqlite:" + file);
  }

  private static Connection told(Connection connection, String pragma) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA " + pragma + " = ON");
    }
    return connection;
  }

  private static SQLiteConfig config(int cacheKibibytes) {
    var config = new SQLiteConfig();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.setCacheSize(-cacheKibibytes);
    config.setTempStore(TempStore.MEMORY);
    return config;
  }
}
