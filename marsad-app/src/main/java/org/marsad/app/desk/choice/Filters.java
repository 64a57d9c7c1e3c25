package org.marsad.app.desk.choice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.marsad.app.desk.words.Language;
import org.marsad.record.entry.Grade;

/// What a reader chose, and what there is to choose from.
///
/// @param types that incidents have, the commonest first
/// @param countries that incidents are in, the commonest first
/// @param first the first day of any incident
/// @param last the last day of any incident
/// @param fitting how many incidents fit
/// @param all how many there are
public record Filters(
    Chosen chosen,
    List<String> types,
    List<String> countries,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    int fitting,
    int all) {
  public Filters {
    types = List.copyOf(types);
    countries = List.copyOf(countries);
  }

  public static Filters of(Chosen chosen, Choices choices, int fitting) {
    return new Filters(
        chosen,
        choices.types(),
        choices.countries(),
        choices.first(),
        choices.last(),
        fitting,
        choices.all());
  }

  public Collection<Grade> grades() {
    return List.of(Grade.values());
  }

  /// A country's name in the reader's language.
  public static String country(String code, Language language) {
    return Locale.of("", code).getDisplayCountry(Locale.of(language.code()));
  }

  /// The address of a view with the same choice, as known on the same day.
  ///
  /// @param more further fields, escaped, or empty
  public String at(String path, String asOf, String more) {
    var query =
        Stream.of(chosen.query(), asOf.isEmpty() ? "" : "as-of=" + asOf, more)
            .filter(part -> !part.isEmpty())
            .toList();
    return path + (query.isEmpty() ? "" : "?" + String.join("&", query));
  }
}
