package org.marsad.coder.lexicon;

/// How somebody stands to a place in a claim of control, such as `holds`, and what the words must
/// say for it.
public record StatusGloss(String status, String whatCounts) {}
