package org.marsad.views.standing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.marsad.record.Claim;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Correction;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Entry;

/// What people decided about one claim, in the order they did.
///
/// @param accepted the claim as it read when a person accepted it: a later coder cannot change it
/// @param corrections field → what a person last said it should be
record DecidedClaim(
    Verdict verdict,
    Optional<Claim> accepted,
    SortedMap<String, Correction> corrections,
    List<Contradiction> contradictions) {
  static final DecidedClaim UNTOUCHED =
      new DecidedClaim(Verdict.OPEN, Optional.empty(), new TreeMap<>(), List.of());

  private static final List<String> FIELDS =
      List.of("type", "agents", "patients", "when", "where", "figures", "voices", "factuality");

  DecidedClaim {
    corrections = Collections.unmodifiableSortedMap(new TreeMap<>(corrections));
    contradictions = List.copyOf(contradictions);
  }

  /// @param read the claim as the coder had it then
  DecidedClaim with(Entry entry, Decision decision, Optional<Claim> read) {
    return switch (decision) {
      case Decision.Accepted _ ->
          new DecidedClaim(Verdict.ACCEPTED, read, corrections, contradictions);
      case Decision.Rejected _ ->
          new DecidedClaim(Verdict.REJECTED, Optional.empty(), corrections, contradictions);
      case Decision.Corrected(_, var correction) -> corrected(correction);
      case Decision.Contradicted(_, var by) -> contradicted(by, entry.number());
      case Decision.IncidentGraded _,
          Decision.SourceGraded _,
          Decision.ActorsJoined _,
          Decision.PlaceMoved _ ->
          this;
    };
  }

  Statement statement(FiledReport source, Claim coded) {
    var claim = accepted.orElse(coded);
    var decided = new TreeSet<>(corrections.keySet());
    if (accepted.isPresent()) {
      decided.addAll(FIELDS);
    }
    for (var correction : corrections.values()) {
      claim = correction.appliedTo(claim);
    }
    return new Statement(
        ClaimKey.of(source.key(), coded),
        claim,
        claim,
        coded,
        source,
        decided,
        verdict,
        contradictions);
  }

  private DecidedClaim corrected(Correction correction) {
    var all = new TreeMap<>(corrections);
    all.put(correction.field(), correction);
    return new DecidedClaim(verdict, accepted, all, contradictions);
  }

  private DecidedClaim contradicted(Optional<ClaimKey> by, long entry) {
    var all = new ArrayList<>(contradictions);
    all.add(new Contradiction(by, entry));
    return new DecidedClaim(verdict, accepted, corrections, all);
  }
}
