package org.marsad.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.marsad.app.page.Shown;
import org.marsad.app.page.Typesetting;
import org.marsad.record.Where;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Said;
import org.marsad.views.figure.Toll;
import org.marsad.views.incident.Incident;
import org.marsad.views.incident.Reason;
import org.marsad.views.standing.Statement;

/// One incident with everything that is said of it: by which origins, in which words, with which
/// numbers, who denies it, and why the claims stand together.
public final class IncidentPage {
  private final WholeRecord record;
  private final Policy policy;
  private final Typesetting type;
  private final StringBuilder page = new StringBuilder();

  private IncidentPage(WholeRecord record, Policy policy, Typesetting type) {
    this.record = record;
    this.policy = policy;
    this.type = type;
  }

  public static String of(Incident incident, WholeRecord record, Policy policy, Typesetting type) {
    return new IncidentPage(record, policy, type).page(incident);
  }

  private String page(Incident incident) {
    var grading = record.grading(incident);
    page.append(type.bold(incident.type() + "  " + incident.id())).append('\n');
    line("when", incident.day().map(Object::toString).orElse("unknown"));
    line("where", incident.where().map(IncidentPage::place).orElse("unknown"));
    line("told by", record.witnesses(incident));
    line("grade", grading.grade().word() + ": " + grading.why().words());
    line("side that is blamed", grading.response().word());
    tolls(record.tolls(incident, policy));
    statements("say so", incident.statements());
    statements("deny it, or will not say", incident.denials());
    statements("mention it", incident.mentions());
    joins(incident);
    return page.toString();
  }

  private void line(String label, String words) {
    page.append(type.wrapped("  " + label + ": ", 4, Shown.plain(words)));
  }

  private static String place(Where where) {
    return where.name()
        + where.country().map(c -> ", " + c).orElse("")
        + " (UCDP precision "
        + where.precision()
        + ")";
  }

  private void tolls(List<Toll> tolls) {
    for (var toll : tolls) {
      var of = toll.quantity();
      line(
          of.measure() + ", " + of.counts() + (of.part() ? " of them" : ""),
          BandWords.of(toll.band()) + ", by " + toll.policy().word());
      toll.inForce().forEach(said -> page.append(words(said, "")));
      toll.replaced().forEach(said -> page.append(words(said, ", since replaced")));
    }
  }

  private String words(Said said, String more) {
    return type.wrapped(
        "      ",
        8,
        Shown.plain(
            "%s %s, %s%s"
                .formatted(
                    SaidWords.of(said),
                    said.origin().name(),
                    said.statement().key().address(),
                    more)));
  }

  private void statements(String label, List<Statement> statements) {
    if (statements.isEmpty()) {
      return;
    }
    page.append("  ").append(type.bold(label)).append('\n');
    for (var one : statements) {
      var source =
          one.source().report().publisher().orElse("publisher unknown")
              + one.source().report().published().map(day -> ", " + day).orElse("");
      page.append(
          type.wrapped(
              "    ",
              6,
              Shown.plain(
                  "%s  %s says, in %s: “%s”%s"
                      .formatted(
                          one.key().address(),
                          record.origins().of(one).name(),
                          source,
                          one.text(one.claim().span()),
                          standing(one)))));
    }
  }

  private static String standing(Statement one) {
    var words = new ArrayList<String>();
    if (one.accepted()) {
      words.add("accepted");
    }
    if (one.contradicted()) {
      words.add("contradicted");
    }
    if (!one.decided().isEmpty()) {
      words.add("a person decided " + String.join(", ", one.decided()));
    }
    return words.isEmpty() ? "" : " (" + String.join("; ", words) + ")";
  }

  private void joins(Incident incident) {
    if (incident.joins().isEmpty()) {
      return;
    }
    page.append("  ").append(type.bold("why they stand together")).append('\n');
    for (var join : incident.joins()) {
      page.append(
          type.wrapped(
              "    ",
              6,
              Shown.plain(
                  "%s and %s: %s"
                      .formatted(
                          join.one().address(),
                          join.other().address(),
                          join.why().stream()
                              .map(Reason::words)
                              .collect(Collectors.joining("; "))))));
    }
  }
}
