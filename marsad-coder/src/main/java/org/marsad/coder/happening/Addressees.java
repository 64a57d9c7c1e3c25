package org.marsad.coder.happening;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.mention.Mention;

/// At whom an act of words or of policy is directed, where no slot of its own names them: those
/// named first in what the act is about. Who "rejected a Danish offer" rejects the Danes; who
/// "threatens to cut ties with Peru" threatens Peru; who "demands that the council resign" asks it
/// of the council.
final class Addressees {
  /// The act's content has a counterpart: whoever it would help, hurt or bind.
  private static final Set<String> ACTS =
      Set.of(
          "agreement",
          "pledge",
          "aid-pledge",
          "refusal",
          "appeal",
          "threat",
          "sanction",
          "concession",
          "siege-lifted",
          "protest",
          "riot",
          "condemnation",
          "investigation",
          "support",
          "repression");

  /// Between two doers the act is mutual.
  private static final Set<String> MUTUAL = Set.of("agreement", "support");

  private static final Set<String> FRIENDLY =
      Set.of("support", "pledge", "aid-pledge", "agreement", "concession");
  private static final Set<String> HOSTILE =
      Set.of(
          "attack",
          "combat",
          "confront",
          "counter",
          "defeat",
          "degrade",
          "destroy",
          "eliminate",
          "fight",
          "repel",
          "resist",
          "stop");

  private static final Set<String> CROWDS = Set.of("protest", "riot");

  /// Clauses beside the act, which tell of something else.
  private static final Set<String> BESIDE =
      Set.of("acl:relcl", "parataxis", "conj", "obl:tmod", "appos", "discourse");

  private static final Set<String> SUBJECTS =
      Set.of("nsubj", "nsubj:pass", "csubj", "obl:agent", "aux", "mark", "cc");
  private static final Set<String> INSIDE = Set.of("in", "at", "within", "inside", "near");
  private static final Set<String> CAUSE_OF_CROWDS = Set.of("advcl", "conj");
  private static final Set<Mention.Kind> SOMEBODY =
      Set.of(
          Mention.Kind.PERSON,
          Mention.Kind.ORGANIZATION,
          Mention.Kind.GROUP,
          Mention.Kind.NATIONALITY,
          Mention.Kind.ROLE);
  private static final int MOST = 2;

  private Addressees() {}

  static void find(Scene scene, Draft draft, List<Draft> drafts) {
    boolean open = draft.patients.stream().noneMatch(p -> isSomebody(scene, p));
    boolean mutual = MUTUAL.contains(draft.type()) && draft.agents.size() > 1;
    if (!ACTS.contains(draft.type()) || !open || mutual) {
      return;
    }
    var content = new TreeSet<Integer>();
    gather(scene.sentence(), draft, draft.head, content);
    draft.carrier.ifPresent(c -> gather(scene.sentence(), draft, c, content));
    content.removeIf(t -> t < draft.first);
    if (draft.type().equals("condemnation")) {
      // "condemned the murder of a nurse" blames no nurse.
      content.removeIf(t -> drafts.stream().anyMatch(d -> d != draft && d.patients.contains(t)));
    }
    party(scene, draft, content, false)
        .or(() -> party(scene, draft, content, true))
        .ifPresent(p -> add(scene, draft, p));
  }

  private static void add(Scene scene, Draft draft, int party) {
    var all = new LinkedHashSet<Integer>();
    scene.sentence().conjuncts(party).stream()
        .filter(c -> isParty(scene, draft, c))
        .limit(MOST)
        .forEach(all::add);
    if (draft.patients.size() + all.size() <= MOST) {
      draft.patients.addAll(all);
    }
  }

  /// The words of what the act is about: below its word, and neither its doer nor another clause.
  private static void gather(Sentence sentence, Draft draft, int at, Set<Integer> content) {
    for (int child : sentence.children(at)) {
      var relation = sentence.relation(child);
      boolean doer = at == draft.head || draft.carrier.filter(c -> c == at).isPresent();
      boolean beside =
          BESIDE.contains(relation)
              || doer && SUBJECTS.contains(relation)
              || relation.equals("advcl") && !isInfinitive(sentence, child);
      boolean ofCrowd = doer && CROWDS.contains(draft.type()) && CAUSE_OF_CROWDS.contains(relation);
      if (!beside || ofCrowd) {
        content.add(child);
        gather(sentence, draft, child, content);
      }
    }
  }

  private static boolean isInfinitive(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .anyMatch(
            c -> sentence.relation(c).equals("mark") && sentence.token(c).lower().equals("to"));
  }

  private static Optional<Integer> party(
      Scene scene, Draft draft, Set<Integer> content, boolean inside) {
    return content.stream()
        .filter(t -> isParty(scene, draft, t))
        .filter(t -> inside == isInside(scene, t))
        .findFirst();
  }

  /// "A curfew in Benin": the country is where it holds, and only then those whom it binds.
  private static boolean isInside(Scene scene, int token) {
    return scene.isPlace(token)
        && scene.sentence().preposition(token).filter(INSIDE::contains).isPresent();
  }

  private static boolean isParty(Scene scene, Draft draft, int token) {
    return isSomebody(scene, token)
        && !scene.isTime(token)
        && !isOwn(scene, token)
        && !isFoe(scene, draft, token)
        && draft.agents.stream().noneMatch(a -> isSame(scene, a, token));
  }

  /// "Its troops": the doer's own.
  private static boolean isOwn(Scene scene, int token) {
    return scene.classes(token).contains("armed")
        && scene
            .sentence()
            .child(token, "nmod:poss")
            .filter(p -> scene.sentence().token(p).tag().equals("PRP$"))
            .isPresent();
  }

  /// "work together to defeat the rebels" is no help for the rebels.
  private static boolean isFoe(Scene scene, Draft draft, int token) {
    int up = scene.sentence().head(token);
    return FRIENDLY.contains(draft.type())
        && up >= 0
        && up != draft.head
        && HOSTILE.contains(scene.lemma(up));
  }

  private static boolean isSomebody(Scene scene, int token) {
    if (scene.isNationality(token) || scene.classes(token).contains("country")) {
      return true;
    }
    return scene.mention(token).map(Mention::kind).filter(SOMEBODY::contains).isPresent();
  }

  private static boolean isSame(Scene scene, int one, int other) {
    Mention a = scene.participant(one);
    Mention b = scene.participant(other);
    return a.name().equals(b.name()) || a.actor().isPresent() && a.actor().equals(b.actor());
  }
}
