package org.marsad.coder.language;

import java.util.Set;

/// Gives clauses back what the parser cut off: the subject of "after two raids killed nine", the
/// verb of "The Northern Watch, which has an office there, said", the number in "shot down 14 of 19
/// drones", the noun beside "seven of them children".
final class ClauseMend implements GrammarMender.Mend {
  private static final Set<String> OPENERS =
      Set.of("after", "before", "since", "until", "as", "while", "when");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> OWNING =
      Set.of(
          "admit",
          "admits",
          "admitted",
          "admitting",
          "denied",
          "denies",
          "deny",
          "denying",
          "acknowledged",
          "acknowledges",
          "confirmed",
          "confirms",
          "considered",
          "suspended");
  private static final Set<String> PARTICLES = Set.of("down", "up", "off", "out", "back");

  @Override
  public void mend(OpenTree tree) {
    for (int i = 0; i < tree.size(); i++) {
      clauseAfterOpener(tree, i);
      splitName(tree, i);
      partOfThem(tree, i);
      numberOfParticle(tree, i);
      using(tree, i);
      blamedOn(tree, i);
      hurtBeside(tree, i);
      subjectAfterAnd(tree, i);
      openingGerund(tree, i);
      deniedGerund(tree, i);
      modal(tree, i);
      apposedWho(tree, i);
      if (tree.word(i).equals("dead") && tree.relation(i).equals("obj")) {
        tree.rename(i, "xcomp");
      }
    }
    for (int i = 0; i < tree.size(); i++) {
      headless(tree, i);
    }
  }

  /// "after two raids killed nine people": a participle has no object, so it is a verb, and the
  /// raids are its subject.
  private static void clauseAfterOpener(OpenTree tree, int verb) {
    int noun = tree.head(verb);
    boolean shape =
        tree.relation(verb).equals("acl")
            && Set.of("VBN", "VBD").contains(tree.tag(verb))
            && tree.hasChild(verb, Set.of("obj"))
            && tree.isNoun(noun)
            && noun < verb
            && tree.head(noun) >= 0;
    if (!shape) {
      return;
    }
    for (int child : tree.children(noun)) {
      if (tree.relation(child).equals("case") && OPENERS.contains(tree.word(child))) {
        tree.attach(verb, tree.head(noun), "advcl");
        tree.attach(noun, verb, "nsubj");
        tree.attach(child, verb, "mark");
        return;
      }
    }
  }

  /// "neighbours of Karim Dahl, the Norwegian who fled": who is right beside an apposition tells of
  /// the one it names.
  private static void apposedWho(OpenTree tree, int verb) {
    if (!tree.relation(verb).equals("acl:relcl")) {
      return;
    }
    for (int child : tree.children(verb)) {
      int noun = child - 1;
      if (tree.word(child).equals("who")
          && noun >= 0
          && tree.relation(noun).equals("appos")
          && tree.head(noun) < noun
          && tree.head(verb) != noun) {
        tree.attach(verb, noun, "acl:relcl");
        return;
      }
    }
  }

  /// "The Northern Watch Monitor": two words of a name side by side are no apposition.
  private static void splitName(OpenTree tree, int last) {
    int first = tree.head(last);
    boolean shape =
        tree.relation(last).equals("appos")
            && first == last - 1
            && first > 0
            && tree.tag(last).startsWith("NNP")
            && tree.isNoun(first)
            && tree.isCapitalised(first);
    if (!shape) {
      return;
    }
    tree.attach(last, tree.head(first), tree.relation(first));
    for (int child : tree.children(first)) {
      tree.move(child, last);
    }
    tree.attach(first, last, "compound");
  }

  /// "20 villagers, seven of them children, were killed": the villagers were.
  private static void partOfThem(OpenTree tree, int number) {
    int whole = tree.head(number);
    int part = number + 3;
    boolean shape =
        tree.tag(number).equals("CD")
            && tree.relation(number).equals("appos")
            && tree.word(number + 1).equals("of")
            && Set.of("them", "whom").contains(tree.word(number + 2))
            && part < tree.size()
            && tree.isNoun(part)
            && tree.relation(part).startsWith("nsubj")
            && whole >= 0
            && whole < number
            && tree.head(part) > part;
    if (shape && !tree.isUnder(tree.head(part), whole)) {
      tree.attach(whole, tree.head(part), tree.relation(part));
      tree.attach(part, whole, "appos");
      tree.attach(number, part, "nsubj");
    }
  }

  /// "shot down 14 of 19 drones"
  private static void numberOfParticle(OpenTree tree, int number) {
    int particle = tree.head(number);
    boolean shape =
        tree.tag(number).equals("CD")
            && tree.relation(number).startsWith("obl")
            && particle >= 0
            && particle < number
            && PARTICLES.contains(tree.word(particle))
            && tree.isVerb(tree.head(particle));
    if (shape) {
      int verb = tree.head(particle);
      tree.attach(particle, verb, "compound:prt");
      tree.attach(number, verb, "obj");
    }
  }

  /// "has now denied using cluster bombs": what is denied is its object, not how.
  private static void deniedGerund(OpenTree tree, int gerund) {
    boolean shape =
        gerund > 0
            && tree.tag(gerund).equals("VBG")
            && tree.relation(gerund).equals("advcl")
            && tree.head(gerund) == gerund - 1
            && OWNING.contains(tree.word(gerund - 1))
            && !tree.hasChild(gerund, Set.of("mark"));
    if (shape) {
      tree.rename(gerund, "xcomp");
    }
  }

