package org.marsad.coder.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.coder.lexicon.Actor;
import org.marsad.coder.lexicon.ActorKind;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.lexicon.NounClasses;
import org.marsad.coder.lexicon.RoleWords;
import org.marsad.coder.mention.Mention.Kind;

/// Finds names: those of the register first, then what the language engine takes for persons,
/// organisations and places.
final class NameSpotter {
  private static final Set<String> SETTLEMENTS = Set.of("town", "city", "village", "province");

  private static final Set<String> PARTICLES =
      Set.of(
          "ad", "al", "el", "ul", "ud", "ar", "az", "bin", "ibn", "ben", "bint", "de", "la", "las",
          "los", "del", "da", "do", "dos", "du", "van", "von", "der", "den");

  /// Words before the one for a body: "Northern Army of the Rivers"; ours.
  private static final int LONGEST_OPENING = 2;

  private static final Set<String> GROUND =
      Set.of(
          "province",
          "governorate",
          "district",
          "county",
          "region",
          "river",
          "mountain",
          "mountains",
          "valley",
          "desert",
          "lake",
          "dam",
          "barrage",
          "sea",
          "island",
          "peninsula",
          "plain",
          "plateau",
          "hills",
          "basin",
          "strait",
          "canal",
          "oilfield");

  private static final Set<String> FACILITIES =
      Set.of("building", "heritage", "infrastructure", "base", "crossing");

  private static final Set<String> BODIES =
      Set.of(
          "university",
          "college",
          "school",
          "museum",
          "office",
          "church",
          "seminary",
          "academy",
          "headquarters",
          "institute",
          "network",
          "palace",
          "library");

  private final ActorRegister register;
  private final NounClasses nouns;
  private final RoleWords roles;
  private final ActingStates states;
  private final Set<String> firstWords;

  NameSpotter(ActorRegister register, NounClasses nouns, RoleWords roles) {
    this.register = register;
    this.nouns = nouns;
    this.roles = roles;
    this.states = new ActingStates(nouns);
    this.firstWords = register.firstWords();
  }

  /// @param acronyms the short names that the document introduces
  List<Found> names(Sentence sentence, Setting setting, Set<String> acronyms) {
    var found = new ArrayList<Found>();
    var words = sentence.tokens().stream().map(Token::text).toList();
    for (int i = 0; i < words.size(); ) {
      int at = i;
      var name =
          registered(sentence, words, i, setting)
              .or(() -> bodyOf(sentence, at))
              .or(() -> entity(sentence, at))
              .or(() -> bare(sentence, at, acronyms));
      name.filter(n -> !isNoName(n)).ifPresent(found::add);
      i = name.map(n -> n.last() + 1).orElse(i + 1);
    }
    return coordinated(found);
  }

  /// "Operation Iron Gate" is nobody; "State" of "Secretary of State" is part of a title.
  private static boolean isNoName(Found name) {
    var sentence = name.sentence();
    boolean titled =
        name.first() > 1
            && name.first() == name.last()
            && sentence.token(name.first() - 1).lower().equals("of")
            && Set.of("secretary", "minister", "ministers", "secretaries", "chief")
                .contains(sentence.token(name.first() - 2).lower());
    return name.rule().equals("mention-name")
        && name.kind() == Kind.ORGANIZATION
        && (titled || sentence.token(name.first()).text().equals("Operation"));
  }

  /// States named in a row act together or are land together.
  private static List<Found> coordinated(List<Found> names) {
    boolean governed = false;
    for (int i = 1; i < names.size(); i++) {
      Found one = names.get(i - 1);
      Found next = names.get(i);
      boolean row = isState(one) && isState(next) && isRow(one, next);
      governed = row && (governed || governed(one));
      if (row) {
        if (governed) {
          names.set(i, next.as(one.kind()).by(one.rule()));
        } else if (next.kind() == Kind.ORGANIZATION) {
          names.set(i - 1, one.as(next.kind()).by(next.rule()));
        }
      }
    }
    return names;
  }

  private static boolean isState(Found name) {
    return name.actor().isPresent()
        && (name.kind() == Kind.PLACE || name.rule().equals(Mention.ACTING_STATE));
  }

