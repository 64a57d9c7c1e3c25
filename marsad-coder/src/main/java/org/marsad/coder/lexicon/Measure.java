package org.marsad.coder.lexicon;

import java.util.List;
import java.util.Optional;

/// What a figure measures, such as `killed` or `area`.
///
/// @param types the happenings it belongs to; empty for any
/// @param unit what one of it is: `person`, `item`, `event`, `km2`, `km`, `currency`
/// @param ucdp the UCDP GED field that holds it
/// @param hxl its HXL hashtag and attributes
public record Measure(
    String name,
    String whatCounts,
    List<String> types,
    String unit,
    Optional<String> ucdp,
    Optional<String> hxl) {
  public Measure {
    types = List.copyOf(types);
  }
}
