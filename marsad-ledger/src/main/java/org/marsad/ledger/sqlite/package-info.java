/// A ledger in one SQLite file.
@NullMarked
package org.marsad.ledger.sqlite;

import org.jspecify.annotations.NullMarked;
