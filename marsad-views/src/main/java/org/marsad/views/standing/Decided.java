package org.marsad.views.standing;

/// A value that a person set.
///
/// @param entry the number of the ledger's entry, which holds who set it and why
public record Decided<T>(T value, long entry, String who) {}
