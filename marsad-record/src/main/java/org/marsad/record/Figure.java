package org.marsad.record;

import java.util.Optional;

/// A number that a report states of something.
///
/// @param span the words of the number with its qualifier
/// @param amount what was said
/// @param qualifier "more than", "up to", "some" …
/// @param counts what is counted, in the report's class of words: people, fighters, houses, area …
/// @param unit person, item, km, km2, m2, percent, or a currency
/// @param of the words for what is counted
/// @param measure one of the codebook's measures
/// @param window flow (over a time) or stock (at a time)
/// @param partOf the figure or trigger that includes this one
/// @param sameAs an earlier mention of the same figure
/// @param alternate the same amount in another unit, as bracketed by the report
public record Figure(
    Span span,
    Amount amount,
    Optional<String> qualifier,
    String counts,
    String unit,
    Optional<Span> of,
    Optional<String> measure,
    Optional<Window> window,
    Optional<Span> partOf,
    Optional<Span> sameAs,
    Optional<Alternate> alternate) {

  /// Whether a count ran over a time or stood at one.
  public record Window(boolean flow, Optional<Moment> from, Optional<Moment> to) {}

  /// The same amount told again in another unit; `agrees` within the rounding of both.
  public record Alternate(Span span, double value, String unit, boolean agrees) {}

  public Figure measuredAs(String what) {
    return with(Optional.of(what), window, partOf, sameAs);
  }

  public Figure within(Span whole) {
    return with(measure, window, Optional.of(whole), sameAs);
  }

  /// The same, a part of nothing.
  public Figure onItsOwn() {
    return with(measure, window, Optional.empty(), sameAs);
  }

  /// The same, told for the first time.
  public Figure first() {
    return with(measure, window, partOf, Optional.empty());
  }

  /// The same, told before at `earlier`.
  public Figure again(Span earlier) {
    return with(measure, window, partOf, Optional.of(earlier));
  }

  public Figure over(Window when) {
    return with(measure, Optional.of(when), partOf, sameAs);
  }

  private Figure with(
      Optional<String> what, Optional<Window> when, Optional<Span> whole, Optional<Span> earlier) {
    return new Figure(
        span, amount, qualifier, counts, unit, of, what, when, whole, earlier, alternate);
  }
}