  private static boolean isRow(Found one, Found next) {
    var between = new ArrayList<String>();
    for (int i = one.last() + 1; i < next.first(); i++) {
      between.add(one.sentence().token(i).lower());
    }
    return Set.of("and", "or", ",", "and the", "or the", ", and", ", and the")
        .contains(String.join(" ", between));
  }

  /// A preposition before the first governs all.
  private static boolean governed(Found name) {
    int at = name.first() - 1;
    at -= at >= 0 && name.sentence().token(at).lower().equals("the") ? 1 : 0;
    return at >= 0 && Set.of("IN", "TO").contains(name.sentence().token(at).tag());
  }

  /// "the League of the Dunes", "the Northern Army of the Rivers": what begins with a word for a
  /// body goes on behind "of the" as long as capitals do.
  private Optional<Found> bodyOf(Sentence sentence, int at) {
    int word = at;
    while (isNamePart(sentence, word)
        && roles.organisation(sentence.token(word).text()).isEmpty()
        && word - at < LONGEST_OPENING) {
      word++;
    }
    boolean body =
        isNamePart(sentence, word)
            && roles.organisation(sentence.token(word).text()).isPresent()
            && word + 3 < sentence.size()
            && sentence.token(word + 1).text().equals("of")
            && sentence.token(word + 2).text().equals("the")
            && isNamePart(sentence, word + 3);
    if (!body) {
      return Optional.empty();
    }
    int last = word + 3;
    while (isNamePart(sentence, last + 1)) {
      last++;
    }
    return Optional.of(named(sentence, at, last, Kind.ORGANIZATION));
  }

  private static boolean isNamePart(Sentence sentence, int at) {
    return at < sentence.size()
        && sentence.token(at).isProperNoun()
        && sentence.token(at).isCapitalised();
  }

  /// What the engine overlooked: short names introduced before, names that end in a word for a
  /// body, and names behind titles.
  private Optional<Found> bare(Sentence sentence, int at, Set<String> acronyms) {
    Token token = sentence.token(at);
    if (!token.isCapitalised() || !token.isNoun()) {
      return Optional.empty();
    }
    if (acronyms.contains(token.text())) {
      return Optional.of(named(sentence, at, at, Kind.ORGANIZATION));
    }
    int last = runEnd(sentence, at);
    var end = sentence.token(last);
    if (last > at && isFacility(end)) {
      return Optional.of(named(sentence, at, last, Kind.FACILITY));
    }
    if (last > at && roles.organisation(end.text()).isPresent()) {
      return Optional.of(named(sentence, at, last, Kind.ORGANIZATION));
    }
    if (last > at && GROUND.contains(end.lower())) {
      return Optional.of(named(sentence, at, last, Kind.PLACE));
    }
    return isTitled(sentence, at, last)
        ? Optional.of(named(sentence, at, last, Kind.PERSON))
        : Optional.empty();
  }

  private boolean isTitled(Sentence sentence, int first, int last) {
    return first > 0
        && last - first < 3
        && sentence.token(first - 1).isCapitalised()
        && roles.isTitle(sentence.token(first - 1).text())
        && !roles.isTitle(sentence.token(first).text())
        && roles.organisation(sentence.token(first).text()).isEmpty()
        && roles
            .role(List.of(sentence.token(first).lower()), sentence.token(first).lower())
            .isEmpty();
  }

  private static int runEnd(Sentence sentence, int first) {
    int last = first;
    while (last + 1 < sentence.size()
        && sentence.token(last + 1).isProperNoun()
        && sentence.token(last + 1).isCapitalised()
        && sentence.token(last + 1).entity().equals("O")) {
      last++;
    }
    return last;
  }

  private static Found named(Sentence sentence, int first, int last, Kind kind) {
    return new Found(
        sentence,
        first,
        last,
        Found.headOf(sentence, first, last),
        kind,
        words(sentence, first, last),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        "mention-name");
  }

  private Optional<Found> registered(
      Sentence sentence, List<String> words, int from, Setting setting) {
    if (!mayBegin(words.get(from))) {
      return Optional.empty();
    }
    return register
        .nameAt(words, from, setting.day())
        .filter(m -> isName(sentence, from, m.length()))
        .map(m -> found(sentence, from, m, setting));
  }

