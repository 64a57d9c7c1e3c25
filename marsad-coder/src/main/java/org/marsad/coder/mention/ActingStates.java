package org.marsad.coder.mention;

import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.coder.lexicon.NounClasses;

/// Tells a state that acts from the land that bears its name: "Turkey condemned", "Iraq's
/// government", "talks with Iran" against "in Turkey", "northern Iraq". The words around the name
/// decide; where they are silent it is the land.
final class ActingStates {
  private static final Set<String> WITH =
      Set.of("with", "for", "by", "against", "between", "among", "as", "like", "unlike");

  /// Nouns between two states that are ground: "the border between Syria and Iraq".
  private static final Set<String> GROUND =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "centre",
          "center",
          "border",
          "frontier",
          "coast",
          "shore",
          "capital",
          "province",
          "governorate",
          "state",
          "region",
          "district",
          "city",
          "town",
          "village",
          "countryside",
          "territory",
          "soil",
          "land",
          "airspace",
          "water",
          "desert",
          "mountain",
          "valley",
          "river",
          "lake",
          "sea",
          "island",
          "road",
          "highway",
          "side",
          "area",
          "port",
          "interior",
          "heartland",
          "outskirts",
          "population",
          "history",
          "weather",
          "camp",
          "war",
          "conflict");

  /// What one does to those who can act, rarely to land.
  private static final Set<String> DEALINGS =
      Set.of(
          "support",
          "help",
          "assist",
          "aid",
          "enable",
          "thank",
          "urge",
          "ask",
          "accuse",
          "blame",
          "condemn",
          "criticise",
          "criticize",
          "tell",
          "warn",
          "back",
          "encourage",
          "allow",
          "press",
          "pressure",
          "appreciate",
          "praise",
          "persuade",
          "convince",
          "force",
          "oblige",
          "pay",
          "sue",
          "arm",
          "supply",
          "sanction",
          "represent",
          "congratulate",
          "inform",
          "demand",
          "want",
          "expect",
          "let",
          "make",
          "denounce",
          "threaten",
          "defy");

  private final NounClasses nouns;

  ActingStates(NounClasses nouns) {
    this.nouns = nouns;
  }

  boolean acts(Sentence sentence, int first, int last) {
    return isOwner(sentence, last)
        || isDealtWith(sentence, first)
        || isSubject(sentence, first, last)
        || isModifier(sentence, first, last);
  }

  /// "Iraq's army", not "Iraq's north".
  private static boolean isOwner(Sentence sentence, int last) {
    if (!tag(sentence, last + 1).equals("POS")) {
      return false;
    }
    int noun = runEnd(sentence, last + 2);
    return noun >= 0
        && !GROUND.contains(sentence.token(noun).lemma())
        && !sentence.token(noun).isProperNoun();
  }

  private boolean isDealtWith(Sentence sentence, int first) {
    int before = before(sentence, first);
    if (before < 0) {
      return false;
    }
    Token token = sentence.token(before);
    if (token.lower().equals("of")) {
      return before > 0 && isBody(sentence.token(before - 1));
    }
    boolean dealing = token.isVerb() && DEALINGS.contains(token.lemma());
    boolean named = Set.of("ally", "neighbor", "neighbour", "rival").contains(token.lemma());
    return dealing || named || WITH.contains(token.lower()) && !isGround(sentence, before - 1);
  }

  private boolean isBody(Token token) {
    var noun = nouns.of(java.util.List.of(token.lower()), token.lemma());
    return noun.map(n -> nouns.isA(n, "human") || n.equals("organisation")).orElse(false)
        && !GROUND.contains(token.lemma());
  }

  private static boolean isGround(Sentence sentence, int at) {
    return at >= 0 && GROUND.contains(sentence.token(at).lemma());
  }

  /// A finite verb right behind the name, unless the name ends a phrase of place.
  private static boolean isSubject(Sentence sentence, int first, int last) {
    int before = before(sentence, first);
    if (before >= 0
        && Set.of("IN", "TO").contains(tag(sentence, before))
        && !opens(sentence, before)) {
      return false;
    }
    if (tag(sentence, before).equals("MD") && tag(sentence, last + 1).equals("VB")) {
      return true;
    }
    int verb = last + 1;
    while (tag(sentence, verb).startsWith("RB")) {
      verb++;
    }
    if (!Set.of("VBZ", "VBD", "VBP", "MD").contains(tag(sentence, verb))) {
      return false;
    }
    boolean copula = sentence.token(verb).lemma().equals("be");
    return !copula || Set.of("VBG", "VBN", "JJ", "TO").contains(tag(sentence, verb + 1));
  }

  /// "that", "if", "as" open a clause of which the state may be the subject.
  private static boolean opens(Sentence sentence, int at) {
    return Set.of(
            "that",
            "if",
            "as",
            "while",
            "because",
            "whether",
            "although",
            "though",
            "since",
            "unless",
            "until",
            "before",
            "after",
            "when")
        .contains(sentence.token(at).lower());
  }

  /// "U.S. assistance", "the Iraq government"; not "the Syria border".
  private boolean isModifier(Sentence sentence, int first, int last) {
    int noun = runEnd(sentence, last + 1);
    if (noun < 0
        || sentence.token(noun).isProperNoun()
        || GROUND.contains(sentence.token(noun).lemma())) {
      return false;
    }
    boolean adjective =
        sentence.token(first).text().chars().allMatch(c -> c == '.' || Character.isUpperCase(c));
    return adjective || isBody(sentence.token(noun));
  }

  /// The last noun of the words that go on here, -1 where none follows.
  private static int runEnd(Sentence sentence, int from) {
    int at = from;
    while (tag(sentence, at).startsWith("JJ")
        || tag(sentence, at).startsWith("RB")
        || tag(sentence, at).equals("VBN")) {
      at++;
    }
    int end = -1;
    while (tag(sentence, at).startsWith("NN")) {
      end = at++;
    }
    return end;
  }

  /// The word before the name and its article, -1 at the beginning.
  private static int before(Sentence sentence, int first) {
    int at = first - 1;
    return at >= 0 && sentence.token(at).lower().equals("the") ? at - 1 : at;
  }

  private static String tag(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() ? sentence.token(at).tag() : "";
  }
}
