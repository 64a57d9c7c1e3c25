/// What one asks of a ledger, and what it answers. Start reading at [org.marsad.ledger.Ledger];
/// `org.marsad.ledger.open.Ledgers` creates and opens one:
///
/// ```java
/// try (var ledger = Ledgers.create("marsad.db", Clock.systemUTC())) {
///   ledger.append(List.of(Draft.filed("A. Person", report, original, bytes)));
///   ledger.replay(ledger.head().number()).forEach(entry -> …);
///   ledger.find(Query.words("\"al-Hajin\" 37,000").at("Hajin")).hits();
///   ledger.verify().sound();
/// }
/// ```
///
/// What was appended when `append` returns is on the disk. Entries are never changed; everything
/// that makes them quick to find can be made again of them ([Ledger#reindex]). Packages in the
/// order of the flow: `words` (how text is searched), `chain` (hashes and seals), this one,
/// `chronicle` (incidents and whatever else a page shows, read part by part), `sql` (tables and
/// statements that both databases share), `pages` (a SQLite file read without SQLite), `sqlite` and
/// `postgres`, `open`.
@NullMarked
package org.marsad.ledger;

import org.jspecify.annotations.NullMarked;
