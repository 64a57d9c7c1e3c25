package org.marsad.app;

import java.util.Arrays;
import java.util.List;
import org.marsad.views.figure.Policy;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/// How one number is chosen of several.
final class PolicyOption {
  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      converter = Reading.class,
      description =
          "which of several numbers is called the best: most-origins (the default), lowest,"
              + " latest, or ranked:NAME,NAME… for the first of these sources that gives one")
  private Policy policy = new Policy.MostOrigins();

  Policy policy() {
    return policy;
  }

  /// A policy on the command line.
  static final class Reading implements ITypeConverter<Policy> {
    private static final String RANKED = "ranked:";

    @Override
    public Policy convert(String words) {
      return switch (words) {
        case "most-origins" -> new Policy.MostOrigins();
        case "lowest" -> new Policy.Lowest();
        case "latest" -> new Policy.Latest();
        default -> {
          List<String> sources =
              words.startsWith(RANKED)
                  ? Arrays.stream(words.substring(RANKED.length()).split(","))
                      .map(String::strip)
                      .filter(source -> !source.isEmpty())
                      .toList()
                  : List.of();
          if (sources.isEmpty()) {
            throw new CommandLine.TypeConversionException(
                "'"
                    + words
                    + "' is no policy; these are: most-origins, lowest, latest,"
                    + " ranked:NAME,NAME…");
          }
          yield new Policy.Ranked(sources);
        }
      };
    }
  }
}
