package org.marsad.coder.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.record.Claim;
import org.marsad.record.Figure;
import org.marsad.record.Span;

/// "Three bodies were found, raising the toll to 23": the three are among the 23. Where a sentence
/// says that what it tells brings a sum to a number, its other counts of that fate are parts of it.
final class Totals {
  private static final Set<String> BRINGING =
      Set.of("bring", "raise", "take", "push", "lift", "drive", "put");

  /// How many words stand between the verb and the number; ours.
  private static final int REACH = 6;

  private final Evidence evidence;

  Totals(Evidence evidence) {
    this.evidence = evidence;
  }

  /// The claims, with the parts of a new total marked as such.
  List<Claim> parted(List<Claim> claims) {
    var totals = new HashSet<Span>();
    for (var mention : evidence.figures()) {
      if (mention.rule().equals("figure-toll") && isBrought(mention.sentence(), mention.first())) {
        totals.add(mention.figure().span());
      }
    }
    return claims.stream()
        .map(c -> c.withFigures(c.figures().stream().map(f -> counted(f, claims)).toList()))
        .map(c -> totals.isEmpty() ? c : parted(c, claims, totals))
        .toList();
  }

  /// "23 of 27 drones were shot down", "two of the nine men whom they met were held": a part of a
  /// number that measures nothing stands for itself.
  private Figure counted(Figure figure, List<Claim> claims) {
    boolean lost =
        figure
            .partOf()
            .filter(w -> evidence.figures().stream().anyMatch(f -> f.figure().span().equals(w)))
            .filter(w -> claims.stream().noneMatch(c -> counts(c, w)))
            .isPresent();
    return lost ? figure.onItsOwn() : figure;
  }

  private static boolean counts(Claim claim, Span figure) {
    return claim.figures().stream().anyMatch(f -> f.span().equals(figure));
  }

  private boolean isBrought(int index, int number) {
    var sentence = evidence.sentence(index);
    return sentence.tokens().stream()
        .anyMatch(t ->
            t.index() < number
                && number - t.index() <= REACH
                && t.isVerb()
                && BRINGING.contains(t.lemma()));
  }

  private static Claim parted(Claim claim, List<Claim> claims, Set<Span> totals) {
    var figures =
        claim.figures().stream()
            .map(f -> total(f, claim, claims, totals).map(f::within).orElse(f))
            .toList();
    return figures.equals(claim.figures()) ? claim : claim.withFigures(figures);
  }

  private static Optional<Span> total(
      Figure figure, Claim claim, List<Claim> claims, Set<Span> totals) {
    boolean open = figure.partOf().isEmpty() && figure.sameAs().isEmpty();
    return !open || totals.contains(figure.span())
        ? Optional.empty()
        : claims.stream()
            .filter(c -> c.sentence().equals(claim.sentence()))
            .flatMap(c -> c.figures().stream())
            .filter(f -> totals.contains(f.span()) && f.measure().equals(figure.measure()))
            .filter(f -> stated(figure) <= stated(f))
            .map(Figure::span)
            .findFirst();
  }

  private static double stated(Figure figure) {
    var amount = figure.amount();
    return amount.best().or(amount::low).or(amount::high).orElse(0.0);
  }
}
