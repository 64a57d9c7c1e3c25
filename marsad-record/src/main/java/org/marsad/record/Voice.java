package org.marsad.record;

import java.util.Optional;

/// One hand through which a statement passed. A claim's voices run from the report inwards; the
/// last is the origin.
public record Voice(
    Optional<Span> span,
    String name,
    Optional<String> actor,
    Optional<String> role,
    Optional<Span> cue,
    Stance stance,
    VoiceKind kind) {}
