package org.marsad.views.incident;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.record.Claim;
import org.marsad.record.CodePoints;
import org.marsad.record.Participant;
import org.marsad.record.Proposition;
import org.marsad.record.Span;
import org.marsad.record.Voice;
import org.marsad.record.When;
import org.marsad.record.Where;
import org.marsad.views.name.Names;
import org.marsad.views.standing.Statement;
import org.marsad.views.wording.Senses;
import org.marsad.views.wording.Words;

/// What one statement gives to compare: read once, compared often.
///
/// @param parties everybody who took part: in a clash either side may be told first
/// @param targets of a happening; the sentence of a mere number may name a hospital for the wounded
/// @param counts "killed people" → the number said
/// @param episode how often the report has said "in a separate attack" before this sentence ends
/// @param aside whether its own sentence says so
record Facts(
    Statement statement,
    Block block,
    String type,
    Optional<Where> where,
    boolean placeInherited,
    Optional<LocalDate> day,
    boolean dayTold,
    Set<PartOfDay> hours,
    Set<String> agents,
    Set<String> parties,
    Set<String> words,
    Set<String> targets,
    Map<String, Double> counts,
    int episode,
    boolean aside) {

  /// The facts of all statements of one report.
  static List<Facts> of(List<Statement> ofOneReport) {
    var blocks = Block.of(ofOneReport);
    var text = new CodePoints(ofOneReport.getFirst().source().report().text());
    var episodes = new Episodes(ofOneReport, text);
    return ofOneReport.stream()
        .map(one -> of(one, Objects.requireNonNull(blocks.get(one.key())), text, episodes))
        .toList();
  }

  private static Facts of(Statement one, Block block, CodePoints text, Episodes episodes) {
    var claim = one.claim();
    var stems = Words.content(passage(claim, text));
    return new Facts(
        one,
        block,
        claim.proposition().type(),
        claim.where().filter(where -> where.precision() < LANDSCAPE),
        claim.where().map(Where::inherited).orElse(true),
        block.day(),
        Block.ownDay(claim).isPresent() && !claim.when().map(When::inherited).orElse(true),
        claim.when().flatMap(When::span).map(text::text).map(PartOfDay::in).orElse(Set.of()),
        actors(claim.agents()),
        parties(claim),
        stems.stream().map(Senses::of).collect(Collectors.toUnmodifiableSet()),
        claim.proposition() instanceof Proposition.Tally ? Set.of() : Targets.in(stems),
        counts(claim),
        episodes.at(claim),
        episodes.aside(claim));
  }

  private static final int LANDSCAPE = 5;

  boolean sameReport(Facts other) {
    return statement.source().key().equals(other.statement().source().key());
  }

  boolean sameSentence(Facts other) {
    return sameReport(other)
        && statement.claim().sentence().overlaps(other.statement().claim().sentence());
  }

  private static Set<String> parties(Claim claim) {
    var all = new TreeSet<>(actors(claim.agents()));
    all.addAll(actors(claim.patients()));
    return all;
  }

  private static Set<String> actors(List<Participant> parties) {
    return parties.stream()
        .map(one -> one.actor().orElseGet(() -> Names.fold(one.name())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Double> counts(Claim claim) {
    var counts = new TreeMap<String, Double>();
    for (var figure : claim.figures()) {
      var number = figure.amount().best().or(figure.amount()::low).or(figure.amount()::high);
      number.ifPresent(
          value -> counts.putIfAbsent(figure.measure().orElse("") + " " + figure.counts(), value));
    }
    return counts;
  }

  /// The words of the claim; of a bare number those of its sentence. Who says so, where and when
  /// are compared elsewhere and are taken out.
  private static String passage(Claim claim, CodePoints text) {
    var whole =
        claim.proposition() instanceof Proposition.Tally
            ? claim.sentence()
            : claim.span().cover(claim.trigger());
    var out = new StringBuilder();
    int from = whole.start();
    for (var cut : cuts(claim).filter(whole::contains).sorted().toList()) {
      if (cut.start() >= from) {
        out.append(text.text(new Span(from, cut.start()))).append(' ');
      }
      from = Math.max(from, cut.end());
    }
    return out.append(text.text(new Span(from, whole.end()))).toString();
  }

  private static Stream<Span> cuts(Claim claim) {
    var voices = claim.voices().stream().map(Voice::span).flatMap(Optional::stream);
    var cues = claim.voices().stream().map(Voice::cue).flatMap(Optional::stream);
    var places = Stream.concat(claim.where().stream(), claim.otherPlaces().stream());
    return Stream.of(
            voices, cues, places.map(Where::span), claim.when().flatMap(When::span).stream())
        .flatMap(cut -> cut);
  }

  /// Where a report leaves one happening for another of the same kind: "in a separate attack".
  private static final class Episodes {
    private static final Set<String> MARKS =
        Set.of("separate", "separately", "another", "elsewhere", "second", "unrelated");
    private final Map<Integer, Boolean> marked = new TreeMap<>();
    private final Map<Span, Boolean> known = new HashMap<>();

    Episodes(List<Statement> statements, CodePoints text) {
      for (var one : statements) {
        var sentence = one.claim().sentence();
        if (!known.containsKey(sentence)) {
          boolean mark = Names.words(text.text(sentence)).stream().anyMatch(MARKS::contains);
          known.put(sentence, mark);
          marked.merge(sentence.start(), mark, Boolean::logicalOr);
        }
      }
    }

    int at(Claim claim) {
      return (int)
          marked.entrySet().stream()
              .filter(each -> each.getKey() <= claim.sentence().start() && each.getValue())
              .count();
    }

    boolean aside(Claim claim) {
      return Objects.requireNonNullElse(known.get(claim.sentence()), false);
    }
  }
}
