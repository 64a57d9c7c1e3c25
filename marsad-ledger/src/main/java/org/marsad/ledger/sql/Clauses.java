package org.marsad.ledger.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.marsad.ledger.Box;
import org.marsad.ledger.Days;

/// Conditions on rows of `claim c`, and what they bind.
final class Clauses {
  /// Claims of more days than this are few, and have an index of their own.
  private static final int LONG = 62;

  /// Beside the days of a claim or of a party to it.
  static final String OF_DAYS = " AND first_day <= :lastDay AND last_day >= :firstDay";

  private final List<String> all = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  Clauses and(String condition) {
    all.add(condition);
    return this;
  }

  Clauses bind(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /// That a row holds after an entry, or now.
  String standing(OptionalLong asOf) {
    asOf.ifPresent(number -> bind("asOf", number));
    return asOf.isEmpty()
        ? " AND c.until_entry IS NULL"
        : " AND c.from_entry <= :asOf AND (c.until_entry IS NULL OR c.until_entry > :asOf)";
  }

  Clauses oneOf(String column, String name, List<String> words) {
    if (words.isEmpty()) {
      return this;
    }
    var names = new ArrayList<String>();
    for (int n = 0; n < words.size(); n++) {
      names.add(":" + name + n);
      bind(name + n, words.get(n));
    }
    return and(column + " IN (" + String.join(", ", names) + ")");
  }

  Clauses days(Days days) {
    return bindDays(days).and("c.first_day <= :lastDay AND c.last_day >= :firstDay");
  }

  Clauses bindDays(Days days) {
    return bind("firstDay", days.from().toEpochDay())
        .bind("lastDay", days.to().toEpochDay())
        .bind("nearDay", days.from().toEpochDay() - LONG);
  }

  Clauses box(Box box) {
    return bind("south", box.south())
        .bind("north", box.north())
        .bind("west", box.west())
        .bind("east", box.east());
  }

  /// Ids of claims that may be of the bound days and fit a condition, as a subselect: by their
  /// first day where they are of few days, and the few of many.
  static String claimsOfDays(String condition) {
    return "SELECT id FROM claim WHERE "
        + condition
        + " AND first_day BETWEEN :nearDay AND :lastDay AND last_day >= :firstDay"
        + " UNION SELECT id FROM claim WHERE "
        + condition
        + " AND last_day - first_day > "
        + LONG
        + " AND first_day <= :lastDay AND last_day >= :firstDay";
  }

  /// A list to look in; none of no numbers.
  static String numbers(Collection<Long> numbers) {
    return numbers.isEmpty()
        ? "(NULL)"
        : numbers.stream().map(Object::toString).collect(Collectors.joining(", ", "(", ")"));
  }

  /// All conditions, each with an AND before it.
  String where() {
    return all.stream().map(condition -> " AND " + condition).collect(Collectors.joining());
  }

  Query bound(Query query) {
    values.forEach(query::bind);
    return query.configure(SqlStatements.class, s -> s.setUnusedBindingAllowed(true));
  }
}
