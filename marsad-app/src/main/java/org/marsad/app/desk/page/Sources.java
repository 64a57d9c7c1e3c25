package org.marsad.app.desk.page;

import java.util.List;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `/sources`: who says all this, and how each has fared.
public final class Sources implements Screen {
  public record Model(List<Row> rows) {
    public Model {
      rows = List.copyOf(rows);
    }
  }

  /// @param reliability as a person graded it, or nothing
  public record Row(
      String id,
      String name,
      int claims,
      int incidents,
      int first,
      int copied,
      int contested,
      int contradicted,
      String reliability) {}

  private static final int MOST = 500;

  private final Keeping keeping;
  private final VoiceRecords records;

  public Sources(Keeping keeping, VoiceRecords records) {
    this.keeping = keeping;
    this.records = records;
  }

  @Override
  public Address address() {
    return new Address("/sources");
  }

  @Override
  public String about() {
    return "Origins: how often each was first, copied, contested, contradicted.";
  }

  @Override
  public Answer answer(Visit visit) {
    var shelf = keeping.shelf();
    var survey = shelf.survey(visit.known().upTo());
    var graded = shelf.reports(List.of(), survey.upTo()).standing();
    var rows =
        records.of(survey).stream()
            .limit(MOST)
            .map(one ->
                new Row(
                    one.id(),
                    one.name(),
                    one.origin(),
                    one.incidents(),
                    one.first(),
                    one.copied(),
                    one.contested(),
                    one.contradicted(),
                    graded.source(one.id()).map(grade -> grade.reliability().word()).orElse("")))
            .toList();
    var model = new Model(rows);
    return new Answer.Page("sources", visit.words().of("nav.sources"), model, () -> json(model));
  }

  private static ObjectNode json(Model model) {
    var node = JsonNodeFactory.instance.objectNode();
    var sources = node.putArray("sources");
    model
        .rows()
        .forEach(row ->
            sources
                .addObject()
                .put("id", row.id())
                .put("name", row.name())
                .put("claims", row.claims())
                .put("incidents", row.incidents())
                .put("first", row.first())
                .put("copied", row.copied())
                .put("contested", row.contested())
                .put("contradicted", row.contradicted())
                .put("reliability", row.reliability()));
    return node;
  }
}
