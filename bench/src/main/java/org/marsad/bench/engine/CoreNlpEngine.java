package org.marsad.bench.engine;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Stanford CoreNLP by its classes, without its pipeline: tokenizer, tagger, neural dependencies,
/// three-class names.
final class CoreNlpEngine implements Engine {
  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final String TOKENIZER =
      "invertible=true,ptb3Escaping=false,untokenizable=allKeep";

  /// Which model, which hyphens, which dependencies.
  enum Variant {
    WHOLE_WORDS("corenlp", "english_UD", false, false),
    SPLIT_HYPHENS("corenlp-hyphens", "english_UD", true, false),
    STANFORD("corenlp-sd", "english_SD", false, false),
    ENHANCED("corenlp-enhanced", "english_UD", false, true);

    private final String label;
    private final String model;
    private final boolean splitHyphens;
    private final boolean enhanced;

    Variant(String label, String model, boolean splitHyphens, boolean enhanced) {
      this.label = label;
      this.model = model;
      this.splitHyphens = splitHyphens;
      this.enhanced = enhanced;
    }

    static Optional<Variant> named(String label) {
      return Arrays.stream(values()).filter(v -> v.label.equals(label)).findFirst();
    }
  }

  private final Variant variant;
  private final MaxentTagger tagger;
  private final DependencyParser parser;
  private final Optional<CRFClassifier<CoreLabel>> names;

  private CoreNlpEngine(
      Variant variant,
      MaxentTagger tagger,
      DependencyParser parser,
      Optional<CRFClassifier<CoreLabel>> names) {
    this.variant = variant;
    this.tagger = tagger;
    this.parser = parser;
    this.names = names;
  }

  /// Loads the models side by side; the parser, which takes longest, first.
  static CoreNlpEngine load(Variant variant, boolean withNames) {
    var parser =
        CompletableFuture.supplyAsync(() ->
            DependencyParser.loadFromModelFile(MODELS + "parser/nndep/" + variant.model + ".gz"));
    var names = CompletableFuture.supplyAsync(() -> nameFinder(withNames));
    var tagger = new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger");
    return new CoreNlpEngine(variant, tagger, parser.join(), names.join());
  }

  /// Persons, places and organisations, where they are wanted.
  static Optional<CRFClassifier<CoreLabel>> nameFinder(boolean wanted) {
    if (!wanted) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          CRFClassifier.getClassifier(MODELS + "ner/english.all.3class.distsim.crf.ser.gz"));
    } catch (IOException e) {
      throw new UncheckedIOException("the names model cannot be read", e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the names model is of another version", e);
    }
  }

  @Override
  public String name() {
    return variant.label;
  }

  @Override
  public Parse parse(String sentence) {
    var labels = tokens(sentence);
    tagger.tagCoreLabels(labels);
    var words =
        labels.stream()
            .map(l -> new Word(l.beginPosition(), l.endPosition(), l.word(), l.tag()))
            .toList();
    var named = named(parser.predict(labels));
    return new Parse(
        words,
        variant == Variant.STANFORD
            ? ClearScheme.arcs(words, inWordOrder(named))
            : UniversalScheme.arcs(words, named));
  }

  private List<UniversalScheme.Named> named(GrammaticalStructure structure) {
    Collection<TypedDependency> dependencies =
        variant.enhanced
            ? structure.typedDependenciesEnhancedPlusPlus()
            : structure.typedDependencies();
    var named = new ArrayList<UniversalScheme.Named>();
    for (TypedDependency arc : dependencies) {
      if (arc.gov().copyCount() == 0 && arc.dep().copyCount() == 0) {
        named.add(
            new UniversalScheme.Named(
                arc.gov().index() - 1, arc.dep().index() - 1, arc.reln().toString()));
      }
    }
    return named;
  }

  private static List<UniversalScheme.Named> inWordOrder(List<UniversalScheme.Named> named) {
    return named.stream()
        .sorted(Comparator.comparingInt(UniversalScheme.Named::dependent))
        .toList();
  }

  @Override
  public int run(String text, Stage stage) {
    int count = 0;
    for (List<CoreLabel> sentence : sentences(text)) {
      count += sentence.size();
      run(sentence, stage);
    }
    return count;
  }

  private void run(List<CoreLabel> sentence, Stage stage) {
    tagger.tagCoreLabels(sentence);
    var morphology = new Morphology();
    for (CoreLabel label : sentence) {
      label.setLemma(morphology.lemma(label.word(), label.tag()));
    }
    if (stage != Stage.TAGS) {
      parser.predict(sentence);
    }
    if (stage == Stage.NAMES) {
      names.orElseThrow().classifySentence(sentence);
    }
  }

  private List<List<CoreLabel>> sentences(String text) {
    return new WordToSentenceProcessor<CoreLabel>().process(tokens(text));
  }

  private List<CoreLabel> tokens(String text) {
    return tokens(text, variant.splitHyphens);
  }

  /// Tokens with their offsets, quotation marks and brackets as they stand in the text.
  static List<CoreLabel> tokens(String text, boolean splitHyphens) {
    return new PTBTokenizer<>(
            new StringReader(text),
            new CoreLabelTokenFactory(true),
            TOKENIZER + ",splitHyphenated=" + splitHyphens)
        .tokenize();
  }
}
