package org.marsad.bench.engine;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tukaani.xz.XZInputStream;

/// Writes NLP4J's English models anew without what decoding does not need: zeros, and strings as
/// objects. To be run once, at build time.
public final class Nlp4jPack {
  private static final String HOME = "edu/emory/mathcs/nlp/";

  private Nlp4jPack() {}

  /// Writes `pos.bin`, `dep.bin`, `clusters.bin` and `classes.bin` into the folder given.
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    packComponent("models/en-pos.xz", folder.resolve("pos.bin"));
    packComponent("models/en-dep.xz", folder.resolve("dep.bin"));
    packLexicon(
        "lexica/en-brown-clusters-simplified-lowercase.xz", folder.resolve("clusters.bin"));
    packLexicon(
        "lexica/en-ambiguity-classes-simplified-lowercase.xz", folder.resolve("classes.bin"));
  }

  private static void packComponent(String model, Path file) throws IOException {
    var component = (OnlineComponent<?, ?>) readObject(model);
    WeightVector weights = component.getOptimizer().getWeightVector();
    MajorVector dense = weights.getSparseWeightVector();
    var features = strings(features(component.getFeatureTemplate()));
    weights.setSparseWeightVector(new ColumnMajorVector());
    replaceFeatures(component.getFeatureTemplate(), new FeatureMap(0));
    try (var out = out(file)) {
      writeObject(component, out);
      PackedWeights.of(dense).write(out);
      features.write(out);
    }
  }

  /// A component as it was, on packed weights and features.
  static OnlineComponent<?, ?> unpack(InputStream file) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(file, 1 << 16));
    var component = (OnlineComponent<?, ?>) readSizedObject(in);
    component.getOptimizer().getWeightVector().setSparseWeightVector(PackedWeights.read(in));
    replaceFeatures(component.getFeatureTemplate(), new PackedFeatures(PackedStrings.read(in)));
    return component;
  }

  private static void packLexicon(String lexicon, Path file) throws IOException {
    var words = new TreeMap<String, Integer>();
    var values = new LinkedHashMap<Object, Integer>();
    ((Map<?, ?>) readObject(lexicon))
        .forEach(
            (word, value) -> {
              int index = values.computeIfAbsent(value, unseen -> values.size());
              words.put((String) word, index);
            });
    try (var out = out(file)) {
      writeObject(new ArrayList<>(values.keySet()), out);
      strings(List.of(words)).write(out);
    }
  }

  @SuppressWarnings("unchecked")
  static <T> PackedLexicon<T> unpackLexicon(InputStream file) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(file, 1 << 16));
    var values = (List<T>) readSizedObject(in);
    return new PackedLexicon<>(PackedStrings.read(in), values);
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

  private static Object readObject(String resource) throws IOException {
    InputStream in =
        Objects.requireNonNull(
            Nlp4jPack.class.getClassLoader().getResourceAsStream(HOME + resource), resource);
    try (in) {
      return readObject(new XZInputStream(new BufferedInputStream(in)));
    }
  }

  private static void writeObject(Object object, DataOutputStream out) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var objects = new ObjectOutputStream(bytes)) {
      objects.writeObject(object);
    }
    out.writeInt(bytes.size());
    bytes.writeTo(out);
  }

  /// With its size before it, since an [ObjectInputStream] may read beyond its object.
  private static Object readSizedObject(DataInputStream in) throws IOException {
    return readObject(new ByteArrayInputStream(in.readNBytes(in.readInt())));
  }

  private static Object readObject(InputStream in) throws IOException {
    try {
      return new ObjectInputStream(in).readObject();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the model is of another version", e);
    }
  }

  private static List<Object2IntMap<String>> features(FeatureTemplate<?, ?> template) {
    try {
      return ((FeatureMap) featureMap().get(template)).getIndexMaps();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("NLP4J's feature map is closed", e);
    }
  }

  private static void replaceFeatures(FeatureTemplate<?, ?> template, FeatureMap features) {
    try {
      featureMap().set(template, features);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("NLP4J's feature map is closed", e);
    }
  }

  private static Field featureMap() {
    try {
      Field field = FeatureTemplate.class.getDeclaredField("feature_map");
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("another version of NLP4J", e);
    }
  }
}
