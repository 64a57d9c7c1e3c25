package org.marsad.app.desk.choice;

import java.util.List;
import org.marsad.app.view.WholeRecord;

/// Every incident of a record, the last day first; those whose day nobody knows at the end.
public record Dossiers(WholeRecord record, List<Dossier> all) {
  public Dossiers {
    all = List.copyOf(all);
  }

  public static Dossiers of(WholeRecord record) {
    return new Dossiers(
        record,
        record.incidents().all().stream()
            .map(incident -> Dossier.of(record, incident))
            .sorted(ByDay.LAST_FIRST)
            .toList());
  }

  public List<Dossier> fitting(Chosen chosen) {
    return chosen.all() ? all : all.stream().filter(chosen::fits).toList();
  }
}
