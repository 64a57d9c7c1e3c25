package org.marsad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher script, run in a shell as a person would.
class LauncherTest {
  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void thereIsAShell() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is for POSIX systems");
  }

  @Test
  void withoutAJdkItSaysWhatToInstall() throws Exception {
    var run = run(List.of(Shipped.root().resolve("marsad").toString(), "--version"), "");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.words())
        .startsWith("marsad: needs a JDK 25 or newer, and found none (JAVA_HOME: not set).")
        .contains("apt-get install openjdk-25-jdk");
  }

  @Test
  void anOldJdkIsNotTaken() throws Exception {
    var old = Files.createDirectories(folder.resolve("jdks/jdk-17/bin"));
    executable(old.resolve("javac"), "");
    Files.writeString(old.resolveSibling("release"), "JAVA_VERSION=\"17.0.9\"\n");
    var run = run(List.of(Shipped.root().resolve("marsad").toString()), "");
    assertThat(run.exit()).isEqualTo(3);
  }

  @Test
  void throughALinkAndFromElsewhereItFindsItsHomeAndKeepsArgumentsWhole() throws Exception {
    var tree = Files.createDirectories(folder.resolve("a tree"));
    Files.copy(
        Shipped.root().resolve("marsad"),
        tree.resolve("marsad"),
        StandardCopyOption.COPY_ATTRIBUTES);
    Files.createDirectories(tree.resolve("marsad-app/src/main"));
    Files.createDirectories(tree.resolve("marsad-app/target/lib"));
    Files.writeString(tree.resolve("pom.xml"), "");
    Files.writeString(tree.resolve("marsad-app/pom.xml"), "");
    Files.writeString(tree.resolve("marsad-app/target/built"), "");
    var java = fakeJdk();
    Files.createSymbolicLink(folder.resolve("linked"), tree.resolve("marsad"));
    var run =
        run(List.of(folder.resolve("linked").toString(), "code", "two words.txt"), java.toString());
    assertThat(run.words()).contains("<code>", "<two words.txt>");
  }

  /// A JDK whose `java` prints its arguments.
  private Path fakeJdk() throws IOException {
    var home = folder.resolve("jdk-25");
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
    executable(home.resolve("bin/javac"), "");
    executable(home.resolve("bin/java"), "printf '<%s>\\n' \"$@\"\n");
    return home;
  }

  private static void executable(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private record Run(int exit, String words) {}

  /// Runs with a path that has the shell's tools and no Java.
  private Run run(List<String> command, String javaHome) throws Exception {
    var tools = Files.createDirectories(folder.resolve("tools"));
    for (var tool : List.of("sh", "sed", "readlink", "dirname", "find", "head", "cut", "stty")) {
      for (var bin : List.of("/bin/", "/usr/bin/")) {
        if (Files.exists(Path.of(bin + tool)) && !Files.exists(tools.resolve(tool))) {
          executable(tools.resolve(tool), "exec " + bin + tool + " \"$@\"\n");
        }
      }
    }
    var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
    builder.environment().put("PATH", tools.toString());
    builder.environment().put("MARSAD_JDK_DIRS", folder.resolve("jdks").toString());
    builder.environment().remove("JAVA_HOME");
    if (!javaHome.isEmpty()) {
      builder.environment().put("JAVA_HOME", javaHome);
    }
    var process = builder.start();
    process.getOutputStream().close();
    var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), words);
  }
}
