package org.marsad.app.desk.page;

import java.util.List;
import org.marsad.ledger.survey.Survey;

/// The records of all voices, made once for each survey.
public final class VoiceRecords {
  List<VoiceRecord> of(Survey survey) {
    return survey.derived().of(VoiceRecords.class, () -> VoiceRecord.all(survey));
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
