package org.marsad.app.desk.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.view.WholeRecord;
import org.marsad.coder.lexicon.Codebook;
import org.marsad.coder.lexicon.RuleWords;
import org.marsad.json.ClaimJson;
import org.marsad.record.CodePoints;
import org.marsad.record.entry.Matter;
import org.marsad.views.standing.Statement;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `/claim/REPORT/ID`: one claim with the rules that made it and what people decided.
public final class ClaimScreen implements Screen {
  /// @param rules field → the rule in words
  public record Model(
      ClaimView claim,
      Map<String, String> rules,
      Map<String, String> codes,
      Editing editing,
      Optional<WhereMap> map,
      Optional<IncidentView> incident,
      List<ReportScreen.Event> history,
      String cite) {}

  private final Keeping keeping;
  private final Views views;
  private final RuleWords rules = RuleWords.load();
  private final Codebook codebook = Codebook.load();

  public ClaimScreen(Keeping keeping, Views views) {
    this.keeping = keeping;
    this.views = views;
  }

  @Override
  public Address address() {
    return new Address("/claim/{report}/{claim}");
  }

  @Override
  public String about() {
    return "A claim with the rules that made it.";
  }

  @Override
  public Answer answer(Visit visit) {
    var record =
        keeping.shelf().claim(visit.part("report"), visit.part("claim"), visit.known().upTo());
    var found = find(record, visit.part("report"), visit.part("claim"));
    if (found.isEmpty()) {
      return new Answer.Missing(visit.words().of("claim.missing"));
    }
    var one = found.get();
    var wording = new Wording(visit.words());
    var view = ClaimView.of(one, record, wording);
    var codes = new TreeMap<String, String>();
    var json = ClaimJson.node(one.claim(), new CodePoints(one.source().report().text()));
    json.path("codes")
        .properties()
        .forEach(each -> codes.put(each.getKey(), each.getValue().asString()));
    var model =
        new Model(
            view,
            Ruled.of(one.claim(), rules, visit.words()),
            codes,
            Editing.of(one, record.standing().statements(), codebook, wording),
            one.claim().where().flatMap(where -> WhereMap.of(where, views, visit)),
            record.incidents().of(one.key()).map(it -> IncidentView.of(it, record, wording)),
            ReportScreen.history(
                keeping.ledger().entriesOf(one.key().report(), visit.known().upTo()).stream()
                    .filter(entry ->
                        entry.matter() instanceof Matter.Decided(var made)
                            && made.claim().map(key -> key.fit(one.coded()) > 0).orElse(false))
                    .toList(),
                visit.words()),
            Citation.of(one, record, visit));
    return new Answer.Page(
        "claim-page", visit.words().of("claim.title", view.what()), model, () -> json(one, record));
  }

  static Optional<Statement> find(WholeRecord record, String report, String claim) {
    return record.standing().statements().stream()
        .filter(one -> one.key().id().equals(claim) && one.key().report().hex().startsWith(report))
        .findFirst();
  }

  static ObjectNode json(Statement one, WholeRecord record) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("address", one.key().address());
    node.put("report", one.key().report().hex());
    node.put("origin", record.origins().of(one).name());
    node.put("verdict", one.verdict().name().toLowerCase(Locale.ROOT));
    var decided = node.putArray("decided");
    one.decided().forEach(decided::add);
    node.put("contradicted", one.contradicted());
    node.put("counts", one.counts());
    record
        .incidents()
        .of(one.key())
        .ifPresentOrElse(it -> node.put("incident", it.id()), () -> node.putNull("incident"));
    node.set("claim", ClaimJson.node(one.claim(), new CodePoints(one.source().report().text())));
    return node;
  }
}
