package org.marsad.views.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.marsad.record.Claim;
import org.marsad.record.CodedReport;
import org.marsad.record.Layers;
import org.marsad.record.Report;
import org.marsad.record.Span;
import org.marsad.record.Where;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.Original;
import org.marsad.record.entry.ReportKey;

/// The reports of the scenario corpus with the claims written under them.
public final class Corpus {
  private static final Path FOLDER = Path.of("../marsad-views/src/test/resources/scenario");
  private static final Instant BEGIN = Instant.parse("2025-01-01T00:00:00Z");
  private static final Layers NO_LAYERS =
      new Layers(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private Corpus() {}

  /// All reports, in the order of the files.
  public static List<CodedReport> reports() {
    var all = new ArrayList<CodedReport>();
    try (var files = Files.list(FOLDER)) {
      for (var file : files.filter(Corpus::isScenario).sorted().toList()) {
        all.addAll(reports(Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /// The reports of one text in the corpus' notation.
  public static List<CodedReport> reports(String text) {
    var places = places();
    var all = new ArrayList<CodedReport>();
    for (var part : text.split("(?m)^== ")) {
      if (!part.isBlank() && !part.startsWith("#")) {
        all.add(report(part, places));
      }
    }
    return all;
  }

  /// What the ledger would hold after taking in these reports in this order.
  public static List<Entry> entries(List<CodedReport> reports) {
    var entries = new ArrayList<Entry>();
    for (var coded : reports) {
      var key = ReportKey.of(coded.report());
      entries.add(entry(entries, "desk", new Matter.Filed(key, coded.report(), original())));
      entries.add(entry(entries, "marsad", new Matter.Coded(key, coded)));
    }
    return entries;
  }

  /// The entries with another after them, a person's.
  public static List<Entry> with(List<Entry> entries, Matter... matters) {
    var all = new ArrayList<>(entries);
    for (var matter : matters) {
      all.add(entry(all, "Layla", matter));
    }
    return all;
  }

  /// The key of the claim with an id like "a1.2".
  public static ClaimKey key(List<CodedReport> reports, String id) {
    return reports.stream()
        .flatMap(coded ->
            coded.claims().stream()
                .filter(claim -> claim.id().equals(id))
                .map(claim -> ClaimKey.of(ReportKey.of(coded.report()), claim)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no claim " + id));
  }

  private static Entry entry(List<Entry> before, String who, Matter matter) {
    long number = before.size() + 1L;
    return new Entry(number, BEGIN.plusSeconds(number), who, Optional.empty(), matter);
  }

  private static Original original() {
    return new Original("0".repeat(64), "text/plain", "scenario", 0);
  }

  private static boolean isScenario(Path file) {
    return file.getFileName().toString().matches("\\d\\d-.*\\.txt");
  }

  private static CodedReport report(String part, Map<String, Where> places) {
    var head = part.lines().findFirst().orElseThrow().split(" \\| ");
    var body = part.substring(part.indexOf('\n') + 1).split("(?m)^--\n", 2);
    var report =
        Report.of(head[0], body[0]).published(LocalDate.parse(head[1])).publisher(head[2].strip());
    var claims = new ArrayList<Claim>();
    body[1]
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> claims.add(new Notation(report, places).claim(line, claims.size() + 1)));
    return new CodedReport(
        report, "0".repeat(64), "by hand", Optional.empty(), claims, NO_LAYERS, List.of());
  }

  private static Map<String, Where> places() {
    var places = new TreeMap<String, Where>();
    try {
      for (var line : Files.readAllLines(FOLDER.resolve("places.tsv"))) {
        var cells = line.split("\t");
        places.put(cells[0], place(cells));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return places;
  }

  private static Where place(String[] cells) {
    return new Where(
        new Span(0, 0),
        cells[1],
        Optional.of(cells[0]),
        Optional.of(Double.valueOf(cells[4])),
        Optional.of(Double.valueOf(cells[5])),
        Optional.of(cells[2]),
        Optional.of(cells[3]),
        Integer.parseInt(cells[6]),
        "in",
        false);
  }
}
