package org.marsad.coder.lexicon;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What each rule of the coder does, in a sentence for people who read claims, not code. Data in
/// `rules.tsv`.
public final class RuleWords {
  private final SortedMap<String, String> words;

  private RuleWords(SortedMap<String, String> words) {
    this.words = words;
  }

  /// From the lists that ship with the program.
  public static RuleWords load() {
    return load(WordLists.shipped());
  }

  public static RuleWords load(WordLists lists) {
    return of(lists.table("rules.tsv"));
  }

  static RuleWords of(Table table) {
    var words = new TreeMap<String, String>();
    for (Table.Row row : table.expecting("id", "words").rows()) {
      if (words.put(row.text("id"), row.text("words")) != null) {
        throw row.faulty("rule '" + row.text("id") + "' stands here twice; take one out");
      }
    }
    return new RuleWords(words);
  }

  /// The rule in words; those of its kind, `time` of `time.weekday`, where it has none of its own;
  /// empty where there are neither.
  public Optional<String> of(String id) {
    int point = id.indexOf('.');
    var own = Optional.ofNullable(words.get(id));
    return point < 0 ? own : own.or(() -> of(id.substring(0, point)));
  }

  public Set<String> ids() {
    return words.keySet();
  }
}
