package org.marsad.ledger;

import org.marsad.record.Claim;
import org.marsad.record.Report;
import org.marsad.record.entry.ClaimKey;

/// A claim as it stands: as it was last coded, with what people corrected.
///
/// @param key of the claim as it was coded
public record StandingClaim(ClaimKey key, Claim claim, Report report) {}
