package org.marsad.app.desk.page;

import java.util.List;
import org.marsad.app.desk.shelf.Kept;
import org.marsad.ledger.survey.Survey;

/// The records of all voices, made once for each survey.
public final class VoiceRecords {
  private static final int KEPT = 2;

  private final Kept<Survey, List<VoiceRecord>> all = new Kept<>(KEPT, VoiceRecord::all);

  List<VoiceRecord> of(Survey survey) {
    return all.of(survey);
  }

  /// One of which nothing is known has a record too: of nothing.
  VoiceRecord of(Survey survey, String id) {
    var known = survey.whose().id(id);
    return of(survey).stream()
        .filter(one -> one.id().equals(known))
        .findFirst()
        .orElseGet(() -> new VoiceRecord(id, id, 0, 0, 0, 0, 0, 0));
  }
}
