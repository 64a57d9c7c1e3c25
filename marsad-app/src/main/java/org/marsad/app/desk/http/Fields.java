package org.marsad.app.desk.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The named values of an address's query or of a form, in the order they came.
public record Fields(Map<String, List<String>> values) {
  public static final Fields NONE = new Fields(Map.of());

  public Fields {
    var copy = new LinkedHashMap<String, List<String>>();
    values.forEach((name, all) -> copy.put(name, List.copyOf(all)));
    values = Collections.unmodifiableMap(copy);
  }

  /// `a=1&b=2%20c`. What is no proper escape is taken as it stands.
  public static Fields of(String query) {
    var values = new LinkedHashMap<String, List<String>>();
    for (var pair : query.split("&", -1)) {
      if (!pair.isEmpty()) {
        int at = pair.indexOf('=');
        var name = decoded(at < 0 ? pair : pair.substring(0, at));
        values
            .computeIfAbsent(name, _ -> new ArrayList<>())
            .add(at < 0 ? "" : decoded(pair.substring(at + 1)));
      }
    }
    return new Fields(values);
  }

  /// The first value of a name that is more than blanks.
  public Optional<String> first(String name) {
    return all(name).stream().map(String::strip).filter(value -> !value.isEmpty()).findFirst();
  }

  public List<String> all(String name) {
    return Objects.requireNonNullElse(values.get(name), List.of());
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part; // "%zz": somebody typed a percent sign
    }
  }
}
