package org.marsad.coder.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.coder.lexicon.Trigger;
import org.marsad.coder.lexicon.Triggers;

/// Finds the words of a sentence that evoke happenings, each with the reading that holds there.
final class TriggerFinder {
  private static final Set<String> CARRIED_AS =
      Set.of("obj", "nsubj:pass", "obl", "nsubj", "xcomp");
  private static final int REACH = 6;

  private final Triggers triggers;

  TriggerFinder(Triggers triggers) {
    this.triggers = triggers;
  }

  /// Whether any word here may evoke something, by its lemma alone.
  boolean mayTell(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(this::mayTell);
  }

  private boolean mayTell(Token token) {
    var lemma = lemma(token);
    return token.isVerb() && !triggers.verb(lemma).isEmpty()
        || (token.isNoun() || token.isVerb() || token.tag().startsWith("JJ"))
            && (!triggers.noun(lemma).isEmpty() || !triggers.noun(suffix(token)).isEmpty());
  }

  List<Draft> drafts(Scene scene) {
    var drafts = new ArrayList<Draft>();
    for (Token token : scene.sentence().tokens()) {
      draft(scene, token).filter(d -> !d.trigger.isNone()).ifPresent(drafts::add);
    }
    return drafts;
  }

  private Optional<Draft> draft(Scene scene, Token token) {
    var relation = scene.sentence().relation(token.index());
    if (relation.startsWith("aux") || relation.equals("cop")) {
      return Optional.empty();
    }
    if (token.isVerb()) {
      var verb = verb(scene, token);
      return verb.isPresent() || !token.tag().equals("VBG") ? verb : noun(scene, token);
    }
    if (token.tag().startsWith("JJ") || token.tag().equals("VBN")) {
      return adjective(scene, token);
    }
    return token.isNoun() ? noun(scene, token) : Optional.empty();
  }

  private Optional<Draft> adjective(Scene scene, Token token) {
    var readings = triggers.noun(lemma(token)).stream().filter(t -> t.pos() == 'A').toList();
    var suffix = suffix(token);
    var all = readings.isEmpty() ? triggers.noun(suffix) : readings;
    var slots = Slots.ofAdjective(scene.sentence(), token.index());
    var conditions = new Conditions(scene, slots, t -> mayTell(scene.sentence().token(t)));
    return all.stream()
        .filter(t -> t.pos() == 'A' && conditions.hold(t))
        .findFirst()
        .map(t ->
            new Draft(
                token.index(),
                token.index(),
                token.index(),
                t,
                slots,
                Optional.empty(),
                "happening-adjective"));
  }

  /// "-held" of "rebel-held"; nothing that any list has where there is no hyphen.
  private static String suffix(Token token) {
    var word = token.lower();
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 ? word.substring(hyphen) : "";
  }

  private Optional<Draft> verb(Scene scene, Token token) {
    var slots = Slots.ofVerb(scene.sentence(), token.index());
    var conditions = new Conditions(scene, slots, t -> mayTell(scene.sentence().token(t)));
    return longestFirst(triggers.verb(lemma(token))).stream()
        .filter(t -> restOfVerb(scene.sentence(), token.index(), t.words()) >= 0)
        .filter(conditions::hold)
        .findFirst()
        .map(t ->
            new Draft(
                token.index(),
                token.index(),
                Math.max(token.index(), restOfVerb(scene.sentence(), token.index(), t.words())),
                t,
                slots,
                Optional.empty(),
                "happening-verb"));
  }

  private static List<Trigger> longestFirst(List<Trigger> readings) {
    return readings.stream()
        .sorted(Comparator.comparingInt((Trigger t) -> t.words().size()).reversed())
        .toList();
  }

  /// Where the last word of a verb of several words stands, or -1: "blow … up", "open fire".
  private static int restOfVerb(Sentence sentence, int verb, List<String> words) {
    int at = verb;
    for (String word : words.subList(1, words.size())) {
      at = next(sentence, at, word);
      if (at < 0) {
        return -1;
      }
    }
    return at;
  }

  private static int next(Sentence sentence, int from, String word) {
    for (int i = from + 1; i < Math.min(sentence.size(), from + REACH); i++) {
      Token token = sentence.token(i);
      if (lemma(token).equals(word) || token.lower().equals(word)) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Draft> noun(Scene scene, Token token) {
    var readings = longestFirst(triggers.noun(lemma(token)));
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    int head = token.index();
    var carrier = carrier(scene.sentence(), head);
    var slots = Slots.ofNoun(scene.sentence(), head, carrier);
    var conditions = new Conditions(scene, slots, t -> mayTell(scene.sentence().token(t)));
    return readings.stream()
        .filter(t -> stands(scene.sentence(), token.index(), t))
        .filter(conditions::hold)
        .findFirst()
        .map(t ->
            new Draft(
                head,
                token.index() - t.words().size() + 1,
                token.index(),
                t,
                slots,
                carrier,
                "happening-noun"));
  }

  private static boolean stands(Sentence sentence, int last, Trigger trigger) {
    int first = last - trigger.words().size() + 1;
    if (first < 0 || trigger.pos() == 'A') {
      return false;
    }
    for (int i = first; i < last; i++) {
      var word = trigger.words().get(i - first);
      if (!sentence.token(i).lower().equals(word) && !lemma(sentence.token(i)).equals(word)) {
        return false;
      }
    }
    return true;
  }

  /// The light verb that carries an event noun: "launched an offensive", "came under attack".
  private Optional<Integer> carrier(Sentence sentence, int noun) {
    int at = noun;
    // "carried out dozens of raids": the grammar has the raids below the dozens.
    for (int steps = 0; steps < 2 && sentence.relation(at).equals("nmod"); steps++) {
      at = sentence.preposition(at).filter("of"::equals).isPresent() ? sentence.head(at) : -1;
      if (at < 0) {
        return Optional.empty();
      }
    }
    if (sentence.relation(at).equals("conj") && sentence.token(sentence.head(at)).isNoun()) {
      at = sentence.head(at);
    }
    int up = sentence.head(at);
    boolean carried =
        up >= 0
            && sentence.token(up).isVerb()
            && CARRIED_AS.contains(sentence.relation(at))
            && light(sentence, up).isPresent();
    return carried ? Optional.of(up) : Optional.empty();
  }

  /// The light verb at a token, with its particle if it has one.
  Optional<Triggers.LightVerb> light(Sentence sentence, int verb) {
    var lemma = lemma(sentence.token(verb));
    return sentence.children(verb).stream()
        .filter(c ->
            sentence.relation(c).equals("compound:prt") || sentence.relation(c).equals("advmod"))
        .map(c -> triggers.lightVerb(lemma + " " + sentence.token(c).lower()))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> under(sentence, verb, lemma))
        .or(() -> triggers.lightVerb(lemma));
  }

  /// "come under", "engage in": light verbs with a preposition.
  private Optional<Triggers.LightVerb> under(Sentence sentence, int verb, String lemma) {
    return verb + 1 < sentence.size()
        ? triggers.lightVerb(lemma + " " + sentence.token(verb + 1).lower())
        : Optional.empty();
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
