package org.marsad.app.desk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marsad.app.desk.http.Bytes;
import org.marsad.app.desk.http.Response;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.view.WholeRecord;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Said;
import org.marsad.views.figure.Toll;
import org.marsad.views.incident.Incident;
import org.marsad.views.origin.Origin;
import org.marsad.views.standing.Statement;

/// An incident to be handed on: as one file that anyone can open, and its numbers as a table.
public final class Export {
  private Export() {}

  /// @param ledgerHash of the ledger's last entry, by which the record can be told
  /// @param masked without names of sources, outlets and reports, and without their words
  public record Model(
      String type,
      String day,
      String place,
      String grade,
      List<Line> lines,
      List<Line> denied,
      List<Sum> numbers,
      String cite,
      String asOf,
      long entry,
      String ledgerHash,
      boolean masked) {}

  /// @param words the report's own; nothing where sources are masked
  public record Line(
      String origin, String outlet, String published, String factuality, String words) {}

  public record Sum(String quantity, String band, List<String> voices) {}

  /// `/export/incident/REPORT/CLAIM`: one file that needs nothing else.
  public static final class OneFile implements Screen {
    private final Keeping keeping;

    public OneFile(Keeping keeping) {
      this.keeping = keeping;
    }

    @Override
    public Address address() {
      return new Address("/export/incident/{report}/{claim}");
    }

    @Override
    public String about() {
      return "An incident as one self-contained HTML file; masked=on leaves the sources out.";
    }

    @Override
    public boolean speaksJson() {
      return false;
    }

    @Override
    public Answer answer(Visit visit) {
      var record = keeping.shelf().record(visit.known().upTo());
      return IncidentScreen.find(record, visit.part("report"), visit.part("claim"))
          .<Answer>map(incident ->
              new Answer.File(
                  "export",
                  "incident-" + incident.day().map(Object::toString).orElse("undated") + ".html",
                  model(visit, record, incident)))
          .orElseGet(() -> new Answer.Missing(visit.words().of("incident.missing")));
    }

    private Model model(Visit visit, WholeRecord record, Incident incident) {
      boolean masked = visit.fields().first("masked").isPresent();
      var names = new Names(record, masked, visit.words().of("export.source"));
      var wording = new Wording(visit.words());
      return new Model(
          visit.words().named("type", incident.type()),
          incident.day().map(Object::toString).orElse("?"),
          incident.where().map(where -> Shown.line(wording.place(where))).orElse("?"),
          record.grading(incident).grade().word(),
          incident.statements().stream().map(one -> names.line(one, visit)).toList(),
          incident.denials().stream().map(one -> names.line(one, visit)).toList(),
          record.tolls(incident, new Policy.MostOrigins()).stream()
              .map(toll -> names.number(toll, wording))
              .toList(),
          masked ? "" : Citation.of(incident, record, visit),
          visit.known().day().map(Object::toString).orElse(""),
          visit.known().upTo(),
          keeping.ledger().head().hash(),
          masked);
    }
  }

  /// The names of sources, or letters in their place, the same letter for the same source.
  private static final class Names {
    private final WholeRecord record;
    private final boolean masked;
    private final String word;
    private final Map<Origin, String> letters = new LinkedHashMap<>();

    Names(WholeRecord record, boolean masked, String word) {
      this.record = record;
      this.masked = masked;
      this.word = word;
    }

    String of(Origin origin) {
      return masked
          ? letters.computeIfAbsent(origin, _ -> word + " " + (letters.size() + 1))
          : Shown.line(origin.name());
    }

    Line line(Statement one, Visit visit) {
      var report = one.source().report();
      return new Line(
          of(record.origins().of(one)),
          masked ? "" : report.publisher().map(Shown::line).orElse(""),
          report.published().map(Object::toString).orElse("?"),
          visit.words().named("factuality", one.claim().factuality().word()),
          masked ? "" : Shown.line(one.text(one.claim().span())));
    }

    Sum number(Toll toll, Wording wording) {
      var voices = new ArrayList<String>();
      toll.inForce().forEach(said -> voices.add(voice(said, wording)));
      return new Sum(wording.quantity(toll.quantity()), wording.band(toll.band()), voices);
    }

    private String voice(Said said, Wording wording) {
      return of(said.origin())
          + ": "
          + wording.amount(said.figure().amount())
          + (masked ? "" : " (“" + Shown.line(said.words()) + "”)");
    }
  }

  /// `/incident/REPORT/CLAIM/figures.csv`: every number with its voice and its words.
  public static final class Table implements Screen {
    private static final String HEAD =
        "measure,counts,low,best,high,policy,voice,voice_low,voice_best,voice_high,words,publisher,"
            + "published,claim,in_force,as_of,ledger_entry\r\n";

    private final Keeping keeping;

    public Table(Keeping keeping) {
      this.keeping = keeping;
    }

    @Override
    public Address address() {
      return new Address("/incident/{report}/{claim}/figures.csv");
    }

    @Override
    public String about() {
      return "The numbers of an incident as a table, each with its voice and its words.";
    }

    @Override
    public boolean speaksJson() {
      return false;
    }

    @Override
    public Answer answer(Visit visit) {
      var record = keeping.shelf().record(visit.known().upTo());
      return IncidentScreen.find(record, visit.part("report"), visit.part("claim"))
          .<Answer>map(incident ->
              new Answer.Other(
                  Response.download(
                      "figures.csv",
                      "text/csv; charset=utf-8",
                      Bytes.utf8(table(record, incident, visit)))))
          .orElseGet(() -> new Answer.Missing(visit.words().of("incident.missing")));
    }

    private static String table(WholeRecord record, Incident incident, Visit visit) {
      var table = new StringBuilder(HEAD);
      for (var toll : record.tolls(incident, new Policy.MostOrigins())) {
        toll.inForce().forEach(said -> table.append(row(toll, said, true, visit)));
        toll.replaced().forEach(said -> table.append(row(toll, said, false, visit)));
      }
      return table.toString();
    }

    private static String row(Toll toll, Said said, boolean inForce, Visit visit) {
      var report = said.statement().source().report();
      var amount = said.figure().amount();
      return String.join(
              ",",
              cell(toll.quantity().measure()),
              cell(toll.quantity().counts()),
              number(toll.band().low()),
              number(toll.band().best()),
              number(toll.band().high()),
              toll.policy().word(),
              cell(said.origin().name()),
              number(amount.low()),
              number(amount.best()),
              number(amount.high()),
              cell(said.words()),
              cell(report.publisher().orElse("")),
              report.published().map(Object::toString).orElse(""),
              said.statement().key().address(),
              Boolean.toString(inForce),
              visit.known().day().map(Object::toString).orElse(""),
              Long.toString(visit.known().upTo()))
          + "\r\n";
    }

    private static String number(Optional<Double> value) {
      return value
          .map(each -> each == Math.rint(each) ? Long.toString(Math.round(each)) : each.toString())
          .orElse("");
    }

    /// A cell that no spreadsheet takes for a formula.
    private static String cell(String words) {
      var safe = words.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + words : words;
      return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
  }
}
