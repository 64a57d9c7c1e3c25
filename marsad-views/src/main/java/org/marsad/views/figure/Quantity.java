package org.marsad.views.figure;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/// What a number is of: "killed, children, person". Fighters and civilians are counted apart; women
/// and children stand within the civilians, all of them within the people.
///
/// @param measure one of the codebook's
/// @param counts the class that is counted
/// @param part a part without a class of its own ("seven of them", "five more")
public record Quantity(String measure, String counts, String unit, boolean part)
    implements Comparable<Quantity> {
  static final String PEOPLE = "people";
  private static final String CIVILIANS = "civilians";
  private static final Map<String, String> WITHIN =
      Map.of("children", CIVILIANS, "women", CIVILIANS);
  private static final Comparator<Quantity> ORDER =
      Comparator.comparing(Quantity::measure)
          .thenComparing((Quantity one) -> !one.counts().equals(PEOPLE))
          .thenComparing(Quantity::counts)
          .thenComparing(Quantity::unit)
          .thenComparing(Quantity::part);

  static Quantity of(Said said) {
    var figure = said.figure();
    boolean part = said.isMore() || figure.partOf().isPresent() && figure.counts().equals(PEOPLE);
    return new Quantity(figure.measure().orElse("counted"), figure.counts(), figure.unit(), part);
  }

  /// The wider quantity that includes this one; of people none does.
  public Optional<Quantity> within() {
    if (part) {
      return Optional.of(new Quantity(measure, counts, unit, false));
    }
    if (!unit.equals("person") || counts.equals(PEOPLE)) {
      return Optional.empty();
    }
    return Optional.of(new Quantity(measure, WITHIN.getOrDefault(counts, PEOPLE), unit, false));
  }

  @Override
  public int compareTo(Quantity other) {
    return ORDER.compare(this, other);
  }
}
