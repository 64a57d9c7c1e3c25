package org.marsad.coder.claim;

import java.util.List;
import java.util.Optional;
import org.marsad.record.Claim;
import org.marsad.record.When;
import org.marsad.record.Where;

/// Gives a part the time and place of its whole: of "9,000 have fled since May" and "that figure
/// includes 700 who were detained" the second is told of the same months and town.
final class Wholes {
  private Wholes() {}

  static List<Claim> placed(List<Claim> claims) {
    return claims.stream().map(c -> placed(c, claims)).toList();
  }

  private static Claim placed(Claim claim, List<Claim> claims) {
    return whole(claim, claims)
        .map(w -> {
          boolean timed = claim.when().filter(t -> !t.inherited()).isPresent();
          boolean sited = claim.where().filter(p -> !p.inherited()).isPresent();
          return claim.at(
              timed ? claim.when() : w.when().map(When::asInherited),
              sited ? claim.where() : w.where().map(Where::asInherited));
        })
        .orElse(claim);
  }

  private static Optional<Claim> whole(Claim claim, List<Claim> claims) {
    return claim.figures().stream()
        .flatMap(f -> f.partOf().stream())
        .flatMap(whole ->
            claims.stream()
                .filter(c -> !c.sentence().equals(claim.sentence()))
                .filter(c -> c.figures().stream().anyMatch(f -> f.span().equals(whole))))
        .findFirst();
  }
}
