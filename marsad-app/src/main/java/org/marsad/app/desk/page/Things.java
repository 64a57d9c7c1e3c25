package org.marsad.app.desk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.marsad.app.desk.map.Tenure;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.shelf.Shelf;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.coder.lexicon.Actor;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.ledger.survey.ClaimGist;
import org.marsad.ledger.survey.Ref;
import org.marsad.ledger.survey.Survey;
import org.marsad.record.Claim;
import org.marsad.record.Where;
import org.marsad.views.name.Names;
import org.marsad.views.standing.Statement;

/// `/voice/ID`, `/actor/ID`, `/place/ID`.
public final class Things {
  private Things() {}

  private static Answer shown(Visit visit, Thing thing) {
    return thing.all() == 0 && thing.facts().isEmpty()
        ? new Answer.Missing(visit.words().of("thing.missing"))
        : new Answer.Page("thing", thing.name(), thing, thing::json);
  }

  private static Thing.Control line(Tenure line) {
    return new Thing.Control(
        Shown.line(line.name()),
        Shown.line(line.place().name()),
        line.since().toString(),
        line.until().map(LocalDate::toString).orElse(""),
        line.hold().word(),
        line.by());
  }

  /// What one claim says, opened.
  private static Optional<Statement> opened(Shelf shelf, Survey survey, ClaimGist claim) {
    return shelf
        .reports(List.of(claim.ref().report()), survey.upTo())
        .standing()
        .statements()
        .stream()
        .filter(one -> Ref.of(one.key()).equals(claim.ref()))
        .findFirst();
  }

  /// Somebody who says something: a publisher, or a voice that a report cites.
  public static final class Voice implements Screen {
    private final Keeping keeping;
    private final VoiceRecords records;

    public Voice(Keeping keeping, VoiceRecords records) {
      this.keeping = keeping;
      this.records = records;
    }

    @Override
    public Address address() {
      return new Address("/voice/{voice}");
    }

    @Override
    public String about() {
      return "A voice: what it says, how often first, copied, contradicted.";
    }

    @Override
    public Answer answer(Visit visit) {
      var shelf = keeping.shelf();
      var survey = shelf.survey(visit.known().upTo());
      var id = visit.part("voice");
      var claims = survey.about(ClaimGist.voice(id));
      var record = records.of(survey, id);
      var grade = shelf.reports(List.of(), survey.upTo()).standing().source(id);
      var facts = new ArrayList<Thing.Fact>();
      if (claims.size() > 0) {
        var words = visit.words();
        facts.add(new Thing.Fact("voice.origin", words.number(record.origin())));
        facts.add(new Thing.Fact("voice.incidents", words.number(record.incidents())));
        facts.add(new Thing.Fact("voice.first", words.number(record.first())));
        facts.add(new Thing.Fact("voice.copied", words.number(record.copied())));
        facts.add(new Thing.Fact("voice.contested", words.number(record.contested())));
        facts.add(new Thing.Fact("voice.contradicted", words.number(record.contradicted())));
      }
      grade.ifPresent(given ->
          facts.add(
              new Thing.Fact(
                  "voice.reliability",
                  visit.words().named("reliability", given.reliability().word()))));
      var name =
          record.origin() > 0
              ? record.name()
              : claims
                  .first()
                  .flatMap(claim -> opened(shelf, survey, claim))
                  .flatMap(one -> name(one, id))
                  .map(Shown::line)
                  .orElse(id);
      return shown(
          visit,
          Thing.of(
              "voice",
              id,
              name,
              facts,
              List.of(),
              claims,
              survey,
              shelf,
              new Wording(visit.words())));
    }

    private static Optional<String> name(Statement one, String id) {
      return Stream.concat(
              one.claim().voices().stream()
                  .filter(
                      voice -> voice.actor().orElseGet(() -> Names.fold(voice.name())).equals(id))
                  .map(voice -> voice.name()),
              one.source().report().publisher().stream()
                  .filter(name -> Names.fold(name).equals(id)))
          .findFirst();
    }
  }

