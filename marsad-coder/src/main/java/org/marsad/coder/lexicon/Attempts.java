package org.marsad.coder.lexicon;

import java.util.HashSet;
import java.util.Set;

/// What words tell of an attempt: that nothing came of it, and that somebody else than who made it
/// did that to it. Data in `attempts.tsv`.
public final class Attempts {
  private final Set<String> undone;
  private final Set<String> others;

  private Attempts(Set<String> undone, Set<String> others) {
    this.undone = undone;
    this.others = others;
  }

  /// @throws FaultyTable where a line says nothing of an attempt, or says it twice
  static Attempts load(WordLists lists) {
    var undone = new HashSet<String>();
    var others = new HashSet<String>();
    var words = new HashSet<String>();
    var table = lists.table("attempts.tsv").expecting("word", "undone", "others", "note");
    for (Table.Row row : table.rows()) {
      var word = row.text("word");
      if (!words.add(word)) {
        throw row.faulty("the word '" + word + "' is listed twice; leave one of the lines");
      }
      if (!row.yes("undone") && !row.yes("others")) {
        throw row.faulty("the word '" + word + "' tells nothing of an attempt; leave it out");
      }
      if (row.yes("undone")) {
        undone.add(word);
      }
      if (row.yes("others")) {
        others.add(word);
      }
    }
    return new Attempts(Set.copyOf(undone), Set.copyOf(others));
  }

  /// Whether nothing comes of an attempt of which a word is told: "foil", "abortive".
  public boolean undoes(String lemma) {
    return undone.contains(lemma);
  }

  /// Whether who does this to an attempt is another than who made it: "foil", "condemn".
  public boolean isOthers(String lemma) {
    return others.contains(lemma);
  }
}
