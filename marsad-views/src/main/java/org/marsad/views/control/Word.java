package org.marsad.views.control;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.marsad.record.Claim;
import org.marsad.record.Factuality;
import org.marsad.record.Moment;
import org.marsad.record.Participant;
import org.marsad.record.Proposition;
import org.marsad.record.Where;
import org.marsad.views.name.Names;
import org.marsad.views.origin.Origin;
import org.marsad.views.origin.Origins;
import org.marsad.views.origin.Own;
import org.marsad.views.standing.Statement;

/// What one statement says about one party and one place.
///
/// @param own the party says it of itself
record Word(
    Statement statement,
    Where place,
    String party,
    String name,
    Move move,
    LocalDate day,
    Origin origin,
    boolean own)
    implements Comparable<Word> {
  enum Move {
    GAINED,
    HOLDS,
    LOST,
    IS_THERE,
    FIGHTS
  }

  private static final Comparator<Word> ORDER =
      Comparator.comparing(Word::day).thenComparing(Word::move).thenComparing(Word::statement);

  @Override
  public int compareTo(Word other) {
    return ORDER.compare(this, other);
  }

  static Stream<Word> of(Statement statement, Origins origins) {
    var claim = statement.claim();
    var move = moveOf(claim);
    var day = dayOf(statement);
    var place = claim.where();
    if (statement.rejected() || move.isEmpty() || day.isEmpty() || place.isEmpty()) {
      return Stream.empty();
    }
    if (isOfGround(claim)) {
      return Stream.empty();
    }
    var origin = origins.of(statement);
    return claim.agents().stream()
        .map(party -> Own.meant(party, statement))
        .map(party ->
            new Word(
                statement,
                place.get(),
                key(party),
                party.name(),
                move.get(),
                day.get(),
                origin,
                origin.id().equals(key(party)) || Own.belongs(party, statement)));
  }

  static boolean mayBe(Statement statement) {
    return !statement.rejected() && moveOf(statement.claim()).isPresent();
  }

  /// "40 square kilometres of the river bank" says nothing about the town that the passage is of.
  private static boolean isOfGround(Claim claim) {
    return claim.where().map(Where::inherited).orElse(true)
        && claim.figures().stream().anyMatch(figure -> figure.unit().startsWith("km"));
  }

  /// Who denies that it lost a place says that it holds it; a denied gain or hold says nothing of
  /// who does.
  private static Optional<Move> moveOf(Claim claim) {
    var told = told(claim);
    if (claim.factuality() == Factuality.DENIED) {
      return told.filter(move -> move == Move.LOST).map(_ -> Move.HOLDS);
    }
    return claim.tookPlace() ? told : Optional.empty();
  }

  private static Optional<Move> told(Claim claim) {
    return switch (claim.proposition()) {
      case Proposition.Control(var status) ->
          switch (status) {
            case "holds" -> Optional.of(Move.HOLDS);
            case "lost" -> Optional.of(Move.LOST);
            case "presence" -> Optional.of(Move.IS_THERE);
            case "contests", "besieges" -> Optional.of(Move.FIGHTS);
            default -> Optional.empty();
          };
      case Proposition.Happening(var type, _) ->
          switch (type) {
            case "capture-of-territory" -> Optional.of(Move.GAINED);
            case "withdrawal" -> Optional.of(Move.LOST);
            default -> Optional.empty();
          };
      case Proposition.Tally _ -> Optional.empty();
    };
  }

  private static Optional<LocalDate> dayOf(Statement statement) {
    return statement
        .claim()
        .when()
        .flatMap(when -> when.earliest().or(when::latest))
        .map(Moment::date)
        .or(() -> statement.source().report().published());
  }

  static String key(Participant party) {
    return party.actor().orElseGet(() -> Names.fold(party.name()));
  }
}
