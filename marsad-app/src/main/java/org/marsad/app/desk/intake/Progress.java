package org.marsad.app.desk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.marsad.app.input.Filing;
import org.marsad.app.intake.IntakeAccount;

/// How far the reports that were handed in are.
///
/// @param files handed in since the desk was opened
/// @param done of them
/// @param lines what became of each file, the last first: `read 1 = new 1 + …`
/// @param refused what was rejected, and why
public record Progress(int files, int done, List<Line> lines, List<Filing.Refused> refused) {
  public static final Progress NONE = new Progress(0, 0, List.of(), List.of());

  /// What became of some reports of a file.
  ///
  /// @param word `new`, `already`, `copy`, `empty` or `rejected`
  public record Count(String word, int reports) {}

  /// @param counts those that there are
  public record Line(String file, String account, List<Count> counts) {
    static Line of(String file, IntakeAccount account) {
      return new Line(
          file,
          account.line(),
          Stream.of(
                  new Count("new", account.fresh()),
                  new Count("already", account.already()),
                  new Count("copy", account.copies()),
                  new Count("empty", account.account().empty()),
                  new Count("rejected", account.account().rejected()))
              .filter(count -> count.reports() > 0)
              .toList());
    }

    static Line failed(String file, String why) {
      return new Line(file, why, List.of(new Count("rejected", 1)));
    }

    /// How many there were.
    public int read() {
      return counts.stream().mapToInt(Count::reports).sum();
    }
  }

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

  Progress done(Line line, List<Filing.Refused> rejected) {
    var all = new ArrayList<>(List.of(line));
    all.addAll(lines);
    var bad = new ArrayList<>(rejected);
    bad.addAll(refused);
    return new Progress(files, done + 1, all, bad);
  }
}
