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
import java.util.Set;

/// Stanford CoreNLP's tokenizer, lemmas and three-class names, and nothing else of it. Its model is
/// read-only after loading and shared by all threads.
final class CoreNlp {
  private static final String NAMES =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final String TOKENIZER =
      "invertible=true,ptb3Escaping=false,splitHyphenated=false,untokenizable=noneKeep";

  private static final String NO_NAME = "O";
  private static final Set<String> FUNCTION_TAGS =
      Set.of("CC", "CD", "DT", "EX", "IN", "MD", "PRP", "PRP$", "RB", "TO", "WDT", "WP", "WRB");

  private final CRFClassifier<CoreLabel> names;

  private CoreNlp(CRFClassifier<CoreLabel> names) {
    this.names = names;
  }

  static CoreNlp load() {
    try {
      CRFClassifier<CoreLabel> names = CRFClassifier.getClassifier(NAMES);
      FeatureIndex.replace(names);
      return new CoreNlp(names);
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

  /// Sets lemmas on the labels, which have their tags.
  void lemmas(List<CoreLabel> sentence) {
    var morphology = new Morphology();
    for (CoreLabel label : sentence) {
      label.setLemma(morphology.lemma(label.word(), label.tag()));
    }
  }

  /// Sets names on the labels, which have their tags.
  ///
  /// @param asWritten whether capitals stand where the writer put them
  void names(List<CoreLabel> sentence, boolean asWritten) {
    if (asWritten && isPlain(sentence)) {
      sentence.forEach(label -> label.setNER(NO_NAME));
      return;
    }
    // The classifier answers on copies of its own.
    var named = names.classifySentence(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      sentence.get(i).setNER(named.get(i).get(AnswerAnnotation.class));
    }
  }

  /// Whether there is nothing for the names model to find: no capital but the one that the sentence
  /// begins with, on a word that names nothing.
  private static boolean isPlain(List<CoreLabel> sentence) {
    var first = sentence.getFirst();
    boolean noName = FUNCTION_TAGS.contains(first.tag()) || !hasCapital(first.word());
    return noName && sentence.stream().skip(1).noneMatch(label -> hasCapital(label.word()));
  }

  private static boolean hasCapital(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
