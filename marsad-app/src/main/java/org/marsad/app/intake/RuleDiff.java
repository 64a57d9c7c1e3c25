package org.marsad.app.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.marsad.record.Claim;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.ReportKey;

/// What a later coding says otherwise, rule by rule: claims that a rule makes and did not, claims
/// that it made and does not, fields that it tells otherwise.
public final class RuleDiff {
  /// How often, by rule.
  public record Counts(int gained, int lost, int changed) {
    static final Counts NONE = new Counts(0, 0, 0);

    Counts and(int more, int fewer, int other) {
      return new Counts(gained + more, lost + fewer, changed + other);
    }
  }

  private final SortedMap<String, Counts> rules = new TreeMap<>();
  private Counts claims = Counts.NONE;

  void add(ReportKey report, List<Claim> before, List<Claim> after) {
    var left = new ArrayList<>(after);
    for (var old : before) {
      var fitting = fitting(ClaimKey.of(report, old), left);
      fitting.ifPresent(left::remove);
      fitting.ifPresentOrElse(now -> compare(old, now), () -> lose(old));
    }
    left.forEach(this::gain);
  }

  /// Rule → counts, by name. A changed field counts for the rule that makes it now.
  public SortedMap<String, Counts> rules() {
    return Collections.unmodifiableSortedMap(rules);
  }

  /// Of whole claims: gained, lost, and those with a field that changed.
  public Counts claims() {
    return claims;
  }

  private static Optional<Claim> fitting(ClaimKey key, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> key.fit(claim) > 0)
        .max(Comparator.comparingInt(key::fit));
  }

  private void gain(Claim claim) {
    claims = claims.and(1, 0, 0);
    count(rule(claim, "type"), 1, 0, 0);
  }

  private void lose(Claim claim) {
    claims = claims.and(0, 1, 0);
    count(rule(claim, "type"), 0, 1, 0);
  }

  private void compare(Claim old, Claim now) {
    var before = ClaimFields.of(old);
    var changed =
        ClaimFields.of(now).entrySet().stream()
            .filter(field -> !field.getValue().equals(before.get(field.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    if (!changed.isEmpty()) {
      claims = claims.and(0, 0, 1);
    }
    changed.forEach(field -> count(rule(now, field), 0, 0, 1));
  }

  private static String rule(Claim claim, String field) {
    return claim.rules().getOrDefault(field, field);
  }

  private void count(String rule, int gained, int lost, int changed) {
    rules.merge(
        rule, Counts.NONE.and(gained, lost, changed), (a, b) -> a.and(b.gained, b.lost, b.changed));
  }
}
