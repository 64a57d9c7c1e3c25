package org.marsad.coder.reading;

import java.util.Optional;
import org.marsad.record.Span;

/// "HASAKEH, Syria (Feb. 10) —": where a report was filed, and sometimes when.
///
/// @param span all of it, without the dash
/// @param place the words for the place
/// @param date the words for the day
public record DatelineWords(Span span, Span place, Optional<Span> date) {}
