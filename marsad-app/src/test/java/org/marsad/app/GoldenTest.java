package org.marsad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.json.CodedReportJson;
import org.marsad.record.Report;

/// The examples' coded reports, written down; a change in them is reviewed like code. To renew them
/// after a change that is meant: `./marsad test -Dgolden=renew -Dtest=GoldenTest
/// -Dsurefire.failIfNoSpecifiedTests=false`, then look at the difference.
class GoldenTest {
  private static final Path GOLDEN = Shipped.root().resolve("marsad-app/src/test/resources/golden");
  private static final boolean RENEW = "renew".equals(System.getProperty("golden"));

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsCodedAsWrittenDown(String file) throws IOException {
    var golden = GOLDEN.resolve(file.replaceAll("\\.[a-z]+$", "") + ".jsonl");
    var lines = Shipped.reports(example(file)).stream().map(r -> line(r, file)).toList();
    if (RENEW) {
      Files.createDirectories(GOLDEN);
      Files.write(golden, lines);
    }
    assertThat(withoutDigest(lines)).isEqualTo(withoutDigest(Files.readAllLines(golden)));
  }

  static Stream<String> examples() throws IOException {
    try (var files = Files.list(Shipped.root().resolve("examples"))) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(name -> !name.endsWith(".md"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Path example(String file) {
    return Shipped.root().resolve("examples").resolve(file);
  }

  private static String line(Report report, String file) {
    var id = report.id().endsWith(file) ? file : report.id();
    return CodedReportJson.line(
        Shipped.CODER.code(
            new Report(
                id,
                report.text(),
                report.title(),
                report.published(),
                report.publisher(),
                report.url(),
                report.language())),
        false);
  }

  /// The codebook's digest changes with every word of a gloss; the claims do not.
  private static List<String> withoutDigest(List<String> lines) {
    return lines.stream().map(l -> l.replaceAll("codebook [0-9a-f]+", "codebook")).toList();
  }
}
