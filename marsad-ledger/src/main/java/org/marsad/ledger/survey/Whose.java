package org.marsad.ledger.survey;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.views.origin.Origin;
import org.marsad.views.origin.SameOrigins;

/// Whose word each claim of a survey is: as its incident tells, where it is of one, and by one id
/// in the whole record. Incidents and claims are counted by the same origins.
public final class Whose {
  private final Map<Ref, Origin> retold = new HashMap<>();
  private final SameOrigins same;
  private final Map<String, Set<Ref>> elsewhere = new HashMap<>();

  Whose(List<Gist> incidents, List<ReportGist> reports) {
    for (var gist : incidents) {
      gist.retold().forEach(one -> retold.putIfAbsent(one.claim(), one.origin()));
    }
    same =
        SameOrigins.among(
            Stream.of(
                    reports.stream()
                        .flatMap(report -> report.claims().stream())
                        .map(ClaimGist::origin),
                    incidents.stream().flatMap(gist -> gist.origins().stream()),
                    retold.values().stream())
                .flatMap(some -> some));
    for (var report : reports) {
      for (var claim : report.claims()) {
        var id = of(claim).id();
        if (!claim.things().contains(ClaimGist.voice(id))) {
          elsewhere.computeIfAbsent(id, _ -> new HashSet<>()).add(claim.ref());
        }
      }
    }
  }

  /// The claims of an origin that do not name it: their incidents, or other reports, tell whose
  /// they are.
  Set<Ref> elsewhere(String id) {
    return elsewhere.getOrDefault(id, Set.of());
  }

  public Origin of(ClaimGist claim) {
    return same.of(
        retold.isEmpty() ? claim.origin() : retold.getOrDefault(claim.ref(), claim.origin()));
  }

  public Origin of(Origin origin) {
    return same.of(origin);
  }

  /// Each once.
  public Collection<Origin> of(Collection<Origin> origins) {
    return same.of(origins);
  }

  /// An id of an origin, or a folded name.
  public String id(String id) {
    return same.id(id);
  }
}
