package org.marsad.coder.claim;

import java.util.List;
import java.util.Locale;
import org.marsad.coder.language.Document;
import org.marsad.coder.lexicon.ActorKind;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.lexicon.ActorSide;
import org.marsad.coder.lexicon.NounClasses;
import org.marsad.coder.mention.Mention;

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

  private static ActorSide byKind(ActorKind kind) {
    if (kind.isState()) {
      return ActorSide.STATE;
    }
    return kind.isArmedNonState() ? ActorSide.NON_STATE : ActorSide.UNKNOWN;
  }

  private ActorSide byNoun(Mention mention, Document document) {
    var token = document.sentences().get(mention.sentence()).token(mention.head());
    var nounClass = nouns.of(List.of(token.text().toLowerCase(Locale.ROOT)), token.lemma());
    return nounClass.map(this::byClass).orElse(ActorSide.UNKNOWN);
  }

  private ActorSide byClass(String nounClass) {
    return switch (nounClass) {
      case "soldiers", "police", "officials" -> ActorSide.STATE;
      case "fighters" -> ActorSide.NON_STATE;
      case "protesters" -> ActorSide.PROTESTERS;
      default ->
          nouns.isA(nounClass, "unarmed") || nounClass.equals("people")
              ? ActorSide.CIVILIANS
              : ActorSide.UNKNOWN;
    };
  }
}
