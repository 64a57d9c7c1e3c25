package org.marsad.app;

import java.time.LocalDate;
import java.util.Optional;
import org.marsad.app.input.Days;
import org.marsad.app.input.Given;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/// Options that tell of a report what its file may not.
final class About {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Day.class,
      description =
          "the day of publication, like 2024-03-14; it goes before what the files say."
              + " Without one, relative dates stay unresolved")
  private Optional<LocalDate> published = Optional.empty();

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "who published it; it goes before what the files say")
  private Optional<String> publisher = Optional.empty();

  Given given() {
    return new Given(published, publisher);
  }

  /// A day on the command line.
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String words) {
      return Days.read(words)
          .orElseThrow(() ->
              new CommandLine.TypeConversionException(
                  "'" + words + "' is no date; write it like 2024-03-14"));
    }
  }
}
