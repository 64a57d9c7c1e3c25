package org.marsad.views.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The lowest, the chosen and the highest number. Empty is unknown, never 0; 0 is there only where
/// somebody said none.
///
/// @param low the lowest anybody gives as a number or a floor
/// @param best what the policy chose
/// @param high the highest; empty where somebody gives a floor that no ceiling covers ("at least
///   16")
public record Band(Optional<Double> low, Optional<Double> best, Optional<Double> high) {
  static Band of(List<Said> inForce, Policy policy) {
    var amounts = inForce.stream().map(said -> said.figure().amount()).toList();
    var lows =
        amounts.stream().map(each -> each.low().or(each::best)).flatMap(Optional::stream).toList();
    var highs =
        amounts.stream().map(each -> each.high().or(each::best)).flatMap(Optional::stream).toList();
    var top = highs.stream().max(Comparator.naturalOrder());
    boolean open =
        amounts.stream()
            .filter(each -> each.high().isEmpty())
            .flatMap(each -> each.low().stream())
            .anyMatch(floor -> floor >= top.orElse(floor));
    return new Band(
        lows.stream().min(Comparator.naturalOrder()),
        policy.choose(inForce),
        open ? Optional.empty() : top);
  }
}
