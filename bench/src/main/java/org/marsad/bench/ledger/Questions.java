package org.marsad.bench.ledger;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.marsad.ledger.Box;
import org.marsad.ledger.Days;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.Query;
import org.marsad.ledger.chronicle.Chronicle;
import org.marsad.ledger.chronicle.Told;
import org.marsad.record.Where;
import org.marsad.record.entry.ClaimKey;
import org.marsad.views.figure.Policy;

/// Questions to a ledger of the synthetic world, two hundred of each sort, drawn as unevenly as its
/// reports name things.
final class Questions {
  private static final int ASKED = 200;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Ledger ledger;
  private final SyntheticWorld world;

  Questions(Ledger ledger, SyntheticWorld world) {
    this.ledger = ledger;
    this.world = world;
  }

  String placeAndDay() {
    return asked(
        "by place and day",
        w -> hits(Query.all().at(w.town().gazetteer().orElseThrow()).during(week(w))));
  }

  String actor() {
    return asked("by actor", w -> hits(Query.all().party(w.groupName(w.group()))));
  }

  String word() {
    return asked("by one word", w -> hits(Query.words(w.words(1).getFirst())));
  }

  String words() {
    return asked("by two words", w -> hits(Query.words(String.join(" ", w.words(2)))));
  }

  String box() {
    return asked("by bounding box", w -> hits(Query.all().within(around(w.town()))));
  }

  String boxAndDays() {
    return asked(
        "by bounding box and week",
        w -> hits(Query.all().within(around(w.town())).during(week(w))));
  }

  /// From nothing at hand to an incident with its figures, grade and origins: of a claim of a town,
  /// as somebody opens its page.
  String incident() {
    return asked(
        "one incident, opened whole",
        w -> {
          var hits = ledger.find(Query.all().at(w.town().gazetteer().orElseThrow())).hits();
          return hits.isEmpty() ? 0 : opened(hits.getFirst().key());
        });
  }

  private int opened(ClaimKey claim) {
    return Chronicle.of(ledger).incident(claim).map(told -> weight(told)).orElse(0);
  }

  private static int weight(Told told) {
    var tolls = told.tolls(new Policy.MostOrigins());
    return told.incident().statements().size()
        + tolls.size()
        + told.witnesses().size()
        + told.grading().why().words().length();
  }

  String newest() {
    return asked("incidents, the newest page", _ -> listed(Query.all()));
  }

  String incidentsOfTown() {
    return asked(
        "incidents of a town", w -> listed(Query.all().at(w.town().gazetteer().orElseThrow())));
  }

  String incidentsOfParty() {
    return asked("incidents of a party", w -> listed(Query.all().party(w.groupName(w.group()))));
  }

  String incidentsOfWeek() {
    return asked(
        "incidents of a week in a division",
        w -> {
          var town = w.town();
          var query = Query.all().in(town.country().orElseThrow(), town.admin1().orElseThrow());
          return listed(query.during(week(w)));
        });
  }

  private int listed(Query query) {
    return Chronicle.of(ledger).incidents(query, Optional.empty()).incidents().stream()
        .mapToInt(Questions::weight)
        .sum();
  }

  String days() {
    return asked(
        "claims day by day, all years", _ -> Chronicle.of(ledger).days(Query.all()).size());
  }

  String daysOfTown() {
    return asked(
        "claims day by day, of a town",
        w -> Chronicle.of(ledger).days(Query.all().at(w.town().gazetteer().orElseThrow())).size());
  }

  String census() {
    return asked(
        "numbers of the first page",
        w -> {
          var record = Chronicle.of(ledger);
          return (int) record.census(record.upTo() - 1 - w.number(2_000)).newClaims();
        });
  }

  String voice() {
    return asked("by voice", w -> hits(Query.all().voice(w.groupName(w.group()) + " spokesman")));
  }

  String report() {
    return asked(
        "claims of a report",
        w -> {
          var hits = ledger.find(Query.all().at(w.town().gazetteer().orElseThrow())).hits();
          return hits.isEmpty() ? 0 : hits(Query.all().of(hits.getFirst().key().report()));
        });
  }

  private int hits(Query query) {
    return ledger.find(query).hits().size();
  }

  private static Box around(Where town) {
    double lat = town.lat().orElseThrow();
    double lon = town.lon().orElseThrow();
    return new Box(lat - 0.1, lon - 0.1, lat + 0.1, lon + 0.1);
  }

  private static Days week(SyntheticWorld world) {
    LocalDate day = SyntheticReports.FIRST_DAY.plusDays(world.number(SyntheticReports.DAYS));
    return Days.around(day, 3);
  }

  private String asked(String name, ToIntFunction<SyntheticWorld> question) {
    long warm = 0;
    for (int n = 0; n < ASKED / 10; n++) {
      warm += question.applyAsInt(world);
    }
    if (warm < 0) {
      throw new IllegalStateException("fewer than none were found: " + warm);
    }
    var millis = new double[ASKED];
    var worked = new double[ASKED];
    long found = 0;
    for (int n = 0; n < ASKED; n++) {
      long start = System.nanoTime();
      long before = THREADS.getCurrentThreadCpuTime();
      found += question.applyAsInt(world);
      worked[n] = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
      millis[n] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    Arrays.sort(worked);
    return String.format(
        Locale.ROOT,
        "%-38s median %6.2f ms, 95 of 100 under %7.2f ms, of its thread's work %6.2f ms and"
            + " %7.2f ms, %5.1f found",
        name,
        millis[ASKED / 2],
        millis[ASKED * 95 / 100],
        worked[ASKED / 2],
        worked[ASKED * 95 / 100],
        (double) found / ASKED);
  }
}
