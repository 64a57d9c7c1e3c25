package org.marsad.coder.figure;

import java.util.Optional;
import org.marsad.record.Figure;

/// A number in a sentence, with what it counts.
///
/// @param figure what was said; its measure is set where the phrase alone tells it ("12 dead"), and
///   left to the happening otherwise
/// @param sentence number of its sentence
/// @param first index of the first token of number and qualifier
/// @param last index of their last token
/// @param noun index of the token counted ("people" in "37,000 people")
public record FigureMention(
    Figure figure, int sentence, int first, int last, Optional<Integer> noun, String rule) {}
