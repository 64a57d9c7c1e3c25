package org.marsad.app.desk.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.app.decide.EntryWords;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.shelf.Queue;
import org.marsad.app.desk.shelf.Undoable;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.view.WholeRecord;
import org.marsad.record.Where;
import org.marsad.views.incident.Incident;
import org.marsad.views.standing.Statement;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `/queue`: one card, one claim; beside it what the record already holds.
public final class Review implements Screen {
  /// @param at which of the waiting claims it is, from 1
  /// @param waiting how many fit what is asked for
  /// @param open how many there are in all
  public record Model(
      Optional<Card> card,
      int at,
      int waiting,
      int open,
      String previous,
      String next,
      Choices choices,
      Optional<Last> last) {}

  /// @param fields as a person would type them
  /// @param held the incident it is part of
  /// @param others incidents that it may be part of
  /// @param map where the claim says it was
  public record Card(
      ClaimView claim,
      boolean must,
      Map<String, String> fields,
      Optional<IncidentView> held,
      List<Other> others,
      Optional<WhereMap> map) {}

  public record Other(String id, String type, String day, String place, String words) {}

  public record Choices(List<String> sources, List<String> places, List<String> types) {}

  /// What was decided last, and can be undone.
  public record Last(long entry, String words) {}

  private static final int OTHERS = 6;
  private static final int NEAR = 7;

  private final Keeping keeping;
  private final Views views;
  private final String who;

  public Review(Keeping keeping, Views views, String who) {
    this.keeping = keeping;
    this.views = views;
    this.who = who;
  }

  @Override
  public Address address() {
    return new Address("/queue");
  }

  @Override
  public String about() {
    return "Claims that wait for a person, one at a time.";
  }

  @Override
  public Answer answer(Visit visit) {
    var record = keeping.shelf().record(visit.known().upTo());
    var queue = new Queue(record);
    var fields = visit.fields();
    var waiting =
        queue.waiting(
            new Queue.Filter(
                fields.first("must").isPresent(),
                fields.first("source"),
                fields.first("place"),
                fields.first("type"),
                fields.first("sort").orElse("text")));
    int at =
        fields
            .first("at")
            .flatMap(address ->
                Stream.iterate(0, i -> i + 1)
                    .limit(waiting.size())
                    .filter(i -> waiting.get(i).key().address().equals(address))
                    .findFirst())
            .orElse(0);
    var model = model(visit, record, queue, waiting, at);
    return new Answer.Page(
        "queue", visit.words().of("queue.title"), model, () -> json(model, waiting));
  }

  private Model model(
      Visit visit, WholeRecord record, Queue queue, List<Statement> waiting, int at) {
    var all = queue.all();
    return new Model(
        waiting.isEmpty()
            ? Optional.empty()
            : Optional.of(card(visit, record, queue, waiting.get(at))),
        at + 1,
        waiting.size(),
        all.size(),
        at > 0 ? waiting.get(at - 1).key().address() : "",
        at + 1 < waiting.size() ? waiting.get(at + 1).key().address() : "",
        choices(all),
        Undoable.last(keeping.ledger(), who)
            .map(entry ->
                new Last(
                    entry.number(),
                    EntryWords.what(entry.matter()) + " " + EntryWords.about(entry.matter()))));
  }

  private static Choices choices(List<Statement> all) {
    return new Choices(
        sorted(all.stream().flatMap(one -> one.source().report().publisher().stream())),
        sorted(all.stream().flatMap(one -> one.claim().where().map(Where::name).stream())),
        sorted(all.stream().map(one -> one.claim().proposition().type())));
  }

  private static List<String> sorted(Stream<String> words) {
    return List.copyOf(words.collect(Collectors.toCollection(TreeSet::new)));
  }

  private Card card(Visit visit, WholeRecord record, Queue queue, Statement one) {
    var wording = new Wording(visit.words());
    var held = record.incidents().of(one.key());
    return new Card(
        ClaimView.of(one, record, wording),
        queue.mustBeSeen(one),
        Corrected.fields(one.claim()),
        held.map(incident -> IncidentView.of(incident, record, wording)),
        others(record, one, held),
        one.claim().where().flatMap(where -> WhereMap.of(where, views, visit)));
  }

  /// Incidents of the same days that may be the same one, the nearest first.
  private static List<Other> others(WholeRecord record, Statement one, Optional<Incident> held) {
    var place = one.claim().where();
    var day =
        one.claim()
            .when()
            .flatMap(when -> when.earliest().or(when::latest))
            .map(moment -> moment.date())
            .or(() -> one.source().report().published());
    return record.incidents().all().stream()
        .filter(incident -> !held.equals(Optional.of(incident)))
        .filter(incident -> sameCountry(place, incident.where()))
        .filter(incident -> apart(day, incident) <= NEAR)
        .sorted(
            Comparator.comparing((Incident incident) ->
                    !place.map(Where::name).equals(incident.where().map(Where::name)))
                .thenComparingLong(incident -> apart(day, incident)))
        .limit(OTHERS)
        .map(incident ->
            new Other(
                incident.id(),
                incident.type(),
                incident.day().map(Object::toString).orElse("?"),
                incident.where().map(Where::name).orElse("?"),
                Shown.line(
                    incident
                        .statements()
                        .getFirst()
                        .text(incident.statements().getFirst().claim().span()))))
        .toList();
  }

  private static boolean sameCountry(Optional<Where> one, Optional<Where> other) {
    var country = one.flatMap(Where::country);
    return country.isEmpty() || country.equals(other.flatMap(Where::country));
  }

  private static long apart(Optional<LocalDate> day, Incident incident) {
    return day.flatMap(
            own -> incident.day().map(its -> Math.abs(ChronoUnit.DAYS.between(own, its))))
        .orElse(0L);
  }

  private static ObjectNode json(Model model, List<Statement> waiting) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("open", model.open());
    node.put("waiting", model.waiting());
    var claims = node.putArray("claims");
    waiting.stream()
        .limit(1000)
        .forEach(one -> {
          var claim = claims.addObject();
          claim.put("address", one.key().address());
          claim.put("type", one.claim().proposition().type());
          claim.put("confidence", one.claim().confidence());
          claim.put("words", one.text(one.claim().span()));
        });
    return node;
  }
}
