package org.marsad.views.standing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.marsad.record.CodedReport;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Grade;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.name.Names;

/// The record as it stands after some entries of the ledger. Handed all entries up to a moment, it
/// is the record as it was known then. Entries may come in any order: their numbers give the order.
/// A part of the ledger will do, if it has every entry about each of its reports.
///
/// @param reports filed and not withdrawn
/// @param coded the latest coding of each report that has one
/// @param statements every claim of those codings with decisions applied, the rejected ones too, in
///   the order of [Statement]
/// @param links which claims people joined or parted; of two about the same pair the later holds
/// @param grades the grade a person gave an incident, by one of its claims
/// @param sources the grade of each source, by its id or folded name
/// @param orphans decisions whose claim the latest coding no longer makes
public record Standing(
    SortedMap<ReportKey, FiledReport> reports,
    SortedMap<ReportKey, CodedReport> coded,
    List<Statement> statements,
    List<Link> links,
    SortedMap<ClaimKey, Decided<Grade>> grades,
    SortedMap<String, Decided<SourceGrade>> sources,
    ActorJoins actors,
    PlaceMoves places,
    List<Orphan> orphans) {
  public Standing {
    reports = Collections.unmodifiableSortedMap(new TreeMap<>(reports));
    coded = Collections.unmodifiableSortedMap(new TreeMap<>(coded));
    statements = List.copyOf(statements);
    links = List.copyOf(links);
    grades = Collections.unmodifiableSortedMap(new TreeMap<>(grades));
    sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    orphans = List.copyOf(orphans);
  }

  public static Standing of(Iterable<Entry> entries) {
    return new Fold(Live.among(entries)).standing();
  }

  /// The same for some reports alone. What people decided about other reports, or joined with them,
  /// stays as it is.
  public Standing among(Set<ReportKey> some) {
    var itsReports = new TreeMap<>(reports);
    itsReports.keySet().retainAll(some);
    var itsCodings = new TreeMap<>(coded);
    itsCodings.keySet().retainAll(some);
    return new Standing(
        itsReports,
        itsCodings,
        statements.stream().filter(one -> some.contains(one.source().key())).toList(),
        links,
        grades,
        sources,
        actors,
        places,
        orphans.stream().filter(one -> some.contains(one.claim().report())).toList());
  }

  /// The statements by their keys.
  public Map<ClaimKey, Statement> byKey() {
    return statements.stream().collect(Collectors.toMap(Statement::key, one -> one));
  }

  /// The grade that a person gave a source, by its id in the register or its name.
  public Optional<SourceGrade> source(String idOrName) {
    return Optional.ofNullable(sources.get(Names.fold(idOrName))).map(Decided::value);
  }
}
