package org.marsad.app.desk.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The desk's words in one language. `{0}` in a phrase stands for what is filled in.
public final class Words {
  /// After Arabic letters a browser would turn 2024-03-14 round.
  private static final Pattern DAY = Pattern.compile("^\\d+-\\d");

  private static final String LEFT_TO_RIGHT = "\u200E";

  private final Language language;
  private final SortedMap<String, String> phrases;

  private Words(Language language, SortedMap<String, String> phrases) {
    this.language = language;
    this.phrases = phrases;
  }

  public static Words in(Language language) {
    var properties = new Properties();
    var name = language.code() + ".properties";
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
    return new Words(language, phrases);
  }

  public Language language() {
    return language;
  }

  /// Every phrase there is.
  public SortedMap<String, String> phrases() {
    return new TreeMap<>(phrases);
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

  /// The phrase for one word of a closed list, like `factuality` and `denied`; a word that has none
  /// stands as it is.
  public String named(String list, String word) {
    return Objects.requireNonNullElse(
        phrases.get(list + "." + word), word.replace('-', ' ').replace('_', ' '));
  }

  /// Western digits in every language, thousands apart.
  public String number(double value) {
    return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }

  private String filled(Object value) {
    var words = value instanceof Number number ? number(number.doubleValue()) : value.toString();
    return language.direction().equals("rtl") && DAY.matcher(words).find()
        ? LEFT_TO_RIGHT + words
        : words;
  }
}
