package org.marsad.app.desk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Days;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.desk.words.Words;
import org.marsad.app.view.ChangeWords;
import org.marsad.ledger.survey.Differences;
import org.marsad.ledger.survey.Gist;
import org.marsad.ledger.survey.ReportGist;
import org.marsad.record.Where;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.change.Change;
import org.marsad.views.change.Changes;
import org.marsad.views.standing.Statement;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `/changes?since=`: what was known otherwise on an earlier day.
public final class ChangesScreen implements Screen {
  public record Model(String since, List<Row> rows, int all) {
    public Model {
      rows = List.copyOf(rows);
    }
  }

  /// @param how in English, for programs
  /// @param told the same in the reader's language
  /// @param page where it stands now, or nothing
  public record Row(String kind, String which, String how, String told, String page) {}

  private static final int MOST = 500;
  private static final int AT_ONCE = 64;

  private final Keeping keeping;

  public ChangesScreen(Keeping keeping) {
    this.keeping = keeping;
  }

  @Override
  public Address address() {
    return new Address("/changes");
  }

  @Override
  public String about() {
    return "What changed in the record since the end of a day (since), up to now or as-of.";
  }

  @Override
  public Answer answer(Visit visit) {
    var since = visit.fields().first("since").flatMap(Days::of);
    var model =
        since
            .map(day -> model(day, visit.known().upTo(), visit.words()))
            .orElseGet(() -> new Model("", List.of(), 0));
    return new Answer.Page("changes", visit.words().of("changes.title"), model, () -> json(model));
  }

  private Model model(LocalDate since, long now, Words words) {
    long before = Math.min(keeping.upTo(Optional.of(since)), now);
    var shelf = keeping.shelf();
    var differences =
        Differences.between(keeping.ledger(), shelf.survey(before), shelf.survey(now));
    var claims = claims(differences.touched(), before, now, words);
    int all =
        claims.size()
            + differences.incidentsCame().size()
            + differences.incidentsWent().size()
            + differences.incidentsChanged().size()
            + counted(differences.came())
            + counted(differences.went());
    var rows =
        Stream.of(
                differences.went().stream().map(one -> row("report-went", one, "")),
                differences.came().stream()
                    .map(one -> row("report-came", one, "/report/" + one.key().brief())),
                claims.stream(),
                claims("claim-went", differences.went(), before, words),
                claims("claim-came", differences.came(), now, words),
                differences.incidentsWent().stream()
                    .map(one -> row("incident-went", one, "", words)),
                differences.incidentsCame().stream()
                    .map(one -> row("incident-came", one, "/incident/" + one.id(), words)),
                differences.incidentsChanged().stream().map(one -> row(one, words)))
            .flatMap(some -> some)
            .limit(MOST)
            .toList();
    return new Model(since.toString(), rows, all);
  }

  /// The reports themselves and their claims.
  private static int counted(List<ReportGist> reports) {
    return reports.stream().mapToInt(one -> 1 + one.claims().size()).sum();
  }

  /// What is otherwise in reports that stood before, some at a time.
  private List<Row> claims(Set<ReportKey> reports, long before, long now, Words words) {
    var rows = new ArrayList<Row>();
    var all = List.copyOf(new TreeSet<>(reports));
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      Changes.ofClaims(
              keeping.shelf().chronicle(before).standing(some),
              keeping.shelf().chronicle(now).standing(some))
          .forEach(change -> rows.add(row(change, words)));
    }
    return rows;
  }

  /// The claims of reports that came or went, opened as they are taken.
  private Stream<Row> claims(String kind, List<ReportGist> reports, long upTo, Words words) {
    return reports.stream()
        .flatMap(report ->
            keeping.shelf().chronicle(upTo).standing(List.of(report.key())).statements().stream())
        .map(one ->
            new Row(
                kind,
                one.key().address(),
                Shown.line(one.claim().proposition().type() + ": " + one.text(one.claim().span())),
                told(one, words),
                kind.equals("claim-came") ? "/claim/" + one.key().address() : ""));
  }

  private static String told(Statement one, Words words) {
    return new Wording(words).what(one.claim())
        + ": "
        + words.apart("“" + Shown.line(one.text(one.claim().span())) + "”");
  }

  private static Row row(Change change, Words words) {
    var cells = ChangeWords.of(change);
    return new Row(
        cells[0].replace(' ', '-'),
        Shown.line(cells[1]),
        Shown.line(cells[2]),
        told(change, words).orElse(Shown.line(cells[2])),
        page(change));
  }

  private static Optional<String> told(Change change, Words words) {
    return switch (change) {
      case Change.ClaimCame(var now) -> Optional.of(told(now, words));
      case Change.ClaimWent(var before) -> Optional.of(told(before, words));
      case Change.ClaimChanged(_, _, var fields) ->
          Optional.of(
              words.list(fields.stream().map(field -> words.named("field", field)).toList()));
      case Change.ReportCame _,
          Change.ReportWent _,
          Change.IncidentCame _,
          Change.IncidentWent _,
          Change.IncidentChanged _ ->
          Optional.empty();
    };
  }

  private static Row row(String kind, ReportGist one, String page) {
    return new Row(
        kind,
        Shown.line(
            one.key().brief()
                + " "
                + one.publisher().orElse("")
                + one.published().map(day -> " " + day).orElse("")),
        "",
        "",
        page);
  }

  private static Row row(String kind, Gist one, String page, Words words) {
    var rest = new ArrayList<String>();
    one.day().map(Object::toString).ifPresent(rest::add);
    one.where().map(Where::name).map(Shown::line).ifPresent(rest::add);
    var told = new ArrayList<>(List.of(words.named("type", one.type())));
    rest.stream().map(words::apart).forEach(told::add);
    return new Row(
        kind,
        one.id(),
        rest.isEmpty() ? one.type() : one.type() + ", " + String.join(", ", rest),
        words.list(told),
        page);
  }

  private static Row row(Differences.Regrouped one, Words words) {
    int before = one.before().told().size();
    int now = one.now().told().size();
    return new Row(
        "incident-changed",
        one.now().id(),
        before + " claims, now " + now,
        words.of("changes.regrouped", before, now),
        "/incident/" + one.now().id());
  }

  private static String page(Change change) {
    return switch (change) {
      case Change.ClaimCame(var now) -> "/claim/" + now.key().address();
      case Change.ClaimChanged(_, var now, _) -> "/claim/" + now.key().address();
      case Change.ReportCame _,
          Change.ReportWent _,
          Change.ClaimWent _,
          Change.IncidentCame _,
          Change.IncidentWent _,
          Change.IncidentChanged _ ->
          "";
    };
  }

  private static ObjectNode json(Model model) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("since", model.since());
    node.put("all", model.all());
    var changes = node.putArray("changes");
    model
        .rows()
        .forEach(row ->
            changes
                .addObject()
                .put("what", row.kind())
                .put("which", row.which())
                .put("how", row.how()));
    return node;
  }
}
