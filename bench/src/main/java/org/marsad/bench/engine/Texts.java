package org.marsad.bench.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// The `text` of every line of a JSON Lines file, read at run time and stored nowhere.
final class Texts {
  private Texts() {}

  static List<String> of(Path file) throws IOException {
    var mapper = new JsonMapper();
    return Files.readAllLines(file).stream()
        .map(line -> mapper.readTree(line).get("text").asString())
        .toList();
  }
}
