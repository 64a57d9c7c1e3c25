package org.marsad.ledger.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.LedgerException;
import org.marsad.ledger.LedgerException.Trouble;
import org.marsad.ledger.pages.FileCheck;
import org.marsad.ledger.pages.SchemaRow;
import org.marsad.ledger.sql.Migrations;

/// Makes a new file into a ledger, and sees whether one is.
public final class SqliteFile {
  /// "MRSD": what SQLite files of ours bear in their header.
  private static final int APPLICATION = 0x4d525344;

  private static final Set<PosixFilePermission> WRITE =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private SqliteFile() {}

  /// A new file, which only its owner may read.
  public static SqliteStore create(Path file) {
    try {
      if (Files.exists(file) && Files.size(file) > 0) {
        throw new LedgerException(
            Trouble.ALREADY_THERE, file + " is there already; name a file that is not");
      }
      if (!Files.exists(file)) {
        Files.createFile(file, forOwnerAlone());
      }
    } catch (IOException e) {
      throw new LedgerException(
          Trouble.READ_ONLY,
          file + " cannot be created: see that its folder is there and may be written",
          e);
    }
    var store = new SqliteStore(file, true);
    try {
      store.write(handle -> {
        handle.execute("PRAGMA application_id = " + APPLICATION);
        migrate(handle, 0);
        return 0;
      });
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
    return store;
  }

  /// A file that is there, brought up to the newest version of the record's tables.
  public static SqliteStore open(Path file) {
    var store = look(file);
    try {
      upToDate(file, store);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
    return store;
  }

  private static void upToDate(Path file, SqliteStore store) {
    int version = store.read(handle -> version(file, handle));
    if (version < Migrations.newest() && !store.writable()) {
      throw new LedgerException(
          Trouble.OLDER,
          file
              + " was written by an older Marsad and may only be read; make it writable once, so"
              + " that it can be brought up to date");
    }
    if (version < Migrations.newest()) {
      store.write(handle -> {
        migrate(handle, version(file, handle));
        return 0;
      });
    }
  }

  /// A file that is there, as it is.
  public static SqliteStore look(Path file) {
    there(file);
    return new SqliteStore(file, mayBeWritten(file));
  }

  private static void there(Path file) {
    if (!Files.exists(file)) {
      throw new LedgerException(
          Trouble.NOT_THERE,
          "there is no ledger " + file + "; begin one with `marsad init`, or name another");
    }
    if (!Files.isRegularFile(file)) {
      throw new LedgerException(Trouble.NOT_A_LEDGER, file + " is not a file");
    }
  }

  /// Looks at the file's own bytes.
  static FileCheck check(Path file) {
    return new FileCheck(file, APPLICATION, Migrations.newest());
  }

  /// What a ledger says of its tables.
  static List<SchemaRow> schema(Handle handle) {
    return handle
        .createQuery("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema")
        .map((rows, _) ->
            new SchemaRow(
                rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)))
        .list();
  }

  /// A file to be verified as it is: a ledger, or what was one.
  public static SqliteStore toVerify(Path file) {
    there(file);
    try (var check = check(file)) {
      if (!check.wasALedger()) {
        throw notALedger(file);
      }
    } catch (UncheckedIOException e) {
      throw new LedgerException(Trouble.NOT_THERE, file + " cannot be read", e);
    }
    return look(file);
  }

  private static LedgerException notALedger(Path file) {
    return new LedgerException(
        Trouble.NOT_A_LEDGER,
        file + " is no ledger of Marsad's; it was left as it is. Name another file");
  }

  /// The version of a ledger's tables.
  static int version(Path file, Handle handle) {
    int application = pragma(handle, "application_id");
    if (application != APPLICATION) {
      throw notALedger(file);
    }
    int version = pragma(handle, "user_version");
    if (version > Migrations.newest()) {
      throw new LedgerException(
          Trouble.NEWER,
          file
              + " was written by a newer Marsad (its tables are of version "
              + version
              + ", this one knows "
              + Migrations.newest()
              + "); use that one");
    }
    return version;
  }

  private static void migrate(Handle handle, int from) {
    Migrations.run(handle, SqliteFile.class, from);
    handle.execute("PRAGMA user_version = " + Migrations.newest());
  }

  static int pragma(Handle handle, String name) {
    return handle.createQuery("PRAGMA " + name).mapTo(Integer.class).one();
  }

  /// A file that nobody may write stays as it is, even where the user could write anything.
  private static boolean mayBeWritten(Path file) {
    try {
      return Files.isWritable(file)
          && (!posix() || Files.getPosixFilePermissions(file).stream().anyMatch(WRITE::contains));
    } catch (IOException e) {
      throw new LedgerException(Trouble.NOT_THERE, file + " cannot be looked at", e);
    }
  }

  private static FileAttribute<?>[] forOwnerAlone() {
    return posix()
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean posix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
