package org.marsad.bench.engine;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// NLP4J on models that [Nlp4jPack] has written into `packed/` of the class path.
public final class Nlp4jPackedMaker implements Engines.Maker {
  @Override
  public boolean makes(String name) {
    return name.startsWith("nlp4j-packed");
  }

  @Override
  public Engine make(String name, boolean withNames) {
    var parser = CompletableFuture.supplyAsync(() -> component("dep.bin"));
    Supplier<GlobalLexica<NLPNode>> lexica = Nlp4jPackedMaker::lexica;
    var words = CompletableFuture.supplyAsync(lexica);
    var names = CompletableFuture.supplyAsync(() -> CoreNlpEngine.nameFinder(withNames));
    NLPComponent<NLPNode> tagger = component("pos.bin");
    var decoder = new NLPDecoder();
    decoder.setTokenizer(new EnglishTokenizer());
    decoder.setComponents(
        List.of(
            words.join(), tagger, new MorphologicalAnalyzer<>(Language.ENGLISH), parser.join()));
    return new Nlp4jEngine(name, decoder, names.join());
  }

  @SuppressWarnings("unchecked")
  private static NLPComponent<NLPNode> component(String file) {
    try (var in = packed(file)) {
      OnlineComponent<?, ?> component = Nlp4jPack.unpack(in);
      component.setFlag(NLPFlag.DECODE);
      return (NLPComponent<NLPNode>) component;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static GlobalLexica<NLPNode> lexica() {
    var nothing = new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8));
    var lexica = new GlobalLexica<NLPNode>(nothing);
    try (var clusters = packed("clusters.bin");
        var classes = packed("classes.bin")) {
      Map<String, Set<String>> byCluster = Nlp4jPack.unpackLexicon(clusters);
      Map<String, List<String>> byClass = Nlp4jPack.unpackLexicon(classes);
      var field = Field.word_form_simplified_lowercase;
      lexica.setWordClusters(new GlobalLexicon<>(byCluster, field, "word clusters"));
      lexica.setAmbiguityClasses(new GlobalLexicon<>(byClass, field, "ambiguity classes"));
      return lexica;
    } catch (IOException e) {
      throw new UncheckedIOException("NLP4J's packed lexica", e);
    }
  }

  private static InputStream packed(String file) {
    return Objects.requireNonNull(
        Nlp4jPackedMaker.class.getClassLoader().getResourceAsStream("packed/" + file), file);
  }
}
