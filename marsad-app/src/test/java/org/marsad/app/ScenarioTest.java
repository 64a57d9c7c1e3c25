package org.marsad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marsad.record.Report;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.Original;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.copy.Copies;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Toll;
import org.marsad.views.figure.Tolls;
import org.marsad.views.grade.Grading;
import org.marsad.views.incident.Incident;
import org.marsad.views.incident.Incidents;
import org.marsad.views.origin.Origins;
import org.marsad.views.standing.Standing;

/// The scenario corpus from text to incidents: what is written down beside it holds through the
/// coder, but for what `coder-misses.txt` names.
class ScenarioTest {
  private static final Path FOLDER =
      Shipped.root().resolve("marsad-views/src/test/resources/scenario");

  private final Standing standing = Standing.of(entries());
  private final Origins origins =
      Origins.of(standing.statements(), Copies.among(standing.reports().values()));
  private final List<Incident> incidents = Incidents.of(standing).all();

  @Test
  void whatTheCoderMissesOfTheScenariosIsNamed() throws IOException {
    var named = Files.readAllLines(FOLDER.resolve("coder-misses.txt"));
    assertThat(misses()).isSubsetOf(named);
  }

  @Test
  void mostOfTheIncidentsComeThroughWhole() throws IOException {
    var expected = Expected.all();
    long whole =
        expected.stream()
            .filter(one -> nearest(one).filter(it -> reports(it).equals(one.reports())).isPresent())
            .count();
    assertThat(whole).isGreaterThanOrEqualTo(17);
  }

  private List<String> misses() throws IOException {
    var misses = new ArrayList<String>();
    for (var one : Expected.all()) {
      var lines = nearest(one).map(this::lines).orElse(Set.of());
      one.lines().stream()
          .filter(line -> !lines.contains(line))
          .forEach(line -> misses.add(one.name() + ": " + line));
    }
    return misses;
  }

  /// The incident of the same day that shares most reports with the expected one.
  private Optional<Incident> nearest(Expected expected) {
    return incidents.stream()
        .filter(one -> one.day().equals(Optional.of(expected.day())))
        .filter(one -> common(one, expected) > 0)
        .max(
            Comparator.comparingLong((Incident one) -> common(one, expected))
                .thenComparing(one -> one.type().equals(expected.type()))
                .thenComparing(Comparator.<Incident>naturalOrder().reversed()));
  }

  private long common(Incident incident, Expected expected) {
    return reports(incident).stream().filter(expected.reports()::contains).count();
  }

  private static Set<String> reports(Incident incident) {
    return incident.statements().stream()
        .map(one -> one.source().report().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> lines(Incident incident) {
    var grading = Grading.of(incident, standing, origins);
    var lines = new TreeSet<String>();
    lines.add("type " + incident.type());
    lines.add("reports " + String.join(" ", reports(incident)));
    lines.add(
        "origins "
            + origins.of(incident.statements()).size()
            + ", copies "
            + origins.copies(incident.statements()));
    lines.add(grading.grade().word() + ", response " + grading.response().word());
    Tolls.of(incident, origins, new Policy.MostOrigins()).forEach(toll -> lines.add(line(toll)));
    return lines;
  }

  private static String line(Toll toll) {
    var band = toll.band();
    return String.format(
        "%s %s%s %s / %s / %s by %s",
        toll.quantity().measure(),
        toll.quantity().counts(),
        toll.quantity().part() ? " of them" : "",
        number(band.low()),
        number(band.best()),
        number(band.high()),
        toll.policy().word());
  }

  private static String number(Optional<Double> number) {
    return number.map(value -> String.format(Locale.ROOT, "%.0f", value)).orElse("unknown");
  }

  private static List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    for (var report : texts()) {
      var key = ReportKey.of(report);
      var original = new Original("0".repeat(64), "text/plain", "scenario", 0);
      entries.add(entry(entries.size(), new Matter.Filed(key, report, original)));
      entries.add(entry(entries.size(), new Matter.Coded(key, Shipped.CODER.code(report))));
    }
    return entries;
  }

  private static Entry entry(int before, Matter matter) {
    return new Entry(before + 1L, Instant.EPOCH, "desk", Optional.empty(), matter);
  }

  /// The reports of the corpus without the claims that are written under them.
  private static List<Report> texts() {
    var reports = new ArrayList<Report>();
    try (var files = Files.list(FOLDER)) {
      for (var file : files.filter(ScenarioTest::isScenario).sorted().toList()) {
        for (var part : Files.readString(file).split("(?m)^== ")) {
          if (!part.startsWith("#") && !part.isBlank()) {
            reports.add(report(part));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reports;
  }

  private static boolean isScenario(Path file) {
    return file.getFileName().toString().matches("\\d\\d-.*\\.txt");
  }

  private static Report report(String part) {
    int line = part.indexOf('\n');
    var head = part.substring(0, line).split(" \\| ");
    var text = part.substring(line + 1).split("(?m)^--\n", 2)[0];
    return Report.of(head[0], text).published(LocalDate.parse(head[1])).publisher(head[2].strip());
  }

  /// An incident as `expected.txt` has it.
  private record Expected(
      String name, String type, LocalDate day, Set<String> reports, List<String> lines) {
    static List<Expected> all() throws IOException {
      var all = new ArrayList<Expected>();
      for (var part : Files.readString(FOLDER.resolve("expected.txt")).split("\n\n")) {
        if (part.startsWith("incident ")) {
          all.add(of(part.lines().toList()));
        }
      }
      return all;
    }

    private static Expected of(List<String> part) {
      var head = part.getFirst().substring("incident ".length()).split(" \\| ");
      var reports = new TreeSet<String>();
      for (var claim : part.get(1).substring("  claims ".length()).split(" ")) {
        reports.add(claim.substring(0, claim.indexOf('.')));
      }
      var lines = new ArrayList<String>();
      lines.add("type " + head[0]);
      lines.add("reports " + String.join(" ", reports));
      part.stream()
          .skip(2)
          .map(String::strip)
          .filter(line -> !line.startsWith("denied by"))
          .map(line -> line.startsWith("origins") ? line.substring(0, line.indexOf(':')) : line)
          .forEach(lines::add);
      var day = LocalDate.parse(head[2]);
      return new Expected(
          head[0] + " " + head[1] + " " + day, head[0], day, reports, List.copyOf(lines));
    }
  }
}