  /// Somebody who does something, or to whom it is done.
  public static final class Party implements Screen {
    private final Keeping keeping;
    private final Views views;
    private final Supplier<ActorRegister> register;

    /// @param register of actors, loaded when a page first asks for it
    public Party(Keeping keeping, Views views, Supplier<ActorRegister> register) {
      this.keeping = keeping;
      this.views = views;
      this.register = register;
    }

    @Override
    public Address address() {
      return new Address("/actor/{actor}");
    }

    @Override
    public String about() {
      return "An actor: its names and dates, what it did and what was done to it.";
    }

    @Override
    public Answer answer(Visit visit) {
      var shelf = keeping.shelf();
      var survey = shelf.survey(visit.known().upTo());
      var id = visit.part("actor");
      var claims = survey.about(ClaimGist.actor(id));
      var known = register.get().actor(id);
      var name =
          known
              .map(Actor::name)
              .or(() ->
                  claims
                      .first()
                      .flatMap(claim -> opened(shelf, survey, claim))
                      .flatMap(one -> name(one, id)))
              .orElse(id);
      return shown(
          visit,
          Thing.of(
              "actor",
              id,
              Shown.line(name),
              known.map(new ActorFacts(register.get(), visit.words())::of).orElse(List.of()),
              views.control(survey).stream()
                  .filter(line -> line.party().equals(id))
                  .map(Things::line)
                  .toList(),
              claims,
              survey,
              shelf,
              new Wording(visit.words())));
    }

    private static Optional<String> name(Statement one, String id) {
      return Stream.concat(one.claim().agents().stream(), one.claim().patients().stream())
          .filter(party -> Names.fold(party.name()).equals(id))
          .map(party -> party.name())
          .findFirst();
    }
  }

  /// Where things happen.
  public static final class Place implements Screen {
    private final Keeping keeping;
    private final Views views;

    public Place(Keeping keeping, Views views) {
      this.keeping = keeping;
      this.views = views;
    }

    @Override
    public Address address() {
      return new Address("/place/{place}");
    }

    @Override
    public String about() {
      return "A place: what happened there, and who is said to hold it since when.";
    }

    @Override
    public Answer answer(Visit visit) {
      var shelf = keeping.shelf();
      var survey = shelf.survey(visit.known().upTo());
      var id = visit.part("place");
      var claims = survey.about(ClaimGist.place(id));
      var where =
          claims
              .first()
              .flatMap(claim -> opened(shelf, survey, claim))
              .flatMap(one -> places(one.claim()).filter(place -> isOf(place, id)).findFirst());
      return shown(
          visit,
          Thing.of(
              "place",
              id,
              where.map(Where::name).map(Shown::line).orElse(id),
              where.map(one -> facts(one, new Wording(visit.words()))).orElse(List.of()),
              views.control(survey).stream()
                  .filter(line -> isOf(line.place(), id))
                  .map(Things::line)
                  .toList(),
              claims,
              survey,
              shelf,
              new Wording(visit.words())));
    }

    private static Stream<Where> places(Claim claim) {
      return Stream.concat(claim.where().stream(), claim.otherPlaces().stream());
    }

    private static boolean isOf(Where where, String id) {
      return where.gazetteer().orElseGet(() -> Names.fold(where.name())).equals(id);
    }

    private static List<Thing.Fact> facts(Where where, Wording wording) {
      var facts = new ArrayList<Thing.Fact>();
      facts.add(new Thing.Fact("place.lies", wording.place(where)));
      where.gazetteer().ifPresent(id -> facts.add(new Thing.Fact("place.gazetteer", id)));
      if (where.precision() < 3) {
        where
            .lat()
            .flatMap(lat -> where.lon().map(lon -> lat + ", " + lon))
            .ifPresent(point -> facts.add(new Thing.Fact("place.point", point)));
      }
      return facts;
    }
  }
}
