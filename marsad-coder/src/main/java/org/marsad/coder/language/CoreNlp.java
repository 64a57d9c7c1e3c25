package org.marsad.coder.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Stanford CoreNLP's tokenizer, tagger, three-class names and neural dependency parser, and
/// nothing else of it. Its models are read-only after loading and shared by all threads.
final class CoreNlp {
  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final String TOKENIZER =
      "invertible=true,ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep";

  private final MaxentTagger tagger;
  private final CRFClassifier<CoreLabel> names;
  private final DependencyParser parser;

  private CoreNlp(MaxentTagger tagger, CRFClassifier<CoreLabel> names, DependencyParser parser) {
    this.tagger = tagger;
    this.names = names;
    this.parser = parser;
  }

  static CoreNlp load() {
    // The parser takes longest to load: it goes first, on a thread of its own.
    var parser =
        CompletableFuture.supplyAsync(
            () -> DependencyParser.loadFromModelFile(MODELS + "parser/nndep/english_UD.gz"));
    var names = CompletableFuture.supplyAsync(CoreNlp::loadNames);
    var tagger = new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger");
    return new CoreNlp(tagger, names.join(), parser.join());
  }

  private static CRFClassifier<CoreLabel> loadNames() {
    try {
      return CRFClassifier.getClassifier(MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
    } catch (IOException e) {
      throw new UncheckedIOException("the names model cannot be read", e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the names model is of another version", e);
    }
  }

  /// Splits a text into sentences of words with their offsets.
  List<List<CoreLabel>> sentences(String text) {
    var tokens =
        new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(true), TOKENIZER)
            .tokenize();
    return new WordToSentenceProcessor<CoreLabel>().process(tokens);
  }

  /// Tags, lemmas and names, set on the labels.
  void annotate(List<CoreLabel> sentence) {
    tagger.tagCoreLabels(sentence);
    var morphology = new Morphology();
    for (CoreLabel label : sentence) {
      label.setLemma(morphology.lemma(label.word(), label.tag()));
    }
    // The classifier answers on copies of its own.
    var named = names.classifySentence(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      sentence.get(i).setNER(named.get(i).get(AnswerAnnotation.class));
    }
  }

  Grammar parse(List<Token> tokens) {
    var words = new ArrayList<TaggedWord>(tokens.size());
    for (Token token : tokens) {
      words.add(new TaggedWord(token.text(), token.tag()));
    }
    int[] heads = new int[tokens.size()];
    String[] relations = new String[tokens.size()];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "root");
    for (var dependency : parser.predict(words).typedDependencies()) {
      int dependent = dependency.dep().index() - 1;
      heads[dependent] = dependency.gov().index() - 1;
      relations[dependent] = dependency.reln().toString();
    }
    return Grammar.of(heads, relations);
  }
}
