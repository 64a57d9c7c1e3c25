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

  private static final Set<String> GROUND =
      Set.of(
          "province", "governorate", "district", "county", "region", "river", "mountain",
          "mountains", "valley", "desert", "lake", "dam", "barrage", "sea", "island", "peninsula",
          "plain", "plateau", "hills", "basin", "strait", "canal", "oilfield");

  private static final Set<String> FACILITIES =
      Set.of("building", "heritage", "infrastructure", "base", "crossing");

  private static final Set<String> BODIES =
      Set.of(
          "university", "college", "school", "museum", "office", "church", "seminary", "academy",
          "headquarters", "institute", "network", "palace", "library");

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

  List<Found> names(Sentence sentence, Setting setting) {
    var found = new ArrayList<Found>();
    var words = sentence.tokens().stream().map(Token::text).toList();
    for (int i = 0; i < words.size(); ) {
      int at = i;
      var name = registered(sentence, words, i, setting).or(() -> entity(sentence, at));
      name.ifPresent(found::add);
      i = name.map(n -> n.last() + 1).orElse(i + 1);
    }
    return found;
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
    return new Found(
        sentence,
        first,
        last,
        Found.headOf(sentence, first, last),
        kind(sentence, first, last, entity),
        words(sentence, first, last),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        "mention-name");
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
