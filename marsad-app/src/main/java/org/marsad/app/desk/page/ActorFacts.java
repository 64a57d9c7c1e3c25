package org.marsad.app.desk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.marsad.app.desk.choice.Filters;
import org.marsad.app.desk.words.Words;
import org.marsad.coder.lexicon.Actor;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.lexicon.Period;

/// What the register knows of an actor, in the reader's language, with the days between which it
/// was so.
record ActorFacts(ActorRegister register, Words words) {
  List<Thing.Fact> of(Actor actor) {
    var facts = new ArrayList<Thing.Fact>();
    facts.add(new Thing.Fact("actor.id", actor.id()));
    if (!actor.nativeNames().isEmpty()) {
      facts.add(
          new Thing.Fact(
              "actor.native",
              String.join("; ", actor.nativeNames().stream().map(ActorFacts::plain).toList())));
    }
    if (!actor.aliases().isEmpty()) {
      facts.add(
          new Thing.Fact(
              "actor.names",
              String.join(
                  "; ", actor.aliases().stream().map(one -> dated(one, one.value())).toList())));
    }
    facts.add(
        new Thing.Fact(
            "actor.kinds",
            String.join(
                "; ",
                actor.kinds().stream()
                    .map(one -> dated(one, words.named("actor-kind", one.value().word())))
                    .toList())));
    if (!actor.parents().isEmpty()) {
      facts.add(
          new Thing.Fact(
              "actor.parents",
              String.join(
                  "; ",
                  actor.parents().stream().map(one -> dated(one, parent(one.value()))).toList())));
    }
    if (!actor.existed().equals(Period.ALWAYS)) {
      facts.add(new Thing.Fact("actor.existed", days(actor.existed())));
    }
    if (!actor.countries().isEmpty()) {
      facts.add(
          new Thing.Fact(
              "actor.countries",
              String.join("; ", actor.countries().stream().map(this::country).toList())));
    }
    return facts;
  }

  private String parent(Actor.Parent parent) {
    var name = register.actor(parent.id()).map(Actor::name).orElse(parent.id());
    return words.knows("actor-relation", parent.relation())
        ? words.of("actor-relation." + parent.relation(), words.apart(name))
        : parent.relation() + ": " + words.apart(name);
  }

  /// A country by the three letters of ISO 3166; states that are gone have their names in the
  /// register alone.
  private String country(String code) {
    return Stream.of(Locale.getISOCountries())
        .filter(two -> Locale.of("", two).getISO3Country().equalsIgnoreCase(code))
        .findFirst()
        .map(two -> Filters.country(two, words.language()))
        .or(() -> register.actor(code).map(Actor::name))
        .orElse(code);
  }

  /// Without the language's code: `ar:قسد`.
  private static String plain(String nativeName) {
    return nativeName.substring(nativeName.indexOf(':') + 1);
  }

  private static String dated(Actor.Dated<?> one, String value) {
    return one.period().equals(Period.ALWAYS) ? value : value + " (" + days(one.period()) + ")";
  }

  private static String days(Period period) {
    return period.from().map(LocalDate::toString).orElse("…")
        + " – "
        + period.to().map(LocalDate::toString).orElse("…");
  }
}
