package org.marsad.bench.ledger;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.marsad.ledger.Draft;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.open.Ledgers;

/// Claims a second that a ledger takes in with all that is searched, each batch durable; the same
/// rows in bare batches into tables without an index; and how long questions take then:
/// `LedgerBench PLACE JDBC-URL CLAIMS [SEED]`, where PLACE holds no ledger yet and JDBC-URL leads
/// to an empty database of the same kind.
public final class LedgerBench {
  private static final int REPORTS_A_BATCH = 160;
  private static final int CLAIMS_A_REPORT = 13;
  private static final double NANOS = 1e9;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Ledger ledger;
  private final SyntheticWorld world;

  private LedgerBench(Ledger ledger, long seed) {
    this.ledger = ledger;
    world = new SyntheticWorld(seed);
  }

  /// Times only the ledger, not the making of the reports.
  private void append(int claims) {
    var reports = new SyntheticReports(world);
    long all = 0;
    long cpu = 0;
    long tenth = 0;
    int done = 0;
    int said = 0;
    while (done < claims) {
      var drafts = new ArrayList<Draft>();
      for (int n = 0; n < REPORTS_A_BATCH; n++) {
        drafts.addAll(reports.next());
      }
      long start = System.nanoTime();
      long worked = THREADS.getCurrentThreadCpuTime();
      ledger.append(drafts);
      tenth += System.nanoTime() - start;
      cpu += THREADS.getCurrentThreadCpuTime() - worked;
      done += REPORTS_A_BATCH * CLAIMS_A_REPORT;
      if (done - said >= claims / 10) {
        say("to " + done + " claims: " + rate(done - said, tenth));
        all += tenth;
        tenth = 0;
        said = done;
      }
    }
    say("append, durable, all indexes: " + rate(done, all + tenth) + " over " + done);
    say("of this thread's processor time: " + rate(done, cpu));
  }

  /// How long everything takes that reads all of it.
  private void proved() {
    long start = System.nanoTime();
    boolean sound = ledger.verify().sound();
    say("verify: " + seconds(start) + (sound ? ", sound" : ", NOT SOUND"));
    start = System.nanoTime();
    ledger.reindex();
    say("reindex: " + seconds(start));
  }

  private static String seconds(long start) {
    return String.format(Locale.ROOT, "%,.0f s", (System.nanoTime() - start) / NANOS);
  }

  private static String rate(long claims, long nanos) {
    return String.format(Locale.ROOT, "%,.0f claims/s", claims * NANOS / nanos);
  }

  private static void say(String words) {
    System.out.println(words);
  }

  public static void main(String[] args) throws SQLException {
    int claims = Integer.parseInt(args[2]);
    long seed = args.length > 3 ? Long.parseLong(args[3]) : 7;
    try (var ledger = Ledgers.create(args[0], Clock.systemUTC())) {
      var bench = new LedgerBench(ledger, seed);
      bench.append(claims);
      try (var from = DriverManager.getConnection(source(args[0]));
          var to = DriverManager.getConnection(args[1])) {
        double seconds = new BareRows(from, to).copied();
        say("the same rows, bare batches: " + rate(claims, (long) (seconds * NANOS)));
      }
      var questions = new Questions(ledger, new SyntheticWorld(seed));
      Stream.<Supplier<String>>of(
              questions::placeAndDay,
              questions::actor,
              questions::voice,
              questions::word,
              questions::words,
              questions::box,
              questions::boxAndDays,
              questions::report,
              questions::incident,
              questions::newest,
              questions::incidentsOfTown,
              questions::incidentsOfParty,
              questions::incidentsOfWeek,
              questions::days,
              questions::daysOfTown,
              questions::census)
          .map(Supplier::get)
          .forEach(LedgerBench::say);
      bench.proved();
    }
  }

  /// How the tables of a ledger are reached without it.
  private static String source(String place) {
    if (!place.startsWith("postgres")) {
      return "jdbc:sqlite:" + place;
    }
    var uri = URI.create(place);
    return "jdbc:postgresql://"
        + uri.getHost()
        + ":"
        + uri.getPort()
        + uri.getPath()
        + "?user="
        + uri.getUserInfo()
        + "&currentSchema="
        + uri.getQuery().replace("schema=", "");
  }
}
