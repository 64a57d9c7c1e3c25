package org.marsad.coder.time;

import java.util.Optional;
import org.marsad.record.Moment;
import org.marsad.record.Span;
import org.marsad.record.TimePrecision;
import org.marsad.record.TimeRelation;

/// Words for a time, and the days they mean, given when the report was published.
///
/// @param span the words, without the preposition
/// @param sentence number of its sentence
/// @param first index of its first token
/// @param last index of its last token
/// @param type TIMEX3: DATE, TIME, DURATION, SET
/// @param value TIMEX3 value: `2019-02-09`, `PT24H`, `PRESENT_REF`, `2018-W50` …
/// @param earliest first day or minute; empty where the report's date is needed and unknown
/// @param latest last one, inclusive
/// @param relation how a happening lies to it, from "since", "until", "before", "over" …
public record TimeExpression(
    Span span,
    int sentence,
    int first,
    int last,
    String type,
    String value,
    Optional<Moment> earliest,
    Optional<Moment> latest,
    TimePrecision precision,
    TimeRelation relation,
    String rule) {}
