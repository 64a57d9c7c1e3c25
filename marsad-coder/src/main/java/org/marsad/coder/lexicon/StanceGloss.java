package org.marsad.coder.lexicon;

import org.marsad.record.Factuality;
import org.marsad.record.Stance;

/// When a stance is the right one, and what a text commits to under it when nothing else in the
/// sentence says otherwise.
public record StanceGloss(Stance stance, String gloss, Factuality factuality) {}
