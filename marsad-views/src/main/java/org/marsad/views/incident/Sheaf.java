package org.marsad.views.incident;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.standing.ActorJoins;
import org.marsad.views.standing.Link;
import org.marsad.views.standing.PlaceMoves;

/// An incident before its reports are opened: the traces of its claims, and why they are together.
///
/// @param statements as those of [Incident], as are the others
public record Sheaf(
    List<Trace> statements, List<Trace> denials, List<Trace> mentions, List<Join> joins)
    implements Comparable<Sheaf> {
  public Sheaf {
    statements = statements.stream().sorted().toList();
    denials = denials.stream().sorted().toList();
    mentions = mentions.stream().sorted().toList();
    joins = List.copyOf(joins);
  }

  /// What some traces come to, in the order of their first statements.
  ///
  /// @param links what people joined and parted among them
  public static List<Sheaf> among(
      Collection<Trace> traces, Collection<Link> links, ActorJoins actors, PlaceMoves places) {
    var facts = traces.stream().map(trace -> Facts.of(trace, actors, places)).sorted().toList();
    return new Reconciling(facts, new Bonds(links)).sheaves();
  }

  /// That of [Incident].
  public String id() {
    return statements.getFirst().key().address();
  }

  /// The block of its first statement, under which it is kept and found: it is the same in whatever
  /// company its neighbourhood is reconciled.
  public Block home() {
    return statements.getFirst().block();
  }

  /// Every claim of it.
  public Stream<Trace> traces() {
    return Stream.of(statements, denials, mentions).flatMap(List::stream);
  }

  public boolean holds(ClaimKey claim) {
    return traces().anyMatch(one -> one.key().equals(claim));
  }

  /// The reports of every claim of it.
  public List<ReportKey> reports() {
    return traces().map(one -> one.key().report()).distinct().toList();
  }

  @Override
  public int compareTo(Sheaf other) {
    return statements.getFirst().compareTo(other.statements.getFirst());
  }
}
