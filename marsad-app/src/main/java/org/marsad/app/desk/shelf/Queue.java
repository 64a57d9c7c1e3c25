package org.marsad.app.desk.shelf;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marsad.ledger.survey.ClaimGist;
import org.marsad.ledger.survey.ReportGist;
import org.marsad.ledger.survey.Survey;

/// Claims that wait for a person: nobody has accepted or rejected them. What a copy says again is
/// not shown again, nor what is only taken for granted.
public final class Queue {
  /// What is asked for; what is empty fits all.
  ///
  /// @param must only what a person has to see
  /// @param sort `text`, `confidence`, `source`, `place` or `type`
  public record Filter(
      boolean must,
      Optional<String> source,
      Optional<String> place,
      Optional<String> type,
      String sort) {}

  /// A claim that waits, with its report.
  public record Waiting(ReportGist report, ClaimGist claim) {
    public String address() {
      return claim.ref().address();
    }
  }

  /// Where one stands among those that fit.
  ///
  /// @param number how many stand before it
  /// @param fitting how many fit
  public record Standing(
      int number,
      int fitting,
      Optional<Waiting> before,
      Optional<Waiting> it,
      Optional<Waiting> after) {}

  /// What there is to filter by: the commonest of each.
  public record Words(List<String> sources, List<String> places, List<String> types) {
    public Words {
      sources = List.copyOf(sources);
      places = List.copyOf(places);
      types = List.copyOf(types);
    }
  }

  private final Survey survey;
  private final Rows rows;
  private final Tally tally;
  private final Words words;

  /// Those that are otherwise than in the stem.
  private final List<Waiting> fresh;

  private Queue(Survey survey) {
    this.survey = survey;
    rows = Rows.of(survey.stem());
    fresh =
        survey.changed().fresh().stream()
            .flatMap(report ->
                report.claims().stream()
                    .filter(claim -> Rows.waits(report, claim))
                    .map(claim -> new Waiting(report, claim)))
            .toList();
    tally = survey.stem().derived().of(Tally.class, rows::tally).copy();
    stale().stream()
        .filter(rows::waits)
        .forEach(claim -> {
          var gone = rows.waiting(claim);
          tally.count(-1, rows.must(claim), gone.report(), gone.claim());
        });
    fresh.forEach(one -> tally.count(1, mustBeSeen(one), one.report(), one.claim()));
    words = tally.words();
  }

  public static Queue of(Survey survey) {
    return survey.derived().of(Queue.class, () -> new Queue(survey));
  }

  /// Claims of the stem that are no more, or are among the fresh ones.
  private BitSet stale() {
    return survey.changed().stale();
  }

  /// How many wait.
  public int open() {
    return tally.open();
  }

  /// How many of them a person has to see.
  public int must() {
    return tally.must();
  }

  public Words words() {
    return words;
  }

  private Stream<Waiting> fresh(Filter filter) {
    return fresh.stream().filter(one -> fits(filter, one));
  }

  private boolean fits(Filter filter, Waiting one) {
    return fits(filter.source(), one.report().publisher())
        && fits(filter.place(), Optional.of(one.claim().place()))
        && fits(filter.type(), Optional.of(one.claim().type()))
        && (!filter.must() || mustBeSeen(one));
  }

  private static boolean fits(Optional<String> asked, Optional<String> is) {
    return asked.isEmpty() || asked.equals(is);
  }

  /// The claim of an address, or else the first, among those that fit. Nothing is sorted for it.
  public Standing at(Optional<String> address, Filter filter) {
    var order = rows.order(filter.sort());
    return address
        .flatMap(it -> named(it, filter))
        .map(wanted -> around(wanted, order, filter))
        .orElseGet(() -> front(order, filter));
  }

  private Optional<Waiting> named(String address, Filter filter) {
    return address.indexOf('/') <= 0 ? Optional.empty() : among(address, filter);
  }

  private Optional<Waiting> among(String address, Filter filter) {
    return survey
        .beginning(address.substring(0, address.indexOf('/')))
        .flatMap(report ->
            report.claims().stream()
                .filter(claim -> Rows.waits(report, claim))
                .map(claim -> new Waiting(report, claim)))
        .filter(one -> one.address().equals(address) && fits(filter, one))
        .findFirst();
  }

  private Standing front(Order order, Filter filter) {
    var least = new Least(order, 2);
    rows.each(filter, stale(), least);
    var first = least.with(rows, fresh(filter));
    return new Standing(
        0,
        least.seen() + (int) fresh(filter).count(),
        Optional.empty(),
        first.stream().findFirst(),
        first.stream().skip(1).findFirst());
  }

  private Standing around(Waiting wanted, Order order, Filter filter) {
    boolean steady = !survey.changed().holds(wanted.report().key());
    var sides = new Sides(order, order.bound(wanted, steady), steady);
    rows.each(filter, stale(), sides);
    var before = fresh(filter).filter(one -> order.compare(one, wanted) < 0).toList();
    var after = fresh(filter).filter(one -> order.compare(one, wanted) > 0).toList();
    return new Standing(
        sides.before() + before.size(),
        sides.before() + sides.after() + before.size() + after.size() + 1,
        Stream.concat(sides.last(rows), before.stream()).max(order),
        Optional.of(wanted),
        Stream.concat(sides.next(rows), after.stream()).min(order));
  }

  /// The first that fit, in their order.
  public List<Waiting> first(int many, Filter filter) {
    var least = new Least(rows.order(filter.sort()), many);
    rows.each(filter, stale(), least);
    return least.with(rows, fresh(filter));
  }

  /// Whether a person has to see it: the coder is not sure, or what happened has no day or place,
  /// or sources are at odds over it.
  public boolean mustBeSeen(Waiting one) {
    return survey.mustBeSeen(one.claim());
  }
}
