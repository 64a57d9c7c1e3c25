package org.marsad.app.desk.intake;

import java.util.ArrayList;
import java.util.List;
import org.marsad.app.input.Filing;

/// How far the reports that were handed in are.
///
/// @param files handed in since the desk was opened
/// @param done of them
/// @param lines what became of each file, the last first: `read 1 = new 1 + …`
/// @param refused what was rejected, and why
public record Progress(int files, int done, List<Line> lines, List<Filing.Refused> refused) {
  public static final Progress NONE = new Progress(0, 0, List.of(), List.of());

  public record Line(String file, String account) {}

  public Progress {
    lines = List.copyOf(lines);
    refused = List.copyOf(refused);
  }

  public boolean running() {
    return done < files;
  }

  Progress more(int count) {
    return new Progress(files + count, done, lines, refused);
  }

  Progress done(String file, String account, List<Filing.Refused> rejected) {
    var all = new ArrayList<>(List.of(new Line(file, account)));
    all.addAll(lines);
    var bad = new ArrayList<>(rejected);
    bad.addAll(refused);
    return new Progress(files, done + 1, all, bad);
  }
}
