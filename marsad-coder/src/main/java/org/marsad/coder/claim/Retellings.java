package org.marsad.coder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marsad.record.Claim;
import org.marsad.record.Where;

/// "Troops killed two gunmen in the south of the country", and further down in which district: the
/// summary at the head of a report happened where the account below it says.
final class Retellings {
  private static final String TOLD_AGAIN = "where-told-again";
  private static final String DATELINE = "where-dateline";

  /// Of UCDP's precisions of place: no wider than a province.
  private static final int PROVINCE = 4;

  private Retellings() {}

  /// @param claims in text order, with what is told again marked
  static List<Claim> placed(List<Claim> claims) {
    return claims.stream().map(c -> placed(c, claims)).toList();
  }

  private static Claim placed(Claim claim, List<Claim> claims) {
    return claim
        .where()
        .filter(w -> isWide(w) || isFiledAt(claim))
        .flatMap(wide ->
            claims.stream()
                .filter(c -> tellsAgain(c, claim) && !isFiledAt(c))
                .flatMap(c -> c.where().stream())
                .filter(w -> isWithin(w, wide))
                .findFirst()
                .map(w -> claim.withPlace(w.asInherited(), with(claim, wide), TOLD_AGAIN)))
        .orElse(claim);
  }

  private static boolean isWide(Where where) {
    return where.admin1().isEmpty() && where.country().isPresent() && where.precision() > PROVINCE;
  }

  /// "Commander captured" in a headline: only where the report was filed is known.
  private static boolean isFiledAt(Claim claim) {
    return DATELINE.equals(claim.rules().get("where"));
  }

  private static boolean tellsAgain(Claim later, Claim claim) {
    return claim.figures().stream()
        .anyMatch(f ->
            later.figures().stream()
                .anyMatch(again -> again.sameAs().equals(Optional.of(f.span()))));
  }

  private static boolean isWithin(Where where, Where wide) {
    return where.admin1().isPresent() && where.country().equals(wide.country());
  }

  private static List<Where> with(Claim claim, Where wide) {
    var others = new ArrayList<>(claim.otherPlaces());
    others.add(wide);
    return others;
  }
}
