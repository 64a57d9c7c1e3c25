package org.marsad.coder.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.marsad.record.Claim;
import org.marsad.record.When;
import org.marsad.record.Where;

/// "Correction: an earlier report said the strike hit the school in Dabra; it hit the school in
/// Tarsa." What a report takes back is denied there; the last telling of it further up happened
/// where the correction says. A telling that the correction puts nowhere else stays as it is told:
/// a person may see both.
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

  /// How far before a correction that is told which it corrects, in letters. The number is ours.
  private static final int REACH = 6000;

  private final Evidence evidence;

  Corrections(Evidence evidence) {
    this.evidence = evidence;
  }

  /// @param claims in text order
  List<Claim> applied(List<Claim> claims) {
    var wrong = claims.stream().filter(this::isTakenBack).toList();
    if (wrong.isEmpty()) {
      return claims;
    }
    var places = new HashMap<String, Where>();
    for (Claim one : wrong) {
      righted(one, wrong, claims)
          .ifPresent(place -> told(one, claims).ifPresent(t -> places.putIfAbsent(t.id(), place)));
    }
    return claims.stream().map(c -> applied(c, wrong, places)).toList();
  }

  /// Where the correction says that it was instead.
  private static Optional<Where> righted(Claim one, List<Claim> wrong, List<Claim> claims) {
    return claims.stream()
        .filter(c -> isRighted(c, one, wrong))
        .flatMap(c -> c.where().stream())
        .findFirst();
  }

  /// The last telling before the correction of what it takes back.
  private static Optional<Claim> told(Claim one, List<Claim> claims) {
    return claims.stream().filter(c -> isToldBefore(c, one)).reduce((first, second) -> second);
  }

  private Claim applied(Claim claim, List<Claim> wrong, Map<String, Where> places) {
    if (wrong.contains(claim)) {
      return claim.takenBack(RULE);
    }
    var place = places.get(claim.id());
    if (place != null) {
      return claim.withPlace(place.asInherited(), claim.otherPlaces(), MOVED);
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
  private static boolean isRighted(Claim claim, Claim one, List<Claim> wrong) {
    return claim.sentence().equals(one.sentence())
        && claim.trigger().start() > one.trigger().start()
        && claim.proposition().type().equals(one.proposition().type())
        && !wrong.contains(claim);
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
        && isNear(claim, wrong)
        && isSameDay(claim, wrong)
        && claim.proposition().type().equals(wrong.proposition().type())
        && claim.where().isPresent()
        && claim.where().flatMap(Where::gazetteer).equals(wrong.where().flatMap(Where::gazetteer))
        && wrong.where().flatMap(Where::gazetteer).isPresent();
  }

  private static boolean isNear(Claim claim, Claim wrong) {
    return wrong.sentence().start() - claim.span().end() <= REACH;
  }

  /// Whether the days told of both can be one.
  private static boolean isSameDay(Claim claim, Claim wrong) {
    var one = claim.when().flatMap(When::earliest);
    var other = wrong.when().flatMap(When::earliest);
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
