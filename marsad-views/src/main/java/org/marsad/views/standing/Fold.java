package org.marsad.views.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.marsad.record.Claim;
import org.marsad.record.CodedReport;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Decision.PlaceMoved;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Grade;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.name.Names;

/// One pass over the entries that hold, in their order.
final class Fold {
  private final TreeMap<ReportKey, FiledReport> reports = new TreeMap<>();
  private final Set<ReportKey> withdrawn = new HashSet<>();
  private final Map<ReportKey, TreeMap<Long, CodedReport>> codings = new HashMap<>();
  private final List<Entry> aboutClaims = new ArrayList<>();
  private final TreeMap<String, String> actors = new TreeMap<>();
  private final TreeMap<String, PlaceMoved> places = new TreeMap<>();
  private final TreeMap<String, Decided<SourceGrade>> sources = new TreeMap<>();

  Fold(List<Entry> live) {
    live.forEach(this::take);
    reports.keySet().removeAll(withdrawn);
  }

  Standing standing() {
    var joins = new ActorJoins(actors);
    var moves = new PlaceMoves(places);
    var latest = latestCodings();
    var decisions = new Decisions(latest, codings);
    aboutClaims.stream()
        .filter(entry -> entry.matter().about().filter(reports::containsKey).isPresent())
        .forEach(decisions::take);
    var statements = new ArrayList<Statement>();
    for (var source : reports.values()) {
      for (var claim : claims(latest, source.key())) {
        statements.add(settled(decisions.statement(source, claim), joins, moves));
      }
    }
    statements.sort(null);
    return new Standing(
        reports,
        latest,
        statements,
        decisions.links(),
        decisions.grades(),
        sources,
        joins,
        moves,
        decisions.orphans());
  }

  private static List<Claim> claims(Map<ReportKey, CodedReport> latest, ReportKey report) {
    return Optional.ofNullable(latest.get(report)).map(CodedReport::claims).orElse(List.of());
  }

  private static Statement settled(Statement one, ActorJoins joins, PlaceMoves moves) {
    return new Statement(
        one.key(),
        moves.appliedTo(joins.appliedTo(one.told())),
        one.told(),
        one.coded(),
        one.source(),
        one.decided(),
        one.verdict(),
        one.contradictions());
  }

  private TreeMap<ReportKey, CodedReport> latestCodings() {
    var latest = new TreeMap<ReportKey, CodedReport>();
    for (var key : reports.keySet()) {
      Optional.ofNullable(codings.get(key))
          .ifPresent(all -> latest.put(key, all.lastEntry().getValue()));
    }
    return latest;
  }

  private void take(Entry entry) {
    switch (entry.matter()) {
      case Matter.Filed(var key, var report, _) ->
          reports.putIfAbsent(key, new FiledReport(key, report, entry.at()));
      case Matter.Coded(var key, var coded) ->
          codings.computeIfAbsent(key, _ -> new TreeMap<>()).put(entry.number(), coded);
      case Matter.Withdrawn(var key) -> withdrawn.add(key);
      case Matter.Joined _, Matter.Parted _ -> aboutClaims.add(entry);
      case Matter.Decided(var decision) -> decide(entry, decision);
      case Matter.Undone _ -> {
        // What it undid is gone already.
      }
    }
  }

  private void decide(Entry entry, Decision decision) {
    switch (decision) {
      case Decision.Accepted _,
          Decision.Rejected _,
          Decision.Corrected _,
          Decision.Contradicted _,
          Decision.IncidentGraded _ ->
          aboutClaims.add(entry);
      case Decision.SourceGraded(var source, var reliability, var connection) ->
          sources.put(
              Names.fold(source), Decided.by(entry, new SourceGrade(reliability, connection)));
      case Decision.ActorsJoined(var actor, var into) -> {
        // The one that stays stays, even where an earlier join had it fall away.
        actors.remove(ActorJoins.key(into));
        actors.put(ActorJoins.key(actor), into);
      }
      case PlaceMoved moved -> places.put(PlaceMoves.key(moved.place()), moved);
    }
  }

  /// Decisions about claims, each with the claim that it means now.
  private static final class Decisions {
    private final Map<ReportKey, CodedReport> latest;
    private final Map<ReportKey, TreeMap<Long, CodedReport>> codings;
    private final Map<ClaimKey, DecidedClaim> claims = new HashMap<>();
    private final TreeMap<ClaimKey, TreeMap<ClaimKey, Link>> links = new TreeMap<>();
    private final TreeMap<ClaimKey, Decided<Grade>> grades = new TreeMap<>();
    private final List<Orphan> orphans = new ArrayList<>();

    Decisions(
        Map<ReportKey, CodedReport> latest, Map<ReportKey, TreeMap<Long, CodedReport>> codings) {
      this.latest = latest;
      this.codings = codings;
    }

    void take(Entry entry) {
      switch (entry.matter()) {
        case Matter.Joined(var one, var other) -> link(entry, one, other, true);
        case Matter.Parted(var one, var other) -> link(entry, one, other, false);
        case Matter.Decided(var decision) ->
            decision.claim().ifPresent(meant -> decide(entry, decision, meant));
        case Matter.Filed _, Matter.Coded _, Matter.Withdrawn _, Matter.Undone _ ->
            throw new IllegalArgumentException("no decision: entry " + entry.number());
      }
    }

    Statement statement(FiledReport source, Claim claim) {
      var key = ClaimKey.of(source.key(), claim);
      return claims.getOrDefault(key, DecidedClaim.UNTOUCHED).statement(source, claim);
    }

    List<Link> links() {
      return links.values().stream().flatMap(row -> row.values().stream()).toList();
    }

    TreeMap<ClaimKey, Decided<Grade>> grades() {
      return grades;
    }

    List<Orphan> orphans() {
      return orphans;
    }

    private void link(Entry entry, ClaimKey one, ClaimKey other, boolean together) {
      var here = now(entry, one);
      var there = now(entry, other);
      if (here.isPresent() && there.isPresent() && !here.equals(there)) {
        var link = new Link(here.get(), there.get(), together, entry.number());
        links.computeIfAbsent(link.one(), _ -> new TreeMap<>()).put(link.other(), link);
      }
    }

    private void decide(Entry entry, Decision decision, ClaimKey meant) {
      now(entry, meant).ifPresent(key -> decide(entry, decision, meant, key));
    }

    private void decide(Entry entry, Decision decision, ClaimKey meant, ClaimKey key) {
      if (decision instanceof Decision.IncidentGraded(_, var grade)) {
        grades.put(key, Decided.by(entry, grade));
        return;
      }
      var before = claims.getOrDefault(key, DecidedClaim.UNTOUCHED);
      claims.put(key, before.with(entry, decision, asReadAt(entry.number(), meant)));
    }

    /// The claim as the coder had it when a person looked at it.
    private Optional<Claim> asReadAt(long number, ClaimKey meant) {
      return Optional.ofNullable(codings.get(meant.report()))
          .map(all -> all.lowerEntry(number))
          .flatMap(coding -> Anchors.find(meant, coding.getValue().claims()));
    }

    private Optional<ClaimKey> now(Entry entry, ClaimKey meant) {
      var found =
          Optional.ofNullable(latest.get(meant.report()))
              .flatMap(coded -> Anchors.find(meant, coded.claims()))
              .map(claim -> ClaimKey.of(meant.report(), claim));
      if (found.isEmpty()) {
        orphans.add(new Orphan(entry, meant));
      }
      return found;
    }
  }
}
