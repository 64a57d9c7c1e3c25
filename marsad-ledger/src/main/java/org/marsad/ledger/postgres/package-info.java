/// A ledger in a schema of a PostgreSQL database.
@NullMarked
package org.marsad.ledger.postgres;

import org.jspecify.annotations.NullMarked;
