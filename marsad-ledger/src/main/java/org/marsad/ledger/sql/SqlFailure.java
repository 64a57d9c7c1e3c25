package org.marsad.ledger.sql;

import java.sql.SQLException;

/// What the database said, on its way to the store that can say it in words.
public final class SqlFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  public SqlFailure(SQLException cause) {
    super(cause);
  }
}
