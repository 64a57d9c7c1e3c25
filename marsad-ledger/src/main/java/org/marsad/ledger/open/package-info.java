/// Creates and opens ledgers, by a file's name or a database's URL.
@NullMarked
package org.marsad.ledger.open;

import org.jspecify.annotations.NullMarked;
