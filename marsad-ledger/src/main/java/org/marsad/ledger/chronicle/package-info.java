/// The record as it was known at a moment, read part by part however large it is. Start reading at
/// [org.marsad.ledger.chronicle.Chronicle]:
///
/// ```java
/// var record = Chronicle.of(ledger);                  // or Chronicle.of(ledger, ledger.asOf(moment))
/// var page = record.incidents(Query.all().at("Hajin").limit(20), Optional.empty());
/// page.incidents().forEach(told -> told.tolls(new Policy.MostOrigins()));
/// record.incidents(query, page.next());               // the following page
/// record.incident(claim);                             // the one that a claim belongs to
/// record.claims(Query.all().of(report));              // claims of a report, place, party, voice
/// record.days(Query.all());                           // how many claims tell of each day
/// record.census(lastVisit);                           // what is new, decided, orphaned
/// ```
///
/// Nothing is kept between a ledger and its incidents that could be out of date: each page is
/// reconciled from the traces that the ledger keeps beside its claims, block by block, and gives
/// the very incidents that a fold of all entries gives.
@NullMarked
package org.marsad.ledger.chronicle;

import org.jspecify.annotations.NullMarked;
