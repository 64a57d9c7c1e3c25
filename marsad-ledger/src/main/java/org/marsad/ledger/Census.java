package org.marsad.ledger;

/// How much a record holds, as it was known after an entry; and how much of it is new since
/// another.
///
/// @param reports that are filed and not withdrawn
/// @param newReports those of them that were filed since
/// @param claims that stand: of their reports' last codings, and not rejected
/// @param newClaims those of them that stand as they do since
/// @param decided claims of which a person said or corrected something
/// @param newUndecided new claims of which nobody did
/// @param orphans decisions whose claim the last coding no longer makes
public record Census(
    long reports,
    long newReports,
    long claims,
    long newClaims,
    long decided,
    long newUndecided,
    long orphans) {}
