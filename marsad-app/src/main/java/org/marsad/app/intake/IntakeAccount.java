package org.marsad.app.intake;

import java.util.List;
import org.marsad.app.input.Filing;
import org.marsad.app.run.Account;

/// Where every input went: read = new + already there + copy + empty + rejected.
///
/// @param account of the run: what is coded there is new, already there or a copy here
/// @param fresh filed now, and no copy of a text that was there
/// @param already filed before, and left as they were
/// @param copies filed now; their text was there from another publisher or of another day
public record IntakeAccount(
    Account account, int fresh, int already, int copies, List<Filing.Refused> refused) {
  public IntakeAccount {
    refused = List.copyOf(refused);
    if (fresh + already + copies != account.coded()) {
      throw new IllegalStateException(
          "%d new, %d already there and %d copies are not %d reports"
              .formatted(fresh, already, copies, account.coded()));
    }
  }

  /// `read 7 = new 3 + already there 1 + copy 1 + empty 1 + rejected 1 (not UTF-8 1)`
  public String line() {
    return "read %d = new %d + already there %d + copy %d + %s"
        .formatted(account.read(), fresh, already, copies, account.rest());
  }
}
