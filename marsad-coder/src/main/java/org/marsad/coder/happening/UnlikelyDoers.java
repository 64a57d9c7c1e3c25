package org.marsad.coder.happening;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.marsad.coder.language.Document;
import org.marsad.coder.lexicon.NounClasses;
import org.marsad.coder.mention.Mention;
import org.marsad.coder.mention.Mentions;
import org.marsad.coder.mention.NounPhrase;

/// "They burned our house": where the last ones named are children, the unarmed or the dead, the
/// pronoun means somebody else, and who did it stays open.
final class UnlikelyDoers {
  private static final Set<String> VIOLENT =
      Set.of(
          "abduction",
          "abuse",
          "air-strike",
          "armed-attack",
          "assassination",
          "attack",
          "bombing",
          "destruction",
          "drone-strike",
          "execution",
          "killing",
          "raid",
          "sexual-violence",
          "shelling",
          "torture");

  private final Document document;
  private final Mentions mentions;
  private final NounClasses nouns;

  UnlikelyDoers(Document document, Mentions mentions, NounClasses nouns) {
    this.document = document;
    this.mentions = mentions;
    this.nouns = nouns;
  }

  List<HappeningMention> without(List<HappeningMention> told) {
    return told.stream().map(this::without).toList();
  }

  private HappeningMention without(HappeningMention happening) {
    if (!VIOLENT.contains(happening.type())) {
      return happening;
    }
    var likely = happening.agents().stream().filter(a -> !isUnlikely(a)).toList();
    return likely.size() == happening.agents().size() ? happening : happening.doneBy(likely);
  }

  private boolean isUnlikely(Mention agent) {
    return agent.via().isPresent()
        && mentions.all().stream()
            .filter(m -> m.span().equals(agent.via().get()))
            .anyMatch(this::isUnarmed);
  }

  private boolean isUnarmed(Mention mention) {
    var sentence = document.sentences().get(mention.sentence());
    var words = NounPhrase.around(sentence, mention.head()).lowerWords();
    var lemma = sentence.token(mention.head()).lemma().toLowerCase(Locale.ROOT);
    return nouns
        .of(words, lemma)
        .filter(_ -> !sentence.token(mention.head()).isProperNoun())
        .filter(c -> nouns.isA(c, "unarmed") || c.equals("body") || c.equals("women"))
        .isPresent();
  }
}
