package org.marsad.coder.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.place.PlaceMention;
import org.marsad.coder.time.TimeExpression;
import org.marsad.record.Span;

/// The words of a happening's own clause, and the places and times among them.
record Extent(Span span, List<Integer> places, List<Integer> times) {
  private static final Set<String> OTHER_CLAUSES =
      Set.of("conj", "parataxis", "ccomp", "advcl", "acl:relcl");

  /// Acts of words: whom they are said to is no place.
  private static final Set<String> SPOKEN =
      Set.of(
          "accusation",
          "appeal",
          "condemnation",
          "pledge",
          "refusal",
          "sanction",
          "support",
          "threat",
          "talks");

  private static final Set<String> LIMITING =
      Set.of("if", "unless", "although", "though", "whereas", "because");

  static Extent of(Scene scene, Draft draft, List<Draft> drafts) {
    Sentence sentence = scene.sentence();
    var heads = new HashSet<Integer>(draft.clause);
    heads.add(draft.carrier.orElse(draft.head));
    heads.add(draft.head);
    var own = new HashSet<Integer>();
    for (int head : heads) {
      own.addAll(clause(sentence, head, heads, drafts));
    }
    draft.agents.forEach(a -> own.addAll(near(a, draft.head)));
    int first = own.stream().min(Comparator.naturalOrder()).orElse(draft.first);
    int last = own.stream().max(Comparator.naturalOrder()).orElse(draft.last);
    return new Extent(
        scene.whole(Math.min(first, draft.first), Math.max(last, draft.last)),
        places(scene, draft, drafts, own),
        times(scene, draft, own));
  }

  /// The subtree without other happenings' clauses.
  private static Set<Integer> clause(
      Sentence sentence, int head, Set<Integer> mine, List<Draft> drafts) {
    var all = new HashSet<>(sentence.subtree(head));
    for (Draft other : drafts) {
      int at = other.carrier.orElse(other.head);
      boolean apart =
          !mine.contains(other.head) && !mine.contains(at) && at != head && all.contains(at);
      if (apart) {
        opening(sentence, at, head).ifPresent(o -> all.removeAll(sentence.subtree(o)));
      }
    }
    for (int aside : asides(sentence, head, all)) {
      all.removeAll(new HashSet<>(sentence.subtree(aside)));
    }
    all.removeIf(i -> sentence.relation(i).equals("punct"));
    return all;
  }

  /// The word by which another happening's clause hangs from this one: "forced" in "seized the dam
  /// and forced thousands to flee".
  private static Optional<Integer> opening(Sentence sentence, int other, int head) {
    Optional<Integer> opening = Optional.empty();
    for (int at = other; at >= 0 && at != head; at = sentence.head(at)) {
      boolean verb = sentence.token(at).isVerb() || at == other;
      if (verb && OTHER_CLAUSES.contains(sentence.relation(at))) {
        opening = Optional.of(at);
      }
    }
    return opening;
  }

  /// Clauses that only limit or contrast: "if the road from the coast stays open" places nothing.
  private static List<Integer> asides(Sentence sentence, int head, Set<Integer> all) {
    return all.stream()
        .filter(i -> i != head && sentence.relation(i).equals("advcl"))
        .filter(i ->
            sentence.children(i).stream()
                .anyMatch(c ->
                    sentence.relation(c).equals("mark")
                        && LIMITING.contains(sentence.token(c).lower())))
        .toList();
  }

  private static List<Integer> near(int agent, int head) {
    return Math.abs(agent - head) < 25 ? List.of(agent) : List.of();
  }

  private static List<Integer> places(
      Scene scene, Draft draft, List<Draft> drafts, Set<Integer> own) {
    var heads = new ArrayList<>(draft.places.stream().filter(scene::isPlace).toList());
    scene.places().stream()
        .filter(p -> !isParty(draft, p.head()))
        .filter(p -> own.contains(p.head()) && !heads.contains(p.head()))
        .filter(p -> !p.modifier() || placesEvent(scene, drafts, p))
        .sorted(Comparator.comparingInt(p -> Math.abs(p.head() - draft.head)))
        .map(PlaceMention::head)
        .forEach(heads::add);
    return heads;
  }

  /// "Britain and France called for restraint" tells of nothing in France.
  private static boolean isParty(Draft draft, int head) {
    return draft.agents.contains(head)
        || SPOKEN.contains(draft.type()) && draft.patients.contains(head);
  }

  /// "Gaza strikes", "the Baghdad blast": the place of an event may stand before its noun.
  private static boolean placesEvent(Scene scene, List<Draft> drafts, PlaceMention place) {
    int noun = scene.sentence().head(place.head());
    return drafts.stream().anyMatch(d -> d.head == noun && d.trigger.pos() == 'N')
        && !scene.isNationality(place.head());
  }

  private static List<Integer> times(Scene scene, Draft draft, Set<Integer> own) {
    return scene.times().stream()
        .filter(t -> within(t, own))
        .sorted(Comparator.comparingInt(t -> Math.abs(t.first() - draft.head)))
        .map(TimeExpression::first)
        .toList();
  }

  private static boolean within(TimeExpression time, Set<Integer> own) {
    for (int i = time.first(); i <= time.last(); i++) {
      if (own.contains(i)) {
        return true;
      }
    }
    return false;
  }
}
