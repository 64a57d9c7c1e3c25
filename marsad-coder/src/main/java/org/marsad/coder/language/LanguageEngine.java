package org.marsad.coder.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.marsad.coder.reading.Block;
import org.marsad.coder.reading.Reading;
import org.marsad.record.Span;

/// Makes sentences of a reading: tokens, lemmas, tags and names for all, grammar for those that are
/// worth it. Loading takes a second or two and some 260 MB; one engine serves all threads.
public final class LanguageEngine {
  /// A longer run of words is a table or a list without stops: its grammar would mean nothing. The
  /// number is ours; cost grows with length only.
  private static final int LONGEST_PARSED = 400;

  private final CoreNlp words;
  private final Nlp4j grammar;

  private LanguageEngine(CoreNlp words, Nlp4j grammar) {
    this.words = words;
    this.grammar = grammar;
  }

  public static LanguageEngine load() {
    var words = CompletableFuture.supplyAsync(CoreNlp::load);
    var grammar = Nlp4j.load();
    return new LanguageEngine(words.join(), grammar);
  }

  /// Without names known beforehand.
  public Document read(Reading reading, Predicate<Sentence> worthParsing) {
    return read(reading, (words, from) -> 0, worthParsing);
  }

  /// @param names known names, which an upper-case text does not tell from other words
  /// @param worthParsing asked once for each sentence, with tags and names set
  public Document read(Reading reading, KnownNames names, Predicate<Sentence> worthParsing) {
    var sentences = new ArrayList<Sentence>();
    for (Block block : reading.blocks()) {
      if (block.isRead()) {
        readBlock(reading, block, names, worthParsing, sentences);
      }
    }
    return new Document(reading, sentences);
  }

  private void readBlock(
      Reading reading,
      Block block,
      KnownNames names,
      Predicate<Sentence> worthParsing,
      List<Sentence> sentences) {
    String text = reading.text().substring(block.span().start(), block.span().end());
    String cased = isUpperCase(text) ? cased(reading, names, text) : text;
    for (List<CoreLabel> labels : words.sentences(cased)) {
      var tagged = grammar.tag(labels.stream().map(CoreLabel::word).toList());
      for (int i = 0; i < labels.size(); i++) {
        labels.get(i).setTag(tagged.tag(i));
      }
      words.lemmas(labels);
      words.names(labels, cased.equals(text));
      var bare = sentence(sentences.size(), block, labels);
      boolean parse = bare.size() <= LONGEST_PARSED && worthParsing.test(bare);
      sentences.add(parse ? bare.parsed(tagged.grammar()) : bare);
    }
  }

  private String cased(Reading reading, KnownNames names, String text) {
    return new Casing(grammar::usualClasses, names, reading.text()).lowered(text);
  }

  private static Sentence sentence(int index, Block block, List<CoreLabel> labels) {
    var tokens = new ArrayList<Token>(labels.size());
    int from = block.span().start();
    for (CoreLabel label : labels) {
      tokens.add(
          new Token(
              tokens.size(),
              new Span(from + label.beginPosition(), from + label.endPosition()),
              label.word(),
              label.tag().startsWith("NNP")
                  ? label.lemma()
                  : label.lemma().toLowerCase(Locale.ROOT),
              label.tag(),
              label.ner()));
    }
    return new Sentence(index, block, tokens, Optional.empty());
  }

  /// Whether nearly all letters are capitals (telexes, some headlines).
  private static boolean isUpperCase(String text) {
    long upper = text.chars().filter(Character::isUpperCase).count();
    long lower = text.chars().filter(Character::isLowerCase).count();
    return upper > 12 && lower * 12 < upper;
  }
}
