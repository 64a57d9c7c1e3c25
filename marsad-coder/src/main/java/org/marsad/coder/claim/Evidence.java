package org.marsad.coder.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.marsad.coder.figure.FigureMention;
import org.marsad.coder.happening.HappeningMention;
import org.marsad.coder.language.BySentence;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.mention.Mentions;
import org.marsad.coder.place.PlaceMention;
import org.marsad.coder.time.TimeExpression;
import org.marsad.coder.voice.Attribution;
import org.marsad.record.Span;
import org.marsad.record.Where;

/// All that the layers found in one report: what claims are made from.
public final class Evidence {
  private final Document document;
  private final Mentions mentions;
  private final List<TimeExpression> times;
  private final List<PlaceMention> places;
  private final List<FigureMention> figures;
  private final List<Attribution> attributions;
  private final List<HappeningMention> happenings;
  private final List<Where> dateline;
  private final BySentence<TimeExpression> timesBySentence;
  private final BySentence<PlaceMention> placesBySentence;
  private final BySentence<HappeningMention> happeningsBySentence;
  private final Map<Integer, List<Attribution>> attributionsOver = new HashMap<>();

  /// @param dateline where the report was filed, the most specific place first
  public Evidence(
      Document document,
      Mentions mentions,
      List<TimeExpression> times,
      List<PlaceMention> places,
      List<FigureMention> figures,
      List<Attribution> attributions,
      List<HappeningMention> happenings,
      List<Where> dateline) {
    this.document = document;
    this.mentions = mentions;
    this.times = List.copyOf(times);
    this.places = List.copyOf(places);
    this.figures = List.copyOf(figures);
    this.attributions = List.copyOf(attributions);
    this.happenings = List.copyOf(happenings);
    this.dateline = List.copyOf(dateline);
    this.timesBySentence = BySentence.of(times, TimeExpression::sentence);
    this.placesBySentence = BySentence.of(places, PlaceMention::sentence);
    this.happeningsBySentence = BySentence.of(happenings, HappeningMention::sentence);
    attributions.forEach(this::spread);
  }

  private void spread(Attribution attribution) {
    var speakers =
        Stream.concat(attribution.voice().stream(), attribution.behind().stream())
            .flatMap(v -> v.span().stream());
    var words =
        Stream.of(attribution.source(), attribution.cue(), attribution.content())
            .flatMap(List::stream);
    Stream.concat(speakers, words)
        .flatMap(span -> document.sentencesOver(span).stream())
        .map(Sentence::index)
        .distinct()
        .forEach(s -> attributionsOver.computeIfAbsent(s, k -> new ArrayList<>()).add(attribution));
  }

  public Document document() {
    return document;
  }

  public Mentions mentions() {
    return mentions;
  }

  public List<TimeExpression> times() {
    return times;
  }

  public List<PlaceMention> places() {
    return places;
  }

  public List<FigureMention> figures() {
    return figures;
  }

  public List<Attribution> attributions() {
    return attributions;
  }

  public List<HappeningMention> happenings() {
    return happenings;
  }

  /// Where the report was filed, the most specific place first.
  public List<Where> dateline() {
    return dateline;
  }

  /// Where the report was filed.
  public Optional<Where> filedAt() {
    return dateline.stream().findFirst();
  }

  Sentence sentence(int index) {
    return document.sentences().get(index);
  }

  List<TimeExpression> timesIn(int sentence) {
    return timesBySentence.in(sentence);
  }

  List<PlaceMention> placesIn(int sentence) {
    return placesBySentence.in(sentence);
  }

  List<HappeningMention> happeningsIn(int sentence) {
    return happeningsBySentence.in(sentence);
  }

  /// Those of which some word, of speaker, cue or what is said, stands where these words do.
  List<Attribution> attributionsAround(Span words) {
    var sentences = document.sentencesOver(words);
    return sentences.size() == 1
        ? attributionsOver.getOrDefault(sentences.getFirst().index(), List.of())
        : attributions;
  }

  /// Whether two sentences stand in one paragraph.
  boolean sameBlock(int one, int other) {
    return sentence(one).block().equals(sentence(other).block());
  }
}
