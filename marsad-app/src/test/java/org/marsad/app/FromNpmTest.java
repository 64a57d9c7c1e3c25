package org.marsad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How the tests' own packages are fetched, with an npm that packs what lies in a folder.
class FromNpmTest {
  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void thereIsAShell() {
    assumeTrue(
        Files.isExecutable(Path.of("/bin/bash")), "the tests are fetched for on POSIX systems");
  }

  private int fetched(String npm) throws IOException, InterruptedException {
    var programs = Files.createDirectories(folder.resolve("bin"));
    var program = programs.resolve("npm");
    Files.writeString(program, "#!/bin/sh\n" + npm);
    assertThat(program.toFile().setExecutable(true)).isTrue();
    var process =
        new ProcessBuilder(
            Shipped.root().resolve(".ci/from-npm").toString(),
            "thing",
            "1.0",
            folder.resolve("into").toString());
    process.environment().merge("PATH", programs + ":", (path, ours) -> ours + path);
    var running =
        process.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
    return running.waitFor();
  }

  private Path unpacked() {
    return folder.resolve("into/thing-1.0/package");
  }

  private static String packing(String then) {
    return "mkdir package && echo whole > package/a.js && tar czf thing-1.0.tgz package && rm -r package\n"
        + then;
  }

  @Test
  void whatWasUnpackedInPartIsFetchedAnew() throws Exception {
    assertThat(fetched(packing("head -c 40 thing-1.0.tgz > part; mv part thing-1.0.tgz")))
        .isNotZero();
    assertThat(unpacked()).doesNotExist();
    Files.createDirectories(unpacked()); // as a run leaves it that was broken off
    assertThat(fetched(packing(""))).isZero();
    assertThat(unpacked().resolve("a.js")).content(StandardCharsets.UTF_8).isEqualTo("whole\n");
    assertThat(fetched("exit 1")).isZero();
    try (var left =
        Files.list(Objects.requireNonNull(unpacked().getParent()).resolveSibling("."))) {
      assertThat(left).hasSize(1);
    }
  }
}
