package org.marsad.ledger.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.marsad.ledger.Ledger;
import org.marsad.record.entry.ReportKey;

/// What is otherwise in one survey than in another, an earlier one as a rule. Reports that stand in
/// both are named where something was said about them in between: what that changed in their claims
/// is found by opening them.
///
/// @param came by their keys, as all that follow
/// @param touched reports that stand in both
public record Differences(
    List<ReportGist> came,
    List<ReportGist> went,
    Set<ReportKey> touched,
    List<Gist> incidentsCame,
    List<Gist> incidentsWent,
    List<Regrouped> incidentsChanged) {
  /// An incident that other claims tell or deny.
  public record Regrouped(Gist before, Gist now) {}

  public static Differences between(Ledger ledger, Survey before, Survey now) {
    var touched = new HashSet<ReportKey>();
    for (var report : Touched.about(ledger, before, before.upTo(), now.upTo())) {
      if (before.report(report).isPresent() && now.report(report).isPresent()) {
        touched.add(report);
      }
    }
    var were = new HashMap<Ref, Gist>();
    before.incidents().forEach(one -> were.put(one.told().getFirst(), one));
    var come = new ArrayList<Gist>();
    var changed = new ArrayList<Regrouped>();
    for (var one : now.incidents()) {
      var was = were.remove(one.told().getFirst());
      if (was == null) {
        come.add(one);
      } else if (!was.told().equals(one.told()) || !was.denied().equals(one.denied())) {
        changed.add(new Regrouped(was, one));
      }
    }
    return new Differences(
        only(now, before), only(before, now), touched, come, List.copyOf(were.values()), changed);
  }

  private static List<ReportGist> only(Survey here, Survey there) {
    return here.reports().stream().filter(one -> there.report(one.key()).isEmpty()).toList();
  }
}
