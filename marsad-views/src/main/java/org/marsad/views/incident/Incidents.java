package org.marsad.views.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.standing.ActorJoins;
import org.marsad.views.standing.Link;
import org.marsad.views.standing.PlaceMoves;
import org.marsad.views.standing.Standing;
import org.marsad.views.standing.Statement;

/// The incidents that some statements are about, in the order of their first statements. Whatever
/// order the reports came in, the incidents are the same.
///
/// What a person joined comes first and stays together; what a person parted never meets. Then
/// statements of one area and day are put together ([Gathering]), then heaps of neighbouring days,
/// each at most once, where much speaks for it. Statements that take a happening for granted, and
/// those that deny it, go to the incident they fit best and make none of their own. Statements that
/// give no day but a month or a year stand by the likest claim of their own report, or alone.
///
/// Not of any incident: rejected claims, what is planned, expected or supposed, words and dealings
/// (an appeal, a threat), counts that run over weeks, and what is said to stand at a time.
///
/// @see Block for which statements one needs
/// @see Sheaf for incidents of a record too large to be opened
public record Incidents(List<Incident> all) {
  private static final ActorJoins NO_JOINS = new ActorJoins(Map.of());
  private static final PlaceMoves NO_MOVES = new PlaceMoves(Map.of());

  public Incidents {
    all = all.stream().sorted().toList();
  }

  public static Incidents of(Standing standing) {
    return of(standing.statements(), standing.links(), standing.actors(), standing.places());
  }

  /// Those of statements about which nobody decided anything.
  public static Incidents of(Collection<Statement> statements) {
    return of(statements, List.of(), NO_JOINS, NO_MOVES);
  }

  private static Incidents of(
      Collection<Statement> statements,
      Collection<Link> links,
      ActorJoins actors,
      PlaceMoves places) {
    var byReport = new TreeMap<ReportKey, List<Statement>>();
    var byKey = new HashMap<ClaimKey, Statement>();
    for (var one : statements) {
      byReport.computeIfAbsent(one.source().key(), _ -> new ArrayList<>()).add(one);
      byKey.put(one.key(), one);
    }
    var traces = byReport.values().stream().flatMap(ofOne -> Trace.of(ofOne).stream()).toList();
    return new Incidents(
        Sheaf.among(traces, links, actors, places).stream()
            .map(sheaf -> opened(sheaf, byKey))
            .toList());
  }

  /// A sheaf with the statements that its traces are of.
  ///
  /// @param statements all of them, and perhaps others
  public static Incident opened(Sheaf sheaf, Map<ClaimKey, Statement> statements) {
    return new Incident(
        opened(sheaf.statements(), statements),
        opened(sheaf.denials(), statements),
        opened(sheaf.mentions(), statements),
        sheaf.joins());
  }

  private static List<Statement> opened(List<Trace> traces, Map<ClaimKey, Statement> statements) {
    return traces.stream()
        .map(trace -> Objects.requireNonNull(statements.get(trace.key()), trace.key()::address))
        .toList();
  }

  /// The incident that a claim belongs to.
  public Optional<Incident> of(ClaimKey claim) {
    return all.stream().filter(incident -> incident.holds(claim)).findFirst();
  }
}
