/// Hashes over entries, each with the one before it, and the signed head of such a chain. The exact
/// bytes stand in `docs/ledger-format.md`. Start reading at [org.marsad.ledger.chain.Link].
@NullMarked
package org.marsad.ledger.chain;

import org.jspecify.annotations.NullMarked;
