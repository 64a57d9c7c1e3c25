package org.marsad.coder.lexicon;

import java.io.Serial;

/// A word list that cannot be used as it stands. The message begins with `file:line` and ends with
/// the mend, so that a person who edits the file can put it right.
public final class FaultyTable extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  FaultyTable(String file, int line, String wrongAndMend) {
    super(file + ":" + line + ": " + wrongAndMend);
  }
}
