package org.marsad.views.incident;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.record.Where;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.standing.Statement;

/// One happening that claims of one or more reports are about.
///
/// @param statements those that tell it as something that took place, in the order of [Statement]
/// @param denials those by which somebody says that it did not, or would not confirm it
/// @param mentions those that take it for granted by the way; they count for nothing
/// @param joins why the statements are together: one fewer than there are statements
public record Incident(
    List<Statement> statements, List<Statement> denials, List<Statement> mentions, List<Join> joins)
    implements Comparable<Incident> {
  public Incident {
    statements = statements.stream().sorted().toList();
    denials = denials.stream().sorted().toList();
    mentions = mentions.stream().sorted().toList();
    joins = List.copyOf(joins);
    if (statements.isEmpty()) {
      throw new IllegalArgumentException("an incident that nobody tells");
    }
  }

  /// The address of its first claim. It stays while no earlier report comes in.
  public String id() {
    return statements.getFirst().key().address();
  }

  /// The type most of its reports give it, one that names what was done before one that does not.
  public String type() {
    return typed(true)
        .or(() -> typed(false))
        .orElseGet(() -> statements.getFirst().claim().proposition().type());
  }

  private Optional<String> typed(boolean specific) {
    return most(
        statements.stream()
            .map(one -> one.claim().proposition().type())
            .filter(type -> Kinds.isSpecific(type) == specific));
  }

  /// The sharpest place that its statements give; of equally sharp ones what most of them say.
  public Optional<Where> where() {
    var places = statements.stream().map(one -> one.claim().where()).flatMap(Optional::stream);
    var sorted = places.collect(Collectors.groupingBy(Where::precision));
    return sorted.keySet().stream()
        .min(Comparator.naturalOrder())
        .flatMap(sharpest -> mostNamed(sorted.getOrDefault(sharpest, List.of())));
  }

  /// The day that most of its statements give; of several the earliest.
  public Optional<LocalDate> day() {
    var own = statements.stream().map(one -> Block.ownDay(one.claim())).flatMap(Optional::stream);
    return most(own).or(() -> statements.getFirst().source().report().published());
  }

  /// The reports that tell it.
  public List<ReportKey> reports() {
    return statements.stream().map(one -> one.source().key()).distinct().toList();
  }

  public boolean holds(ClaimKey claim) {
    return Stream.of(statements, denials, mentions)
        .flatMap(List::stream)
        .anyMatch(one -> one.key().equals(claim));
  }

  /// By its first statement.
  @Override
  public int compareTo(Incident other) {
    return statements.getFirst().compareTo(other.statements.getFirst());
  }

  private static Optional<Where> mostNamed(List<Where> places) {
    return most(places.stream().map(Where::name))
        .flatMap(name -> places.stream().filter(place -> place.name().equals(name)).findFirst());
  }

  private static <T extends Comparable<? super T>> Optional<T> most(Stream<T> values) {
    var counts = values.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.keySet().stream()
        .min(
            Comparator.comparingLong((T value) -> -counts.getOrDefault(value, 0L))
                .thenComparing(Comparator.naturalOrder()));
  }
}
