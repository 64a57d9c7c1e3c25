package org.marsad.coder.happening;

import java.util.Optional;
import java.util.Set;
import org.marsad.coder.figure.Collectives;
import org.marsad.coder.mention.Mention;

/// One person to whom something happened and whom no number counts: by name ("killed Haddad"), by a
/// noun ("the commander was detained") or by a pronoun.
///
/// @param known whether the words take the person for known: "the", "his", "him"
public record Single(Mention mention, boolean known) {
  private static final Set<String> PRONOUNS = Set.of("he", "him", "she", "her");
  private static final Set<String> KNOWN =
      Set.of("the", "this", "that", "his", "her", "its", "their");

  static Optional<Single> of(Scene scene, int token, Collectives collectives) {
    int at = scene.meant(token);
    var mention = scene.mention(at);
    if (mention.isEmpty() || scene.sentence().relation(at).equals("appos")) {
      return Optional.empty();
    }
    boolean pronoun = PRONOUNS.contains(scene.word(at));
    boolean known = pronoun || isKnown(scene, at);
    boolean one = isOne(scene, at, mention.get()) && !collectives.holds(scene.lemma(at));
    return pronoun || one ? Optional.of(new Single(mention.get(), known)) : Optional.empty();
  }

  private static boolean isOne(Scene scene, int at, Mention mention) {
    boolean person =
        mention.kind() == Mention.Kind.PERSON
            || mention.kind() == Mention.Kind.ROLE
            || mention.kind() == Mention.Kind.GROUP && scene.classes(at).contains("human");
    var tag = scene.sentence().token(at).tag();
    return person && (tag.equals("NN") || tag.equals("NNP"));
  }

  private static boolean isKnown(Scene scene, int at) {
    var sentence = scene.sentence();
    return sentence.children(at).stream()
        .filter(c -> sentence.relation(c).equals("det") || sentence.relation(c).equals("nmod:poss"))
        .anyMatch(c -> KNOWN.contains(scene.word(c)));
  }
}
