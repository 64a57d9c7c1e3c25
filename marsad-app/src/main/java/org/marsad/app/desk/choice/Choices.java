package org.marsad.app.desk.choice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.marsad.ledger.survey.Gist;
import org.marsad.ledger.survey.Survey;

/// What there is to choose from in a record.
///
/// @param types that incidents have, the commonest first
/// @param countries that incidents are in, the commonest first
/// @param first the first day of any incident
/// @param last the last day of any incident
/// @param all how many incidents there are
public record Choices(
    List<String> types,
    List<String> countries,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    int all) {
  public Choices {
    types = List.copyOf(types);
    countries = List.copyOf(countries);
  }

  public static Choices of(Survey survey) {
    var all = survey.incidents();
    return new Choices(
        commonest(all.stream().map(Gist::type)),
        commonest(all.stream().flatMap(one -> one.country().stream())),
        all.reversed().stream().flatMap(one -> one.day().stream()).findFirst(),
        all.stream().findFirst().flatMap(Gist::day),
        all.size());
  }

  private static List<String> commonest(Stream<String> words) {
    var counts = new HashMap<String, Integer>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return new TreeSet<>(counts.keySet())
        .stream().sorted(Comparator.comparingInt(word -> -counts.getOrDefault(word, 0))).toList();
  }
}
