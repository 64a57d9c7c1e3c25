package org.marsad.record.entry;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.marsad.record.Claim;
import org.marsad.record.Factuality;
import org.marsad.record.Figure;
import org.marsad.record.Participant;
import org.marsad.record.Proposition;
import org.marsad.record.Voice;
import org.marsad.record.When;
import org.marsad.record.Where;

/// A claim while one of its fields is exchanged.
final class ClaimDraft {
  private final Claim from;
  private final TreeMap<String, String> rules;
  private Proposition proposition;
  private List<Participant> agents;
  private List<Participant> patients;
  private Optional<When> when;
  private Optional<Where> where;
  private List<Figure> figures;
  private List<Voice> voices;
  private Factuality factuality;

  private ClaimDraft(Claim from) {
    this.from = from;
    rules = new TreeMap<>(from.rules());
    proposition = from.proposition();
    agents = from.agents();
    patients = from.patients();
    when = from.when();
    where = from.where();
    figures = from.figures();
    voices = from.voices();
    factuality = from.factuality();
  }

  static ClaimDraft of(Claim claim) {
    return new ClaimDraft(claim);
  }

  ClaimDraft ruled(String field, String rule) {
    rules.put(field, rule);
    return this;
  }

  ClaimDraft proposition(Proposition other) {
    proposition = other;
    return this;
  }

  ClaimDraft agents(List<Participant> others) {
    agents = others;
    return this;
  }

  ClaimDraft patients(List<Participant> others) {
    patients = others;
    return this;
  }

  ClaimDraft when(Optional<When> other) {
    when = other;
    return this;
  }

  ClaimDraft where(Optional<Where> other) {
    where = other;
    return this;
  }

  ClaimDraft figures(List<Figure> others) {
    figures = others;
    return this;
  }

  ClaimDraft voices(List<Voice> others) {
    voices = others;
    return this;
  }

  ClaimDraft factuality(Factuality other) {
    factuality = other;
    return this;
  }

  Claim claim() {
    return new Claim(
        from.id(),
        from.span(),
        from.sentence(),
        proposition,
        from.trigger(),
        agents,
        patients,
        when,
        where,
        from.otherPlaces(),
        figures,
        voices,
        factuality,
        from.aspect(),
        from.quote(),
        from.presupposed(),
        from.confidence(),
        rules);
  }
}
