package org.marsad.app.desk.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.marsad.app.desk.http.Bytes;
import org.marsad.app.desk.http.Response;
import org.marsad.app.desk.map.MapInk;
import org.marsad.app.desk.map.Picture;
import org.marsad.app.desk.mask.SourceNames;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.desk.words.Language;
import org.marsad.app.view.WholeRecord;
import org.marsad.record.Where;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Said;
import org.marsad.views.figure.Toll;
import org.marsad.views.incident.Incident;
import org.marsad.views.origin.Origin;
import org.marsad.views.standing.Statement;

/// An incident to be handed on: as one file that anyone can open, and its numbers as a table.
public final class Export {
  private Export() {}

  /// @param map an SVG of where it was; empty where nobody knows any point
  /// @param ledgerHash of the ledger's last entry, by which the record can be told
  /// @param masked without names of sources, outlets and reports, and without their words
  public record Model(
      String type,
      String day,
      String place,
      String map,
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
    private final Views views;

    public OneFile(Keeping keeping, Views views) {
      this.keeping = keeping;
      this.views = views;
    }

    @Override
    public Address address() {
      return new Address("/export/incident/{report}/{claim}");
    }

    @Override
    public String about() {
      return "An incident as one self-contained HTML file.";
    }

    @Override
    public boolean speaksJson() {
      return false;
    }

    @Override
    public boolean masks() {
      return true;
    }

    @Override
    public Answer answer(Visit visit) {
      return found(
          keeping,
          visit,
          (record, incident) ->
              new Answer.File(
                  "export",
                  "incident-" + incident.day().map(Object::toString).orElse("undated") + ".html",
                  model(visit, record, incident)));
    }

    private Model model(Visit visit, WholeRecord record, Incident incident) {
      var masking = masking(visit, incident, record);
      var wording = new Wording(visit.words());
      return new Model(
          visit.words().named("type", incident.type()),
          incident.day().map(Object::toString).orElse("?"),
          incident.where().map(where -> masking.plain(wording.place(where))).orElse("?"),
          incident.where().flatMap(where -> map(where, visit, masking)).orElse(""),
          record.grading(incident).grade().word(),
          lines(incident.statements(), record, masking, visit),
          lines(incident.denials(), record, masking, visit),
          record.tolls(incident, new Policy.MostOrigins()).stream()
              .map(toll -> sum(toll, masking, wording))
              .toList(),
          masking.on() ? "" : Citation.of(incident, record, visit),
          visit.known().day().map(Object::toString).orElse(""),
          visit.known().upTo(),
          masking.on() ? "" : keeping.ledger().hash(visit.known().upTo()).orElse(""),
          masking.on());
    }

    /// In a masked file names on the map stay: they are the gazetteer's.
    private Optional<String> map(Where where, Visit visit, Masking masking) {
      return Picture.of(
          where,
          views.atlas(),
          WhereMap.WIDTH,
          WhereMap.HEIGHT,
          MapInk.FILE,
          new Picture.Caption(
              masking.plain(new Wording(visit.words()).place(where)),
              visit.words().language() == Language.ARABIC));
    }

    /// Masked by the days of publication, and each by who stands behind it, so that there are as
    /// many numbers as sources.
    private static List<Line> lines(
        List<Statement> statements, WholeRecord record, Masking masking, Visit visit) {
      var witnesses = record.origins().witnesses(statements);
      return masking.shuffled(statements, Comparator.comparing(OneFile::published)).stream()
          .map(one -> {
            var own = record.origins().of(one);
            var source = masking.on() ? witnesses.getOrDefault(one.key(), own) : own;
            return line(one, source, masking, visit);
          })
          .toList();
    }

    private static LocalDate published(Statement one) {
      return one.source().report().published().orElse(LocalDate.MAX);
    }

    private static Line line(Statement one, Origin source, Masking masking, Visit visit) {
      var report = one.source().report();
      return new Line(
          masking.source(source),
          masking.only(report.publisher().orElse("")),
          report.published().map(Object::toString).orElse("?"),
          visit.words().named("factuality", one.claim().factuality().word()),
          masking.only(one.text(one.claim().span())));
    }

    private static Sum sum(Toll toll, Masking masking, Wording wording) {
      return new Sum(
          wording.quantity(masking.plain(toll.quantity())),
          wording.band(toll.band()),
          masking.shuffled(toll.inForce()).stream()
              .map(said -> voice(said, masking, wording))
              .toList());
    }
  }

  /// Masked where the address says so.
  private static Masking masking(Visit visit, Incident incident, WholeRecord record) {
    return Masking.of(
        visit,
        UnaryOperator.identity(),
        () ->
            new SourceNames()
                .with(record.standing().statements())
                .with(incident, record.origins()));
  }

  /// `Joint Relief Office: at least 16 (“16”)`
  static String voice(Said said, Masking masking, Wording wording) {
    var words = masking.only(said.words());
    return masking.source(said)
        + ": "
        + wording.amount(said.figure().amount())
        + (words.isEmpty() ? "" : " (“" + words + "”)");
  }

  /// What is made of the incident that the address names.
  private static Answer found(
      Keeping keeping, Visit visit, BiFunction<WholeRecord, Incident, Answer> made) {
    var record =
        keeping.shelf().claim(visit.part("report"), visit.part("claim"), visit.known().upTo());
    return IncidentScreen.find(record, visit.part("report"), visit.part("claim"))
        .map(incident -> made.apply(record, incident))
        .orElseGet(() -> new Answer.Missing(visit.words().of("incident.missing")));
  }

  /// `/incident/REPORT/CLAIM/figures.csv`: every number with its voice and its words.
  public static final class Table implements Screen {
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
    public boolean masks() {
      return true;
    }

    @Override
    public Answer answer(Visit visit) {
      return found(
          keeping,
          visit,
          (record, incident) ->
              new Answer.Other(
                  Response.download(
                      "figures.csv",
                      "text/csv; charset=utf-8",
                      Bytes.utf8(
                          new IncidentTable(
                                  record, incident, masking(visit, incident, record), visit.known())
                              .toString()))));
    }
  }
}
