package org.marsad.coder.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The sorts of happenings by which public affairs are told from private ones. Data in
/// `affairs.tsv`.
///
/// @param civil of interest only for who takes part
/// @param given what only those can give who have it to give
/// @param fighting what makes a report one of a conflict
/// @param battles what only forces do
public record AffairTypes(
    Set<String> civil, Set<String> given, Set<String> fighting, Set<String> battles) {
  private static final List<String> SORTS = List.of("civil", "given", "fighting", "battle");

  public AffairTypes {
    civil = Set.copyOf(civil);
    given = Set.copyOf(given);
    fighting = Set.copyOf(fighting);
    battles = Set.copyOf(battles);
  }

  /// @throws FaultyTable that names the line and the mend
  public static AffairTypes load(WordLists lists, Codebook codebook) {
    return of(lists.table("affairs.tsv"), codebook);
  }

  static AffairTypes of(Table table, Codebook codebook) {
    var sorts = new HashMap<String, Set<String>>();
    SORTS.forEach(s -> sorts.put(s, new HashSet<>()));
    var seen = new HashSet<String>();
    for (Table.Row row : table.expecting("type", "sorts").rows()) {
      var type = row.text("type");
      if (codebook.type(type).isEmpty()) {
        throw row.faulty("no type of codebook.tsv is called '" + type + "'");
      }
      if (!seen.add(type)) {
        throw row.faulty("type '" + type + "' stands here twice; take one out");
      }
      row.list("sorts").forEach(s -> of(row, sorts, s).add(type));
    }
    return new AffairTypes(
        sorts.getOrDefault("civil", Set.of()),
        sorts.getOrDefault("given", Set.of()),
        sorts.getOrDefault("fighting", Set.of()),
        sorts.getOrDefault("battle", Set.of()));
  }

  private static Set<String> of(Table.Row row, Map<String, Set<String>> sorts, String sort) {
    var types = sorts.get(sort);
    if (types == null) {
      throw row.faulty("sort '" + sort + "' is none of " + String.join(", ", SORTS));
    }
    return types;
  }
}
