/// How fast a ledger takes claims in and finds them again. Start reading at
/// [org.marsad.bench.ledger.LedgerBench].
@NullMarked
package org.marsad.bench.ledger;

import org.jspecify.annotations.NullMarked;
