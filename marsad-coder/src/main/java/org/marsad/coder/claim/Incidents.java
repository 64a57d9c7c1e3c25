package org.marsad.coder.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.BySentence;
import org.marsad.coder.lexicon.AcledCode;
import org.marsad.coder.lexicon.Codebook;
import org.marsad.record.Claim;
import org.marsad.record.Codes;
import org.marsad.record.Moment;
import org.marsad.record.Proposition;
import org.marsad.record.When;
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
    var told = claims.stream().map(this::told).toList();
    var byBlock = BySentence.of(told, Told::block);
    return told.stream().map(t -> settled(t, byBlock.in(t.block()))).toList();
  }

  /// A claim with what is compared of it.
  private record Told(
      Claim claim,
      int block,
      Optional<AcledCode> code,
      Optional<LocalDate> begins,
      Optional<LocalDate> ends,
      Optional<Where> place) {}

  private Told told(Claim claim) {
    return new Told(
        claim,
        block(claim),
        code(claim),
        claim.when().flatMap(When::earliest).map(Moment::date),
        claim.when().flatMap(When::latest).map(Moment::date),
        place(claim));
  }

  private static Claim settled(Told told, List<Told> block) {
    var own = told.code();
    var claim = told.claim();
    if (own.isEmpty()) {
      return claim;
    }
    if (!claim.tookPlace()) {
      return coded(claim, Optional.empty(), NOT_DONE);
    }
    var main =
        block.stream()
            .filter(t -> t.code().isPresent() && t.claim().factuality().tookPlace())
            .filter(t -> together(told, t) || t.claim().equals(claim))
            .sorted(Comparator.comparing(t -> isVague(t.claim())))
            .map(t -> t.code().orElseThrow())
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

  private static boolean together(Told one, Told other) {
    return !otherDay(one, other) && !otherPlace(one, other);
  }

  private int block(Claim claim) {
    return evidence
        .document()
        .sentenceAt(claim.trigger().start())
        .map(s -> s.block().span().start())
        .orElse(-1);
  }

  private static boolean otherDay(Told one, Told other) {
    return isOver(one, other) || isOver(other, one);
  }

  private static boolean isOver(Told one, Told other) {
    return one.ends().isPresent()
        && other.begins().isPresent()
        && one.ends().get().isBefore(other.begins().get());
  }

  private static boolean otherPlace(Told one, Told other) {
    return one.place().isPresent()
        && other.place().isPresent()
        && isApart(one.place().get(), other.place().get());
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
