package org.marsad.app.desk.page;

import java.util.stream.Collectors;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.view.WholeRecord;
import org.marsad.record.Factuality;
import org.marsad.record.Where;
import org.marsad.record.entry.Grade;
import org.marsad.views.figure.Policy;
import org.marsad.views.incident.Incident;
import org.marsad.views.standing.Statement;

/// A line that can be printed as it stands: it never says more than the record knows, and never
/// gives a number without its voice.
final class Citation {
  private Citation() {}

  /// "Joint Relief Office, in Gazette (2024-05-02): “…”. Not independently verified."
  static String of(Statement one, WholeRecord record, Visit visit) {
    var words = visit.words();
    var report = one.source().report();
    var line =
        words.of(
            "cite.claim",
            Shown.line(record.origins().of(one).name()),
            report.publisher().map(Shown::line).orElseGet(() -> words.of("claim.no-publisher")),
            report.published().map(Object::toString).orElseGet(() -> words.of("claim.no-day")),
            Shown.line(one.text(one.claim().span())));
    var sure =
        one.claim().factuality() == Factuality.CERTAIN
            ? ""
            : " "
                + words.of(
                    "cite.factuality", words.named("factuality", one.claim().factuality().word()));
    return line
        + sure
        + " "
        + words.of("cite.unverified")
        + " "
        + known(one.key().address(), visit);
  }

  static String of(Incident incident, WholeRecord record, Visit visit) {
    var words = visit.words();
    var wording = new Wording(words);
    var origins =
        record.origins().of(incident.statements()).stream()
            .map(origin -> Shown.line(origin.name()))
            .collect(Collectors.joining("; "));
    var numbers =
        record.tolls(incident, new Policy.MostOrigins()).stream()
            .filter(toll -> toll.quantity().within().isEmpty())
            .map(toll -> wording.quantity(toll.quantity()) + ": " + wording.band(toll.band()))
            .collect(Collectors.joining("; "));
    var what =
        words.of(
            "cite.incident",
            origins,
            words.named("type", incident.type()),
            incident.where().map(Where::name).map(Shown::line).orElse(words.of("site.unknown")),
            incident.day().map(Object::toString).orElse(words.of("claim.no-day")));
    return what
        + (numbers.isEmpty() ? "" : " " + numbers + ".")
        + " "
        + caution(record.grading(incident).grade(), visit)
        + (incident.denials().isEmpty() ? "" : " " + words.of("cite.denied"))
        + " "
        + known(incident.id(), visit);
  }

  private static String caution(Grade grade, Visit visit) {
    var words = visit.words();
    return switch (grade) {
      case CONFIRMED -> words.of("cite.confirmed");
      case FAIR -> words.of("cite.fair");
      case WEAK -> words.of("cite.unverified");
      case CONTESTED -> words.of("cite.contested");
      case DISCOUNTED -> words.of("cite.discounted");
    };
  }

  private static String known(String address, Visit visit) {
    var words = visit.words();
    long entry = visit.known().upTo();
    return visit
        .known()
        .day()
        .map(day -> words.of("cite.as-of", address, entry, day))
        .orElseGet(() -> words.of("cite.now", address, entry));
  }
}
