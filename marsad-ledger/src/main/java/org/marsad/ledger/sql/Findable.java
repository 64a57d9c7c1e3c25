package org.marsad.ledger.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marsad.record.Claim;
import org.marsad.views.incident.Trace;
import org.marsad.views.standing.Statement;
import org.marsad.views.standing.Verdict;

/// A claim with all that it is found by, made before the database is held.
///
/// @param traced the trace as it is stored
/// @param print what tells its rows from another's
record Findable(
    Statement statement,
    Optional<Trace> trace,
    Optional<String> traced,
    List<String> words,
    long print) {
  static Findable of(Statement statement, Optional<Trace> trace, ClaimWords words) {
    var traced = trace.map(TraceText::of);
    return new Findable(
        statement, trace, traced, words.of(statement.told()), print(statement, trace, traced));
  }

  /// What tells one claim's rows from another's.
  private static long print(Statement standing, Optional<Trace> trace, Optional<String> traced) {
    var claim = standing.told();
    var published = standing.source().report().published();
    return Print.of(
        List.of(
            standing.key().id(),
            claim.span(),
            claim.sentence(),
            claim.trigger(),
            claim.proposition(),
            claim.agents(),
            claim.patients(),
            claim.when(),
            claim.where(),
            numbers(claim),
            claim.voices(),
            claim.factuality(),
            claim.presupposed(),
            claim.confidence(),
            published,
            isDecided(standing),
            trace.map(one -> List.of(one.role(), one.block())),
            traced));
  }

  /// A figure's numbers, measure and unit: all that is kept of it here.
  private static List<Object> numbers(Claim claim) {
    var numbers = new ArrayList<Object>();
    for (var figure : claim.figures()) {
      var amount = figure.amount();
      numbers.add(
          List.of(
              amount.low(),
              amount.best(),
              amount.high(),
              figure.counts(),
              figure.unit(),
              figure.measure()));
    }
    return numbers;
  }

  /// Whether a person said or corrected something.
  static boolean isDecided(Statement standing) {
    return standing.verdict() != Verdict.OPEN
        || !standing.decided().isEmpty()
        || standing.contradicted();
  }
}
