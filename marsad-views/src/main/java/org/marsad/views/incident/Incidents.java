package org.marsad.views.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.record.Aspect;
import org.marsad.record.Claim;
import org.marsad.record.Figure;
import org.marsad.record.Proposition;
import org.marsad.record.Span;
import org.marsad.record.Stance;
import org.marsad.record.TimeRelation;
import org.marsad.record.When;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.incident.Gathering.Closeness;
import org.marsad.views.standing.Link;
import org.marsad.views.standing.Standing;
import org.marsad.views.standing.Statement;

/// The incidents that some statements are about, in the order of their first statements. Whatever
/// order the reports came in, the incidents are the same.
///
/// What a person joined comes first and stays together; what a person parted never meets. Then
/// statements of one area and day are put together ([Gathering]), then heaps of neighbouring days,
/// each at most once, where much speaks for it. Statements that take a happening for granted, and
/// those that deny it, go to the incident they fit best and make none of their own. So do
/// statements that give no day but a month or a year, within their own report.
///
/// Not of any incident: rejected claims, what is planned, expected or supposed, words and dealings
/// (an appeal, a threat), counts that run over weeks, and what is said to stand at a time.
///
/// @see Block for which statements one needs
public record Incidents(List<Incident> all) {
  private static final double ENOUGH = 2.4;
  private static final double ENOUGH_OVERNIGHT = 2.8;
  private static final double ENOUGH_TO_ATTACH = 1.8;

  public Incidents {
    all = all.stream().sorted().toList();
  }

  public static Incidents of(Standing standing) {
    return of(standing.statements(), standing.links());
  }

  public static Incidents of(Collection<Statement> statements) {
    return of(statements, List.of());
  }

  /// @param links what people joined and parted among them
  public static Incidents of(Collection<Statement> statements, Collection<Link> links) {
    return new Reconciling(statements, new Bonds(links)).incidents();
  }

  /// The incident that a claim belongs to.
  public Optional<Incident> of(ClaimKey claim) {
    return all.stream().filter(incident -> incident.holds(claim)).findFirst();
  }

  /// Whether a statement can found or join an incident.
  static boolean tells(Statement one) {
    return one.counts()
        && isOfIncident(one)
        && !one.claim().when().filter(Block::isLong).isPresent();
  }

