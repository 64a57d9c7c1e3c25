package org.marsad.record;

import java.util.Optional;

/// A place that a report names, and what the gazetteer makes of it.
///
/// @param span the words
/// @param name the gazetteer's name, or the words where it knows none
/// @param gazetteer the gazetteer's id
/// @param lat degrees north, WGS84
/// @param lon degrees east, WGS84
/// @param country ISO 3166 alpha-2
/// @param admin1 name of the first-level division
/// @param precision UCDP's 1 (exact) to 7 (sea or airspace)
/// @param relation how the happening lies to it: in, at, near, from, to, toward, between, east-of …
/// @param inherited whether it was taken from the passage or the dateline
public record Where(
    Span span,
    String name,
    Optional<String> gazetteer,
    Optional<Double> lat,
    Optional<Double> lon,
    Optional<String> country,
    Optional<String> admin1,
    int precision,
    String relation,
    boolean inherited) {
  public Where {
    if (precision < 1 || precision > 7) {
      throw new IllegalArgumentException("UCDP precision is 1 to 7, not " + precision);
    }
    if (lat.isPresent() != lon.isPresent()) {
      throw new IllegalArgumentException("half a coordinate for " + name);
    }
  }

  public Where asInherited() {
    return new Where(span, name, gazetteer, lat, lon, country, admin1, precision, relation, true);
  }

  /// The same, taken over by what happened there next: where some fled to, others were killed in.
  public Where insideInherited() {
    boolean way = relation.equals("from") || relation.equals("to") || relation.equals("toward");
    return new Where(
        span, name, gazetteer, lat, lon, country, admin1, precision, way ? "in" : relation, true);
  }

  /// The same, nobody knows where exactly, but somewhere in the division in which this one lies.
  public Where somewhereIn(Where other) {
    return new Where(
        span,
        name,
        gazetteer,
        lat,
        lon,
        other.country(),
        other.admin1(),
        precision,
        relation,
        inherited);
  }
}
