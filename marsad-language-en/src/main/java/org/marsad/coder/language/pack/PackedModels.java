package org.marsad.coder.language.pack;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// NLP4J's English models as [ModelPacker] wrote them. What is loaded is never written to, so
/// threads share it.
public final class PackedModels {
  static final String TAGGER = "pos.bin";
  static final String PARSER = "dep.bin";
  static final String CLUSTERS = "clusters.bin";
  static final String CLASSES = "classes.bin";

  private PackedModels() {}

  /// Parts of speech; wants [#lexica] run before it.
  public static NLPComponent<NLPNode> tagger() {
    return component(TAGGER);
  }

  /// Dependencies; wants parts of speech and lemmas.
  public static NLPComponent<NLPNode> parser() {
    return component(PARSER);
  }

  /// The word clusters and the usual parts of speech of words.
  public static NLPComponent<NLPNode> lexica() {
    var nothing = new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8));
    var lexica = new GlobalLexica<NLPNode>(nothing);
    Map<String, Set<String>> clusters = lexicon(CLUSTERS);
    Map<String, List<String>> classes = lexicon(CLASSES);
    var field = Field.word_form_simplified_lowercase;
    lexica.setWordClusters(new GlobalLexicon<>(clusters, field, "word clusters"));
    lexica.setAmbiguityClasses(new GlobalLexicon<>(classes, field, "ambiguity classes"));
    return lexica;
  }

  @SuppressWarnings("unchecked")
  private static NLPComponent<NLPNode> component(String file) {
    try (var in = open(file)) {
      var component = (OnlineComponent<NLPNode, NLPState<NLPNode>>) Packed.readSizedObject(in);
      var weights = PackedWeights.read(in).blocks(PackedStrings.read(in));
      component.getOptimizer().getWeightVector().setSparseWeightVector(weights);
      component.setFeatureTemplate(new KeyedTemplate<>(component.getFeatureTemplate()));
      component.setFlag(NLPFlag.DECODE);
      return component;
    } catch (IOException e) {
      throw new UncheckedIOException("the model " + file + " cannot be read", e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> Map<String, T> lexicon(String file) {
    try (var in = open(file)) {
      var values = (List<T>) Packed.readSizedObject(in);
      return new PackedLexicon<>(PackedStrings.read(in), values);
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + file + " cannot be read", e);
    }
  }

  private static DataInputStream open(String file) {
    var in =
        Objects.requireNonNull(
            PackedModels.class.getResourceAsStream(file),
            () -> file + " is missing: was marsad-language-en built?");
    return new DataInputStream(new BufferedInputStream(in, 1 << 16));
  }
}