  private boolean mayBegin(String word) {
    var lower = word.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'');
    int hyphen = lower.indexOf('-');
    return firstWords.contains(lower)
        || hyphen > 0 && firstWords.contains(lower.substring(0, hyphen));
  }

  /// A name has a capital, unless the whole sentence was written without.
  private static boolean isName(Sentence sentence, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (sentence.token(i).isCapitalised()) {
        return true;
      }
    }
    return sentence.token(from).isProperNoun();
  }

  private Found found(Sentence sentence, int from, ActorRegister.Match match, Setting setting) {
    int last = from + match.length() - 1;
    // Two who bear one name and nothing tells them apart: nobody is chosen for the reader.
    Optional<Actor> actor = setting.choose(match.actors());
    var kind = kind(actor.orElse(match.actors().getFirst()), setting);
    boolean acts = kind == Kind.PLACE && states.acts(sentence, from, last);
    return new Found(
        sentence,
        from,
        last,
        Found.headOf(sentence, from, last),
        acts ? Kind.ORGANIZATION : kind,
        actor.map(Actor::name).orElse(words(sentence, from, last)),
        actor.map(Actor::id),
        Optional.empty(),
        Optional.empty(),
        true,
        acts ? Mention.ACTING_STATE : "mention-register");
  }

  private static Kind kind(Actor actor, Setting setting) {
    ActorKind kind = actor.kind(setting.day());
    return kind == ActorKind.STATE ? Kind.PLACE : Kind.ORGANIZATION;
  }

  /// The engine's name that begins at this token.
  private Optional<Found> entity(Sentence sentence, int at) {
    var entity = sentence.token(at).entity();
    return entity.equals("O") ? Optional.empty() : Optional.of(entity(sentence, at, entity));
  }

  private Found entity(Sentence sentence, int first, String entity) {
    int last = first;
    while (last + 1 < sentence.size() && sentence.token(last + 1).entity().equals(entity)) {
      last++;
    }
    last = withParticles(sentence, last);
    return named(sentence, first, last, kind(sentence, first, last, entity));
  }

  /// "Salah ad Din", "Santa Cruz de la Sierra": a small word joins what follows to the name.
  private static int withParticles(Sentence sentence, int last) {
    int at = last + 1;
    while (at < sentence.size() && PARTICLES.contains(sentence.token(at).text())) {
      at++;
    }
    boolean joined =
        at > last + 1
            && at < sentence.size()
            && sentence.token(at).isProperNoun()
            && sentence.token(at).isCapitalised();
    return joined ? at : last;
  }

  private Kind kind(Sentence sentence, int first, int last, String entity) {
    for (int i = first; i <= last && !isFacility(sentence.token(last)); i++) {
      if (roles.organisation(sentence.token(i).text()).isPresent() && last > first) {
        return Kind.ORGANIZATION;
      }
    }
    if (isGround(sentence, first, last)) {
      return Kind.PLACE;
    }
    if (entity.equals("ORGANIZATION") && last > first && isFacility(sentence.token(last))) {
      return Kind.FACILITY;
    }
    return switch (entity) {
      case "PERSON" -> Kind.PERSON;
      case "LOCATION" -> Kind.PLACE;
      default -> Kind.ORGANIZATION;
    };
  }

  /// "Hamrin mountains", "the town of Dabiq": the word beside the name says that it is ground.
  private static boolean isGround(Sentence sentence, int first, int last) {
    var next = last + 1 < sentence.size() ? sentence.token(last + 1).lower() : "";
    var own = last > first ? sentence.token(last).lower() : "";
    boolean told =
        first > 1
            && sentence.token(first - 1).lower().equals("of")
            && SETTLEMENTS.contains(sentence.token(first - 2).lower());
    return GROUND.contains(own) || GROUND.contains(next) || told;
  }

  /// "the Green Mosque": a building; a school or an office may also be the body that runs it.
  private boolean isFacility(Token token) {
    return nouns
            .of(List.of(token.lower()), token.lemma().toLowerCase(Locale.ROOT))
            .filter(FACILITIES::contains)
            .isPresent()
        && !BODIES.contains(token.lower());
  }

  static String words(Sentence sentence, int first, int last) {
    var name = new StringBuilder(sentence.token(first).text());
    for (int i = first + 1; i <= last; i++) {
      if (sentence.token(i).span().start() > sentence.token(i - 1).span().end()) {
        name.append(' ');
      }
      name.append(sentence.token(i).text());
    }
    return name.toString();
  }
}
