package org.marsad.views.copy;

/// One of the 32 keys of a sketch. Two texts that may be one have a band in common; an index of
/// (number, hash) finds them without comparing every text with every other.
public record Band(int number, long hash) {}
