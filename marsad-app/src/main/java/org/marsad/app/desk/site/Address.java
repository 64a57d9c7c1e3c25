package org.marsad.app.desk.site;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A pattern of addresses: `/claim/{report}/{claim}` fits `/claim/3f2a91c0b7de/43f0b093ee8e`.
public record Address(String pattern) {
  public Address {
    if (!pattern.startsWith("/")) {
      throw new IllegalArgumentException("an address begins with a slash: " + pattern);
    }
  }

  /// The parts that the braces stand for; empty where the pattern does not fit.
  Optional<Map<String, String>> parts(List<String> steps) {
    var pattern = steps();
    if (pattern.size() != steps.size()) {
      return Optional.empty();
    }
    var parts = new LinkedHashMap<String, String>();
    for (int i = 0; i < steps.size(); i++) {
      var name = name(pattern.get(i));
      if (name.isPresent() && !steps.get(i).isEmpty()) {
        parts.put(name.get(), steps.get(i));
      } else if (!pattern.get(i).equals(steps.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(parts);
  }

  /// The names in braces, in order.
  List<String> names() {
    return steps().stream().map(Address::name).flatMap(Optional::stream).toList();
  }

  private List<String> steps() {
    return Arrays.stream(pattern.split("/", -1)).skip(1).toList();
  }

  private static Optional<String> name(String step) {
    return step.startsWith("{")
        ? Optional.of(step.substring(1, step.length() - 1))
        : Optional.empty();
  }
}
