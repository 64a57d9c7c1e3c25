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

/// Finds what is told by common nouns and pronouns: "suspected militants", "the spokesman", "they".
final class PhraseSpotter {
  /// Classes whose members act for the state or group that modifies them: "Iraqi forces" are
  /// Iraq's, "Iraqi civilians" are nobody's.
  private static final Set<String> ACTING =
      Set.of(
          "fighters",
          "soldiers",
          "police",
          "officials",
          "leader",
          "organisation",
          "aircraft",
          "drone",
          "artillery",
          "missile",
          "military-position",
          "base",
          "ship",
          "armoured-vehicle");

  private static final Set<String> FACILITIES =
      Set.of(
          "building",
          "house",
          "infrastructure",
          "heritage",
          "checkpoint",
          "base",
          "crossing",
          "military-position");

  private static final Set<String> MEMBERS = Set.of("activist", "member", "operative");

  private static final Set<String> LANDS = Set.of("country", "nation", "republic", "kingdom");

  /// What is published, not who publishes.
  private static final Set<String> WORKS =
      Set.of(
          "article",
          "book",
          "cartoon",
          "documentary",
          "film",
          "leaflet",
          "pamphlet",
          "play",
          "publication",
          "song",
          "broadcasting");

  private static final Set<String> MOVABLE =
      Set.of(
          "antiquity",
          "artefact",
          "artifact",
          "book",
          "icon",
          "koran",
          "manuscript",
          "bible",
          "quran",
          "relic",
          "satellite",
          "cable");

  private final ActorRegister register;
  private final NounClasses nouns;
  private final RoleWords roles;

  PhraseSpotter(ActorRegister register, NounClasses nouns, RoleWords roles) {
    this.register = register;
    this.nouns = nouns;
    this.roles = roles;
  }

