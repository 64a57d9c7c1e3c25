package org.marsad.bench;

import edu.stanford.nlp.ling.CoreAnnotations.DocDateAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;
import org.marsad.record.Report;

/// Stanford CoreNLP's own pipeline with its usual models: tags, lemmas, names by three models,
/// times by SUTime, dependencies. It finds no claims; it is what others build on.
final class Rival {
  private final StanfordCoreNLP pipeline;

  private Rival(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  static Rival load() {
    RedwoodConfiguration.current().clear().apply();
    var properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    return new Rival(new StanfordCoreNLP(properties));
  }

  /// @return how many tokens it made
  int read(Report report) {
    var annotation = new Annotation(report.text());
    report.published().ifPresent(p -> annotation.set(DocDateAnnotation.class, p.toString()));
    pipeline.annotate(annotation);
    return annotation.get(TokensAnnotation.class).size();
  }
}
