package org.marsad.record;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/// One proposition of a report, with the chain of voices that vouch for it, tied to the exact words
/// that make it. A report states no facts: it states that somebody said something.
///
/// @param id derived from the report's hash, the span and the kind: the same text gives the same id
/// @param span the words that make the claim
/// @param sentence the sentence around them
/// @param trigger the words that evoke it
/// @param otherPlaces places of equal rank, or from and to
/// @param voices from the report inwards; empty: the report's own voice, which is its publisher's
/// @param quote the quotation that the evoking words stand in
/// @param presupposed whether a modifier takes it for granted rather than the sentence saying it
/// @param confidence 0 to 1; meant as the share of such claims that are right, not yet calibrated
/// @param rules field → the rule that made it
public record Claim(
    String id,
    Span span,
    Span sentence,
    Proposition proposition,
    Span trigger,
    List<Participant> agents,
    List<Participant> patients,
    Optional<When> when,
    Optional<Where> where,
    List<Where> otherPlaces,
    List<Figure> figures,
    List<Voice> voices,
    Factuality factuality,
    Optional<Aspect> aspect,
    Optional<Span> quote,
    boolean presupposed,
    double confidence,
    SortedMap<String, String> rules) {
  /// The rule, of a claim's factuality, by which a possible happening lies ahead.
  public static final String PROSPECT = "factuality-prospect";

  public Claim {
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
    }
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
    otherPlaces = List.copyOf(otherPlaces);
    figures = List.copyOf(figures);
    voices = List.copyOf(voices);
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
  }

  public Claim withConfidence(double sure) {
    return changed(other -> other.confidence = sure);
  }

  /// The same with other codes for what occurred.
  ///
  /// @param rule the rule that gave them
  public Claim withCodes(Codes codes, String rule) {
    return changed(other -> {
      other.proposition = new Proposition.Happening(proposition.type(), codes);
      other.rules.put("codes", rule);
    });
  }

  /// The same with other figures.
  public Claim withFigures(List<Figure> others) {
    return changed(other -> other.figures = others);
  }

  /// The same at another time and place.
  public Claim at(Optional<When> time, Optional<Where> place) {
    return changed(other -> {
      other.when = time;
      other.where = place;
    });
  }

  /// The same at another place.
  ///
  /// @param rule the rule that found it
  public Claim withPlace(Where place, List<Where> others, String rule) {
    return changed(other -> {
      other.where = Optional.of(place);
      other.otherPlaces = others;
      other.rules.put("where", rule);
    });
  }

  /// The same, taken back by the report itself.
  ///
  /// @param rule the rule that found so
  public Claim takenBack(String rule) {
    return changed(other -> {
      other.factuality = Factuality.DENIED;
      other.rules.put("factuality", rule);
    });
  }

  /// The same done by others.
  public Claim doneBy(List<Participant> doers) {
    return changed(other -> other.agents = doers);
  }

  private Claim changed(Consumer<Copy> change) {
    var copy = new Copy(this);
    change.accept(copy);
    return copy.claim();
  }

  /// A claim while some of its fields become others.
  private static final class Copy {
    private final Claim from;
    private final SortedMap<String, String> rules;
    private Proposition proposition;
    private List<Participant> agents;
    private Optional<When> when;
    private Optional<Where> where;
    private List<Where> otherPlaces;
    private List<Figure> figures;
    private Factuality factuality;
    private double confidence;

    Copy(Claim from) {
      this.from = from;
      rules = new TreeMap<>(from.rules);
      proposition = from.proposition;
      agents = from.agents;
      when = from.when;
      where = from.where;
      otherPlaces = from.otherPlaces;
      figures = from.figures;
      factuality = from.factuality;
      confidence = from.confidence;
    }

    Claim claim() {
      return new Claim(
          from.id,
          from.span,
          from.sentence,
          proposition,
          from.trigger,
          agents,
          from.patients,
          when,
          where,
          otherPlaces,
          figures,
          from.voices,
          factuality,
          from.aspect,
          from.quote,
          from.presupposed,
          confidence,
          rules);
    }
  }

  public boolean quoted() {
    return quote.isPresent();
  }

  /// Whether what is told may have taken place. What may yet come ("could attack") has not.
  public boolean tookPlace() {
    return factuality.tookPlace() && !PROSPECT.equals(rules.get("factuality"));
  }

  /// Whether this tells an event that may have taken place, to be counted as such. What is only
  /// taken for granted by the way is kept, and never counted.
  public boolean isEvent() {
    return proposition instanceof Proposition.Happening && tookPlace() && !presupposed;
  }
}