  /// @param names those of the sentence
  List<Found> phrases(Sentence sentence, List<Found> names, Setting setting) {
    var found = new ArrayList<Found>();
    for (Token token : sentence.tokens()) {
      if (token.isPronoun()) {
        found.add(pronoun(sentence, token.index()));
      } else if (isHead(sentence, token.index(), names)) {
        common(sentence, token.index(), names, setting).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isHead(Sentence sentence, int i, List<Found> names) {
    Token token = sentence.token(i);
    boolean noun = token.isNoun() || isNominal(sentence, i);
    boolean modifies =
        sentence.isParsed()
            ? sentence.relation(i).equals("compound") && sentence.head(i) > i
            : i + 1 < sentence.size() && sentence.token(i + 1).isNoun();
    return noun
        && !modifies
        && !isTitled(sentence, i)
        && names.stream().noneMatch(n -> n.first() <= i && i <= n.last());
  }

  /// The last word of "Secretary of State", "Chief of Staff".
  private static boolean isTitled(Sentence sentence, int i) {
    return i > 1
        && sentence.token(i).isCapitalised()
        && sentence.token(i - 1).lower().equals("of")
        && Set.of("secretary", "minister", "chief").contains(sentence.token(i - 2).lower());
  }

  /// "the wounded", "12 dead": adjectives that stand for people.
  private static boolean isNominal(Sentence sentence, int i) {
    return Set.of("dead", "wounded", "injured", "displaced", "missing", "others")
            .contains(sentence.token(i).lower())
        && Set.of("nsubj", "nsubj:pass", "obj", "obl", "nmod", "conj")
            .contains(sentence.relation(i));
  }

  private static Found pronoun(Sentence sentence, int i) {
    return new Found(
        sentence,
        i,
        i,
        i,
        Kind.PRONOUN,
        sentence.token(i).text(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        "mention-pronoun");
  }

  private Optional<Found> common(Sentence sentence, int head, List<Found> names, Setting setting) {
    var phrase = NounPhrase.around(sentence, head);
    if (isPeople(sentence.token(head))) {
      return Optional.of(people(phrase));
    }
    var words = phrase.lowerWords();
    var noun = nouns.of(words, sentence.token(head).lemma());
    var role = roles.role(words, sentence.token(head).lemma());
    return kind(sentence.token(head), noun, role)
        .map(kind -> found(phrase, kind, noun, role.isPresent(), names, setting));
  }

  /// "Syrians", "two Moroccans": people of a state, who are not the state.
  private boolean isPeople(Token token) {
    return token.isCapitalised()
        && token.lower().endsWith("s")
        && token.isNoun()
        && token.text().length() > 3
        && register.demonym(token.text()).isPresent();
  }

  private static Found people(NounPhrase phrase) {
    return new Found(
        phrase.sentence(),
        phrase.first(),
        phrase.last(),
        phrase.head(),
        Kind.GROUP,
        NameSpotter.words(phrase.sentence(), phrase.first(), phrase.last()),
        Optional.empty(),
        Optional.empty(),
        Optional.of("people"),
        false,
        "mention-common");
  }

  private Optional<Kind> kind(Token head, Optional<String> noun, Optional<RoleWords.Role> role) {
    boolean plural = head.tag().endsWith("S");
    var lemma = head.lemma().toLowerCase(Locale.ROOT);
    if (role.isPresent() && noun.map(n -> nouns.isA(n, "human")).orElse(true)) {
      return Optional.of(plural || role.get().group() ? Kind.GROUP : Kind.ROLE);
    }
    return noun.flatMap(n -> {
      if (nouns.isA(n, "human")) {
        return Optional.of(Kind.GROUP);
      } else if (LANDS.contains(lemma)) {
        return Optional.of(Kind.PLACE);
      } else if (n.equals("organisation") || n.equals("court") || n.equals("media")) {
        return WORKS.contains(lemma) ? Optional.empty() : Optional.of(Kind.ORGANIZATION);
      } else if (nouns.isA(n, "weapon")) {
        return Optional.of(Kind.WEAPON);
      } else if (FACILITIES.contains(n) && !MOVABLE.contains(lemma)) {
        return Optional.of(Kind.FACILITY);
      }
      return Optional.empty();
    });
  }

  private Found found(
      NounPhrase phrase,
      Kind kind,
      Optional<String> noun,
      boolean role,
      List<Found> names,
      Setting setting) {
    Sentence sentence = phrase.sentence();
    var words = NameSpotter.words(sentence, phrase.first(), phrase.last());
    var actor = described(phrase, setting).or(() -> modifier(phrase, noun, names, setting));
    return new Found(
        sentence,
        phrase.first(),
        phrase.last(),
        phrase.head(),
        kind,
        words,
        actor.map(Actor::id),
        role ? Optional.of(words) : Optional.empty(),
        noun,
        false,
        actor.isPresent() ? "mention-modified" : "mention-common");
  }

  /// A phrase that describes one actor of the register and no other.
  private Optional<Actor> described(NounPhrase phrase, Setting setting) {
    var actors =
        register.described(String.join(" ", phrase.lowerWords())).stream()
            .filter(a -> a.existed().mayHold(setting.day()))
            .filter(setting::describes)
            .toList();
    return actors.size() == 1 ? Optional.of(actors.getFirst()) : Optional.empty();
  }

  private Optional<Actor> modifier(
      NounPhrase phrase, Optional<String> noun, List<Found> names, Setting setting) {
    if (noun.filter(ACTING::contains).isEmpty()) {
      return member(phrase, names, setting);
    }
    for (Found name : names) {
      if (phrase.first() <= name.first() && name.last() < phrase.head()) {
        return name.actor().flatMap(register::actor).map(a -> forces(a, noun.get(), setting));
      }
    }
    for (int i = phrase.first(); i < phrase.head(); i++) {
      var state = register.demonym(phrase.sentence().token(i).text());
      if (state.isPresent()) {
        return state.map(a -> forces(a, noun.get(), setting));
      }
    }
    return Optional.empty();
  }

  /// "sixty Dawn Front members": of an armed group its members are the group.
  private Optional<Actor> member(NounPhrase phrase, List<Found> names, Setting setting) {
    var lemma = phrase.sentence().token(phrase.head()).lemma().toLowerCase(Locale.ROOT);
    return MEMBERS.contains(lemma)
        ? names.stream()
            .filter(n -> phrase.first() <= n.first() && n.last() < phrase.head())
            .flatMap(n -> n.actor().flatMap(register::actor).stream())
            .filter(a -> a.kind(setting.day()).isArmedNonState())
            .findFirst()
        : Optional.empty();
  }

  /// A state's soldiers are its armed forces, its police its police; else the state itself.
  private Actor forces(Actor state, String noun, Setting setting) {
    if (state.kind(setting.day()) != ActorKind.STATE) {
      return state;
    }
    var wanted =
        switch (noun) {
          case "police" -> ActorKind.POLICE;
          case "officials" -> ActorKind.GOVERNMENT;
          case "leader", "organisation", "fighters" -> ActorKind.STATE;
          default -> ActorKind.ARMED_FORCES;
        };
    return register.partOf(state, wanted, setting.day()).orElse(state);
  }
}
