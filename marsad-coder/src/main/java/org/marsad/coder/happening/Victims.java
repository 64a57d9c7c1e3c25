package org.marsad.coder.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.mention.Mention;

/// To whom a deed was done, where another clause says so: "the depot was the target of the attack",
/// "the raid was aimed at the depot", "two guards were among those killed", "one of the men shot
/// was the union leader".
final class Victims {
  private static final Set<String> TARGETS = Set.of("target", "object", "victim", "focus");
  private static final Set<String> AMONG = Set.of("among", "amongst");

  /// Verbs of what a deed is meant for, with the prepositions before it.
  private static final Map<String, Set<String>> AIMED =
      Map.of(
          "aim", Set.of("at", "against"),
          "direct", Set.of("at", "against"),
          "level", Set.of("at", "against"),
          "commit", Set.of("against"),
          "perpetrate", Set.of("against"));

  private static final String INCLUDING = "including";

  private static final Set<String> IDENTIFYING = Set.of("identify", "name");
  private static final Set<String> ACTS_ON_PEOPLE =
      Set.of(
          "abduction",
          "armed-attack",
          "assassination",
          "attack",
          "execution",
          "killing",
          "tally",
          "torture");

  private Victims() {}

  static void find(Scene scene, List<Draft> drafts) {
    for (Draft deed : drafts) {
      if (!deed.isVerb() && (Merger.isMeans(deed.type()) || isOnPeople(deed))) {
        Stream.concat(targets(scene, deed), aimed(scene, deed))
            .filter(t -> isTarget(scene, t))
            .forEach(deed.patients::add);
      }
      if (isOnPeople(deed)) {
        among(scene, deed);
        identified(scene, deed);
      }
      if (isOnPeople(deed) || deed.trigger.isEffect() || Merger.isMeans(deed.type())) {
        including(scene, deed);
      }
      if (deed.type().equals("destruction") || Merger.isMeans(deed.type())) {
        Parts.whole(scene, deed);
      }
    }
  }

  private static boolean isOnPeople(Draft deed) {
    return ACTS_ON_PEOPLE.contains(deed.type());
  }

  /// "The depot was the target of a bomb attack."
  private static Stream<Integer> targets(Scene scene, Draft deed) {
    var sentence = scene.sentence();
    int up = sentence.head(deed.head);
    boolean of =
        up >= 0
            && sentence.relation(deed.head).equals("nmod")
            && sentence.preposition(deed.head).filter("of"::equals).isPresent()
            && TARGETS.contains(scene.lemma(up));
    if (!of) {
      return Stream.of();
    }
    var subjects = sentence.children(up, Set.of("nsubj"));
    int verb = sentence.head(up);
    var above =
        subjects.isEmpty() && verb >= 0 && scene.lemma(verb).equals("be")
            ? sentence.children(verb, Set.of("nsubj"))
            : subjects;
    return above.stream().flatMap(s -> Lists.members(sentence, s).stream());
  }

  /// "The attack was aimed at the depot", "the murder committed against the teacher".
  private static Stream<Integer> aimed(Scene scene, Draft deed) {
    var sentence = scene.sentence();
    int up = sentence.head(deed.head);
    boolean subject = sentence.relation(deed.head).equals("nsubj:pass");
    var verbs = subject ? Stream.of(up) : sentence.children(deed.head, Set.of("acl")).stream();
    return verbs
        .filter(v -> sentence.token(v).tag().equals("VBN"))
        .flatMap(v -> obliques(scene, v));
  }

  private static Stream<Integer> obliques(Scene scene, int verb) {
    var sentence = scene.sentence();
    var prepositions = AIMED.getOrDefault(scene.lemma(verb), Set.of());
    // Grammars may hang "against a farmer" from the bandits who did it.
    return sentence.children(verb, Set.of("obl", "nmod")).stream()
        .flatMap(o -> Stream.concat(Stream.of(o), sentence.children(o, Set.of("nmod")).stream()))
        .filter(o -> sentence.preposition(o).filter(prepositions::contains).isPresent())
        .flatMap(o -> Lists.members(sentence, o).stream());
  }

