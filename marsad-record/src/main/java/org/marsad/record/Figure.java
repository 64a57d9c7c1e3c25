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
    return new Figure(
        span,
        amount,
        qualifier,
        counts,
        unit,
        of,
        Optional.of(what),
        window,
        partOf,
        sameAs,
        alternate);
  }

  public Figure within(Span whole) {
    return new Figure(
        span,
        amount,
        qualifier,
        counts,
        unit,
        of,
        measure,
        window,
        Optional.of(whole),
        sameAs,
        alternate);
  }

  /// The same, a part of nothing.
  public Figure onItsOwn() {
    return new Figure(
        span,
        amount,
        qualifier,
        counts,
        unit,
        of,
        measure,
        window,
        Optional.empty(),
        sameAs,
        alternate);
  }

  /// The same, told for the first time.
  public Figure first() {
    return new Figure(
        span,
        amount,
        qualifier,
        counts,
        unit,
        of,
        measure,
        window,
        partOf,
        Optional.empty(),
        alternate);
  }

  /// The same, told before at `earlier`.
  public Figure again(Span earlier) {
    return new Figure(
        span,
        amount,
        qualifier,
        counts,
        unit,
        of,
        measure,
        window,
        partOf,
        Optional.of(earlier),
        alternate);
  }

  public Figure over(Window when) {
    return new Figure(
        span,
        amount,
        qualifier,
        counts,
        unit,
        of,
        measure,
        Optional.of(when),
        partOf,
        sameAs,
        alternate);
  }
}
