package org.marsad.coder.claim;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.marsad.coder.lexicon.Table;
import org.marsad.coder.lexicon.WordLists;
import org.marsad.record.Claim;

/// How likely a claim is right, from a few [Sign]s: the logistic of the sum of their weights. The
/// weights are fitted to annotated texts and stand in `confidence.tsv`, which says how; of claims
/// at 0.8 some 80 % are right where the texts are like those.
public final class Confidence {
  private static final String FILE = "confidence.tsv";
  private static final String START = "start";

  private final double start;
  private final Map<Sign, Double> weights;

  private Confidence(double start, Map<Sign, Double> weights) {
    this.start = start;
    this.weights = new EnumMap<>(weights);
  }

  /// Reads the weights: one for each sign, and one to start from.
  public static Confidence load(WordLists lists) {
    var table = lists.table(FILE).expecting("sign", "weight", "gloss");
    var names = new HashMap<String, Table.Row>();
    var known = Arrays.stream(Sign.values()).map(Sign::word).toList();
    for (Table.Row row : table.rows()) {
      var name = row.text("sign");
      if (!name.equals(START) && !known.contains(name)) {
        throw row.faulty("no sign is called '" + name + "'; the signs are start, " + known);
      }
      names.put(name, row);
    }
    var weights = new EnumMap<Sign, Double>(Sign.class);
    for (Sign sign : Sign.values()) {
      weights.put(sign, weight(names, sign.word()));
    }
    return new Confidence(weight(names, START), weights);
  }

  /// A sign without a row weighs nothing.
  private static double weight(Map<String, Table.Row> rows, String name) {
    var row = rows.get(name);
    return row == null
        ? 0
        : row.number("weight").orElseThrow(() -> row.faulty("no weight; give a number"));
  }

  /// Between 0 and 1, to two places.
  double of(Claim claim) {
    double sum = start;
    for (Sign sign : Sign.values()) {
      sum += sign.shows(claim) ? weights.getOrDefault(sign, 0.0) : 0;
    }
    return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
  }
}
