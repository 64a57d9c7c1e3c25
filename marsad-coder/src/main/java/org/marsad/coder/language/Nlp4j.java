package org.marsad.coder.language;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.marsad.coder.language.pack.PackedModels;

/// Emory NLP4J's tagger and dependency parser, and nothing else of it. Its models are read-only
/// after loading and shared by all threads; what belongs to a sentence is in the sentence.
final class Nlp4j {
  private final NLPComponent<NLPNode> lexica;
  private final NLPComponent<NLPNode> tagger;
  private final NLPComponent<NLPNode> lemmas;
  private final NLPComponent<NLPNode> parser;

  private Nlp4j(
      NLPComponent<NLPNode> lexica,
      NLPComponent<NLPNode> tagger,
      NLPComponent<NLPNode> lemmas,
      NLPComponent<NLPNode> parser) {
    this.lexica = lexica;
    this.tagger = tagger;
    this.lemmas = lemmas;
    this.parser = parser;
  }

  static Nlp4j load() {
    var parser = CompletableFuture.supplyAsync(PackedModels::parser);
    var tagger = CompletableFuture.supplyAsync(PackedModels::tagger);
    var lexica = PackedModels.lexica();
    var lemmas = new MorphologicalAnalyzer<NLPNode>(Language.ENGLISH);
    return new Nlp4j(lexica, tagger.join(), lemmas, parser.join());
  }

  /// A sentence with its tags, which the parser takes up where the tagger left it.
  final class Tagged {
    private final NLPNode[] nodes;

    private Tagged(NLPNode[] nodes) {
      this.nodes = nodes;
    }

    /// Penn Treebank part of speech.
    String tag(int word) {
      return nodes[word + 1].getPartOfSpeechTag();
    }

    Grammar grammar() {
      var words = Arrays.stream(nodes).skip(1).map(NLPNode::getWordForm).toList();
      var tags = Arrays.stream(nodes).skip(1).map(NLPNode::getPartOfSpeechTag).toList();
      var asides = Asides.of(words, tags);
      return asides.isEmpty()
          ? parsed(nodes)
          : asides.restored(parsed(without(asides, words, tags)));
    }

    private NLPNode[] without(Asides asides, List<String> words, List<String> tags) {
      var kept = asides.kept();
      var fewer = nodes(kept.stream().map(words::get).toList());
      lexica.process(fewer);
      for (int i = 0; i < kept.size(); i++) {
        fewer[i + 1].setPartOfSpeechTag(tags.get(kept.get(i)));
      }
      return fewer;
    }

    private Grammar parsed(NLPNode[] nodes) {
      lemmas.process(nodes);
      parser.process(nodes);
      int size = nodes.length - 1;
      var words = new String[size];
      var tags = new String[size];
      var labels = new String[size];
      int[] heads = new int[size];
      for (int i = 0; i < size; i++) {
        NLPNode node = nodes[i + 1];
        words[i] = node.getWordForm();
        tags[i] = node.getPartOfSpeechTag();
        heads[i] = node.getDependencyHead().getID() - 1;
        labels[i] = node.getDependencyLabel();
      }
      return ClearToUniversal.convert(words, tags, heads, labels);
    }
  }

  /// The parts of speech that a lower-case word usually has, the commonest first; none for words
  /// that are met as names only.
  List<String> usualClasses(String word) {
    var nodes = new NLPNode[] {new NLPNode(), new NLPNode(1, word)};
    nodes[0].toRoot();
    lexica.process(nodes);
    var classes = nodes[1].getAmbiguityClasses();
    return classes == null ? List.of() : List.of(classes.split("_"));
  }

  private static NLPNode[] nodes(List<String> words) {
    var nodes = new NLPNode[words.size() + 1];
    // Position 0 is the root of the tree.
    nodes[0] = new NLPNode();
    nodes[0].toRoot();
    for (int i = 0; i < words.size(); i++) {
      nodes[i + 1] = new NLPNode(i + 1, words.get(i));
    }
    return nodes;
  }

  Tagged tag(List<String> words) {
    var nodes = nodes(words);
    lexica.process(nodes);
    tagger.process(nodes);
    mend(words, nodes);
    correct(words, nodes);
    return new Tagged(nodes);
  }

  private static void mend(List<String> words, NLPNode[] nodes) {
    var tags = Arrays.stream(nodes).skip(1).map(NLPNode::getPartOfSpeechTag).toList();
    for (int i = 0; i < tags.size(); i++) {
      int node = i + 1;
      TagMender.mended(words, tags, i).ifPresent(nodes[node]::setPartOfSpeechTag);
    }
  }

  private static void correct(List<String> words, NLPNode[] nodes) {
    var tags = new String[words.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = nodes[i + 1].getPartOfSpeechTag();
    }
    NounTags.correct(words.toArray(String[]::new), tags);
    for (int i = 0; i < tags.length; i++) {
      nodes[i + 1].setPartOfSpeechTag(tags[i]);
    }
  }
}
