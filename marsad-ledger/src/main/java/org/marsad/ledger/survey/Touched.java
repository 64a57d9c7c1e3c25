package org.marsad.ledger.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.chronicle.Chronicle;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.incident.Block;
import org.marsad.views.name.Names;

/// What of a record may be otherwise after some entries.
///
/// @param reports about which something was said, and those that are one text with them
/// @param blocks in which claims came, went, or were joined and parted
record Touched(Set<ReportKey> reports, Set<Block> blocks) {
  static Touched of(Ledger ledger, Survey survey, Chronicle record) {
    long first = Math.min(survey.upTo(), record.upTo());
    long last = Math.max(survey.upTo(), record.upTo());
    var reports = new HashSet<>(ledger.named(first, last));
    var regrouped = new HashSet<ReportKey>();
    try (var decisions = ledger.decisionsBackwards(last)) {
      decisions
          .takeWhile(entry -> entry.number() > first)
          .map(entry -> meant(ledger, entry))
          .forEach(matter -> {
            var about = about(matter, ledger, survey, record.upTo());
            reports.addAll(about);
            if (regroups(matter)) {
              regrouped.addAll(about);
            }
          });
    }
    var blocks = new HashSet<>(ledger.changed(first, last));
    if (!blocks.isEmpty() || !regrouped.isEmpty()) {
      regrouped.addAll(ledger.tied(reports, first));
      regrouped.addAll(ledger.tied(reports, last));
    }
    blocks.addAll(ledger.blocksOf(regrouped));
    reports.addAll(regrouped);
    survey.alike(reports).forEach(reports::add);
    for (var some : Way.chunks(reports)) {
      Opened.of(record, some).alike().forEach(reports::add);
    }
    return new Touched(reports, blocks);
  }

  /// The reports about which something was said between two entries. Only what people decided is
  /// read.
  static Set<ReportKey> about(Ledger ledger, Survey survey, long one, long other) {
    long first = Math.min(one, other);
    var reports = new HashSet<>(ledger.named(first, Math.max(one, other)));
    try (var decisions = ledger.decisionsBackwards(Math.max(one, other))) {
      decisions
          .takeWhile(entry -> entry.number() > first)
          .map(entry -> about(meant(ledger, entry), ledger, survey, other))
          .forEach(reports::addAll);
    }
    return reports;
  }

  private static Matter meant(Ledger ledger, Entry entry) {
    return entry.matter() instanceof Matter.Undone(var earlier)
        ? ledger.entry(earlier).map(one -> meant(ledger, one)).orElse(entry.matter())
        : entry.matter();
  }

  /// Whether claims that stay as they are may go together otherwise.
  private static boolean regroups(Matter matter) {
    return switch (matter) {
      case Matter.Joined _, Matter.Parted _ -> true;
      case Matter.Decided(var decision) ->
          decision instanceof Decision.ActorsJoined || decision instanceof Decision.PlaceMoved;
      case Matter.Filed _, Matter.Coded _, Matter.Withdrawn _, Matter.Undone _ -> false;
    };
  }

  private static Set<ReportKey> about(Matter matter, Ledger ledger, Survey survey, long other) {
    return switch (matter) {
      case Matter.Joined(var one, var two) -> new HashSet<>(List.of(one.report(), two.report()));
      case Matter.Parted(var one, var two) -> new HashSet<>(List.of(one.report(), two.report()));
      case Matter.Decided(Decision.ActorsJoined(var actor, var into)) -> {
        var reports = new HashSet<ReportKey>();
        for (var name : List.of(actor, into, folded(actor), folded(into))) {
          reports.addAll(ledger.naming(name, survey.upTo()));
          reports.addAll(ledger.naming(name, other));
          survey
              .naming(Stream.of(ClaimGist.actor(name), ClaimGist.voice(name)))
              .forEach(reports::add);
        }
        yield reports;
      }
      case Matter.Decided(Decision.PlaceMoved(var place, _, _, _)) ->
          survey
              .naming(Stream.of(ClaimGist.place(place), ClaimGist.place(folded(place))))
              .collect(Collectors.toSet());
      case Matter.Decided(Decision.SourceGraded(var source, _, _)) ->
          survey
              .naming(Stream.of(ClaimGist.voice(source), ClaimGist.voice(folded(source))))
              .collect(Collectors.toSet());
      default -> matter.about().stream().collect(Collectors.toSet());
    };
  }

  private static String folded(String name) {
    return Names.fold(name);
  }
}
