package org.marsad.record;

import java.util.Optional;

/// Somebody who did something or to whom it was done.
///
/// @param span the words
/// @param name the fullest name the report gives, or the words
/// @param actor id in the actor register
/// @param role "field commander", "suspected militants"
/// @param via the words that a pronoun or "the group" was resolved through
public record Participant(
    Span span, String name, Optional<String> actor, Optional<String> role, Optional<Span> via) {}
