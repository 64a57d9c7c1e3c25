package org.marsad.bench.engine;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Emory NLP4J: tags and dependencies, with CoreNLP's names where names are asked for. Its own
/// names and word vectors are left out; tags and dependencies are the same without them.
final class Nlp4jEngine implements Engine {
  private static final String CONFIGURATION =
      """
      <configuration>
        <tsv><column index="1" field="form"/></tsv>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">%1$slexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">%1$slexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
        </lexica>
        <models><pos>%1$smodels/en-pos.xz</pos><dep>%1$smodels/en-dep.xz</dep></models>
      </configuration>
      """
          .formatted("edu/emory/mathcs/nlp/");

  private final String name;
  private final NLPDecoder decoder;

  private final Optional<CRFClassifier<CoreLabel>> names;

  /// `name` also says whose tokens (`-ptb`: CoreNLP's) and which scheme (`-universal`).
  Nlp4jEngine(String name, NLPDecoder decoder, Optional<CRFClassifier<CoreLabel>> names) {
    this.name = name;
    this.decoder = decoder;
    this.names = names;
  }

  /// With the models as they are published.
  static Nlp4jEngine published(boolean withNames) {
    var configuration = new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8));
    return new Nlp4jEngine(
        "nlp4j", new NLPDecoder(configuration), CoreNlpEngine.nameFinder(withNames));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Parse parse(String sentence) {
    NLPNode[] nodes = decoder.toNodeArray(tokens(sentence));
    decoder.decode(nodes);
    var words = new ArrayList<Word>();
    var named = new ArrayList<UniversalScheme.Named>();
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      words.add(
          new Word(
              node.getStartOffset(),
              node.getEndOffset(),
              node.getWordForm(),
              node.getPartOfSpeechTag()));
      named.add(
          new UniversalScheme.Named(
              node.getDependencyHead().getID() - 1, i - 1, node.getDependencyLabel()));
    }
    return new Parse(
        words,
        name.contains("-universal")
            ? UniversalScheme.arcs(words, ClearToUniversal.convert(words, named))
            : ClearScheme.arcs(words, named));
  }

  private List<Token> tokens(String sentence) {
    if (!name.contains("-ptb")) {
      return decoder.getTokenizer().tokenize(sentence);
    }
    return CoreNlpEngine.tokens(sentence, name.contains("-hyphens")).stream()
        .map(label -> new Token(label.word(), label.beginPosition(), label.endPosition()))
        .toList();
  }

  @Override
  public int run(String text, Stage stage) {
    int count = 0;
    for (NLPNode[] sentence : sentences(text)) {
      count += sentence.length - 1;
      decoder.getComponents().subList(0, components(stage)).forEach(c -> c.process(sentence));
      if (stage == Stage.NAMES) {
        names.orElseThrow().classifySentence(labels(sentence));
      }
    }
    return count;
  }

  /// Word lists, tags and lemmas are three, the parser is the fourth.
  private static int components(Stage stage) {
    return stage == Stage.TAGS ? 3 : 4;
  }

  private static List<CoreLabel> labels(NLPNode[] sentence) {
    var labels = new ArrayList<CoreLabel>();
    for (int i = 1; i < sentence.length; i++) {
      var label = new CoreLabel();
      label.setWord(sentence[i].getWordForm());
      labels.add(label);
    }
    return labels;
  }

  private List<NLPNode[]> sentences(String text) {
    return decoder.getTokenizer().segmentize(text).stream().map(decoder::toNodeArray).toList();
  }
}
