package org.marsad.bench.engine;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.marsad.coder.language.pack.PackedModels;

/// NLP4J on the models that the product packs.
public final class Nlp4jPackedMaker implements Engines.Maker {
  @Override
  public boolean makes(String name) {
    return name.startsWith("nlp4j-packed");
  }

  @Override
  public Engine make(String name, boolean withNames) {
    var parser = CompletableFuture.supplyAsync(PackedModels::parser);
    var words = CompletableFuture.supplyAsync(PackedModels::lexica);
    var names = CompletableFuture.supplyAsync(() -> CoreNlpEngine.nameFinder(withNames));
    var tagger = PackedModels.tagger();
    var decoder = new NLPDecoder();
    decoder.setTokenizer(new EnglishTokenizer());
    decoder.setComponents(
        List.of(
            words.join(), tagger, new MorphologicalAnalyzer<>(Language.ENGLISH), parser.join()));
    return new Nlp4jEngine(name, decoder, names.join());
  }
}
