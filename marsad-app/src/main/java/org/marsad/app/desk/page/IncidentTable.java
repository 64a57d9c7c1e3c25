package org.marsad.app.desk.page;

import java.util.List;
import org.marsad.app.desk.site.Known;
import org.marsad.app.view.WholeRecord;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Said;
import org.marsad.views.figure.Toll;
import org.marsad.views.incident.Incident;

/// The numbers of an incident as a table: a line for each that somebody says, beside the band that
/// it is part of.
///
/// @param known as of when
record IncidentTable(WholeRecord record, Incident incident, Masking masking, Known known) {
  private static final List<String> HEADS =
      List.of(
          "measure",
          "counts",
          "low",
          "best",
          "high",
          "policy",
          "voice",
          "voice_low",
          "voice_best",
          "voice_high",
          "words",
          "publisher",
          "published",
          "claim",
          "in_force",
          "as_of",
          "ledger_entry");

  @Override
  public String toString() {
    var table = new Csv(HEADS);
    for (var toll : record.tolls(incident, new Policy.MostOrigins())) {
      masking.shuffled(toll.inForce()).forEach(said -> table.row(row(toll, said, true)));
      masking.shuffled(toll.replaced()).forEach(said -> table.row(row(toll, said, false)));
    }
    return table.toString();
  }

  private List<String> row(Toll toll, Said said, boolean inForce) {
    var report = said.statement().source().report();
    var amount = said.figure().amount();
    return List.of(
        toll.quantity().measure(),
        masking.plain(toll.quantity()).counts(),
        Csv.number(toll.band().low()),
        Csv.number(toll.band().best()),
        Csv.number(toll.band().high()),
        masking.policy(toll.policy()),
        masking.on() ? masking.source(said) : said.origin().name(),
        Csv.number(amount.low()),
        Csv.number(amount.best()),
        Csv.number(amount.high()),
        masking.on() ? "" : said.words(),
        masking.on() ? "" : report.publisher().orElse(""),
        report.published().map(Object::toString).orElse(""),
        masking.only(said.statement().key().address()),
        Boolean.toString(inForce),
        known.day().map(Object::toString).orElse(""),
        Long.toString(known.upTo()));
  }
}
