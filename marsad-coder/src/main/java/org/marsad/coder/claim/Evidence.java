package org.marsad.coder.claim;

import java.util.List;
import java.util.Optional;
import org.marsad.coder.figure.FigureMention;
import org.marsad.coder.happening.HappeningMention;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.mention.Mentions;
import org.marsad.coder.place.PlaceMention;
import org.marsad.coder.time.TimeExpression;
import org.marsad.coder.voice.Attribution;
import org.marsad.record.Where;

/// All that the layers found in one report: what claims are made from.
///
/// @param dateline where the report was filed, the most specific place first
public record Evidence(
    Document document,
    Mentions mentions,
    List<TimeExpression> times,
    List<PlaceMention> places,
    List<FigureMention> figures,
    List<Attribution> attributions,
    List<HappeningMention> happenings,
    List<Where> dateline) {
  public Evidence {
    times = List.copyOf(times);
    places = List.copyOf(places);
    figures = List.copyOf(figures);
    attributions = List.copyOf(attributions);
    happenings = List.copyOf(happenings);
    dateline = List.copyOf(dateline);
  }

  /// Where the report was filed.
  public Optional<Where> filedAt() {
    return dateline.stream().findFirst();
  }

  Sentence sentence(int index) {
    return document.sentences().get(index);
  }

  List<TimeExpression> timesIn(int sentence) {
    return times.stream().filter(t -> t.sentence() == sentence).toList();
  }

  List<PlaceMention> placesIn(int sentence) {
    return places.stream().filter(p -> p.sentence() == sentence).toList();
  }

  List<HappeningMention> happeningsIn(int sentence) {
    return happenings.stream().filter(h -> h.sentence() == sentence).toList();
  }

  /// Whether two sentences stand in one paragraph.
  boolean sameBlock(int one, int other) {
    return sentence(one).block().equals(sentence(other).block());
  }
}
