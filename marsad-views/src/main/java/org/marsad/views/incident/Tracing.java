package org.marsad.views.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.record.Aspect;
import org.marsad.record.Claim;
import org.marsad.record.CodePoints;
import org.marsad.record.Figure;
import org.marsad.record.Proposition;
import org.marsad.record.Span;
import org.marsad.record.Stance;
import org.marsad.record.TimeRelation;
import org.marsad.record.Voice;
import org.marsad.record.When;
import org.marsad.record.Where;
import org.marsad.record.entry.ClaimKey;
import org.marsad.views.name.Names;
import org.marsad.views.standing.Statement;
import org.marsad.views.wording.Senses;
import org.marsad.views.wording.Words;

/// Reads the traces off one report's claims.
final class Tracing {
  private static final double ENOUGH_TO_STAND_BY = 1.8;

  private final List<Statement> statements;
  private final CodePoints text;
  private final Map<ClaimKey, Block> blocks;
  private final Episodes episodes;
  private final Map<String, Set<String>> stems = new HashMap<>();

  Tracing(Collection<Statement> ofOneReport) {
    statements = ofOneReport.stream().sorted().toList();
    text = new CodePoints(statements.getFirst().source().report().text());
    blocks = Block.of(statements);
    episodes = new Episodes(statements, text);
  }

  List<Trace> traces() {
    var series = seriesFigures();
    var traces = new ArrayList<Trace>();
    for (var one : statements) {
      if (!isPartOf(series, one)) {
        role(one).ifPresent(role -> traces.add(trace(one, role)));
      }
    }
    return standingByOthers(traces);
  }

  /// A claim without a day stands by the claim of its report that it is likest to, if to any.
  private static List<Trace> standingByOthers(List<Trace> traces) {
    var tellings =
        traces.stream()
            .filter(one -> one.role() == Role.TELLS)
            .map(one -> Facts.asTold(one))
            .toList();
    return traces.stream()
        .map(one ->
            one.role() == Role.LOOSE
                ? home(Facts.asTold(one), tellings).map(home -> one.at(home.block())).orElse(one)
                : one)
        .toList();
  }

  /// The telling that a claim without a day stands by: the likest of its report, the first of
  /// several.
  static Optional<Facts> home(Facts loose, List<Facts> tellings) {
    Optional<Facts> home = Optional.empty();
    double most = ENOUGH_TO_STAND_BY;
    for (var telling : tellings) {
      var likeness = Likeness.of(loose, telling);
      if (!likeness.apart()
          && (likeness.score() > most || home.isEmpty() && likeness.score() == most)) {
        most = likeness.score();
        home = Optional.of(telling);
      }
    }
    return home;
  }

  private static Optional<Role> role(Statement one) {
    if (!isOfIncident(one)) {
      return Optional.empty();
    }
    if (one.counts()) {
      return Optional.of(
          one.told().when().filter(Block::isLong).isPresent() ? Role.LOOSE : Role.TELLS);
    }
    if (denies(one.told())) {
      return Optional.of(Role.DENIES);
    }
    return one.told().tookPlace() ? Optional.of(Role.MENTIONS) : Optional.empty();
  }

  private static boolean isOfIncident(Statement one) {
    var claim = one.told();
    return !one.rejected()
        && !(claim.proposition() instanceof Proposition.Control)
        && Kinds.happens(claim.proposition().type())
        && !claim.when().filter(Tracing::runsOn).isPresent()
        && claim.figures().stream().noneMatch(figure -> isSeries(claim, figure));
  }

  /// "Since December": a course of things.
  private static boolean runsOn(When when) {
    return when.relation() == TimeRelation.SINCE && Block.isLong(when);
  }

  /// A count that runs over weeks, or that stands at a time and is not of something done: "23 were
  /// detained" tells of a happening, "nine are still held" does not.
  private static boolean isSeries(Claim claim, Figure figure) {
    boolean done =
        claim.proposition() instanceof Proposition.Happening
            && !claim.aspect().equals(Optional.of(Aspect.ONGOING));
    return figure.window().filter(window -> window.flow() ? isLong(window) : !done).isPresent();
  }

  private static boolean isLong(Figure.Window window) {
    return window.from().isPresent()
        && window.to().isPresent()
        && window.from().get().date().plusDays(2).isBefore(window.to().get().date());
  }

  private static boolean denies(Claim claim) {
    return claim.voices().stream()
        .map(Voice::stance)
        .anyMatch(stance ->
            stance == Stance.DENIES
                || stance == Stance.DOUBTS
                || stance == Stance.DECLINES_TO_COMMENT);
  }

  /// The figures that run on.
  private List<Span> seriesFigures() {
    return statements.stream()
        .map(Statement::told)
        .flatMap(claim -> claim.figures().stream().filter(figure -> isSeries(claim, figure)))
        .map(Figure::span)
        .toList();
  }

  private static boolean isPartOf(List<Span> series, Statement one) {
    return one.told().figures().stream()
        .flatMap(figure -> figure.partOf().stream())
        .anyMatch(part -> series.stream().anyMatch(part::overlaps));
  }

  private Trace trace(Statement one, Role role) {
    var claim = one.told();
    var report = one.source().report();
    var itsStems = stems(claim);
    return new Trace(
        one.key(),
        report.published(),
        report.publisher(),
        role,
        Objects.requireNonNull(blocks.get(one.key())),
        Block.ownDay(claim),
        Block.ownDay(claim).isPresent() && !claim.when().map(When::inherited).orElse(true),
        claim.proposition().type(),
        claim.sentence(),
        claim.where().map(Spot::of),
        claim.where().map(Where::inherited).orElse(true),
        claim.when().flatMap(When::span).map(text::text).map(PartOfDay::in).orElse(Set.of()),
        claim.agents().stream().map(Party::of).toList(),
        claim.patients().stream().map(Party::of).toList(),
        itsStems.stream().map(Senses::of).collect(Collectors.toUnmodifiableSet()),
        claim.proposition() instanceof Proposition.Tally ? Set.of() : Targets.in(itsStems),
        counts(claim),
        episodes.at(claim),
        episodes.aside(claim));
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

  /// The stems of the words of the claim; of a bare number those of its sentence. Who says so,
  /// where and when are compared elsewhere and are taken out.
  private Set<String> stems(Claim claim) {
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
    out.append(text.text(new Span(from, whole.end())));
    return stems.computeIfAbsent(out.toString(), Words::content);
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
    private final TreeMap<Integer, Boolean> marked = new TreeMap<>();
    private final Map<Span, Boolean> known = new HashMap<>();

    Episodes(List<Statement> statements, CodePoints text) {
      for (var one : statements) {
        var sentence = one.told().sentence();
        if (!known.containsKey(sentence)) {
          boolean mark = Names.words(text.text(sentence)).stream().anyMatch(MARKS::contains);
          known.put(sentence, mark);
          marked.merge(sentence.start(), mark, Boolean::logicalOr);
        }
      }
    }

    int at(Claim claim) {
      return (int)
          marked.headMap(claim.sentence().start(), true).values().stream()
              .filter(mark -> mark)
              .count();
    }

    boolean aside(Claim claim) {
      return Objects.requireNonNullElse(known.get(claim.sentence()), false);
    }
  }
}
