package org.marsad.views.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.marsad.views.name.Names;

/// Texts as weighted words: a word weighs more the fewer texts have it and the more often this one
/// does (tf-idf), and names and numbers weigh half as much again, as they tell one story from
/// another of its kind.
final class Vectors {
  private static final double NAME = 1.5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern BEGINS = Pattern.compile("(^|[.?!:\"“\\n])\\s*$");

  private final List<Map<String, Double>> vectors = new ArrayList<>();
  private final Map<String, Integer> written = new HashMap<>();
  private final Map<String, Integer> asNames = new HashMap<>();

  Vectors(List<String> texts) {
    var counts = texts.stream().map(Vectors::counts).toList();
    var texted = new HashMap<String, Integer>();
    counts.forEach(words -> words.keySet().forEach(word -> texted.merge(word, 1, Integer::sum)));
    texts.forEach(this::countNames);
    counts.forEach(words -> vectors.add(weighted(words, texted, texts.size())));
  }

  /// The cosine of two texts: 0 to 1.
  double alike(int one, int other) {
    var here = vectors.get(one);
    var there = vectors.get(other);
    var shorter = here.size() < there.size() ? here : there;
    var longer = here.size() < there.size() ? there : here;
    return shorter.entrySet().stream()
        .mapToDouble(word -> word.getValue() * longer.getOrDefault(word.getKey(), 0.0))
        .sum();
  }

  private static Map<String, Integer> counts(String text) {
    var counts = new HashMap<String, Integer>();
    Words.all(text).forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  private Map<String, Double> weighted(
      Map<String, Integer> words, Map<String, Integer> texted, int texts) {
    var weights = new HashMap<String, Double>();
    words.forEach((word, count) ->
        weights.put(
            word,
            (1 + Math.log(count))
                * Math.log((texts + 1.0) / texted.getOrDefault(word, 1))
                * (isName(word) ? NAME : 1)));
    double length = Math.sqrt(weights.values().stream().mapToDouble(each -> each * each).sum());
    weights.replaceAll((_, weight) -> length == 0 ? 0 : weight / length);
    return weights;
  }

  private boolean isName(String stem) {
    return 2 * asNames.getOrDefault(stem, 0) > written.getOrDefault(stem, 0);
  }

  /// A word is a name where more than half of its uses begin with a capital within a sentence, or
  /// with a digit.
  private void countNames(String text) {
    var words = WORD.matcher(text);
    while (words.find()) {
      var word = words.group();
      var stem = Stems.of(Names.fold(word));
      written.merge(stem, 1, Integer::sum);
      boolean begins =
          BEGINS.matcher(text.substring(Math.max(0, words.start() - 3), words.start())).find();
      int first = word.codePointAt(0);
      if (Character.isDigit(first) || Character.isUpperCase(first) && !begins) {
        asNames.merge(stem, 1, Integer::sum);
      }
    }
  }
}
