package org.marsad.coder.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Words and first names that tell whether a man or a woman is meant. Data in `genders.tsv`.
public final class Genders {
  /// What a word tells of the person whom it means.
  public enum Gender {
    MALE,
    FEMALE
  }

  private final Map<String, Gender> nouns;
  private final Map<String, Gender> names;

  private Genders(Map<String, Gender> nouns, Map<String, Gender> names) {
    this.nouns = nouns;
    this.names = names;
  }

  /// @throws FaultyTable when a line has another sort or gender than the header names
  static Genders load(WordLists lists) {
    var nouns = new HashMap<String, Gender>();
    var names = new HashMap<String, Gender>();
    for (Table.Row row : lists.table("genders.tsv").rows()) {
      var gender = row.oneOf("gender", List.of("male", "female"));
      var words = row.oneOf("sort", List.of("name", "noun")).equals("name") ? names : nouns;
      words.put(row.text("word"), Gender.valueOf(gender.toUpperCase(Locale.ROOT)));
    }
    return new Genders(Map.copyOf(nouns), Map.copyOf(names));
  }

  /// Of a noun or title: "widow", "Mr.".
  public Optional<Gender> ofNoun(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(
        nouns.get(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower));
  }

  /// Of a person's name, by its first word.
  public Optional<Gender> ofName(String name) {
    int end = name.indexOf(' ');
    return Optional.ofNullable(names.get(end < 0 ? name : name.substring(0, end)));
  }
}
