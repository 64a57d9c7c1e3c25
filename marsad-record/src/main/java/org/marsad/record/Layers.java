package org.marsad.record;

import java.util.List;
import java.util.Optional;

/// What the coder saw on its way from the text to the claims, for those who want to look.
public record Layers(
    List<Mention> mentions,
    List<PlaceName> places,
    List<TimeWords> times,
    List<Figure> figures,
    List<Attribution> attributions,
    List<Happening> happenings,
    List<Reference> references) {

  public Layers {
    mentions = List.copyOf(mentions);
    places = List.copyOf(places);
    times = List.copyOf(times);
    figures = List.copyOf(figures);
    attributions = List.copyOf(attributions);
    happenings = List.copyOf(happenings);
    references = List.copyOf(references);
  }

  /// `kind`: person, organization, place, group, nationality, role, weapon, facility.
  public record Mention(Span span, String kind, Optional<String> actor, String rule) {}

  /// A place name and what it was taken for.
  public record PlaceName(Where where, String rule) {}

  /// A time expression: TIMEX3 `type` and `value`, and the days it covers.
  public record TimeWords(
      Span span,
      String type,
      String value,
      Optional<Moment> earliest,
      Optional<Moment> latest,
      String rule) {}

  /// Who says what: `source` is empty where the report leaves it open.
  public record Attribution(
      List<Span> source, List<Span> cue, List<Span> content, Stance stance, String rule) {
    public Attribution {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
    }
  }

  /// A happening as its sentence tells it.
  public record Happening(
      Span trigger,
      String type,
      Optional<String> plover,
      List<Participant> agents,
      List<Participant> patients,
      Factuality factuality,
      String rule) {
    public Happening {
      agents = List.copyOf(agents);
      patients = List.copyOf(patients);
    }
  }

  /// Mentions that mean the same one, in text order.
  public record Reference(Optional<String> actor, List<Span> mentions) {
    public Reference {
      mentions = List.copyOf(mentions);
    }
  }
}
