package org.marsad.coder.lexicon;

import java.util.Optional;

/// What a happening may be called, with the definition a coder goes by and the codes of others.
///
/// The codes are those that hold whoever the parties are; [Codebook#codes] takes the parties in.
///
/// @param name such as `air-strike`
/// @param plover event and mode of PLOVER 2.0, such as `ASSAULT aerial`
/// @param acled sub-event type
/// @param acledEvent the event type above it
/// @param byActors whether the parties' kinds give a UCDP type of violence
/// @param violent whether force against people or things is what is told of
/// @param quad PLOVER's quad class
/// @param context a PLOVER context that always goes with it
public record CodebookType(
    String name,
    String whatCounts,
    Optional<String> plover,
    Optional<String> cameo,
    Optional<String> acled,
    Optional<String> acledEvent,
    boolean byActors,
    boolean violent,
    Optional<String> quad,
    Optional<String> context) {}
