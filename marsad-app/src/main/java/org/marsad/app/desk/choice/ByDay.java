package org.marsad.app.desk.choice;

import java.time.LocalDate;
import java.util.Comparator;

/// The order of incidents in lists.
final class ByDay {
  static final Comparator<Dossier> LAST_FIRST =
      Comparator.comparing((Dossier one) -> one.day().orElse(LocalDate.MIN))
          .reversed()
          .thenComparing(Dossier::incident);

  private ByDay() {}
}
