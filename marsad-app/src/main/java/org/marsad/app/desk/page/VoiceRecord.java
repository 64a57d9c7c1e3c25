package org.marsad.app.desk.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marsad.ledger.survey.ClaimGist;
import org.marsad.ledger.survey.Gist;
import org.marsad.ledger.survey.ReportGist;
import org.marsad.ledger.survey.Survey;
import org.marsad.record.entry.Grade;
import org.marsad.views.name.Names;
import org.marsad.views.origin.Origin;

/// How a voice has fared: how often it was the origin, the first to tell, copied, at odds with
/// others, contradicted.
///
/// @param origin how many claims come from it in the end
/// @param incidents that it is an origin of
/// @param first of these it told first, by days of publication
/// @param copied reports of others that copy what it published
/// @param contested of its incidents are contested
/// @param contradicted of its claims a person contradicted
record VoiceRecord(
    String id,
    String name,
    int origin,
    int incidents,
    int first,
    int copied,
    int contested,
    int contradicted) {
  /// Of every origin, the busiest first.
  static List<VoiceRecord> all(Survey survey) {
    var tallies = new HashMap<String, Tally>();
    var whose = survey.whose();
    for (var report : survey.reports()) {
      for (var claim : report.claims()) {
        var origin = whose.of(claim);
        tallies.computeIfAbsent(origin.id(), _ -> new Tally()).take(claim, origin);
      }
    }
    for (var incident : survey.incidents()) {
      incident
          .claims()
          .flatMap(ref -> survey.claim(ref).stream())
          .map(claim -> whose.of(claim).id())
          .distinct()
          .forEach(id ->
              tallies
                  .computeIfAbsent(id, _ -> new Tally())
                  .take(incident, whose.of(incident.first()).id().equals(id)));
    }
    var copies = copies(survey);
    return tallies.entrySet().stream()
        .map(each -> each.getValue().record(each.getKey(), copies))
        .sorted(
            Comparator.comparingInt((VoiceRecord one) -> -one.origin())
                .thenComparing(VoiceRecord::name))
        .toList();
  }

  /// Publisher as an origin → how many reports copy a text of it.
  private static Map<String, Integer> copies(Survey survey) {
    var copies = new HashMap<String, Integer>();
    survey.reports().stream()
        .filter(ReportGist::copy)
        .flatMap(copy -> survey.report(copy.first()).stream())
        .flatMap(first -> first.publisher().stream())
        .forEach(name -> copies.merge(survey.whose().id(Names.fold(name)), 1, Integer::sum));
    return copies;
  }

  /// What adds up to the record of one voice.
  private static final class Tally {
    private Optional<String> name = Optional.empty();
    private int origin;
    private int incidents;
    private int first;
    private int contested;
    private int contradicted;

    void take(ClaimGist claim, Origin whose) {
      name = name.or(() -> Optional.of(whose.name()));
      origin++;
      contradicted += claim.contradicted() ? 1 : 0;
    }

    void take(Gist incident, boolean toldFirst) {
      incidents++;
      first += toldFirst ? 1 : 0;
      contested += incident.grade() == Grade.CONTESTED ? 1 : 0;
    }

    VoiceRecord record(String id, Map<String, Integer> copies) {
      return new VoiceRecord(
          id,
          name.map(Shown::line).orElse(id),
          origin,
          incidents,
          first,
          copies.getOrDefault(id, 0),
          contested,
          contradicted);
    }
  }
}
