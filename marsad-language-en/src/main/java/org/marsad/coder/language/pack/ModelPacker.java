package org.marsad.coder.language.pack;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tukaani.xz.XZInputStream;

/// Writes NLP4J's English models (Apache-2.0) anew without what decoding does not need: of the
/// parser's weights 94 % are zero, and strings weigh less as characters than as objects. Run once
/// by the build; needs 1.3 GB of heap. The same models give the same bytes.
public final class ModelPacker {
  private static final String HOME = "edu/emory/mathcs/nlp/";

  private ModelPacker() {}

  /// @param args the folder to write into
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    packComponent("models/en-pos.xz", folder.resolve(PackedModels.TAGGER));
    packComponent("models/en-dep.xz", folder.resolve(PackedModels.PARSER));
    packLexicon(
        "lexica/en-brown-clusters-simplified-lowercase.xz", folder.resolve(PackedModels.CLUSTERS));
    packLexicon(
        "lexica/en-ambiguity-classes-simplified-lowercase.xz",
        folder.resolve(PackedModels.CLASSES));
  }

  private static void packComponent(String model, Path file) throws IOException {
    var component = (OnlineComponent<?, ?>) readModel(model);
    WeightVector weights = component.getOptimizer().getWeightVector();
    MajorVector dense = weights.getSparseWeightVector();
    var template = component.getFeatureTemplate();
    var features = strings(TemplateFeatures.of(template).getIndexMaps());
    weights.setSparseWeightVector(new ColumnMajorVector());
    TemplateFeatures.replace(template, new FeatureMap(0));
    try (var out = out(file)) {
      Packed.writeObject(out, component);
      PackedWeights.of(dense).write(out);
      features.write(out);
    }
  }

  private static void packLexicon(String lexicon, Path file) throws IOException {
    var words = new TreeMap<String, Object>();
    ((Map<?, ?>) readModel(lexicon)).forEach((word, value) -> words.put((String) word, value));
    var values = new LinkedHashMap<Object, Integer>();
    var numbers = new TreeMap<String, Integer>();
    words.forEach(
        (word, value) -> numbers.put(word, values.computeIfAbsent(value, unseen -> values.size())));
    try (var out = out(file)) {
      Packed.writeObject(out, new ArrayList<>(values.keySet()));
      strings(List.of(numbers)).write(out);
    }
  }

  private static PackedStrings strings(List<? extends Map<String, Integer>> byKind) {
    int size = byKind.stream().mapToInt(Map::size).sum();
    short[] kinds = new short[size];
    int[] starts = new int[size + 1];
    int[] values = new int[size];
    var characters = new StringBuilder();
    int next = 0;
    for (int kind = 0; kind < byKind.size(); kind++) {
      for (var entry : byKind.get(kind).entrySet()) {
        kinds[next] = (short) kind;
        values[next] = entry.getValue();
        characters.append(entry.getKey());
        starts[++next] = characters.length();
      }
    }
    return new PackedStrings(kinds, starts, characters.toString().toCharArray(), values);
  }

  private static DataOutputStream out(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  private static Object readModel(String resource) throws IOException {
    InputStream in =
        Objects.requireNonNull(
            ModelPacker.class.getClassLoader().getResourceAsStream(HOME + resource), resource);
    try (in) {
      return Packed.readObject(new XZInputStream(new BufferedInputStream(in)));
    }
  }
}
