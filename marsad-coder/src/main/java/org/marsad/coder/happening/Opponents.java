package org.marsad.coder.happening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.ActorKind;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.lexicon.NounClasses;
import org.marsad.coder.mention.Mention;
import org.marsad.coder.mention.Mentions;
import org.marsad.coder.mention.NounPhrase;

/// Whose the trucks were that a strike destroyed: where a report tells of one enemy only, blows at
/// arms, vehicles, positions and ground that nobody is said to own fall on that enemy. A reader
/// cannot miss it, so the coder does not; where two might be meant it stays open.
final class Opponents {
  /// What only one who fights the other does to him.
  private static final Set<String> FIGHTING =
      Set.of(
          "air-strike",
          "drone-strike",
          "shelling",
          "destruction",
          "capture-of-territory",
          "advance",
          "offensive",
          "clearance",
          "armed-clash",
          "attack-repelled",
          "siege");

  /// Types whose patients are the enemy's where they are no one's by name.
  private static final Set<String> BLOWS = and(FIGHTING, "control:contests");

  /// Types by which a side shows itself another's enemy.
  private static final Set<String> HOSTILE =
      and(FIGHTING, "armed-attack", "attack", "killing", "bombing", "raid", "arrest");

  /// Groups and classes of what those who fight own.
  private static final Set<String> MATERIEL =
      Set.of(
          "weapon",
          "military",
          "vehicle",
          "armed",
          "ground",
          "territory",
          "ship",
          "infrastructure");

  private static final Set<String> SHELTER =
      Set.of("hospital", "school", "mosque", "church", "market", "clinic", "home", "camp", "house");

  private final Document document;

  /// The last mention of each actor in each sentence that has any.
  private final Map<String, NavigableMap<Integer, Mention>> latest = new HashMap<>();

  private final ActorRegister register;
  private final NounClasses nouns;

  Opponents(Document document, Mentions mentions, ActorRegister register, NounClasses nouns) {
    this.document = document;
    for (Mention mention : mentions.all()) {
      mention
          .actor()
          .ifPresent(a ->
              latest.computeIfAbsent(a, k -> new TreeMap<>()).put(mention.sentence(), mention));
    }
    this.register = register;
    this.nouns = nouns;
  }

