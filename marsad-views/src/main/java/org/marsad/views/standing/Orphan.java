package org.marsad.views.standing;

import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Entry;

/// A decision whose claim the latest coding no longer makes. It is kept and shown, never dropped: a
/// later coding may make the claim again.
///
/// @param claim the claim that is missing
public record Orphan(Entry entry, ClaimKey claim) {}
