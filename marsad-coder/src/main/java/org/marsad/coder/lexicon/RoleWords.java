package org.marsad.coder.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Nouns for what people are ("field commander"), titles before names ("Brig. Gen."), and the words
/// by which a capitalised name is known as an organisation ("Front", "Ministry"). Data in
/// `roles.tsv`, `titles.tsv`, `organisations.tsv`, `genders.tsv`.
public final class RoleWords {
  private static final int LONGEST = 4;

  private final Map<String, String> roles;
  private final Set<String> groups;
  private final Map<String, String> titles;
  private final Map<String, String> organisations;
  private final Genders genders;

  private RoleWords(
      Map<String, String> roles,
      Set<String> groups,
      Map<String, String> titles,
      Map<String, String> organisations,
      Genders genders) {
    this.roles = roles;
    this.groups = groups;
    this.titles = titles;
    this.organisations = organisations;
    this.genders = genders;
  }

  /// From the lists that ship with the program.
  public static RoleWords load() {
    return load(WordLists.shipped());
  }

  public static RoleWords load(WordLists lists) {
    return new RoleWords(
        read(lists.table("roles.tsv"), "noun", "class"),
        groups(lists.table("roles.tsv")),
        read(lists.table("titles.tsv"), "title", "class"),
        read(lists.table("organisations.tsv"), "word", "kind"),
        Genders.load(lists));
  }

  private static Map<String, String> read(Table table, String key, String value) {
    var map = new HashMap<String, String>();
    for (Table.Row row : table.rows()) {
      map.putIfAbsent(row.text(key).toLowerCase(Locale.ROOT), row.text(value));
    }
    return Map.copyOf(map);
  }

  private static Set<String> groups(Table table) {
    return table.rows().stream()
        .filter(row -> row.text("human").equals("group"))
        .map(row -> row.text("noun").toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The class of the longest role that ends with these words, the head noun last.
  ///
  /// @param words lower case, as written
  /// @param lemma of the head noun
  public Optional<Role> role(List<String> words, String lemma) {
    for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
      var front = words.subList(words.size() - length, words.size() - 1);
      for (String head : List.of(words.getLast(), lemma)) {
        var key = String.join(" ", Stream.concat(front.stream(), Stream.of(head)).toList());
        if (roles.containsKey(key)) {
          return Optional.of(new Role(roles.get(key), length, groups.contains(key)));
        }
      }
    }
    return Optional.empty();
  }

  /// A role found: its class, how many of the words it takes, and whether one such is a body of
  /// people ("family").
  public record Role(String roleClass, int length, boolean group) {}

  /// Whether this word stands before a name as a title, with or without its stop.
  public boolean isTitle(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return titles.containsKey(lower) || titles.containsKey(lower + ".");
  }

  /// The class of who bears this word as a title, with or without its stop, one or several
  /// ("Presidents").
  public Optional<String> titleClass(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    var one = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    return Stream.of(lower, lower + ".", one)
        .filter(titles::containsKey)
        .map(titles::get)
        .findFirst();
  }

  public Genders genders() {
    return genders;
  }

  /// What kind of organisation a name with this word is.
  public Optional<String> organisation(String word) {
    return Optional.ofNullable(organisations.get(word.toLowerCase(Locale.ROOT)));
  }
}
