package org.marsad.views.incident;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.marsad.record.Span;
import org.marsad.record.entry.ClaimKey;
import org.marsad.views.standing.Statement;

/// What a claim leaves to compare with other claims, read off its report once and for all: it
/// depends on the entries about that report alone, so that it can be kept beside the claim and
/// incidents be made of traces without opening a report.
///
/// @param published of its report, as its publisher
/// @param block the area and day under which it is reconciled; of one without a day that stands by
///   another claim of its report, that claim's
/// @param ownDay the day that the claim itself gives
/// @param dayTold whether its own words give that day
/// @param placeInherited whether its place comes from elsewhere in the report, or from nowhere
/// @param hours what its words say of the hour
/// @param words stems of its words, those of one sense as one
/// @param targets of a happening; the sentence of a mere number may name a hospital for the wounded
/// @param counts "killed people" → the number said
/// @param episode how often the report has said "in a separate attack" before this sentence ends
/// @param aside whether its own sentence says so
public record Trace(
    ClaimKey key,
    Optional<LocalDate> published,
    Optional<String> publisher,
    Role role,
    Block block,
    Optional<LocalDate> ownDay,
    boolean dayTold,
    String type,
    Span sentence,
    Optional<Spot> where,
    boolean placeInherited,
    Set<PartOfDay> hours,
    List<Party> agents,
    List<Party> patients,
    Set<String> words,
    Set<String> targets,
    Map<String, Double> counts,
    int episode,
    boolean aside)
    implements Comparable<Trace> {
  /// That of the statements that they come from.
  private static final Comparator<Trace> ORDER =
      Comparator.comparing((Trace one) -> one.published().orElse(LocalDate.MAX))
          .thenComparing(one -> one.publisher().orElse("\uffff"))
          .thenComparing(one -> one.key().report())
          .thenComparing(Trace::key);

  public Trace {
    hours = Set.copyOf(hours);
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
    words = Collections.unmodifiableSet(new TreeSet<>(words));
    targets = Collections.unmodifiableSet(new TreeSet<>(targets));
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  /// The traces of one report's claims, rejected ones handed in too; those that bear upon no
  /// incident leave none.
  public static List<Trace> of(Collection<Statement> ofOneReport) {
    return ofOneReport.isEmpty() ? List.of() : new Tracing(ofOneReport).traces();
  }

  Trace at(Block other) {
    return new Trace(
        key,
        published,
        publisher,
        role,
        other,
        ownDay,
        dayTold,
        type,
        sentence,
        where,
        placeInherited,
        hours,
        agents,
        patients,
        words,
        targets,
        counts,
        episode,
        aside);
  }

  @Override
  public int compareTo(Trace other) {
    return ORDER.compare(this, other);
  }
}
