package org.marsad.app.desk.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.coder.Coder;
import org.marsad.coder.lexicon.Codebook;
import org.marsad.coder.lexicon.RuleWords;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `/method`: what the program does by itself, by which rules, and how well, as measured.
public final class Method implements Screen {
  /// @param rules id → the rule in words
  /// @param quality the figures of the benchmark, as it prints them
  public record Model(String version, String codebook, Map<String, String> rules, String quality) {}

  private static final String BEGIN = "<!-- figures: begin -->";
  private static final String END = "<!-- figures: end -->";

  private final Model model;

  public Method() {
    var words = RuleWords.load();
    var rules = new TreeMap<String, String>();
    words.ids().forEach(id -> rules.put(id, words.of(id).orElse("")));
    model = new Model(Coder.VERSION, Codebook.load().digest(), rules, quality());
  }

  @Override
  public Address address() {
    return new Address("/method");
  }

  @Override
  public String about() {
    return "What is automatic, by which rules, and how well, as measured.";
  }

  @Override
  public Answer answer(Visit visit) {
    return new Answer.Page("method", visit.words().of("method.title"), model, this::json);
  }

  private ObjectNode json() {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("version", model.version());
    node.put("codebook", model.codebook());
    node.put("quality", model.quality());
    var rules = node.putObject("rules");
    model.rules().forEach(rules::put);
    return node;
  }

  private static String quality() {
    try (var in =
        Objects.requireNonNull(
            Method.class.getResourceAsStream("/org/marsad/app/desk/RESULTS.md"))) {
      var page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      var figures = page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
      return figures.replace("```", "").strip();
    } catch (IOException e) {
      throw new UncheckedIOException("the figures of the benchmark", e);
    }
  }
}
