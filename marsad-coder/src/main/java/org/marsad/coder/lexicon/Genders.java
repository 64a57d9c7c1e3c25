package org.marsad.coder.lexicon;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words and first names that tell whether a man or a woman is meant. Data in `genders.tsv`.
public final class Genders {
  /// What a word tells of the person whom it means.
  public enum Gender {
    MALE,
    FEMALE
  }

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

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
    for (Table.Row row : lists.table("genders.tsv").expecting("word", "sort", "gender").rows()) {
      var gender = row.oneOf("gender", List.of("male", "female"));
      boolean name = row.oneOf("sort", List.of("name", "noun")).equals("name");
      var word = name ? folded(row.text("word")) : row.text("word");
      var told = Gender.valueOf(gender.toUpperCase(Locale.ROOT));
      if ((name ? names : nouns).put(word, told) != null) {
        throw row.faulty("the word '" + word + "' is listed twice; leave one of the lines");
      }
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
    return Optional.ofNullable(names.get(folded(end < 0 ? name : name.substring(0, end))));
  }

  /// Of an honorific that stands as the first word of a name: "Mrs.".
  public Optional<Gender> ofTitle(String word) {
    return word.endsWith(".") ? ofNoun(word) : Optional.empty();
  }

  /// Without accents and in lower case: "José" and "Jose" are one name.
  private static String folded(String name) {
    return MARKS
        .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
