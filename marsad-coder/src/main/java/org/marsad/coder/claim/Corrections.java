package org.marsad.coder.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.marsad.record.Claim;
import org.marsad.record.Where;

/// "Correction: an earlier report said the strike hit the school in Dabra; it hit the school in
/// Tarsa." What a report takes back is denied there; what was told of that place further up
/// happened where the correction says, or not at all.
final class Corrections {
  static final String RULE = "factuality-taken-back";

  private static final String MOVED = "where-corrected";

  private static final Pattern CORRECTING =
      Pattern.compile(
          "(?i)\\bcorrect(?:ion|s|ed|ing)\\b|\\bclarification\\b"
              + "|\\b(?:in)correctly\\b|\\bwrongly\\b|\\bmistakenly\\b|\\berroneously\\b|\\bmisstated\\b");

  private static final Pattern EARLIER =
      Pattern.compile(
          "(?i)\\b(?:an?|the|our)\\s+(?:earlier|previous|original)\\s+"
              + "(?:version|report|story|article|dispatch|entry|post|item|bulletin)\\b");

  /// Where the telling of what was wrong ends.
  private static final Pattern RIGHTED = Pattern.compile("[;:]|,? but |, in fact|, whereas ");

  private final Evidence evidence;

  Corrections(Evidence evidence) {
    this.evidence = evidence;
  }

  /// @param claims in text order
  List<Claim> applied(List<Claim> claims) {
    var wrong = claims.stream().filter(this::isTakenBack).toList();
    return wrong.isEmpty() ? claims : claims.stream().map(c -> applied(c, wrong, claims)).toList();
  }

  private Claim applied(Claim claim, List<Claim> wrong, List<Claim> claims) {
    if (wrong.contains(claim)) {
      return claim.takenBack(RULE);
    }
    var before = wrong.stream().filter(w -> isToldBefore(claim, w)).findFirst();
    if (before.isPresent()) {
      return claims.stream()
          .filter(c -> isRighted(c, before.get(), wrong))
          .flatMap(c -> c.where().stream())
          .findFirst()
          .map(w -> claim.withPlace(w.asInherited(), claim.otherPlaces(), MOVED))
          .orElseGet(() -> claim.takenBack(RULE));
    }
    // "it hit the clinic": the strike did, whoever the report spoke of last.
    boolean righted = wrong.stream().anyMatch(w -> w.sentence().equals(claim.sentence()));
    return righted
        ? claim.doneBy(
            claim.agents().stream()
                .filter(a -> !evidence.document().words(a.span()).equalsIgnoreCase("it"))
                .toList())
        : claim;
  }

  /// What the correction says instead.
  private static boolean isRighted(Claim claim, Claim wrong, List<Claim> all) {
    return !all.contains(claim)
        && claim.sentence().equals(wrong.sentence())
        && claim.proposition().type().equals(wrong.proposition().type());
  }

  private boolean isTakenBack(Claim claim) {
    var words = evidence.document().words(claim.sentence());
    var earlier = EARLIER.matcher(words);
    if (!CORRECTING.matcher(words).find() || !earlier.find()) {
      return false;
    }
    var righted = RIGHTED.matcher(words);
    int end = righted.find(earlier.end()) ? righted.start() : words.length();
    int at = claim.trigger().start() - claim.sentence().start();
    return at >= earlier.end() && at < end;
  }

  /// The same kind of deed at the same place, told before it was taken back.
  private static boolean isToldBefore(Claim claim, Claim wrong) {
    return claim.span().end() <= wrong.sentence().start()
        && claim.proposition().type().equals(wrong.proposition().type())
        && claim.where().isPresent()
        && claim.where().flatMap(Where::gazetteer).equals(wrong.where().flatMap(Where::gazetteer))
        && wrong.where().flatMap(Where::gazetteer).isPresent();
  }
}
