package org.marsad.app.desk.choice;

import java.util.List;
import org.marsad.ledger.survey.Gist;
import org.marsad.ledger.survey.Survey;

/// The incidents of a record that a reader chose, the last day first; those whose day nobody knows
/// at the end.
public record Fitting(Survey survey, Filters filters, List<Gist> incidents) {
  public static Fitting of(Survey survey, Choices choices, Chosen chosen) {
    var incidents =
        chosen.all()
            ? survey.incidents()
            : survey.incidents().stream().filter(chosen::fits).toList();
    return new Fitting(survey, Filters.of(chosen, choices, incidents.size()), incidents);
  }

  public Chosen chosen() {
    return filters.chosen();
  }

  /// There is one of a survey and a choice: whole lists need not be compared.
  @Override
  public boolean equals(Object other) {
    return other instanceof Fitting that
        && survey.equals(that.survey)
        && chosen().equals(that.chosen());
  }

  @Override
  public int hashCode() {
    return 31 * survey.hashCode() + chosen().hashCode();
  }
}
