/// Tables and statements that every database has in common. Start reading at
/// [org.marsad.ledger.sql.SqlLedger].
@NullMarked
package org.marsad.ledger.sql;

import org.jspecify.annotations.NullMarked;