  private static Set<String> and(Set<String> types, String... more) {
    return Stream.concat(types.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
  }

  List<HappeningMention> name(List<HappeningMention> told) {
    var enemies = enemies(told);
    var pairs = new LinkedHashMap<String, String>();
    var named = new ArrayList<HappeningMention>();
    for (HappeningMention happening : told) {
      var patients = patients(happening, told, enemies, pairs);
      remember(happening, pairs);
      named.add(patients.isEmpty() ? happening : happening.with(patients));
    }
    return named;
  }

  /// Armed sides that something hostile is done to anywhere in the report.
  private Set<String> enemies(List<HappeningMention> told) {
    var enemies = new LinkedHashSet<String>();
    for (HappeningMention happening : told) {
      if (HOSTILE.contains(happening.type())) {
        happening.patients().stream().flatMap(p -> armed(p).stream()).forEach(enemies::add);
      }
    }
    return enemies;
  }

  private void remember(HappeningMention happening, Map<String, String> pairs) {
    if (HOSTILE.contains(happening.type())) {
      var whom = happening.patients().stream().flatMap(p -> armed(p).stream()).findFirst();
      whom.ifPresent(w ->
          happening.agents().stream()
              .flatMap(a -> a.actor().stream())
              .filter(a -> !a.equals(w))
              .forEach(a -> pairs.put(a, w)));
    }
  }

  /// The patients with the enemy among them; empty where nothing is to be added.
  private List<Mention> patients(
      HappeningMention happening,
      List<HappeningMention> told,
      Set<String> enemies,
      Map<String, String> pairs) {
    if (!BLOWS.contains(happening.type())
        || happening.agents().isEmpty()
        || happening.presupposed()
        || !happening.patients().stream().allMatch(this::isMateriel)) {
      return List.of();
    }
    var owned = happening.patients().stream().filter(p -> p.actor().isPresent()).toList();
    if (!owned.isEmpty()) {
      return owned.size() == happening.patients().size() ? List.of() : owners(happening, owned);
    }
    var doers = happening.agents().stream().flatMap(a -> a.actor().stream()).toList();
    return enemy(doers, enemies, pairs)
        .filter(e -> told.stream().noneMatch(h -> actsBeside(e, h, happening)))
        .flatMap(e -> latest(e, happening.sentence()))
        .map(m -> {
          var all = new ArrayList<>(happening.patients());
          all.add(BackReferences.through(m));
          return List.copyOf(all);
        })
        .orElse(List.of());
  }

  /// "Rebels hold the town after the strikes", "the strikes helped rebels to push on": who does
  /// something himself in the same breath is hardly the one who was struck.
  private boolean actsBeside(String enemy, HappeningMention other, HappeningMention blow) {
    return other.sentence() == blow.sentence()
        && !other.trigger().equals(blow.trigger())
        && !other.presupposed()
        && other.agents().stream().anyMatch(a -> a.actor().filter(enemy::equals).isPresent())
        && blow.agents().stream()
            .noneMatch(b ->
                other.patients().stream()
                    .anyMatch(p -> p.actor().isPresent() && p.actor().equals(b.actor())));
  }

  /// "two Front positions, a truck and a depot": one owner is told, and it is the owner of all.
  private List<Mention> owners(HappeningMention happening, List<Mention> owned) {
    var owners = owned.stream().flatMap(p -> p.actor().stream()).distinct().toList();
    var owner =
        owners.size() == 1
            ? latest(owners.getFirst(), happening.sentence())
            : Optional.<Mention>empty();
    return owner
        .map(o -> {
          var all = new ArrayList<>(happening.patients());
          all.add(BackReferences.through(o));
          return List.copyOf(all);
        })
        .orElse(List.of());
  }

  private static Optional<String> enemy(
      List<String> doers, Set<String> enemies, Map<String, String> pairs) {
    for (String doer : doers) {
      if (pairs.containsKey(doer)) {
        return Optional.of(pairs.get(doer));
      }
    }
    var others = enemies.stream().filter(e -> !doers.contains(e)).toList();
    boolean twoSided = doers.stream().anyMatch(enemies::contains) && enemies.size() > 2;
    return others.size() == 1 && !twoSided ? Optional.of(others.getFirst()) : Optional.empty();
  }

  /// Arms, vehicles, positions, ground: what no name stands by and no civilians live in.
  private boolean isMateriel(Mention patient) {
    if (patient.actor().isPresent()) {
      return patient.rule().equals("mention-phrase") || patient.kind() == Mention.Kind.FACILITY;
    }
    Sentence sentence = document.sentences().get(patient.sentence());
    var phrase = NounPhrase.around(sentence, patient.head());
    if (phrase.lowerWords().stream().anyMatch(SHELTER::contains)) {
      return false;
    }
    var nounClass = nouns.of(phrase.lowerWords(), sentence.token(patient.head()).lemma());
    return nounClass
        .map(c -> MATERIEL.stream().anyMatch(g -> nouns.isA(c, g)) || c.equals("building"))
        .orElse(patient.kind() == Mention.Kind.GROUP);
  }

  private Optional<Mention> latest(String actor, int sentence) {
    return Optional.ofNullable(latest.get(actor))
        .flatMap(m -> Optional.ofNullable(m.floorEntry(sentence)))
        .map(Map.Entry::getValue);
  }

  private Optional<String> armed(Mention mention) {
    var day = document.reading().report().published();
    return mention
        .actor()
        .flatMap(register::actor)
        .filter(a -> isArmed(a.kind(day)))
        .map(a -> a.id());
  }

  private static boolean isArmed(ActorKind kind) {
    return kind.isArmedNonState() || kind == ActorKind.ARMED_FORCES || kind == ActorKind.COALITION;
  }
}
