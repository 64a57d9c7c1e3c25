package org.marsad.app.desk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.marsad.app.view.WholeRecord;
import org.marsad.record.entry.Grade;
import org.marsad.views.incident.Incident;
import org.marsad.views.name.Names;
import org.marsad.views.standing.Statement;

/// How a voice has fared: how often it was the origin, the first to tell, copied, at odds with
/// others, contradicted.
///
/// @param statements that went through it
/// @param origin how many of them come from it in the end
/// @param incidents that it is an origin of
/// @param first of these it told first, by days of publication
/// @param copied reports of others that copy what it published
/// @param contested of its incidents are contested
/// @param contradicted of its statements a person contradicted
record VoiceRecord(
    String id,
    String name,
    List<Statement> statements,
    int origin,
    int incidents,
    int first,
    int copied,
    int contested,
    int contradicted) {
  VoiceRecord {
    statements = List.copyOf(statements);
  }

  static VoiceRecord of(String id, WholeRecord record) {
    var statements =
        record.standing().statements().stream()
            .filter(one -> wentThrough(one, id, record))
            .toList();
    return of(id, statements, record);
  }

  /// Of every origin, the busiest first.
  static List<VoiceRecord> all(WholeRecord record) {
    var byOrigin = new HashMap<String, List<Statement>>();
    for (var one : record.standing().statements()) {
      byOrigin.computeIfAbsent(record.origins().of(one).id(), _ -> new ArrayList<>()).add(one);
    }
    return byOrigin.entrySet().stream()
        .map(each -> of(each.getKey(), each.getValue(), record))
        .sorted(
            Comparator.comparingInt((VoiceRecord one) -> -one.origin())
                .thenComparing(VoiceRecord::name))
        .toList();
  }

  private static VoiceRecord of(String id, List<Statement> statements, WholeRecord record) {
    int origin = 0;
    int contradicted = 0;
    var told = new HashSet<Incident>();
    for (var one : statements) {
      if (record.origins().of(one).id().equals(id)) {
        origin++;
        record.incidents().of(one.key()).ifPresent(told::add);
        if (one.contradicted()) {
          contradicted++;
        }
      }
    }
    return new VoiceRecord(
        id,
        name(id, statements, record),
        statements,
        origin,
        told.size(),
        (int) told.stream().filter(incident -> isFirst(id, incident, record)).count(),
        copied(id, record),
        (int)
            told.stream()
                .filter(incident -> record.grading(incident).grade() == Grade.CONTESTED)
                .count(),
        contradicted);
  }

  private static boolean wentThrough(Statement one, String id, WholeRecord record) {
    return record.origins().of(one).id().equals(id)
        || one.source().report().publisher().map(Names::fold).filter(id::equals).isPresent()
        || one.claim().voices().stream()
            .anyMatch(voice -> voice.actor().orElseGet(() -> Names.fold(voice.name())).equals(id));
  }

  private static boolean isFirst(String id, Incident incident, WholeRecord record) {
    return record.origins().of(incident.statements().getFirst()).id().equals(id);
  }

  private static int copied(String id, WholeRecord record) {
    return record.copies().groups().stream()
        .filter(group ->
            group.first().report().publisher().map(Names::fold).filter(id::equals).isPresent())
        .mapToInt(group -> group.copies().size())
        .sum();
  }

  private static String name(String id, List<Statement> statements, WholeRecord record) {
    return statements.stream()
        .map(one -> record.origins().of(one))
        .filter(origin -> origin.id().equals(id))
        .map(origin -> origin.name())
        .findFirst()
        .or(() -> voice(id, statements))
        .or(() ->
            statements.stream()
                .flatMap(one -> one.source().report().publisher().stream())
                .filter(name -> Names.fold(name).equals(id))
                .findFirst())
        .map(Shown::line)
        .orElse(id);
  }

  private static Optional<String> voice(String id, List<Statement> statements) {
    return statements.stream()
        .flatMap(one -> one.claim().voices().stream())
        .filter(voice -> voice.actor().orElseGet(() -> Names.fold(voice.name())).equals(id))
        .map(voice -> voice.name())
        .findFirst();
  }
}
