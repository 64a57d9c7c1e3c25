package org.marsad.coder.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What sort of thing a common noun stands for: "militant" is one of the fighters, fighters are
/// armed and human. Data in `nouns.tsv` and `classes.tsv`.
public final class NounClasses {
  private static final int LONGEST = 4;

  private final Map<String, String> classes;
  private final Map<String, Set<String>> groups;

  private NounClasses(Map<String, String> classes, Map<String, Set<String>> groups) {
    this.classes = classes;
    this.groups = groups;
  }

  /// From the lists that ship with the program.
  public static NounClasses load() {
    return load(WordLists.shipped());
  }

  public static NounClasses load(WordLists lists) {
    return of(lists.table("nouns.tsv"), lists.table("classes.tsv"));
  }

  /// @throws FaultyTable that names the line and the mend
  public static NounClasses of(Table nouns, Table classTable) {
    var groups = new HashMap<String, Set<String>>();
    for (Table.Row row : classTable.rows()) {
      var wider = row.optional("groups").stream().flatMap(cell -> Arrays.stream(cell.split(",")));
      groups.put(
          row.text("class"),
          Stream.concat(Stream.of(row.text("class")), wider.map(String::strip))
              .collect(Collectors.toUnmodifiableSet()));
    }
    var classes = new HashMap<String, String>();
    for (Table.Row row : nouns.rows()) {
      classes.putIfAbsent(row.text("noun"), row.oneOf("class", groups.keySet()));
    }
    return new NounClasses(classes, groups);
  }

  /// The class of the longest entry that ends with the last of these words. "car bomb" is no
  /// "bomb".
  ///
  /// @param words as written, lower case, the head noun last
  /// @param lemma of the head noun
  public Optional<String> of(List<String> words, String lemma) {
    for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
      var front = words.subList(words.size() - length, words.size() - 1);
      for (String head : List.of(words.getLast(), lemma)) {
        var key = String.join(" ", Stream.concat(front.stream(), Stream.of(head)).toList());
        if (classes.containsKey(key)) {
          return Optional.of(classes.get(key));
        }
      }
    }
    return Optional.empty();
  }

  /// The class and the wider groups it belongs to ("fighters", "human", "armed").
  public Set<String> groups(String nounClass) {
    return groups.getOrDefault(nounClass, Set.of());
  }

  /// Whether a class is that class or belongs to that group.
  public boolean isA(String nounClass, String group) {
    return groups(nounClass).contains(group);
  }
}