  private static boolean isOfIncident(Statement one) {
    var claim = one.claim();
    return !one.rejected()
        && !(claim.proposition() instanceof Proposition.Control)
        && Kinds.happens(claim.proposition().type())
        && !claim.when().filter(Incidents::runsOn).isPresent()
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

  private static boolean denies(Statement one) {
    return isOfIncident(one)
        && one.claim().voices().stream()
            .map(voice -> voice.stance())
            .anyMatch(stance ->
                stance == Stance.DENIES
                    || stance == Stance.DOUBTS
                    || stance == Stance.DECLINES_TO_COMMENT);
  }

  private static final class Reconciling {
    private final Bonds bonds;
    private final Gathering daily;
    private final Gathering overnight;
    private final Gathering attaching;
    private final List<Facts> tellings = new ArrayList<>();
    private final List<Facts> loose = new ArrayList<>();
    private final List<Facts> asides = new ArrayList<>();

    Reconciling(Collection<Statement> statements, Bonds bonds) {
      this.bonds = bonds;
      daily = new Gathering(bonds, ENOUGH);
      overnight = new Gathering(bonds, ENOUGH_OVERNIGHT);
      attaching = new Gathering(bonds, ENOUGH_TO_ATTACH);
      var all = facts(statements);
      var series = seriesFigures(statements);
      all.stream().filter(one -> !isPartOf(series, one.statement())).forEach(this::sort);
    }

    Incidents incidents() {
      var heaps = nights(days());
      heaps = withLoose(heaps);
      return new Incidents(withAsides(heaps));
    }

    /// The figures that run on, by report.
    private static Map<ReportKey, List<Span>> seriesFigures(Collection<Statement> statements) {
      var spans = new HashMap<ReportKey, List<Span>>();
      for (var one : statements) {
        one.claim().figures().stream()
            .filter(figure -> isSeries(one.claim(), figure))
            .forEach(figure ->
                spans
                    .computeIfAbsent(one.source().key(), _ -> new ArrayList<>())
                    .add(figure.span()));
      }
      return spans;
    }

    private static boolean isPartOf(Map<ReportKey, List<Span>> series, Statement one) {
      var wholes = series.getOrDefault(one.source().key(), List.of());
      return one.claim().figures().stream()
          .flatMap(figure -> figure.partOf().stream())
          .anyMatch(part -> wholes.stream().anyMatch(part::overlaps));
    }

    private static List<Facts> facts(Collection<Statement> statements) {
      var byReport =
          statements.stream()
              .sorted()
              .collect(
                  Collectors.groupingBy(
                      one -> one.source().key(),
                      TreeMap<ReportKey, List<Statement>>::new,
                      Collectors.toList()));
      return byReport.values().stream()
          .flatMap(ofOne -> Facts.of(ofOne).stream())
          .sorted(Heap.ORDER)
          .toList();
    }

    private void sort(Facts one) {
      var statement = one.statement();
      if (tells(statement)) {
        tellings.add(one);
      } else if (statement.counts() && isOfIncident(statement)) {
        loose.add(one);
      } else if (statement.claim().tookPlace() && isOfIncident(statement) || denies(statement)) {
        asides.add(one);
      }
    }

    /// Heaps of one area and day each, but for those that people joined across.
    private List<Heap> days() {
      var blocks = new TreeMap<String, List<Heap>>();
      for (var heap : joinedByPeople()) {
        blocks.computeIfAbsent(heap.first().block().key(), _ -> new ArrayList<>()).add(heap);
      }
      return blocks.values().stream()
          .flatMap(heaps -> daily.gather(heaps).stream())
          .sorted()
          .toList();
    }

    private List<Heap> joinedByPeople() {
      var heaps = new HashMap<ClaimKey, Heap>();
      tellings.forEach(one -> heaps.put(one.statement().key(), Heap.of(one)));
      for (var link : bonds.joined()) {
        var here = Optional.ofNullable(heaps.get(link.one()));
        var there = Optional.ofNullable(heaps.get(link.other()));
        if (here.isPresent() && there.isPresent() && !here.equals(there)) {
          var both = here.get().with(there.get(), byPerson(link));
          both.members().forEach(one -> heaps.put(one.statement().key(), both));
        }
      }
      return heaps.values().stream().distinct().sorted().toList();
    }

    private static Join byPerson(Link link) {
      return new Join(link.one(), link.other(), 0, List.of("a person joined them"), true);
    }

    /// Two heaps of neighbouring days that are each other's best, each put together once.
    private List<Heap> nights(List<Heap> heaps) {
      var byDay = new HashMap<Block, List<Heap>>();
      heaps.forEach(
          heap -> byDay.computeIfAbsent(heap.first().block(), _ -> new ArrayList<>()).add(heap));
      var partners = new HashMap<ClaimKey, Heap>();
      heaps.forEach(
          heap -> best(heap, byDay).ifPresent(best -> partners.put(heap.key(), best.heap())));
      return heaps.stream().flatMap(heap -> withPartner(heap, partners)).sorted().toList();
    }

    /// The heap with its partner, or alone; nothing where its partner has taken it.
    private Stream<Heap> withPartner(Heap heap, Map<ClaimKey, Heap> partners) {
      var partner =
          Optional.ofNullable(partners.get(heap.key()))
              .filter(other ->
                  Optional.ofNullable(partners.get(other.key()))
                      .filter(back -> back.key().equals(heap.key()))
                      .isPresent());
      if (partner.isEmpty()) {
        return Stream.of(heap);
      }
      return heap.compareTo(partner.get()) < 0
          ? Stream.of(overnight.together(heap, partner.get()))
          : Stream.empty();
    }

    private Optional<Neighbour> best(Heap heap, Map<Block, List<Heap>> byDay) {
      var block = heap.first().block();
      return Stream.of(-1, 1)
          .flatMap(days -> byDay.getOrDefault(shifted(block, days), List.of()).stream())
          .flatMap(other -> neighbour(overnight, heap, other).stream())
          .max(Neighbour.ORDER);
    }

    private static Optional<Neighbour> neighbour(Gathering rule, Heap heap, Heap other) {
      return rule.closeness(heap, other).map(closeness -> new Neighbour(other, closeness));
    }

    private static Block shifted(Block block, int days) {
      Optional<LocalDate> day = block.day().map(date -> date.plusDays(days));
      return day.isPresent() ? new Block(block.area(), day) : new Block("nowhere", day);
    }

    /// @param closeness to the heap it was found for
    private record Neighbour(Heap heap, Closeness closeness) {
      static final Comparator<Neighbour> ORDER =
          Comparator.comparing(Neighbour::closeness)
              .thenComparing(Neighbour::heap, Comparator.reverseOrder());
    }

    /// Statements without a day of their own stand with an incident of their report, or alone.
    private List<Heap> withLoose(List<Heap> heaps) {
      var all = new TreeMap<ClaimKey, Heap>();
      heaps.forEach(heap -> all.put(heap.key(), heap));
      for (var one : loose) {
        var own =
            all.values().stream()
                .filter(heap -> heap.members().stream().anyMatch(one::sameReport))
                .toList();
        var home = nearest(one, own).map(Neighbour::heap);
        home.ifPresent(heap -> all.remove(heap.key()));
        var alone = Heap.of(one);
        var heap = home.map(with -> attaching.together(with, alone)).orElse(alone);
        all.put(heap.key(), heap);
      }
      return all.values().stream().sorted().toList();
    }

    private List<Incident> withAsides(List<Heap> heaps) {
      var near = new HashMap<String, List<Heap>>();
      heaps.forEach(heap ->
          near.computeIfAbsent(heap.first().block().area(), _ -> new ArrayList<>()).add(heap));
      var homes = new HashMap<ClaimKey, List<Facts>>();
      for (var one : asides) {
        nearest(one, near.getOrDefault(one.block().area(), List.of()))
            .map(home -> home.heap().key())
            .ifPresent(key -> homes.computeIfAbsent(key, _ -> new ArrayList<>()).add(one));
      }
      return heaps.stream()
          .map(heap -> incident(heap, homes.getOrDefault(heap.key(), List.of())))
          .toList();
    }

    private Optional<Neighbour> nearest(Facts one, List<Heap> heaps) {
      var alone = Heap.of(one);
      return heaps.stream()
          .flatMap(heap -> neighbour(attaching, alone, heap).stream())
          .max(Neighbour.ORDER);
    }

    private static Incident incident(Heap heap, List<Facts> asides) {
      var denials = asides.stream().map(Facts::statement).filter(Incidents::denies).toList();
      var mentions = asides.stream().map(Facts::statement).filter(one -> !denies(one)).toList();
      var statements = heap.members().stream().map(Facts::statement).toList();
      return new Incident(statements, denials, mentions, heap.joins());
    }
  }
}
