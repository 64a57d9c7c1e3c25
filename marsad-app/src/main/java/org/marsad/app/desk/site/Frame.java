package org.marsad.app.desk.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.marsad.app.desk.words.Language;
import org.marsad.app.desk.words.Words;

/// What stands around every page, and what every template needs: words, links that keep the day the
/// record is looked at, the token for forms.
///
/// @param title of the page
/// @param assets the versions of what the page loads
/// @param sample whether the record is the shipped illustration
/// @param place where the ledger lies
/// @param version of the program
public record Frame(
    Visit visit, String title, Assets assets, boolean sample, String place, String version) {
  private static final List<String> SECTIONS =
      List.of("queue", "incidents", "map", "timeline", "figures", "sources");

  public String t(String key, Object... filling) {
    return visit.words().of(key, filling);
  }

  public Words words() {
    return visit.words();
  }

  public String theme() {
    return visit.theme();
  }

  public String token() {
    return visit.token();
  }

  public Known known() {
    return visit.known();
  }

  public String asOf() {
    return known().day().map(Object::toString).orElse("");
  }

  public List<String> sections() {
    return SECTIONS;
  }

  public List<Language> languages() {
    return Arrays.asList(Language.values());
  }

  public boolean in(String section) {
    return visit.request().path().split("/", -1)[1].equals(section);
  }

  public String asset(String name) {
    return assets.address(name);
  }

  /// The address of a page, as known on the day that is looked at.
  ///
  /// @param steps each escaped by itself
  public String href(String first, Object... steps) {
    return first
        + Arrays.stream(steps).map(step -> "/" + escaped(step)).collect(Collectors.joining())
        + known().day().map(day -> "?as-of=" + day).orElse("");
  }

  /// This page with one field of its address otherwise; an empty value takes the field away.
  public String with(String field, Object value) {
    var fields = new TreeMap<>(visit.fields().values());
    fields.remove(field);
    if (!value.toString().isEmpty()) {
      fields.put(field, List.of(value.toString()));
    }
    var query =
        fields.entrySet().stream()
            .flatMap(each ->
                each.getValue().stream().map(one -> escaped(each.getKey()) + "=" + escaped(one)))
            .collect(Collectors.joining("&"));
    return visit.request().path() + (query.isEmpty() ? "" : "?" + query);
  }

  /// The same as JSON.
  public String json() {
    var path = visit.request().path();
    var query = visit.request().query();
    return (path.equals("/") ? "/home" : path) + ".json" + (query.isEmpty() ? "" : "?" + query);
  }

  /// What was asked for in a field of the address.
  public String field(String name) {
    return visit.fields().first(name).orElse("");
  }

  public Optional<String> chosen(String name) {
    return visit.fields().first(name);
  }

  private static String escaped(Object part) {
    return URLEncoder.encode(part.toString(), StandardCharsets.UTF_8).replace("+", "%20");
  }
}
