package org.marsad.ledger.survey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.marsad.ledger.chronicle.Told;
import org.marsad.record.Span;
import org.marsad.record.Where;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Grade;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.figure.Banded;
import org.marsad.views.figure.Policy;
import org.marsad.views.incident.Block;
import org.marsad.views.origin.Origin;
import org.marsad.views.standing.Statement;

/// An incident with what lists choose and sort by. Its claims are named and not opened.
///
/// @param home the block of its first statement
/// @param published of the report of its first statement, as its publisher
/// @param where without the words that name it
/// @param origins who says that it took place, each once
/// @param first whose word its first statement is
/// @param copied how many of its reports copy another's text
/// @param sums its numbers
/// @param told the statements that tell it, in their order
/// @param denied those that deny it
/// @param mentioned those that take it for granted
/// @param retold those of them whose origin another of its reports tells
public record Gist(
    Block home,
    Optional<LocalDate> published,
    Optional<String> publisher,
    String type,
    Optional<LocalDate> day,
    Optional<Where> where,
    Grade grade,
    List<Origin> origins,
    Origin first,
    int copied,
    List<Sum> sums,
    List<Ref> told,
    List<Ref> denied,
    List<Ref> mentioned,
    List<Retold> retold) {
  private static final Span NO_WORDS = new Span(0, 0);

  /// The last day first, those without a day at the end.
  public static final Comparator<Gist> LAST_DAY_FIRST =
      Comparator.comparing((Gist one) -> one.day().orElse(LocalDate.MIN)).reversed();

  /// The same; those of one day in the order of their first statements.
  public static final Comparator<Gist> LAST_FIRST =
      LAST_DAY_FIRST
          .thenComparing(one -> one.published().orElse(LocalDate.MAX))
          .thenComparing(one -> one.publisher().orElse("\uffff"))
          .thenComparing(one -> one.told().getFirst());

  public Gist {
    origins = List.copyOf(origins);
    sums = List.copyOf(sums);
    told = List.copyOf(told);
    denied = List.copyOf(denied);
    mentioned = List.copyOf(mentioned);
    retold = List.copyOf(retold);
  }

  public static Gist of(Told told, Block home) {
    return of(told, home, new Pool(), Ref::of);
  }

  /// @param refs gives the one that the claim's report has
  static Gist of(Told told, Block home, Pool pool, Function<ClaimKey, Ref> refs) {
    var incident = told.incident();
    var first = incident.statements().getFirst();
    return new Gist(
        pool.one(home),
        pool.one(first.source().report().published()),
        pool.one(first.source().report().publisher()),
        pool.one(incident.type()),
        pool.one(incident.day()),
        pool.one(incident.where().map(Gist::bare)),
        told.grading().grade(),
        pool.one(told.witnesses()),
        pool.one(told.origins().of(first)),
        (int) told.copied(),
        told.tolls(new Policy.MostOrigins()).stream().map(toll -> Sum.of(toll, pool)).toList(),
        refs(incident.statements(), refs),
        refs(incident.denials(), refs),
        refs(incident.mentions(), refs),
        Retold.of(told, pool, refs));
  }

  private static List<Ref> refs(List<Statement> statements, Function<ClaimKey, Ref> refs) {
    return statements.stream().map(Statement::key).map(refs).toList();
  }

  /// The place itself, as no one report words it.
  private static Where bare(Where where) {
    return new Where(
        NO_WORDS,
        where.name(),
        where.gazetteer(),
        where.lat(),
        where.lon(),
        where.country(),
        where.admin1(),
        where.precision(),
        "in",
        false);
  }

  /// That of [Incident].
  public String id() {
    return told.getFirst().address();
  }

  public Optional<String> country() {
    return where.flatMap(Where::country);
  }

  /// Its numbers under a policy; none under one that asks for names.
  public List<Banded> bands(Policy policy) {
    return sums.isEmpty()
        ? List.of()
        : sums.stream().flatMap(sum -> sum.under(policy).stream()).toList();
  }

  /// The claims that tell or deny it.
  public Stream<Ref> telling() {
    return Stream.of(told, denied).flatMap(List::stream);
  }

  /// Every claim of it.
  public Stream<Ref> claims() {
    return Stream.of(told, denied, mentioned).flatMap(List::stream);
  }

  /// Whether any of its claims is of one of some reports.
  boolean rests(Set<ReportKey> reports) {
    return rests(told, reports) || rests(denied, reports) || rests(mentioned, reports);
  }

  private static boolean rests(List<Ref> refs, Set<ReportKey> reports) {
    for (var ref : refs) {
      if (reports.contains(ref.report())) {
        return true;
      }
    }
    return false;
  }

  /// The reports of its claims.
  public Stream<ReportKey> reports() {
    return claims().map(Ref::report).distinct();
  }
}
