package org.marsad.record.entry;

import java.util.List;
import java.util.Optional;
import org.marsad.record.Claim;
import org.marsad.record.Factuality;
import org.marsad.record.Figure;
import org.marsad.record.Participant;
import org.marsad.record.Proposition;
import org.marsad.record.Voice;
import org.marsad.record.When;
import org.marsad.record.Where;

/// One field of a claim as a person says it should be. The whole field is given, not a change to
/// it, so that it holds whatever the coder writes there.
public sealed interface Correction {
  record What(Proposition proposition) implements Correction {}

  record Agents(List<Participant> agents) implements Correction {
    public Agents {
      agents = List.copyOf(agents);
    }
  }

  record Patients(List<Participant> patients) implements Correction {
    public Patients {
      patients = List.copyOf(patients);
    }
  }

  record Time(Optional<When> when) implements Correction {}

  record Place(Optional<Where> where) implements Correction {}

  record Figures(List<Figure> figures) implements Correction {
    public Figures {
      figures = List.copyOf(figures);
    }
  }

  record Voices(List<Voice> voices) implements Correction {
    public Voices {
      voices = List.copyOf(voices);
    }
  }

  record HowSure(Factuality factuality) implements Correction {}

  /// The claim's field in JSON that it stands for.
  default String field() {
    return switch (this) {
      case What _ -> "type";
      case Agents _ -> "agents";
      case Patients _ -> "patients";
      case Time _ -> "when";
      case Place _ -> "where";
      case Figures _ -> "figures";
      case Voices _ -> "voices";
      case HowSure _ -> "factuality";
    };
  }

  /// The claim with this field as the person says; the rule of that field becomes `person`.
  default Claim appliedTo(Claim claim) {
    var draft = ClaimDraft.of(claim).ruled(field(), "person");
    return switch (this) {
      case What(var proposition) -> draft.proposition(proposition).claim();
      case Agents(var agents) -> draft.agents(agents).claim();
      case Patients(var patients) -> draft.patients(patients).claim();
      case Time(var when) -> draft.when(when).claim();
      case Place(var where) -> draft.where(where).claim();
      case Figures(var figures) -> draft.figures(figures).claim();
      case Voices(var voices) -> draft.voices(voices).claim();
      case HowSure(var factuality) -> draft.factuality(factuality).claim();
    };
  }
}
