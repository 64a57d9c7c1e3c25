package org.marsad.app.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The lines of a `.jsonl` stream, one report each, read as they are asked for: a file may hold
/// millions. Blank lines are passed over.
final class JsonLines {
  private final String name;
  private final InputStream in;
  private final Given given;
  private int number;
  private boolean over;

  JsonLines(String name, InputStream in, Given given) {
    this.name = name;
    this.in = in;
    this.given = given;
  }

  /// What became of the next line; empty at the end.
  Optional<Filing> next() throws IOException {
    while (!over) {
      var line = line();
      number++;
      if (line.length > Limits.LONGEST_BYTES) {
        return Optional.of(Limits.tooLong(where(), "over 10 MB"));
      }
      if (Decoding.hasWideMark(line) || Decoding.isBinary(line)) {
        over = true;
        return Optional.of(refused(Decoding.utf8(name, line)));
      }
      if (!new String(line, StandardCharsets.ISO_8859_1).isBlank()) {
        return Optional.of(read(line));
      }
    }
    return Optional.empty();
  }

  private Filing read(byte[] line) {
    return switch (Decoding.utf8(where(), line)) {
      case Decoding.Text(var text) ->
          new JsonReport(where(), given).read(text).from(line, "application/json");
      case Decoding.Failed(var refused) -> refused;
    };
  }

  private static Filing refused(Decoding decoding) {
    return switch (decoding) {
      case Decoding.Failed(var refused) -> refused;
      case Decoding.Text(var text) -> throw new IllegalStateException("no fault in " + text);
    };
  }

  private String where() {
    return name + ":" + number;
  }

  /// The next line without its end. What is beyond the limit is read past, not kept.
  private byte[] line() throws IOException {
    var line = new ByteArrayOutputStream();
    int b;
    while ((b = in.read()) >= 0 && b != '\n') {
      if (line.size() <= Limits.LONGEST_BYTES) {
        line.write(b);
      }
    }
    over = b < 0;
    return line.toByteArray();
  }
}
