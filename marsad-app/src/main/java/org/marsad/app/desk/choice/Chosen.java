package org.marsad.app.desk.choice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.marsad.app.desk.http.Fields;
import org.marsad.app.desk.site.Days;
import org.marsad.ledger.survey.Gist;
import org.marsad.record.entry.Grade;

/// Which incidents a reader wants to see, as the address says it:
/// `?from=2024-03-01&to=2024-03-31&type=shelling&country=SY&grade=fair`. Types, countries and
/// grades may stand there more than once; one of each must fit. What is no day, type or grade is
/// passed over.
///
/// @param from the first day
/// @param to the last day
/// @param types the codebook's
/// @param countries ISO 3166 alpha-2
public record Chosen(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<String> types,
    List<String> countries,
    List<Grade> grades) {
  public static final Chosen ALL =
      new Chosen(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());

  public Chosen {
    types = List.copyOf(types);
    countries = List.copyOf(countries);
    grades = List.copyOf(grades);
  }

  public static Chosen of(Fields fields) {
    return new Chosen(
        fields.first("from").flatMap(Days::of),
        fields.first("to").flatMap(Days::of),
        words(fields, "type"),
        words(fields, "country").stream().map(word -> word.toUpperCase(Locale.ROOT)).toList(),
        grades(words(fields, "grade")));
  }

  /// Whether nothing is left out.
  public boolean all() {
    return equals(ALL);
  }

  /// An incident whose day or country is unknown is left out where one is asked for.
  public boolean fits(Gist incident) {
    return from.map(first -> incident.day().filter(day -> !day.isBefore(first)).isPresent())
            .orElse(true)
        && to.map(last -> incident.day().filter(day -> !day.isAfter(last)).isPresent()).orElse(true)
        && (types.isEmpty() || types.contains(incident.type()))
        && (countries.isEmpty() || incident.country().filter(countries::contains).isPresent())
        && (grades.isEmpty() || grades.contains(incident.grade()));
  }

  /// The same on whatever day.
  public Chosen whenever() {
    return new Chosen(Optional.empty(), Optional.empty(), types, countries, grades);
  }

  public Chosen between(LocalDate first, LocalDate last) {
    return new Chosen(Optional.of(first), Optional.of(last), types, countries, grades);
  }

  /// The same as the part of an address behind the question mark; empty where nothing is left out.
  public String query() {
    var parts = new ArrayList<String>();
    from.ifPresent(day -> parts.add("from=" + day));
    to.ifPresent(day -> parts.add("to=" + day));
    types.forEach(type -> parts.add("type=" + escaped(type)));
    countries.forEach(country -> parts.add("country=" + escaped(country)));
    grades.forEach(grade -> parts.add("grade=" + grade.word()));
    return String.join("&", parts);
  }

  private static String escaped(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static List<String> words(Fields fields, String name) {
    return fields.all(name).stream()
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private static List<Grade> grades(List<String> words) {
    var grades = new ArrayList<Grade>();
    Arrays.stream(Grade.values()).filter(one -> words.contains(one.word())).forEach(grades::add);
    return grades;
  }
}
