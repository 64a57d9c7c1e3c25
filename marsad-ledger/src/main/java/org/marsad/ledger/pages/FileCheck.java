package org.marsad.ledger.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/// Follows a ledger's file page by page and names the bytes that do not fit.
public final class FileCheck implements AutoCloseable {
  static final int PAGE = 4096;

  /// More would all come of the first.
  private static final int MOST = 5;

  private final FileChannel file;
  private final long pages;
  private final FileHeader header;

  /// @param application what a ledger bears in its header
  /// @param newest version of the record's tables
  public FileCheck(Path path, int application, int newest) {
    try {
      file = FileChannel.open(path);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
    try {
      pages = file.size() / PAGE;
      var head = ByteBuffer.allocate(FileHeader.LENGTH);
      file.read(head, 0);
      header = new FileHeader(head.array(), file.size(), application, newest);
    } catch (IOException e) {
      close();
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  /// Whether a writer has left pages beside the file that belong into it; then the file alone says
  /// little.
  public static boolean hasPagesBeside(Path path) {
    try {
      var beside = Path.of(path + "-wal");
      return Files.exists(beside) && Files.size(beside) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be looked at", e);
    }
  }

  /// Whether the file was a ledger once, whatever happened to it.
  public boolean wasALedger() {
    return pages > 0 && header.wasALedger();
  }

  /// The first bytes that do not fit.
  ///
  /// @param schema what a new ledger says of its tables
  public List<Flaw> flaws(List<SchemaRow> schema) {
    var flaws = new ArrayList<>(header.flaws());
    if (pages > 0) {
      var walk = new FileWalk(this::page, pages);
      flaws.addAll(walk.flaws(schema));
    }
    return flaws.stream().limit(MOST).toList();
  }

  /// Where in an index an entry lies that differs from what it should be.
  ///
  /// @param root the index's first page
  /// @param row number of the row that the index has no entry of
  /// @param values of a row, the index's columns and the row's number: whole numbers, other
  ///   numbers, texts and bytes; empty for NULL. No values where there is no such row
  public Optional<Flaw> inIndex(long root, long row, LongFunction<List<Optional<Object>>> values) {
    return new IndexEntry(this::page, number -> RecordBytes.of(values.apply(number)), row).in(root);
  }

  /// Where the row of a table lies, as bytes of the file: the first, and the one after the last.
  ///
  /// @param root the table's first page
  public Optional<Flaw> row(long root, long row) {
    return new TableRow(this::page, row).in(root);
  }

  private byte[] page(long number) {
    var page = ByteBuffer.allocate(PAGE);
    try {
      while (page.hasRemaining() && file.read(page, (number - 1) * PAGE + page.position()) >= 0) {
        // A read may give less than was asked for.
      }
    } catch (IOException e) {
      throw new UncheckedIOException("page " + number + " cannot be read", e);
    }
    return page.array();
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a file that was read cannot be closed", e);
    }
  }
}
