package org.marsad.app;

import java.util.Optional;
import picocli.CommandLine.Option;

/// Who writes into the ledger, and why.
final class Person {
  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "who does this; by default the name you are logged in under")
  private Optional<String> name = Optional.empty();

  @Option(names = "--why", paramLabel = "REASON", description = "the reason, kept with it")
  private Optional<String> reason = Optional.empty();

  String name() {
    return name.filter(n -> !n.isBlank())
        .orElseGet(() -> Optional.ofNullable(System.getProperty("user.name")).orElse("somebody"));
  }

  Optional<String> reason() {
    return reason;
  }
}
