package org.marsad.ledger.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.Misfit;
import org.marsad.ledger.sql.Dialect;
import org.marsad.ledger.sql.Store;

/// An empty file for a while, deleted when it is closed.
final class ScratchStore implements Store {
  private final Path folder;
  private final SqliteStore store;

  private ScratchStore(Path folder) {
    this.folder = folder;
    store = SqliteFile.create(file(folder));
  }

  private static Path file(Path folder) {
    return folder.resolve("scratch.db");
  }

  static ScratchStore create() {
    try {
      return new ScratchStore(Files.createTempDirectory("marsad"));
    } catch (IOException e) {
      throw new UncheckedIOException("no room for what is made again to be compared", e);
    }
  }

  @Override
  public String place() {
    return store.place();
  }

  @Override
  public Dialect dialect() {
    return store.dialect();
  }

  @Override
  public boolean writable() {
    return true;
  }

  @Override
  public <T> T read(Function<Handle, T> work) {
    return store.read(work);
  }

  @Override
  public <T> T write(Function<Handle, T> work) {
    return store.write(work);
  }

  @Override
  public Store scratch() {
    return create();
  }

  @Override
  public boolean isDamage(RuntimeException failure) {
    return store.isDamage(failure);
  }

  @Override
  public void goOn(Handle handle) {
    store.goOn(handle);
  }

  @Override
  public List<String> disorder(Handle handle) {
    return store.disorder(handle);
  }

  @Override
  public List<Misfit> flaws(Store fresh) {
    return store.flaws(fresh);
  }

  @Override
  public void close() {
    store.close();
    try {
      Files.deleteIfExists(file(folder));
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }
}
