package org.marsad.app.run;

import java.io.PrintStream;
import java.util.Locale;

/// What a person at the keyboard is told, on standard error: one line a notice, and on a terminal a
/// progress bar below them.
public final class Notices {
  private static final long PATIENCE = 2_000_000_000L;
  private static final long BETWEEN = 200_000_000L;
  private static final int BAR = 24;

  private final PrintStream err;
  private final boolean bar;
  private final long began = System.nanoTime();
  private long drawn;
  private boolean shown;

  /// @param bar whether standard error is a terminal
  public Notices(PrintStream err, boolean bar) {
    this.err = err;
    this.bar = bar;
  }

  public void line(String words) {
    clear();
    err.println("marsad: " + words);
    err.flush();
  }

  /// Shows how far the run is; nothing in its first two seconds.
  ///
  /// @param share 0 to 1, or 0 where nobody knows
  void progress(int done, double share) {
    long now = System.nanoTime();
    if (!bar || now - began < PATIENCE || now - drawn < BETWEEN) {
      return;
    }
    drawn = now;
    shown = true;
    double seconds = (now - began) / 1e9;
    err.print("\r\u001B[K" + drawing(done, share, seconds));
    err.flush();
  }

  static String drawing(int done, double share, double seconds) {
    var count = String.format(Locale.ROOT, "%,d reports, %.1f/s", done, done / seconds);
    if (share <= 0) {
      return count;
    }
    int full = (int) Math.round(share * BAR);
    long left = Math.round(seconds / share - seconds);
    return String.format(
        Locale.ROOT,
        "[%s%s] %3.0f%%  %s, %d:%02d left",
        "#".repeat(full),
        "·".repeat(BAR - full),
        share * 100,
        count,
        left / 60,
        left % 60);
  }

  void clear() {
    if (shown) {
      err.print("\r\u001B[K");
      shown = false;
    }
  }
}