  /// "firing from roofs and using families as cover": "using" is a verb with an object.
  private static void using(OpenTree tree, int verb) {
    int noun = tree.head(verb);
    boolean shape =
        tree.tag(verb).equals("VBG")
            && tree.relation(verb).equals("case")
            && noun > verb
            && tree.isVerb(tree.head(noun))
            && tree.hasChild(noun, c -> c > verb && tree.relation(c).equals("obj"));
    if (!shape) {
      return;
    }
    boolean joined = tree.relation(verb - 1).equals("cc");
    tree.attach(verb, tree.head(noun), joined ? "conj" : "advcl");
    tree.attach(noun, verb, "obl");
    for (int child : tree.children(noun)) {
      if (child > verb && tree.relation(child).equals("obj")) {
        tree.move(child, verb);
      }
    }
  }

  /// "killed nine villagers and wounded dozens": before a bare number of people "wounded" is a
  /// verb.
  private static void hurtBeside(OpenTree tree, int hurt) {
    int hurtOnes = tree.head(hurt);
    int first = hurtOnes < 0 ? -1 : tree.head(hurtOnes);
    boolean shape =
        tree.word(hurt).matches("injured|wounded")
            && tree.relation(hurt).equals("amod")
            && hurt > 0
            && tree.relation(hurt - 1).equals("cc")
            && hurtOnes == hurt + 1
            && tree.relation(hurtOnes).equals("conj")
            && first >= 0
            && tree.relation(first).equals("obj")
            && tree.isVerb(tree.head(first));
    if (shape) {
      tree.attach(hurt, tree.head(first), "conj");
      tree.attach(hurtOnes, hurt, "obj");
      tree.move(hurt - 1, hurt);
    }
  }

  /// "blamed the killings on the militia": whom one blames hangs from the verb.
  private static void blamedOn(OpenTree tree, int whom) {
    int deed = tree.head(whom);
    int verb = deed < 0 ? -1 : tree.head(deed);
    boolean shape =
        tree.relation(whom).equals("nmod")
            && verb >= 0
            && tree.relation(deed).equals("obj")
            && tree.word(verb).matches("blame[sd]?|blaming")
            && tree.hasChild(whom, c -> tree.word(c).equals("on"));
    if (shape) {
      tree.attach(whom, verb, "obl");
    }
  }

  /// "planes and guns bombarded": the guns are no second subject.
  private static void subjectAfterAnd(OpenTree tree, int noun) {
    int and = noun - 1;
    int first = and < 0 ? -1 : tree.head(and);
    boolean shape =
        and > 0
            && tree.relation(and).equals("cc")
            && tree.relation(noun).startsWith("nsubj")
            && first >= 0
            && first < and
            && tree.relation(first).startsWith("nsubj")
            && tree.head(first) == tree.head(noun);
    if (shape) {
      tree.attach(noun, first, "conj");
    }
  }

  /// "Since fighting spread in May, thousands have fled, it says": fighting is a noun here, and
  /// what it does is not what the sentence tells.
  private static void openingGerund(OpenTree tree, int noun) {
    int verb = noun + 1;
    int main = tree.head(noun);
    boolean shape =
        noun > 0
            && OPENERS.contains(tree.word(noun - 1))
            && tree.head(noun - 1) == noun
            && tree.tag(noun).equals("VBG")
            && tree.relation(noun).equals("advcl")
            && main > verb
            && Set.of("VBD", "VBN").contains(tree.tag(verb))
            && tree.head(verb) < 0
            && tree.lacksSubject(verb);
    if (!shape) {
      return;
    }
    int root = main;
    while (tree.head(root) != verb) {
      root = tree.head(root);
      if (root < 0) {
        return;
      }
    }
    tree.attach(root, -1, tree.relation(verb));
    tree.attach(verb, main, "advcl");
    tree.attach(noun, verb, "nsubj");
    tree.attach(noun - 1, verb, "mark");
  }

  /// "fell back to save the bridge and would return": what "would" opens goes on with the main
  /// verb, not with the purpose.
  private static void modal(OpenTree tree, int verb) {
    int up = tree.head(verb);
    boolean shape =
        tree.relation(verb).equals("conj")
            && tree.hasChild(verb, c -> tree.tag(c).equals("MD"))
            && tree.isVerb(up)
            && tree.hasChild(up, c -> tree.word(c).equals("to") && tree.relation(c).equals("mark"));
    for (int steps = 0; shape && up >= 0 && steps < tree.size(); steps++) {
      if (tree.isVerb(up) && !tree.lacksSubject(up)) {
        tree.move(verb, up);
        return;
      }
      up = tree.head(up);
    }
  }

  /// "The Watch, which has an office there, said": a noun is no root where a finite verb without a
  /// subject follows.
  private static void headless(OpenTree tree, int verb) {
    int noun = tree.head(verb);
    boolean shape =
        tree.relation(verb).equals("parataxis")
            && FINITE.contains(tree.tag(verb))
            && tree.isNoun(noun)
            && noun < verb
            && tree.head(noun) < 0
            && tree.lacksSubject(verb);
    if (!shape) {
      return;
    }
    tree.attach(verb, -1, tree.relation(noun));
    tree.attachSubject(noun, verb);
    for (int child : tree.children(noun)) {
      if (child > verb) {
        tree.move(child, verb);
      }
    }
  }
}
