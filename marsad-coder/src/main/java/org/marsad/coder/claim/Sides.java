package org.marsad.coder.claim;

import java.util.List;
import org.marsad.coder.language.Document;
import org.marsad.coder.lexicon.ActorKind;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.lexicon.ActorSide;
import org.marsad.coder.lexicon.NounClasses;
import org.marsad.coder.mention.Mention;
import org.marsad.coder.mention.NounPhrase;

/// On which side of other codebooks' questions somebody stands: by the register where it knows
/// them, else by the noun that tells what they are.
public final class Sides {
  private final ActorRegister register;
  private final NounClasses nouns;

  public Sides(ActorRegister register, NounClasses nouns) {
    this.register = register;
    this.nouns = nouns;
  }

  public ActorSide of(Mention mention, Document document) {
    var byNoun = byNoun(mention, document);
    if (byNoun == ActorSide.CIVILIANS || byNoun == ActorSide.PROTESTERS) {
      return byNoun;
    }
    return mention
        .actor()
        .flatMap(register::actor)
        .map(a -> byKind(a.kind(document.reading().report().published())))
        .filter(s -> s != ActorSide.UNKNOWN)
        .orElse(byNoun);
  }

  /// The side that names what happened where several took part: a crowd before all others, as
  /// police and a crowd make no battle; who bears arms before who does not, as a battle that also
  /// kills civilians is one.
  public ActorSide of(List<Mention> participants, Document document) {
    var each = participants.stream().map(p -> of(p, document)).toList();
    if (each.contains(ActorSide.PROTESTERS)) {
      return ActorSide.PROTESTERS;
    }
    return each.stream()
        .filter(ActorSide::armed)
        .findFirst()
        .orElse(each.contains(ActorSide.CIVILIANS) ? ActorSide.CIVILIANS : ActorSide.UNKNOWN);
  }

  private static ActorSide byKind(ActorKind kind) {
    if (kind.isState()) {
      return ActorSide.STATE;
    }
    return kind.isArmedNonState() ? ActorSide.NON_STATE : ActorSide.UNKNOWN;
  }

  private ActorSide byNoun(Mention mention, Document document) {
    var sentence = document.sentences().get(mention.sentence());
    var words = NounPhrase.around(sentence, mention.head()).lowerWords();
    var nounClass = nouns.of(words, sentence.token(mention.head()).lemma());
    return nounClass.map(this::byClass).orElse(ActorSide.UNKNOWN);
  }

  private ActorSide byClass(String nounClass) {
    return switch (nounClass) {
      case "soldiers", "police", "officials" -> ActorSide.STATE;
      case "fighters" -> ActorSide.NON_STATE;
      case "protesters" -> ActorSide.PROTESTERS;
      default -> byGroup(nounClass);
    };
  }

  private ActorSide byGroup(String nounClass) {
    if (nouns.isA(nounClass, "military")) {
      return ActorSide.ARMED;
    }
    return nouns.isA(nounClass, "unarmed") || nounClass.equals("people")
        ? ActorSide.CIVILIANS
        : ActorSide.UNKNOWN;
  }
}
