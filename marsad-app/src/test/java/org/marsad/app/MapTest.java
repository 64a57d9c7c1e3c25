package org.marsad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The documents that lead through the code must not lead astray.
class MapTest {
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#\\s]+)[^)]*\\)");
  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

  @ParameterizedTest
  @ValueSource(strings = {"ARCHITECTURE.md", "README.md", "DEPENDENCIES.md", "examples/README.md"})
  void everyLinkLeadsSomewhere(String document) throws IOException {
    var file = Shipped.root().resolve(document);
    assertThat(LINK.matcher(Files.readString(file)).results().map(found -> found.group(1)))
        .allSatisfy(link -> assertThat(file.resolveSibling(link)).exists());
  }

  @Test
  void everyModuleIsOnTheMap() throws IOException {
    var map = Files.readString(Shipped.root().resolve("ARCHITECTURE.md"));
    var modules = MODULE.matcher(Files.readString(Shipped.root().resolve("pom.xml"))).results();
    assertThat(modules.map(found -> found.group(1)))
        .isNotEmpty()
        .allSatisfy(module -> assertThat(map).contains("| [" + module + "]"));
  }
}
