package org.marsad.coder.reading;

import org.marsad.record.Span;

/// A stretch in quotation marks.
///
/// @param whole with its marks
/// @param inside without them
/// @param continues whether it takes up a quotation that the paragraph before left open
/// @param scare whether it is a word or two within somebody else's sentence, not speech
public record Quotation(Span whole, Span inside, boolean continues, boolean scare) {}
