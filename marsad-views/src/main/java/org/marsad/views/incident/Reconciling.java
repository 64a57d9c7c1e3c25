package org.marsad.views.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.marsad.record.entry.ClaimKey;
import org.marsad.views.incident.Gathering.Closeness;
import org.marsad.views.standing.Link;

/// Puts facts together into sheaves: by people, by day, overnight, and then those that stand by
/// others.
final class Reconciling {
  private static final double ENOUGH = 2.4;
  private static final double ENOUGH_OVERNIGHT = 2.8;
  private static final double ENOUGH_TO_ATTACH = 1.8;

  private final Bonds bonds;
  private final Gathering daily;
  private final Gathering overnight;
  private final Gathering attaching;
  private final List<Facts> tellings;
  private final List<Facts> loose;
  private final List<Facts> asides;

  /// @param facts in their order
  Reconciling(List<Facts> facts, Bonds bonds) {
    this.bonds = bonds;
    daily = new Gathering(bonds, ENOUGH);
    overnight = new Gathering(bonds, ENOUGH_OVERNIGHT);
    attaching = new Gathering(bonds, ENOUGH_TO_ATTACH);
    tellings = facts.stream().filter(one -> one.trace().role() == Role.TELLS).toList();
    loose = facts.stream().filter(one -> one.trace().role() == Role.LOOSE).toList();
    asides =
        facts.stream()
            .filter(one -> one.trace().role() == Role.DENIES || one.trace().role() == Role.MENTIONS)
            .toList();
  }

  List<Sheaf> sheaves() {
    return withAsides(withLoose(nights(days())));
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
    tellings.forEach(one -> heaps.put(one.key(), Heap.of(one)));
    loose.forEach(one -> heaps.put(one.key(), Heap.of(one)));
    for (var link : bonds.joined()) {
      var here = Optional.ofNullable(heaps.get(link.one()));
      var there = Optional.ofNullable(heaps.get(link.other()));
      if (here.isPresent() && there.isPresent() && !here.equals(there)) {
        var both = here.get().with(there.get(), byPerson(link));
        both.members().forEach(one -> heaps.put(one.key(), both));
      }
    }
    return heaps.values().stream()
        .distinct()
        .filter(heap -> heap.members().size() > 1 || isTelling(heap.first()))
        .sorted()
        .toList();
  }

  private static boolean isTelling(Facts one) {
    return one.trace().role() == Role.TELLS;
  }

  private static Join byPerson(Link link) {
    return new Join(link.one(), link.other(), 0, List.of(Reason.alone(Ground.PERSON)), true);
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

  /// Claims without a day stand with the heap that holds the likest claim of their report, or
  /// alone.
  private List<Heap> withLoose(List<Heap> heaps) {
    var holding = new HashMap<ClaimKey, Heap>();
    heaps.forEach(heap -> heap.members().forEach(one -> holding.put(one.key(), heap)));
    var more = new HashMap<ClaimKey, List<Facts>>();
    var alone = new ArrayList<Heap>();
    for (var one : loose) {
      if (!holding.containsKey(one.key())) {
        home(one)
            .flatMap(home -> Optional.ofNullable(holding.get(home)))
            .filter(heap -> !isKeptApart(one, heap))
            .ifPresentOrElse(
                heap -> more.computeIfAbsent(heap.key(), _ -> new ArrayList<>()).add(one),
                () -> alone.add(Heap.of(one)));
      }
    }
    var all = heaps.stream().map(heap -> with(heap, more.getOrDefault(heap.key(), List.of())));
    return Stream.concat(all, alone.stream()).sorted().toList();
  }

  /// As read off its report, before people joined actors and moved places, so that nothing but the
  /// report decides by what it stands.
  private Optional<ClaimKey> home(Facts one) {
    var own =
        tellings.stream()
            .filter(other -> other.sameReport(one) && other.block().equals(one.block()))
            .map(other -> Facts.asTold(other.trace()))
            .toList();
    return Tracing.home(Facts.asTold(one.trace()), own).map(Facts::key);
  }

  private boolean isKeptApart(Facts one, Heap heap) {
    return heap.members().stream().anyMatch(other -> bonds.apart(one.key(), other.key()));
  }

  private Heap with(Heap heap, List<Facts> more) {
    var whole = heap;
    for (var one : more) {
      whole = attaching.together(whole, Heap.of(one));
    }
    return whole;
  }

  private List<Sheaf> withAsides(List<Heap> heaps) {
    var near = new HashMap<String, List<Heap>>();
    heaps.forEach(heap ->
        near.computeIfAbsent(heap.first().block().area(), _ -> new ArrayList<>()).add(heap));
    var homes = new HashMap<ClaimKey, List<Facts>>();
    for (var one : asides) {
      joinedByPeople(one, heaps)
          .or(() ->
              nearest(one, near.getOrDefault(one.block().area(), List.of())).map(Neighbour::heap))
          .map(Heap::key)
          .ifPresent(key -> homes.computeIfAbsent(key, _ -> new ArrayList<>()).add(one));
    }
    return heaps.stream()
        .map(heap -> sheaf(heap, homes.getOrDefault(heap.key(), List.of())))
        .sorted()
        .toList();
  }

  private Optional<Heap> joinedByPeople(Facts one, List<Heap> heaps) {
    return bonds.binds(one.key())
        ? heaps.stream()
            .filter(heap ->
                heap.members().stream().anyMatch(other -> bonds.together(one.key(), other.key())))
            .findFirst()
        : Optional.empty();
  }

  private Optional<Neighbour> nearest(Facts one, List<Heap> heaps) {
    var alone = Heap.of(one);
    return heaps.stream()
        .flatMap(heap -> neighbour(attaching, alone, heap).stream())
        .max(Neighbour.ORDER);
  }

  private static Sheaf sheaf(Heap heap, List<Facts> asides) {
    return new Sheaf(
        traces(heap.members(), _ -> true),
        traces(asides, role -> role == Role.DENIES),
        traces(asides, role -> role == Role.MENTIONS),
        heap.joins());
  }

  private static List<Trace> traces(List<Facts> facts, Predicate<Role> wanted) {
    return facts.stream().map(Facts::trace).filter(one -> wanted.test(one.role())).toList();
  }
}
