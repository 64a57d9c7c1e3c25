package org.marsad.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest implements LedgerContract, SurveyContract {
  private final SteppingClock clock = new SteppingClock();

  @TempDir private Path folder;

  @Override
  public String place() {
    return folder.resolve("a ledger, المرصد.db").toString();
  }

  @Override
  public SteppingClock clock() {
    return clock;
  }
}
