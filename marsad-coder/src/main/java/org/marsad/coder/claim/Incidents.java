package org.marsad.coder.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.lexicon.AcledCode;
import org.marsad.coder.lexicon.Codebook;
import org.marsad.record.Claim;
import org.marsad.record.Codes;
import org.marsad.record.Moment;
import org.marsad.record.Proposition;
import org.marsad.record.Where;

/// Gives claims the ACLED code of the incident that they tell of. ACLED files an incident once: who
/// was killed in an air strike stands under the strike, and what is no violence gets no code beside
/// violence. What did not take place (planned, denied, hypothetical) has no code at all. Claims of
/// one paragraph are of one incident unless their days or places are told apart.
final class Incidents {
  private static final String NOT_DONE = "acled-not-done";
  private static final String INCIDENT = "acled-incident";
  private static final Set<String> VAGUE = Set.of("killing", "attack", "abuse");

  /// Of UCDP's precisions of place.
  private static final int DISTRICT = 3;

  private static final int PROVINCE = 4;

  private final Codebook codebook;
  private final Evidence evidence;

  Incidents(Codebook codebook, Evidence evidence) {
    this.codebook = codebook;
    this.evidence = evidence;
  }

  /// @param claims in text order
  List<Claim> settled(List<Claim> claims) {
    return claims.stream().map(c -> settled(c, claims)).toList();
  }

  private Claim settled(Claim claim, List<Claim> claims) {
    var own = code(claim);
    if (own.isEmpty()) {
      return claim;
    }
    if (!claim.factuality().tookPlace()) {
      return coded(claim, Optional.empty(), NOT_DONE);
    }
    var main =
        claims.stream()
            .filter(c -> c.equals(claim) || code(c).isPresent() && together(claim, c))
            .filter(c -> c.factuality().tookPlace())
            .sorted(Comparator.comparing(Incidents::isVague))
            .map(c -> code(c).orElseThrow())
            .min(Comparator.comparingInt(AcledCode::rank))
            .filter(m -> m.rank() < own.get().rank() || rivals(m, own.get()));
    return main.map(m -> coded(claim, under(m, own.get()), INCIDENT)).orElse(claim);
  }

  /// What tells neither means nor setting names nothing where something else does.
  private static boolean isVague(Claim claim) {
    return claim.presupposed() || VAGUE.contains(claim.proposition().type());
  }

  /// Of two ways to tell one fight the first told holds.
  private static boolean rivals(AcledCode main, AcledCode own) {
    return main.rank() == own.rank() && main.isDisorder() && !main.equals(own);
  }

  private static Optional<String> under(AcledCode main, AcledCode own) {
    return main.isDisorder() && own.isDisorder() ? Optional.of(main.subEvent()) : Optional.empty();
  }

  private Optional<AcledCode> code(Claim claim) {
    return claim.proposition() instanceof Proposition.Happening(_, Codes codes)
        ? codes.acled().flatMap(codebook::acled)
        : Optional.empty();
  }

  private static Claim coded(Claim claim, Optional<String> acled, String rule) {
    return claim.proposition() instanceof Proposition.Happening(_, Codes codes)
        ? claim.withCodes(codes.withAcled(acled), rule)
        : claim;
  }

  private boolean together(Claim one, Claim other) {
    return block(one) == block(other) && !otherDay(one, other) && !otherPlace(one, other);
  }

  private int block(Claim claim) {
    return evidence
        .document()
        .sentenceAt(claim.trigger().start())
        .map(s -> s.block().span().start())
        .orElse(-1);
  }

  private static boolean otherDay(Claim one, Claim other) {
    return ends(one).flatMap(e -> begins(other).map(b -> e.date().isBefore(b.date()))).orElse(false)
        || ends(other)
            .flatMap(e -> begins(one).map(b -> e.date().isBefore(b.date())))
            .orElse(false);
  }

  private static Optional<Moment> begins(Claim claim) {
    return claim.when().flatMap(w -> w.earliest());
  }

  private static Optional<Moment> ends(Claim claim) {
    return claim.when().flatMap(w -> w.latest());
  }

  private static boolean otherPlace(Claim one, Claim other) {
    return place(one).flatMap(a -> place(other).map(b -> isApart(a, b))).orElse(false);
  }

  /// Two towns, or places in two provinces; a town and its own province may be one place.
  private static boolean isApart(Where one, Where other) {
    boolean towns = one.precision() <= DISTRICT && other.precision() <= DISTRICT;
    boolean provinces =
        one.admin1().isPresent()
            && other.admin1().isPresent()
            && !one.admin1().equals(other.admin1());
    return provinces || towns && !one.name().equals(other.name());
  }

  /// The claim's own place, where it is no wider than a province.
  private static Optional<Where> place(Claim claim) {
    return claim.where().filter(w -> !w.inherited() && w.precision() <= PROVINCE);
  }
}
