package org.marsad.app.desk.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The desk's words in one language. `{0}` in a phrase stands for what is filled in. The codebook
/// and the coder's rules are English; their words in other languages stand beside the phrases.
public final class Words {
  /// After Arabic letters a browser would turn 2024-03-14 round.
  private static final Pattern DAY = Pattern.compile("^\\d+-\\d");

  private static final String LEFT_TO_RIGHT = "\u200E";
  private static final String ISOLATE = "\u2068";
  private static final String END = "\u2069";

  private final Language language;
  private final SortedMap<String, String> phrases;
  private final SortedMap<String, String> codebook;

  private Words(
      Language language, SortedMap<String, String> phrases, SortedMap<String, String> codebook) {
    this.language = language;
    this.phrases = phrases;
    this.codebook = codebook;
  }

  public static Words in(Language language) {
    return new Words(
        language,
        read(language.code() + ".properties"),
        language == Language.ENGLISH
            ? new TreeMap<>()
            : read("codebook." + language.code() + ".properties"));
  }

  private static SortedMap<String, String> read(String name) {
    var properties = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(Words.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    var phrases = new TreeMap<String, String>();
    properties.stringPropertyNames().forEach(key -> phrases.put(key, properties.getProperty(key)));
    return phrases;
  }

  public Language language() {
    return language;
  }

  /// Every phrase there is.
  public SortedMap<String, String> phrases() {
    return new TreeMap<>(phrases);
  }

  /// Every word of the codebook and every rule; empty in English, whose words stand in the tables.
  public SortedMap<String, String> codebook() {
    return new TreeMap<>(codebook);
  }

  /// @throws IllegalArgumentException where there is no such phrase
  public String of(String key, Object... filling) {
    var phrase =
        Optional.ofNullable(phrases.get(key))
            .orElseThrow(
                () -> new IllegalArgumentException("no phrase " + key + " in " + language.code()));
    for (int i = 0; i < filling.length; i++) {
      phrase = phrase.replace("{" + i + "}", filled(filling[i]));
    }
    return phrase;
  }

  /// The phrase for a number of things: `key.one`, `key.few` …, as the language has them;
  /// `key.zero` and `key.other` in any. The number is `{0}`.
  public String counted(String key, long number) {
    var ending = number == 0 ? Plural.ZERO : Plural.of(language, number);
    var exact = key + ending.ending();
    return of(phrases.containsKey(exact) ? exact : key + Plural.OTHER.ending(), number);
  }

  /// Several in a row.
  public String list(List<String> several) {
    return String.join(of("site.comma") + " ", several);
  }

  /// The phrase for one word of a closed list, like `factuality` and `denied`; a word that has none
  /// stands as it is.
  public String named(String list, String word) {
    var key = list + "." + word;
    return Optional.ofNullable(phrases.get(key))
        .or(() -> Optional.ofNullable(codebook.get(key)))
        .orElseGet(() -> word.replace('-', ' ').replace('_', ' '));
  }

  /// Whether there is a phrase for a word of a closed list.
  public boolean knows(String list, String word) {
    return phrases.containsKey(list + "." + word) || codebook.containsKey(list + "." + word);
  }

  /// What counts as a word of the codebook, like `type` and `shelling`.
  ///
  /// @param english what the tables say
  public String whatCounts(String list, String word, String english) {
    return codebook.getOrDefault("what." + list + "." + word, english);
  }

  /// A rule of the coder in words; those of its kind, `time` of `time.weekday`, where it has none
  /// of its own.
  ///
  /// @param english what the tables say
  public String rule(String id, String english) {
    int point = id.indexOf('.');
    return Optional.ofNullable(codebook.get("rule." + id))
        .or(() -> Optional.ofNullable(codebook.get("rule." + id.substring(0, Math.max(0, point)))))
        .orElse(english);
  }

  /// Western digits in every language, thousands apart.
  public String number(double value) {
    return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }

  /// Words of a report or a name, set apart so that they turn nothing round in a line that reads
  /// from the right.
  public String apart(String foreign) {
    return language.direction().equals("rtl") ? ISOLATE + foreign + END : foreign;
  }

  private String filled(Object value) {
    var words = value instanceof Number number ? number(number.doubleValue()) : value.toString();
    return language.direction().equals("rtl") && DAY.matcher(words).find()
        ? LEFT_TO_RIGHT + words
        : words;
  }
}
