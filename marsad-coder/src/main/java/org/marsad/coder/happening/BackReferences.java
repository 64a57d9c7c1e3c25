package org.marsad.coder.happening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    var resolved = new Before();
    for (HappeningMention happening : told) {
      var earlier = antecedent(happening, resolved);
      resolved.add(
          earlier.isEmpty()
              ? happening
              : tied(happening, resolved.get(earlier.getAsInt()), earlier.getAsInt()));
    }
    return resolved.all;
  }

  private OptionalInt antecedent(HappeningMention happening, Before before) {
    Sentence sentence = document.sentences().get(happening.sentence());
    if (!sentence.token(happening.head()).isNoun()
        || sentence.hasChild(happening.head(), "nmod:poss")) {
      return OptionalInt.empty();
    }
    boolean pointing = hasDeterminer(sentence, happening.head(), POINTING);
    boolean definite = hasDeterminer(sentence, happening.head(), Set.of("the"));
    if (!pointing && !definite) {
      return happening.agents().isEmpty() ? before.list(happening) : OptionalInt.empty();
    }
    return before.last(happening, pointing);
  }

  /// What was told before, with what is looked for in it at hand, so that the end of a long text is
  /// read as fast as its beginning. Sentences come in their order.
  private final class Before {
    private final List<HappeningMention> all = new ArrayList<>();

    /// Type → those that took place, by their numbers.
    private final Map<String, List<Integer>> byType = new HashMap<>();

    /// Attacks of all types that took place.
    private final List<Integer> attacks = new ArrayList<>();

    /// Type → the last with doers in a sentence that ends in a colon.
    private final Map<String, Integer> lists = new HashMap<>();

    HappeningMention get(int i) {
      return all.get(i);
    }

    void add(HappeningMention happening) {
      int number = all.size();
      all.add(happening);
      if (happening.factuality().tookPlace()) {
        byType.computeIfAbsent(happening.type(), _ -> new ArrayList<>()).add(number);
        if (ATTACKS.contains(happening.type())) {
          attacks.add(number);
        }
      }
      Sentence sentence = document.sentences().get(happening.sentence());
      boolean opens = sentence.token(sentence.size() - 1).text().equals(":");
      if (opens && !happening.agents().isEmpty()) {
        lists.put(happening.type(), number);
      }
    }

    /// "The command's aircraft carried out seven strikes:" and a list of them.
    OptionalInt list(HappeningMention happening) {
      var opening = lists.get(happening.type());
      return opening != null && all.get(opening).sentence() < happening.sentence()
          ? OptionalInt.of(opening)
          : OptionalInt.empty();
    }

    /// The last that an event noun may take up.
    OptionalInt last(HappeningMention happening, boolean pointing) {
      int last = elsewhere(happening, byType.getOrDefault(happening.type(), List.of()));
      if (pointing && ATTACKS.contains(happening.type())) {
        last = Math.max(last, elsewhere(happening, attacks));
      }
      last = Math.max(last, near(happening));
      return last < 0 ? OptionalInt.empty() : OptionalInt.of(last);
    }

    /// The last of some that is of another sentence.
    private int elsewhere(HappeningMention happening, List<Integer> some) {
      for (int i = some.size() - 1; i >= 0; i--) {
        if (all.get(some.get(i)).sentence() != happening.sentence()) {
          return some.get(i);
        }
      }
      return -1;
    }

    /// The last blow told just before that says more.
    private int near(HappeningMention happening) {
      for (int i = all.size() - 1;
          i >= 0 && happening.sentence() - all.get(i).sentence() <= NEAR;
          i--) {
        var earlier = all.get(i);
        if (earlier.sentence() != happening.sentence()
            && earlier.factuality().tookPlace()
            && BLOWS.contains(earlier.type())
            && isVague(happening, earlier)) {
          return i;
        }
      }
      return -1;
    }
  }

  private static boolean hasDeterminer(Sentence sentence, int noun, Set<String> words) {
    return sentence.children(noun, Set.of("det", "amod", "det:predet")).stream()
        .anyMatch(c -> words.contains(sentence.token(c).lower()));
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
