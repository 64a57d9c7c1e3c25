package org.marsad.ledger.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// The first hundred bytes of a ledger's file. Nearly all are the same in every ledger.
final class FileHeader {
  static final int LENGTH = 100;
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int APPLICATION = 68;

  private final byte[] bytes;
  private final long fileLength;
  private final int application;
  private final int newest;
  private final List<Flaw> flaws = new ArrayList<>();

  /// @param application what a ledger bears
  /// @param newest version of the record's tables
  FileHeader(byte[] bytes, long fileLength, int application, int newest) {
    this.bytes = bytes;
    this.fileLength = fileLength;
    this.application = application;
    this.newest = newest;
  }

  /// Whether the file was a ledger once: what tells a ledger from other files is there but for a
  /// few bytes.
  boolean wasALedger() {
    int differing = 0;
    for (int at = 0; at < MAGIC.length; at++) {
      differing += bytes[at] == MAGIC[at] ? 0 : 1;
    }
    for (int at = 0; at < 4; at++) {
      differing += bytes[APPLICATION + at] == (byte) (application >>> 24 - 8 * at) ? 0 : 1;
    }
    return differing < 4;
  }

  List<Flaw> flaws() {
    for (int at = 0; at < MAGIC.length; at++) {
      must(at, 1, MAGIC[at], "the word that every SQLite file begins with");
    }
    must(16, 2, FileCheck.PAGE, "the length of a page");
    must(18, 2, 0x0202, "the way the file is written");
    must(20, 4, 0x00402020, "the shares of a page");
    must(28, 4, fileLength / FileCheck.PAGE, "the number of pages");
    must(44, 4, 4, "the format of the tables");
    must(52, 4, 0, "the root of what is moved");
    must(56, 4, 1, "the encoding of texts");
    must(64, 4, 0, "whether the file shrinks");
    must(APPLICATION, 4, application, "whose file it is");
    for (int at = 72; at < 92; at++) {
      must(at, 1, 0, "room that is kept empty");
    }
    long version = Numbers.four(bytes, 60);
    if (version < 1 || version > newest) {
      must(60, 4, newest, "the version of the tables");
    }
    return flaws;
  }

  private void must(int at, int length, long value, String what) {
    for (int n = 0; n < length; n++) {
      byte should = (byte) (value >>> 8 * (length - 1 - n));
      if (bytes[at + n] != should) {
        flaws.add(
            new Flaw(
                at + n,
                "byte %d of the file does not fit (%s): it is 0x%s, it was 0x%s"
                    .formatted(
                        at + n,
                        what,
                        HexFormat.of().toHexDigits(bytes[at + n]),
                        HexFormat.of().toHexDigits(should))));
      }
    }
  }
}
