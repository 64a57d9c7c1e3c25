package org.marsad.coder.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The codebook as a page to read: Markdown, made from the very tables that the coder uses, so that
/// it cannot fall behind them.
public final class CodebookPage {
  private CodebookPage() {}

  /// The whole page; it ends with a line end.
  public static String of(Codebook codebook) {
    var parts =
        List.of(
            "# The codebook\n\nDigest " + codebook.digest() + ".",
            "## Happenings: what occurred\n\n" + types(codebook),
            "## Figures: what they measure\n\n" + measures(codebook),
            "## Control: how a place is held\n\n" + statuses(codebook),
            "## Stances: how a voice stands to its words\n\n" + stances(codebook),
            "## PLOVER's events and modes\n\n" + plover(codebook),
            "## ACLED's sub-event types, in order of precedence\n\n" + acled(codebook));
    return String.join("\n\n", parts) + "\n";
  }

  /// One type with its codes, as it stands on the page.
  ///
  /// @throws IllegalArgumentException when the codebook has no such type
  public static String ofType(Codebook codebook, String name) {
    return codebook
        .type(name)
        .map(type -> typed(codebook, type))
        .orElseThrow(() -> new IllegalArgumentException("no type '" + name + "' in codebook"));
  }

  private static String types(Codebook codebook) {
    return codebook.types().stream()
        .map(type -> typed(codebook, type))
        .collect(Collectors.joining("\n\n"));
  }

  private static String typed(Codebook codebook, CodebookType type) {
    var lines = new ArrayList<String>();
    lines.add(
        "**" + type.name() + "**: " + type.whatCounts() + (type.violent() ? " Violent." : ""));
    lines.add("- " + codes(type));
    type.context().ifPresent(context -> lines.add("- PLOVER context " + context));
    codebook.rules().stream()
        .filter(rule -> rule.type().equals(type.name()))
        .map(CodebookPage::ruled)
        .forEach(lines::add);
    return String.join("\n", lines);
  }

  private static String codes(CodebookType type) {
    var codes =
        Stream.of(
                worded("PLOVER", type.plover(), type.quad()),
                worded("CAMEO", type.cameo(), Optional.empty()),
                worded("ACLED", type.acled(), type.acledEvent()),
                type.byActors()
                    ? Optional.of("UCDP by the parties' kinds")
                    : Optional.<String>empty())
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    return codes.isEmpty() ? "no code elsewhere: exports say what is lost" : codes;
  }

  private static Optional<String> worded(
      String codebook, Optional<String> code, Optional<String> above) {
    return code.map(
        word -> codebook + " " + word + above.map(group -> " (" + group + ")").orElse(""));
  }

  private static String ruled(CodeRule rule) {
    var codes =
        Stream.of(
                worded("PLOVER", rule.plover(), Optional.empty()),
                worded("CAMEO", rule.cameo(), Optional.empty()),
                worded("ACLED", rule.acled(), Optional.empty()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    return "- by %s, to %s: %s".formatted(rule.agentKind(), rule.patientKind(), codes);
  }

  private static String measures(Codebook codebook) {
    return listed(
        codebook.measures().stream()
            .map(measure ->
                "**%s** (%s): %s%s%s"
                    .formatted(
                        measure.name(),
                        measure.unit(),
                        measure.whatCounts(),
                        measure.ucdp().map(field -> " UCDP " + field + ".").orElse(""),
                        measure.hxl().map(tag -> " HXL " + tag + ".").orElse(""))));
  }

  private static String statuses(Codebook codebook) {
    return listed(
        codebook.statuses().stream()
            .map(row -> "**%s**: %s".formatted(row.status(), row.whatCounts())));
  }

  private static String stances(Codebook codebook) {
    return listed(
        codebook.stances().stream()
            .map(row ->
                "**%s** (%s): %s"
                    .formatted(row.stance().word(), row.factuality().word(), row.gloss())));
  }

  private static String plover(Codebook codebook) {
    return listed(
        codebook.plover().stream()
            .map(row -> "%s (%s): %s".formatted(row.code(), row.quad(), row.gloss())));
  }

  private static String acled(Codebook codebook) {
    return listed(
        codebook.acled().stream().map(row -> "%s: %s".formatted(row.event(), row.subEvent())));
  }

  private static String listed(Stream<String> things) {
    return things.map(thing -> "- " + thing).collect(Collectors.joining("\n"));
  }
}
