package org.marsad.app.input;

import java.nio.file.Path;

/// Something to read reports from, found and not yet opened.
sealed interface Source {
  /// A file, by the name under which the person knows it.
  record Of(String name, Path file, long bytes) implements Source {}

  record StandardInput() implements Source {}

  /// Nothing can be read from it.
  record Bad(Filing.Refused refused) implements Source {}

  default long size() {
    return switch (this) {
      case Of(_, _, var bytes) -> bytes;
      case StandardInput _, Bad _ -> 0;
    };
  }
}