  private static boolean isTarget(Scene scene, int token) {
    return !scene.isTime(token) && !scene.sentence().token(token).isVerb();
  }

  /// "Two guards were among those killed": the guards.
  private static void among(Scene scene, Draft deed) {
    var sentence = scene.sentence();
    for (int group : List.copyOf(deed.patients)) {
      int up = sentence.head(group);
      boolean among = sentence.preposition(group).filter(AMONG::contains).isPresent();
      if (up < 0 || !among || !isPartOf(deed, sentence, group)) {
        continue;
      }
      var subjects = sentence.children(up, Set.of("nsubj"));
      subjects.stream()
          .flatMap(s -> Lists.members(sentence, s).stream())
          .forEach(deed.patients::add);
      if (!subjects.isEmpty() && scene.word(group).equals("those")) {
        deed.patients.remove(group);
      }
    }
  }

  /// "Nine people, including the mayor": the mayor too, who is one of the nine.
  private static void including(Scene scene, Draft deed) {
    var sentence = scene.sentence();
    var people = deed.patients.stream().filter(p -> scene.classes(p).contains("human")).toList();
    if (people.isEmpty()) {
      return;
    }
    var hung = new ArrayList<>(deed.slots.get("prep_" + INCLUDING));
    people.stream()
        .flatMap(p -> sentence.children(p, Set.of("nmod", "obl")).stream())
        .filter(c -> sentence.preposition(c).filter(INCLUDING::equals).isPresent())
        .flatMap(c -> Lists.members(sentence, c).stream())
        .forEach(hung::add);
    hung.stream()
        .filter(t -> isOnePerson(scene, t) && deed.patients.add(t))
        .forEach(deed.within::add);
  }

  /// "the mayor", "a priest", "Ana Robles"; of "two women" a figure tells.
  private static boolean isOnePerson(Scene scene, int token) {
    var tag = scene.sentence().token(token).tag();
    return (tag.equals("NN") || tag.equals("NNP"))
        && !scene.sentence().hasChild(token, "nummod")
        && scene.classes(token).contains("human");
  }

  /// "One of the teachers killed on Sunday was Ana Robles", "the murdered man was identified as Ana
  /// Robles": a person whom the sentence names.
  private static void identified(Scene scene, Draft deed) {
    var sentence = scene.sentence();
    for (int group : List.copyOf(deed.patients)) {
      if (isPartOf(deed, sentence, group)) {
        named(scene, subject(sentence, group))
            .filter(n -> isPerson(scene, n))
            .forEach(deed.patients::add);
      }
    }
  }

  /// "the murdered man", "the men shot on Sunday": the deed tells which ones are meant.
  private static boolean isPartOf(Draft deed, Sentence sentence, int group) {
    return sentence.head(deed.head) == group
        && Set.of("amod", "acl", "acl:relcl").contains(sentence.relation(deed.head));
  }

  /// "One of the teachers": the one.
  private static int subject(Sentence sentence, int group) {
    boolean part =
        sentence.relation(group).equals("nmod")
            && sentence.preposition(group).filter("of"::equals).isPresent();
    return part ? sentence.head(group) : group;
  }

  private static Stream<Integer> named(Scene scene, int subject) {
    var sentence = scene.sentence();
    int up = sentence.head(subject);
    if (up < 0) {
      return Stream.of();
    }
    var relation = sentence.relation(subject);
    if (relation.equals("nsubj:pass") && IDENTIFYING.contains(scene.lemma(up))) {
      return sentence.children(up).stream()
          .filter(c ->
              sentence.preposition(c).filter("as"::equals).isPresent()
                  || sentence.relation(c).equals("xcomp"))
          .flatMap(c -> Lists.members(sentence, c).stream());
    }
    boolean is = relation.equals("nsubj") && sentence.hasChild(up, "cop");
    return is ? Lists.members(sentence, up).stream() : Stream.of();
  }

  private static boolean isPerson(Scene scene, int token) {
    return scene.mention(token).filter(m -> m.kind() == Mention.Kind.PERSON).isPresent();
  }
}
