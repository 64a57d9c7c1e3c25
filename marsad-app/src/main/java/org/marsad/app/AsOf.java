package org.marsad.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.marsad.ledger.Ledger;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/// The moment at which the record is looked at.
final class AsOf {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Moment.class,
      description =
          "the record as it was known at the end of that day (UTC), like 2024-03-14, or at a"
              + " moment, like 2024-03-14T09:00:00Z")
  private Optional<Instant> moment = Optional.empty();

  /// The number of the entry up to which the record is read.
  long in(Ledger ledger) {
    return moment.map(ledger::asOf).orElseGet(() -> ledger.head().number());
  }

  Optional<Instant> moment() {
    return moment;
  }

  /// A day or a moment on the command line.
  static final class Moment implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String words) {
      try {
        return words.contains("T")
            ? Instant.parse(words)
            : LocalDate.parse(words)
                .plusDays(1)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC)
                .minusMillis(1);
      } catch (DateTimeParseException e) {
        throw new CommandLine.TypeConversionException(
            "'" + words + "' is no date; write it like 2024-03-14, or 2024-03-14T09:00:00Z");
      }
    }
  }
}
