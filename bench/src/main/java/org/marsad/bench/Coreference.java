package org.marsad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.marsad.record.Span;
import org.marsad.views.wording.Echoes;
import org.marsad.views.wording.Echoes.Mention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The same event across documents, on ECB+: how well [Echoes] puts event mentions together.
///
///     java -cp … org.marsad.bench.Coreference GOLD/ecbplus-dev.jsonl
///
/// Protocol: the mentions of kind "event" are given with their spans, and nothing else: no chain, no
/// topic, no entity. All documents of the file are clustered at once, across topics, and the mentions
/// of the file with them. B³ (Bagga and Baldwin 1998) over all event mentions, those alone in their
/// chain included; the figures are also given for each of the corpus' parts, from the same clustering.
public final class Coreference {
  private Coreference() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("usage: Coreference GOLD.jsonl");
    }
    var gold = Gold.read(Path.of(args[0]));
    var found = Echoes.among(gold.texts(), gold.mentions());
    System.out.println(line("all", Score.of(gold.chains(), found, indices(gold, "")), gold));
    for (var part : gold.parts().stream().distinct().sorted().toList()) {
      System.out.println(line(part, Score.of(gold.chains(), found, indices(gold, part)), gold));
    }
  }

  private static String line(String part, Score score, Gold gold) {
    return String.format(
        Locale.ROOT,
        "B3 %-6s P %.3f  R %.3f  F1 %.3f  (%d mentions of %d documents in the file)",
        part,
        score.precision(),
        score.recall(),
        score.f1(),
        score.mentions(),
        gold.texts().size());
  }

  private static List<Integer> indices(Gold gold, String part) {
    var indices = new ArrayList<Integer>();
    for (int i = 0; i < gold.mentions().size(); i++) {
      if (part.isEmpty() || gold.parts().get(i).equals(part)) {
        indices.add(i);
      }
    }
    return indices;
  }

  private record Gold(
      List<String> texts, List<Mention> mentions, List<String> chains, List<String> parts) {
    static Gold read(Path file) throws IOException {
      var json = JsonMapper.builder().build();
      var gold =
          new Gold(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      for (var line : Files.readAllLines(file)) {
        gold.add(json.readTree(line));
      }
      return gold;
    }

    private void add(JsonNode document) {
      int text = texts.size();
      texts.add(document.path("text").asString());
      var annotation = document.path("gold");
      for (var mention : annotation.path("mentions")) {
        if (mention.path("kind").asString().equals("event")) {
          var span = new Span(mention.path("start").asInt(), mention.path("end").asInt());
          mentions.add(new Mention(text, span));
          var chain = mention.path("chain").asString();
          boolean alone = mention.path("singleton").asBoolean();
          chains.add(alone ? chain + " " + mentions.size() : chain);
          parts.add(annotation.path("part").asString());
        }
      }
    }
  }

  private record Score(double precision, double recall, int mentions) {
    double f1() {
      return 2 * precision * recall / (precision + recall);
    }

    static Score of(List<String> gold, List<String> found, List<Integer> mentions) {
      var chains = sets(gold, mentions);
      var clusters = sets(found, mentions);
      double precision = 0;
      double recall = 0;
      for (int one : mentions) {
        var chain = chains.getOrDefault(gold.get(one), Set.of());
        var cluster = clusters.getOrDefault(found.get(one), Set.of());
        double common = chain.stream().filter(cluster::contains).count();
        precision += common / cluster.size();
        recall += common / chain.size();
      }
      return new Score(precision / mentions.size(), recall / mentions.size(), mentions.size());
    }

    private static Map<String, Set<Integer>> sets(List<String> names, List<Integer> mentions) {
      var sets = new HashMap<String, Set<Integer>>();
      mentions.forEach(one -> sets.computeIfAbsent(names.get(one), _ -> new HashSet<>()).add(one));
      return sets;
    }
  }
}
