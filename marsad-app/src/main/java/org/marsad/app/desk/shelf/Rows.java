package org.marsad.app.desk.shelf;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.marsad.ledger.survey.ClaimGist;
import org.marsad.ledger.survey.Numbering;
import org.marsad.ledger.survey.ReportGist;
import org.marsad.ledger.survey.Stem;

/// What the queue chooses and sorts by, of all claims of a stem, in columns: seventeen bytes a
/// claim, through which a filter or an order that nobody asked for before goes in some
/// milliseconds.
final class Rows {
  private static final int WAITS = 1;
  private static final int MUST = 2;

  private final Numbering all;
  private final byte[] marks;
  private final Column<Double> confidences;
  private final Column<String> sources;
  private final Column<String> places;
  private final Column<String> types;

  private Rows(Stem stem) {
    all = stem.numbering();
    marks = new byte[all.size()];
    int number = 0;
    for (var report : all.reports()) {
      for (var claim : report.claims()) {
        if (waits(report, claim)) {
          boolean must = claim.unsure() || stem.contested(number);
          marks[number] = (byte) (must ? WAITS | MUST : WAITS);
        }
        number++;
      }
    }
    confidences = Column.of(all, (_, claim) -> claim.confidence());
    sources = Column.of(all, (report, _) -> report.publisher().orElse(""));
    places = Column.of(all, (_, claim) -> claim.place());
    types = Column.of(all, (_, claim) -> claim.type());
  }

  static Rows of(Stem stem) {
    return stem.derived().of(Rows.class, () -> new Rows(stem));
  }

  /// What a copy says again is not asked about again.
  static boolean waits(ReportGist report, ClaimGist claim) {
    return !report.copy() && claim.waiting();
  }

  boolean waits(int claim) {
    return marks[claim] != 0;
  }

  boolean must(int claim) {
    return (marks[claim] & MUST) != 0;
  }

  Queue.Waiting waiting(int claim) {
    return new Queue.Waiting(all.report(claim), all.claim(claim));
  }

  Numbering numbering() {
    return all;
  }

  Order order(String sort) {
    return switch (sort) {
      case "confidence" -> Order.by(all, confidences);
      case "source" -> Order.by(all, sources);
      case "place" -> Order.by(all, places);
      case "type" -> Order.by(all, types);
      default -> Order.ofTexts(all);
    };
  }

  /// Every claim that waits and fits, in the order of the texts.
  ///
  /// @param stale claims that are passed over
  void each(Queue.Filter filter, BitSet stale, IntConsumer taker) {
    int mark = filter.must() ? MUST : WAITS;
    var source = Wanted.of(sources, filter.source());
    var place = Wanted.of(places, filter.place());
    var type = Wanted.of(types, filter.type());
    for (int claim = 0; claim < marks.length; claim++) {
      if ((marks[claim] & mark) != 0
          && source.fits(claim)
          && place.fits(claim)
          && type.fits(claim)
          && !stale.get(claim)) {
        taker.accept(claim);
      }
    }
  }

  /// How many of them wait, of which words.
  Tally tally() {
    var tally = new Tally();
    for (int claim = 0; claim < marks.length; claim++) {
      if (waits(claim)) {
        tally.count(1, must(claim));
      }
    }
    tally.words(counts(sources), counts(places), counts(types));
    return tally;
  }

  private Map<String, Integer> counts(Column<String> column) {
    var numbers = new int[column.values().size()];
    for (int claim = 0; claim < marks.length; claim++) {
      numbers[column.code(claim)] += waits(claim) ? 1 : 0;
    }
    var counts = new HashMap<String, Integer>();
    for (int n = 0; n < numbers.length; n++) {
      counts.put(column.values().get(n), numbers[n]);
    }
    return counts;
  }

  /// A value that is asked for.
  ///
  /// @param code its place; of a value that no claim has, none's
  private record Wanted(Column<String> column, boolean any, int code) {
    static Wanted of(Column<String> column, Optional<String> value) {
      return new Wanted(column, value.isEmpty(), value.map(column::find).orElse(0));
    }

    boolean fits(int claim) {
      return any || column.code(claim) == code;
    }
  }
}
