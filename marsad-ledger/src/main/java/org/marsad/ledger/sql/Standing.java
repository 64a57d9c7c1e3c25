package org.marsad.ledger.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.ledger.StandingClaim;
import org.marsad.record.Claim;
import org.marsad.record.CodedReport;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.ReportKey;

/// What the entries about one report come to: its last coding, with what people corrected in it and
/// without what they rejected. A decision holds for the claim that fits its key best, whichever
/// coding that is of.
///
/// @param withdrawn whether the report is no longer part of the record
record Standing(boolean withdrawn, List<StandingClaim> claims) {
  Standing {
    claims = List.copyOf(claims);
  }

  /// @param entries all entries about the report, in order
  static Standing of(ReportKey report, List<Entry> entries) {
    var undone = undone(entries);
    var holding = entries.stream().filter(e -> !undone.contains(e.number())).toList();
    boolean withdrawn = holding.stream().anyMatch(e -> e.matter() instanceof Matter.Withdrawn);
    var coded = lastCoded(entries);
    if (withdrawn || coded.isEmpty()) {
      return new Standing(withdrawn, List.of());
    }
    return new Standing(false, claims(report, coded.get(), decisions(holding)));
  }

  /// The claims of a report on which nobody decided anything yet.
  static List<StandingClaim> asCoded(ReportKey report, CodedReport coded) {
    return claims(report, coded, List.of());
  }

  private static Set<Long> undone(List<Entry> entries) {
    var undone = new HashSet<Long>();
    for (var entry : entries) {
      if (entry.matter() instanceof Matter.Undone(var number)) {
        undone.add(number);
      }
    }
    return undone;
  }

  private static Optional<CodedReport> lastCoded(List<Entry> entries) {
    Optional<CodedReport> last = Optional.empty();
    for (var entry : entries) {
      if (entry.matter() instanceof Matter.Coded(_, var coded)) {
        last = Optional.of(coded);
      }
    }
    return last;
  }

  private static List<Decision> decisions(List<Entry> entries) {
    var decisions = new ArrayList<Decision>();
    for (var entry : entries) {
      if (entry.matter() instanceof Matter.Decided(var decision)) {
        decisions.add(decision);
      }
    }
    return decisions;
  }

  private static List<StandingClaim> claims(
      ReportKey report, CodedReport coded, List<Decision> decisions) {
    var claims = new ArrayList<>(coded.claims());
    var rejected = new HashSet<Integer>();
    for (var decision : decisions) {
      decision
          .claim()
          .ifPresent(key -> {
            int nth = fitting(coded.claims(), key);
            switch (decision) {
              case Decision.Corrected(_, var correction) when nth >= 0 ->
                  claims.set(nth, correction.appliedTo(claims.get(nth)));
              case Decision.Rejected _ when nth >= 0 -> rejected.add(nth);
              case Decision.Accepted _ when nth >= 0 -> rejected.remove(nth);
              default -> {}
            }
          });
    }
    var standing = new ArrayList<StandingClaim>();
    for (int nth = 0; nth < claims.size(); nth++) {
      if (!rejected.contains(nth)) {
        var key = ClaimKey.of(report, coded.claims().get(nth));
        standing.add(new StandingClaim(key, claims.get(nth), coded.report()));
      }
    }
    return standing;
  }

  /// Which claim fits a key best; the first among equals, -1 where none does.
  private static int fitting(List<Claim> claims, ClaimKey key) {
    int best = -1;
    int fit = 0;
    for (int nth = 0; nth < claims.size(); nth++) {
      int here = key.fit(claims.get(nth));
      if (here > fit) {
        best = nth;
        fit = here;
      }
    }
    return best;
  }
}
