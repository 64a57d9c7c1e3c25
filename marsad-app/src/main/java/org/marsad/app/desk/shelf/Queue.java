package org.marsad.app.desk.shelf;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.marsad.app.view.WholeRecord;
import org.marsad.record.Where;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Grade;
import org.marsad.views.standing.Statement;
import org.marsad.views.standing.Verdict;

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

  /// Below this the coder itself is not sure.
  private static final double SURE = 0.6;

  private final WholeRecord record;
  private final HashSet<ClaimKey> contested = new HashSet<>();

  public Queue(WholeRecord record) {
    this.record = record;
    for (var incident : record.incidents().all()) {
      if (record.grading(incident).grade() == Grade.CONTESTED) {
        incident.statements().forEach(one -> contested.add(one.key()));
        incident.denials().forEach(one -> contested.add(one.key()));
      }
    }
  }

  public List<Statement> waiting(Filter filter) {
    return all().stream()
        .filter(one -> !filter.must() || mustBeSeen(one))
        .filter(one -> fits(filter.source(), one.source().report().publisher()))
        .filter(one -> fits(filter.place(), one.claim().where().map(Where::name)))
        .filter(one -> fits(filter.type(), Optional.of(one.claim().proposition().type())))
        .sorted(order(filter.sort()))
        .toList();
  }

  /// Everything that waits, in the order of the texts.
  public List<Statement> all() {
    var firsts = record.copies().firsts();
    return record.standing().statements().stream()
        .filter(one -> one.verdict() == Verdict.OPEN && !one.claim().presupposed())
        .filter(one ->
            Optional.ofNullable(firsts.get(one.source().key()))
                .map(first -> first.key().equals(one.source().key()))
                .orElse(true))
        .toList();
  }

  /// Whether a person has to see it: the coder is not sure, or what happened has no day or place,
  /// or sources are at odds over it.
  public boolean mustBeSeen(Statement one) {
    var claim = one.claim();
    boolean open =
        claim.isEvent()
            && (claim.where().isEmpty() || claim.when().filter(when -> when.resolved()).isEmpty());
    return claim.confidence() < SURE || open || contested.contains(one.key());
  }

  private static boolean fits(Optional<String> asked, Optional<String> is) {
    return asked.isEmpty() || asked.equals(is);
  }

  private static Comparator<Statement> order(String sort) {
    Comparator<Statement> text = Comparator.naturalOrder();
    return switch (sort) {
      case "confidence" ->
          Comparator.comparingDouble((Statement one) -> one.claim().confidence())
              .thenComparing(text);
      case "source" ->
          Comparator.comparing((Statement one) -> one.source().report().publisher().orElse(""))
              .thenComparing(text);
      case "place" ->
          Comparator.comparing((Statement one) -> one.claim().where().map(Where::name).orElse(""))
              .thenComparing(text);
      case "type" ->
          Comparator.comparing((Statement one) -> one.claim().proposition().type())
              .thenComparing(text);
      default -> text;
    };
  }
}
