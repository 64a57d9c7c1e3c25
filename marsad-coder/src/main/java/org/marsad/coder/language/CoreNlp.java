package org.marsad.coder.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

/// Stanford CoreNLP's tokenizer, lemmas and three-class names, and nothing else of it. Its model is
/// read-only after loading and shared by all threads.
final class CoreNlp {
  private static final String NAMES =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final String TOKENIZER =
      "invertible=true,ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep";

  private final CRFClassifier<CoreLabel> names;

  private CoreNlp(CRFClassifier<CoreLabel> names) {
    this.names = names;
  }

  static CoreNlp load() {
    try {
      return new CoreNlp(CRFClassifier.getClassifier(NAMES));
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

  /// Lemmas and names, set on the labels, which have their tags.
  void annotate(List<CoreLabel> sentence) {
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
}
