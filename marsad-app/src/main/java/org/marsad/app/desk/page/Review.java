package org.marsad.app.desk.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.shelf.Queue;
import org.marsad.app.desk.shelf.Undoable;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.view.WholeRecord;
import org.marsad.coder.lexicon.Codebook;
import org.marsad.coder.lexicon.RuleWords;
import org.marsad.ledger.survey.Gist;
import org.marsad.ledger.survey.Ref;
import org.marsad.ledger.survey.Survey;
import org.marsad.record.Where;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Matter;
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

  /// @param rules field → the rule that made it, in words
  /// @param held the incident it is part of
  /// @param others incidents that it may be part of
  /// @param map where the claim says it was
  public record Card(
      ClaimView claim,
      boolean must,
      Map<String, String> rules,
      Editing editing,
      Optional<IncidentView> held,
      List<Other> others,
      Optional<WhereMap> map) {}

  public record Other(String id, String type, String day, String place, String words) {}

  public record Choices(List<String> sources, List<String> places, List<String> types) {}

  /// What was decided last, and can be undone.
  ///
  /// @param claim that it was about, which comes back when it is undone; empty where it was none
  public record Last(long entry, String words, String claim) {}

  private static final int LISTED = 200;
  private static final int OTHERS = 6;
  private static final int NEAR = 7;

  private final Keeping keeping;
  private final Views views;
  private final String who;
  private final RuleWords rules = RuleWords.load();
  private final Codebook codebook = Codebook.load();

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
    var survey = keeping.shelf().survey(visit.known().upTo());
    var queue = keeping.shelf().queue(survey.upTo());
    var fields = visit.fields();
    var filter =
        new Queue.Filter(
            fields.first("must").isPresent(),
            fields.first("source"),
            fields.first("place"),
            fields.first("type"),
            fields.first("sort").orElse("text"));
    var at = queue.at(fields.first("at"), filter);
    var model = model(visit, survey, queue, at);
    return new Answer.Page(
        "queue",
        visit.words().of("queue.title"),
        model,
        () -> json(model, queue.first(LISTED, filter), survey.upTo()));
  }

  private Model model(Visit visit, Survey survey, Queue queue, Queue.Standing at) {
    var words = queue.words();
    return new Model(
        at.it().flatMap(one -> card(visit, survey, queue, one)),
        at.number() + 1,
        at.fitting(),
        queue.open(),
        at.before().map(Queue.Waiting::address).orElse(""),
        at.after().map(Queue.Waiting::address).orElse(""),
        new Choices(words.sources(), words.places(), words.types()),
        Optional.of(visit)
            .filter(one -> one.known().day().isEmpty())
            .flatMap(_ -> Undoable.last(keeping.ledger(), who))
            .map(entry ->
                new Last(
                    entry.number(),
                    new EntryWording(visit.words()).of(entry.matter()),
                    about(entry.matter()))));
  }

  private static String about(Matter matter) {
    return matter instanceof Matter.Decided(var decision)
        ? decision.claim().map(ClaimKey::address).orElse("")
        : "";
  }

  private Optional<Card> card(Visit visit, Survey survey, Queue queue, Queue.Waiting waiting) {
    var ref = waiting.claim().ref();
    var record = keeping.shelf().claim(ref.report().hex(), ref.claim(), survey.upTo());
    return record.standing().statements().stream()
        .filter(one -> Ref.of(one.key()).equals(ref))
        .findFirst()
        .map(one -> card(visit, survey, queue, waiting, one, record));
  }

  private Card card(
      Visit visit,
      Survey survey,
      Queue queue,
      Queue.Waiting waiting,
      Statement one,
      WholeRecord record) {
    var wording = new Wording(visit.words());
    var held = record.incidents().of(one.key());
    return new Card(
        ClaimView.of(one, record, wording),
        queue.mustBeSeen(waiting),
        Ruled.of(one.claim(), rules, visit.words()),
        Editing.of(one, record.standing().statements(), codebook, wording),
        held.map(incident -> IncidentView.of(incident, record, wording)),
        others(survey, one, held.map(Incident::id)),
        one.claim().where().flatMap(where -> WhereMap.of(where, views, visit)));
  }

  /// Incidents of the same days that may be the same one, the nearest first.
  private List<Other> others(Survey survey, Statement one, Optional<String> held) {
    var place = one.claim().where();
    var day =
        one.claim()
            .when()
            .flatMap(when -> when.earliest().or(when::latest))
            .map(moment -> moment.date())
            .or(() -> one.source().report().published());
    var near =
        day.map(own -> survey.incidents(own.minusDays(NEAR), own.plusDays(NEAR)))
            .orElseGet(survey::incidents);
    var others =
        near.stream()
            .filter(incident -> !held.equals(Optional.of(incident.id())))
            .filter(incident -> sameCountry(place, incident.where()))
            .sorted(
                Comparator.comparing((Gist incident) ->
                        !place.map(Where::name).equals(incident.where().map(Where::name)))
                    .thenComparingLong(incident -> apart(day, incident)))
            .limit(OTHERS)
            .toList();
    var opened = keeping.shelf().incidents(others, survey.upTo()).incidents();
    return others.stream()
        .map(incident ->
            new Other(
                incident.id(),
                incident.type(),
                incident.day().map(Object::toString).orElse("?"),
                incident.where().map(Where::name).orElse("?"),
                opened.all().stream()
                    .filter(each -> each.id().equals(incident.id()))
                    .map(each -> each.statements().getFirst())
                    .map(first -> Shown.line(first.text(first.claim().span())))
                    .findFirst()
                    .orElse("")))
        .toList();
  }

  private static boolean sameCountry(Optional<Where> one, Optional<Where> other) {
    var country = one.flatMap(Where::country);
    return country.isEmpty() || country.equals(other.flatMap(Where::country));
  }

  private static long apart(Optional<LocalDate> day, Gist incident) {
    return day.flatMap(
            own -> incident.day().map(its -> Math.abs(ChronoUnit.DAYS.between(own, its))))
        .orElse(0L);
  }

  private ObjectNode json(Model model, List<Queue.Waiting> waiting, long upTo) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("open", model.open());
    node.put("waiting", model.waiting());
    var reports = waiting.stream().map(one -> one.report().key()).distinct().toList();
    var statements = new HashMap<Ref, Statement>();
    keeping
        .shelf()
        .chronicle(upTo)
        .standing(reports)
        .statements()
        .forEach(one -> statements.put(Ref.of(one.key()), one));
    var claims = node.putArray("claims");
    for (var one : waiting) {
      var claim = claims.addObject();
      claim.put("address", one.address());
      claim.put("type", one.claim().type());
      claim.put("confidence", one.claim().confidence());
      Optional.ofNullable(statements.get(one.claim().ref()))
          .ifPresent(said -> claim.put("words", said.text(said.claim().span())));
    }
    return node;
  }
}
