package org.marsad.coder.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.coder.lexicon.Actor.Dated;
import org.marsad.coder.lexicon.Actor.Parent;

/// The actors that Marsad knows by name. Data in `actors.tsv`, which a user may replace or extend.
public final class ActorRegister {
  private static final Set<String> RELATIONS =
      Set.of(
          "part-of",
          "wing-of",
          "allied-with",
          "supported-by",
          "successor-of",
          "split-from",
          "member-of",
          "controlled-by");
  private static final int LONGEST_NAME = 9;

  private final Map<String, Actor> actors;
  private final Map<String, List<Entry>> names;
  private final Map<String, List<Actor>> descriptions;
  private final Map<String, Actor> demonyms;

  /// @param cased the alias as it must be written, for those in capitals only
  private record Entry(Actor actor, Period period, Optional<String> cased) {}

  /// A name found in a text.
  ///
  /// @param length number of tokens
  /// @param actors those who bear it on the report's day, in the register's order
  public record Match(int length, List<Actor> actors) {}

  private ActorRegister(Map<String, Actor> actors) {
    this.actors = actors;
    this.names = new HashMap<>();
    this.descriptions = new HashMap<>();
    this.demonyms = new HashMap<>();
    for (Actor actor : actors.values()) {
      index(actor);
    }
  }

  private void index(Actor actor) {
    add(actor, actor.name(), Period.ALWAYS);
    actor.aliases().forEach(a -> add(actor, a.value(), a.period()));
    for (String description : actor.descriptions()) {
      descriptions.computeIfAbsent(key(description), k -> new ArrayList<>()).add(actor);
    }
    for (String demonym : actor.demonyms()) {
      demonyms.putIfAbsent(key(demonym), actor);
    }
  }

  private void add(Actor actor, String name, Period period) {
    var entries = names.computeIfAbsent(key(name), k -> new ArrayList<>());
    if (entries.stream().noneMatch(e -> e.actor().equals(actor))) {
      entries.add(
          new Entry(
              actor, period, isCapitals(name) ? Optional.of(undotted(name)) : Optional.empty()));
    }
  }

  /// From the lists that ship with the program.
  public static ActorRegister load() {
    return load(WordLists.shipped());
  }

  public static ActorRegister load(WordLists lists) {
    return of(lists.table("actors.tsv"));
  }

  /// @throws FaultyTable that names the line and the mend
  public static ActorRegister of(Table table) {
    var actors = new LinkedHashMap<String, Actor>();
    for (Table.Row row : table.rows()) {
      var actor = actor(row);
      if (actors.put(actor.id(), actor) != null) {
        throw row.faulty("the id '" + actor.id() + "' is taken; choose another");
      }
    }
    checkParents(table, actors);
    return new ActorRegister(actors);
  }

  private static void checkParents(Table table, Map<String, Actor> actors) {
    for (Table.Row row : table.rows()) {
      for (Dated<Parent> parent : parents(row)) {
        if (!actors.containsKey(parent.value().id())) {
          throw row.faulty(
              "the parent '" + parent.value().id() + "' is no actor; add it or mend the id");
        }
      }
    }
  }

  private static List<Dated<Parent>> parents(Table.Row row) {
    return row.optional("parents")
        .map(cell -> dates(cell, ActorRegister::parent))
        .orElse(List.of());
  }

  private static Actor actor(Table.Row row) {
    try {
      return new Actor(
          row.text("id"),
          row.text("name"),
          row.list("native"),
          row.list("aliases").stream().map(words -> dated(words, words_ -> words_)).toList(),
          row.list("descriptions"),
          Set.copyOf(row.list("nouns")),
          dates(row.text("kinds"), ActorRegister::kind),
          parents(row),
          row.optional("existed").map(Period::parse).orElse(Period.ALWAYS),
          row.list("countries"),
          row.list("demonyms"),
          row.optional("source"));
    } catch (IllegalArgumentException e) {
      throw e instanceof FaultyTable ? e : row.faulty(String.valueOf(e.getMessage()));
    }
  }

  private static <T> List<Dated<T>> dates(
      String cell, java.util.function.Function<String, T> value) {
    return Arrays.stream(cell.split(";", -1)).map(words -> dated(words.strip(), value)).toList();
  }

