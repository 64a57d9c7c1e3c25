package org.marsad.views.standing;

import java.util.Optional;
import org.marsad.record.entry.ClaimKey;

/// What a person says speaks against a claim.
///
/// @param by the claim that does, where it is one of the record
/// @param entry the number of the ledger's entry, which holds who said so and why
public record Contradiction(Optional<ClaimKey> by, long entry) {}
