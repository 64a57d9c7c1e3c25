package org.marsad.app.desk.page;

import java.util.List;
import java.util.Optional;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Days;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.view.ChangeWords;
import org.marsad.views.change.Change;
import org.marsad.views.change.Changes;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `/changes?since=`: what was known otherwise on an earlier day.
public final class ChangesScreen implements Screen {
  public record Model(String since, List<Row> rows, int all) {
    public Model {
      rows = List.copyOf(rows);
    }
  }

  /// @param page where it stands now, or nothing
  public record Row(String kind, String which, String how, String page) {}

  private static final int MOST = 500;

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
    var changes =
        since
            .map(day -> {
              var before = keeping.shelf().record(keeping.upTo(Optional.of(day)));
              var now = keeping.shelf().record(visit.known().upTo());
              return Changes.between(before.standing(), now.standing());
            })
            .orElse(List.of());
    var model =
        new Model(
            since.map(Object::toString).orElse(""),
            changes.stream().limit(MOST).map(ChangesScreen::row).toList(),
            changes.size());
    return new Answer.Page("changes", visit.words().of("changes.title"), model, () -> json(model));
  }

  private static Row row(Change change) {
    var cells = ChangeWords.of(change);
    return new Row(
        cells[0].replace(' ', '-'), Shown.line(cells[1]), Shown.line(cells[2]), page(change));
  }

  private static String page(Change change) {
    return switch (change) {
      case Change.ReportCame(var report) -> "/report/" + report.key().brief();
      case Change.ClaimCame(var now) -> "/claim/" + now.key().address();
      case Change.ClaimChanged(_, var now, _) -> "/claim/" + now.key().address();
      case Change.IncidentCame(var now) -> "/incident/" + now.id();
      case Change.IncidentChanged(_, var now) -> "/incident/" + now.id();
      case Change.ReportWent _, Change.ClaimWent _, Change.IncidentWent _ -> "";
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