  private static <T> Dated<T> dated(String words, java.util.function.Function<String, T> value) {
    int at = words.lastIndexOf('@');
    return at < 0
        ? new Dated<>(value.apply(words), Period.ALWAYS)
        : new Dated<>(value.apply(words.substring(0, at)), Period.parse(words.substring(at + 1)));
  }

  private static ActorKind kind(String word) {
    return Arrays.stream(ActorKind.values())
        .filter(k -> k.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is no kind of actor"));
  }

  private static Parent parent(String words) {
    int colon = words.indexOf(':');
    if (colon < 0 || !RELATIONS.contains(words.substring(colon + 1))) {
      throw new IllegalArgumentException(
          "'" + words + "' is no allegiance; write it like id:part-of");
    }
    return new Parent(words.substring(0, colon), words.substring(colon + 1));
  }

  public Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /// All actors, in the order of the file.
  public List<Actor> all() {
    return List.copyOf(actors.values());
  }

  /// The longest name that begins at this token. A name in capitals only ("IS", "SDF") must stand
  /// so in the text.
  public Optional<Match> nameAt(List<String> tokens, int from, Optional<LocalDate> day) {
    for (int length = Math.min(LONGEST_NAME, tokens.size() - from); length > 0; length--) {
      var words = tokens.subList(from, from + length);
      if (words.getLast().equals(".")) {
        continue;
      }
      var entries = names.get(key(String.join(" ", words)));
      if (entries != null) {
        var fitting = fitting(entries, String.join(" ", words), day);
        if (!fitting.isEmpty()) {
          return Optional.of(new Match(length, fitting));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Actor> fitting(List<Entry> entries, String written, Optional<LocalDate> day) {
    var plain = undotted(written);
    var cased = entries.stream().filter(e -> e.cased().map(plain::equals).orElse(true)).toList();
    var inTime =
        cased.stream()
            .filter(e -> e.period().mayHold(day) && e.actor().existed().mayHold(day))
            .toList();
    // A name told outside its time is still that name: history is reported too.
    return (inTime.isEmpty() ? cased : inTime).stream().map(Entry::actor).toList();
  }

  /// Whether any name begins with this word: a cheap first test.
  public Set<String> firstWords() {
    return names.keySet().stream()
        .map(key -> key.indexOf(' ') < 0 ? key : key.substring(0, key.indexOf(' ')))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Those whom this phrase describes, in the register's order.
  public List<Actor> described(String phrase) {
    return descriptions.getOrDefault(key(phrase), List.of());
  }

  /// The first actor of that kind which is part of this one on that day.
  public Optional<Actor> partOf(Actor whole, ActorKind kind, Optional<LocalDate> day) {
    return actors.values().stream()
        .filter(a -> a.kind(day) == kind && a.existed().mayHold(day))
        .filter(a -> a.parents().stream().anyMatch(p -> isPart(p, whole, day)))
        .findFirst();
  }

  private static boolean isPart(Dated<Parent> parent, Actor whole, Optional<LocalDate> day) {
    return parent.value().id().equals(whole.id())
        && parent.value().relation().equals("part-of")
        && parent.period().mayHold(day);
  }

  /// The state whose adjective or people this is.
  public Optional<Actor> demonym(String word) {
    return Optional.ofNullable(demonyms.get(key(word)));
  }

  private static boolean isCapitals(String name) {
    var plain = undotted(name);
    return plain.length() <= 5 && plain.chars().allMatch(c -> Character.isUpperCase(c) || c == '-');
  }

  /// "U.S." is "US".
  private static String undotted(String name) {
    return name.replace(".", "");
  }

  /// Lower case, one sort of apostrophe and hyphen, no dots in acronyms, no article.
  static String key(String name) {
    var key = new StringBuilder(name.length());
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      switch (c) {
        case '’', '‘', '`', 'ʼ' -> key.append('\'');
        case '‑', '–', '-' -> key.append(' ');
        case '.' -> {}
        default -> key.append(c);
      }
    }
    var words = key.toString().strip();
    return words.startsWith("the ") ? words.substring(4) : words;
  }
}
