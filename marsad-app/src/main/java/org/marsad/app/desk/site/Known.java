package org.marsad.app.desk.site;

import java.time.LocalDate;
import java.util.Optional;

/// The record as it was known at some time.
///
/// @param day at whose end (UTC); empty for now
/// @param upTo the last entry of the ledger that counts
/// @param newer how many entries came after that and do not count yet, as they came many at a time
public record Known(Optional<LocalDate> day, long upTo, long newer) {}
