package org.marsad.app.desk.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.marsad.app.desk.map.Tenure;
import org.marsad.ledger.survey.ClaimGist;
import org.marsad.ledger.survey.Opened;
import org.marsad.ledger.survey.Ref;
import org.marsad.ledger.survey.ReportGist;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.control.Control;

/// Who is said to hold what, ground by ground, as no word about one bears upon another; so that
/// never more than some reports are open.
///
/// @param open opens reports
/// @param atOnce how many, but for ground of which more tell
record Grounds(Function<Set<ReportKey>, Opened> open, int atOnce) {
  List<Tenure> of(Collection<ReportGist> reports) {
    var lines = new ArrayList<Tenure>();
    var grounds = new ArrayList<List<Ref>>();
    var keys = new HashSet<ReportKey>();
    for (var ground : byGround(reports).values()) {
      grounds.add(ground);
      ground.forEach(ref -> keys.add(ref.report()));
      if (keys.size() >= atOnce) {
        lines.addAll(lines(grounds, keys));
        grounds.clear();
        keys.clear();
      }
    }
    lines.addAll(lines(grounds, keys));
    return lines;
  }

  private static Map<String, List<Ref>> byGround(Collection<ReportGist> reports) {
    var byGround = new TreeMap<String, List<Ref>>();
    reports.stream()
        .flatMap(report -> report.claims().stream())
        .filter(ClaimGist::control)
        .forEach(claim ->
            byGround.computeIfAbsent(claim.ground(), _ -> new ArrayList<>()).add(claim.ref()));
    return byGround;
  }

  private List<Tenure> lines(List<List<Ref>> grounds, Set<ReportKey> reports) {
    var opened = open.apply(Set.copyOf(reports));
    return grounds.stream().flatMap(refs -> lines(opened, refs)).toList();
  }

  private static Stream<Tenure> lines(Opened opened, List<Ref> refs) {
    var statements = refs.stream().flatMap(ref -> opened.statement(ref).stream()).toList();
    return Control.of(statements, opened.origins(statements)).lines().stream().map(Tenure::of);
  }
}
