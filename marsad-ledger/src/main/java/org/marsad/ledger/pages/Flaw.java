package org.marsad.ledger.pages;

/// A byte of a file that does not fit.
///
/// @param at counted from 0
/// @param words what does not fit there
public record Flaw(long at, String words) {}
