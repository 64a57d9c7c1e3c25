package org.marsad.app;

import java.time.LocalDate;
import java.util.Optional;
import org.marsad.ledger.Days;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Days from one to another, both included; open where one of them is not given.
final class Period {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = About.Day.class,
      description = "of that day or later")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = About.Day.class,
      description = "of that day or before")
  private Optional<LocalDate> to = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /// Empty where neither end is given.
  ///
  /// @throws ParameterException where it ends before it begins
  Optional<Days> days() {
    return wider(0);
  }

  /// The same with so many days more at each end that is given.
  Optional<Days> wider(int days) {
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    var first = from.orElse(FIRST);
    var last = to.orElse(LAST);
    if (last.isBefore(first)) {
      throw new ParameterException(
          command.commandLine(), "--to " + last + " is before --from " + first);
    }
    return Optional.of(
        new Days(
            from.map(day -> day.minusDays(days)).orElse(FIRST),
            to.map(day -> day.plusDays(days)).orElse(LAST)));
  }

  boolean has(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  /// Whether a day lies in it; an unknown day does only where no end is given.
  boolean has(Optional<LocalDate> day) {
    return day.map(this::has).orElse(from.isEmpty() && to.isEmpty());
  }
}
