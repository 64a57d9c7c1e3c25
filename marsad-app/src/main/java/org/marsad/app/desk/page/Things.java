package org.marsad.app.desk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.view.WholeRecord;
import org.marsad.coder.lexicon.Actor;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.record.Claim;
import org.marsad.record.Where;
import org.marsad.views.control.Control;
import org.marsad.views.control.Line;
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

  private static Thing.Control line(Line line) {
    return new Thing.Control(
        Shown.line(line.name()),
        Shown.line(line.place().name()),
        line.since().toString(),
        line.until().map(LocalDate::toString).orElse(""),
        line.hold().word(),
        line.by().stream().map(one -> one.key().address()).toList());
  }

  /// Somebody who says something: a publisher, or a voice that a report cites.
  public static final class Voice implements Screen {
    private final Keeping keeping;

    public Voice(Keeping keeping) {
      this.keeping = keeping;
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
      var record = keeping.shelf().record(visit.known().upTo());
      var id = visit.part("voice");
      var standing = VoiceRecord.of(id, record);
      var grade = record.standing().source(id);
      var facts = new ArrayList<Thing.Fact>();
      if (!standing.statements().isEmpty()) {
        var words = visit.words();
        facts.add(new Thing.Fact("voice.origin", words.number(standing.origin())));
        facts.add(new Thing.Fact("voice.incidents", words.number(standing.incidents())));
        facts.add(new Thing.Fact("voice.first", words.number(standing.first())));
        facts.add(new Thing.Fact("voice.copied", words.number(standing.copied())));
        facts.add(new Thing.Fact("voice.contested", words.number(standing.contested())));
        facts.add(new Thing.Fact("voice.contradicted", words.number(standing.contradicted())));
      }
      grade.ifPresent(given ->
          facts.add(
              new Thing.Fact(
                  "voice.reliability",
                  visit.words().named("reliability", given.reliability().word()))));
      return shown(
          visit,
          Thing.of("voice", id, standing.name(), facts, List.of(), standing.statements(), record));
    }
  }

  /// Somebody who does something, or to whom it is done.
  public static final class Party implements Screen {
    private final Keeping keeping;
    private final Supplier<ActorRegister> register;

    /// @param register of actors, loaded when a page first asks for it
    public Party(Keeping keeping, Supplier<ActorRegister> register) {
      this.keeping = keeping;
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
      var record = keeping.shelf().record(visit.known().upTo());
      var id = visit.part("actor");
      var statements =
          record.standing().statements().stream().filter(one -> isOf(one.claim(), id)).toList();
      var known = register.get().actor(id);
      var name = known.map(Actor::name).or(() -> name(statements, id)).orElse(id);
      return shown(
          visit,
          Thing.of(
              "actor",
              id,
              Shown.line(name),
              known.map(Party::facts).orElse(List.of()),
              Control.of(record.standing().statements(), record.origins()).lines().stream()
                  .filter(line -> line.party().equals(id))
                  .map(Things::line)
                  .toList(),
              statements,
              record));
    }

    private static boolean isOf(Claim claim, String id) {
      return Stream.concat(claim.agents().stream(), claim.patients().stream())
          .anyMatch(party -> party.actor().orElseGet(() -> Names.fold(party.name())).equals(id));
    }

    private static Optional<String> name(List<Statement> statements, String id) {
      return statements.stream()
          .flatMap(
              one -> Stream.concat(one.claim().agents().stream(), one.claim().patients().stream()))
          .filter(party -> Names.fold(party.name()).equals(id))
          .map(party -> party.name())
          .findFirst();
    }

    private static List<Thing.Fact> facts(Actor actor) {
      var facts = new ArrayList<Thing.Fact>();
      facts.add(new Thing.Fact("actor.id", actor.id()));
      if (!actor.aliases().isEmpty()) {
        facts.add(
            new Thing.Fact(
                "actor.names",
                String.join("; ", actor.aliases().stream().map(Party::dated).toList())));
      }
      facts.add(
          new Thing.Fact(
              "actor.kinds", String.join("; ", actor.kinds().stream().map(Party::dated).toList())));
      if (!actor.parents().isEmpty()) {
        facts.add(
            new Thing.Fact(
                "actor.parents",
                String.join("; ", actor.parents().stream().map(Party::dated).toList())));
      }
      if (!actor.countries().isEmpty()) {
        facts.add(new Thing.Fact("actor.countries", String.join(", ", actor.countries())));
      }
      return facts;
    }

    private static String dated(Actor.Dated<?> one) {
      var value =
          one.value() instanceof Actor.Parent(var id, var relation)
              ? relation + " " + id
              : one.value().toString().toLowerCase(Locale.ROOT);
      var from = one.period().from().map(LocalDate::toString);
      var to = one.period().to().map(LocalDate::toString);
      return from.isEmpty() && to.isEmpty()
          ? value
          : value + " (" + from.orElse("…") + " – " + to.orElse("…") + ")";
    }
  }

  /// Where things happen.
  public static final class Place implements Screen {
    private final Keeping keeping;

    public Place(Keeping keeping) {
      this.keeping = keeping;
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
      var record = keeping.shelf().record(visit.known().upTo());
      var id = visit.part("place");
      var statements =
          record.standing().statements().stream()
              .filter(one -> places(one.claim()).anyMatch(where -> isOf(where, id)))
              .toList();
      var where =
          statements.stream()
              .flatMap(one -> places(one.claim()))
              .filter(one -> isOf(one, id))
              .findFirst();
      return shown(
          visit,
          Thing.of(
              "place",
              id,
              where.map(Where::name).map(Shown::line).orElse(id),
              where.map(one -> facts(one, new Wording(visit.words()))).orElse(List.of()),
              control(record, id),
              statements,
              record));
    }

    private static Stream<Where> places(Claim claim) {
      return Stream.concat(claim.where().stream(), claim.otherPlaces().stream());
    }

    private static boolean isOf(Where where, String id) {
      return where.gazetteer().orElseGet(() -> Names.fold(where.name())).equals(id);
    }

    private static List<Thing.Control> control(WholeRecord record, String id) {
      return Control.of(record.standing().statements(), record.origins()).lines().stream()
          .filter(line -> isOf(line.place(), id))
          .map(Things::line)
          .toList();
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
