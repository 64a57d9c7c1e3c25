package org.marsad.coder.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.mention.Mention;

/// Ties an event noun that takes up something told before ("these strikes", "the attack") to what
/// it takes up: those who did that did this.
final class BackReferences {
  private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "such");
  private static final Set<String> ATTACKS =
      Set.of(
          "air-strike",
          "drone-strike",
          "shelling",
          "bombing",
          "suicide-bombing",
          "explosion",
          "chemical-attack",
          "armed-attack",
          "attack",
          "grenade",
          "landmine",
          "killing",
          "execution");

  /// What "the attack" may mean where its means is told just before.
  private static final Set<String> BLOWS =
      Set.of(
          "drone-strike",
          "shelling",
          "bombing",
          "suicide-bombing",
          "explosion",
          "armed-attack",
          "assassination",
          "killing",
          "grenade");

  private static final int NEAR = 3;

  private final Document document;

  BackReferences(Document document) {
    this.document = document;
  }

  List<HappeningMention> resolve(List<HappeningMention> told) {
    var resolved = new ArrayList<HappeningMention>();
    for (HappeningMention happening : told) {
      var earlier = antecedent(happening, resolved);
      resolved.add(
          earlier.isEmpty()
              ? happening
              : tied(happening, resolved.get(earlier.getAsInt()), earlier.getAsInt()));
    }
    return resolved;
  }

  private OptionalInt antecedent(HappeningMention happening, List<HappeningMention> before) {
    Sentence sentence = document.sentences().get(happening.sentence());
    if (!sentence.token(happening.head()).isNoun()
        || sentence.hasChild(happening.head(), "nmod:poss")) {
      return OptionalInt.empty();
    }
    boolean pointing = hasDeterminer(sentence, happening.head(), POINTING);
    boolean definite = hasDeterminer(sentence, happening.head(), Set.of("the"));
    if (!pointing && !definite) {
      return happening.agents().isEmpty() ? listed(happening, before) : OptionalInt.empty();
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      if (isSame(happening, before.get(i), pointing)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /// "The command's aircraft carried out seven strikes:" and a list of them.
  private OptionalInt listed(HappeningMention happening, List<HappeningMention> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      var earlier = before.get(i);
      Sentence sentence = document.sentences().get(earlier.sentence());
      boolean opens = sentence.token(sentence.size() - 1).text().equals(":");
      if (opens && earlier.type().equals(happening.type()) && !earlier.agents().isEmpty()) {
        return earlier.sentence() < happening.sentence() ? OptionalInt.of(i) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private static boolean hasDeterminer(Sentence sentence, int noun, Set<String> words) {
    return sentence.children(noun, Set.of("det", "amod", "det:predet")).stream()
        .anyMatch(c -> words.contains(sentence.token(c).lower()));
  }

  private static boolean isSame(
      HappeningMention happening, HappeningMention earlier, boolean pointing) {
    if (earlier.sentence() == happening.sentence() || !earlier.factuality().tookPlace()) {
      return false;
    }
    boolean near = happening.sentence() - earlier.sentence() <= NEAR;
    return earlier.type().equals(happening.type())
        || isVague(happening, earlier) && near && BLOWS.contains(earlier.type())
        || pointing && ATTACKS.contains(happening.type()) && ATTACKS.contains(earlier.type());
  }

  /// Whether it says less than what was told before: "a bomb went off. The attack was carried out
  /// by gunmen".
  private static boolean isVague(HappeningMention happening, HappeningMention earlier) {
    return happening.type().equals("attack")
        || happening.type().equals("armed-attack")
            && !Set.of("killing", "assassination").contains(earlier.type());
  }

  private static HappeningMention tied(
      HappeningMention happening, HappeningMention earlier, int i) {
    var agents =
        happening.agents().isEmpty()
            ? earlier.agents().stream().map(BackReferences::through).toList()
            : happening.agents();
    var same = isVague(happening, earlier) ? happening.as(earlier.type()) : happening;
    return same.takingUp(i, agents);
  }

  /// Somebody named elsewhere: through those words.
  static Mention through(Mention named) {
    return new Mention(
        named.span(),
        named.sentence(),
        named.first(),
        named.last(),
        named.head(),
        named.kind(),
        named.name(),
        named.actor(),
        named.role(),
        named.via().or(() -> java.util.Optional.of(named.span())),
        named.chain(),
        "mention-taken-up");
  }
}
