package org.marsad.coder.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;

/// Makes attributions of nouns and adjectives: "his statement that …", "made a promise to …",
/// "reports of …", "was critical of …".
final class NounRule {
  /// Verbs that only carry the noun.
  private static final Set<String> LIGHT =
      Set.of(
          "make",
          "issue",
          "give",
          "express",
          "voice",
          "raise",
          "level",
          "repeat",
          "have",
          "offer",
          "launch",
          "release",
          "publish",
          "deliver",
          "take",
          "hold",
          "send",
          "file",
          "reiterate",
          "share",
          "show",
          "put",
          "get",
          "win",
          "announce",
          "renew",
          "submit",
          "lodge",
          "bring",
          "cast",
          "throw",
          "retain",
          "harbor",
          "harbour",
          "state",
          "reaffirm");

  private static final Set<String> ABOUT =
      Set.of(
          "about", "of", "on", "for", "against", "over", "to", "from", "with", "at", "toward",
          "towards", "in");

  /// Nouns that are themselves the voice where nobody else is.
  private static final Set<String> BARE = Set.of("report", "rumor", "rumour", "account");

  private NounRule() {}

  static Optional<Draft> noun(CueSite site) {
    var sentence = site.sentence();
    int noun = site.head();
    var content = clause(sentence, noun).or(() -> about(sentence, noun));
    if (content.isEmpty()) {
      return Optional.empty();
    }
    var source = holder(sentence, noun).or(() -> carrier(sentence, noun));
    return source.map(s -> draft(site, s, content.get())).or(() -> bare(site, content.get()));
  }

  /// "that …", "to …"
  private static Optional<Content> clause(Sentence sentence, int noun) {
    for (int child : sentence.children(noun)) {
      boolean marked =
          sentence
              .child(child, "mark")
              .map(m -> sentence.token(m).lower())
              .filter(m -> m.equals("that") || m.equals("to"))
              .isPresent();
      boolean clause = sentence.relation(child).matches("acl|ccomp|dep|xcomp");
      if (child > noun && clause && marked) {
        return Optional.of(content(sentence, child, 0, "voice-noun-clause"));
      }
    }
    return Optional.empty();
  }

  private static Optional<Content> about(Sentence sentence, int noun) {
    for (int child : sentence.children(noun)) {
      boolean phrase = sentence.relation(child).matches("nmod|obl|acl|advcl");
      boolean marked =
          sentence.preposition(child).filter(ABOUT::contains).isPresent()
              || sentence
                  .child(child, "mark")
                  .map(m -> sentence.token(m).lower())
                  .filter(ABOUT::contains)
                  .isPresent();
      if (child > noun && phrase && marked) {
        return Optional.of(content(sentence, child, 1, "voice-noun-about"));
      }
    }
    return Optional.empty();
  }

  private static Content content(Sentence sentence, int child, int skipped, String rule) {
    var under = sentence.subtree(child);
    int first = Math.min(under.getFirst() + skipped, under.getLast());
    return new Content(List.of(sentence.span(first, under.getLast())), false, rule);
  }

  /// "his", "the ministry's", "by the ministry", "the Kremlin"
  private static Optional<Source> holder(Sentence sentence, int noun) {
    for (int child : sentence.children(noun)) {
      boolean of = sentence.relation(child).equals("nmod:poss");
      boolean by =
          sentence.relation(child).equals("nmod")
              && sentence.preposition(child).filter("by"::equals).isPresent();
      if (of) {
        return Optional.of(withoutClitic(sentence, child));
      } else if (by) {
        return Optional.of(Sources.afterPreposition(sentence, child));
      }
    }
    return Optional.empty();
  }

  private static Source withoutClitic(Sentence sentence, int noun) {
    var under = sentence.subtree(noun);
    int last = under.getLast();
    if (last > noun && sentence.token(last).tag().equals("POS")) {
      last--;
    }
    return new Source(sentence, under.getFirst(), Math.max(last, noun), noun);
  }

  /// Whoever makes the promise, has the hope.
  private static Optional<Source> carrier(Sentence sentence, int noun) {
    int verb = sentence.head(noun);
    boolean light =
        verb >= 0
            && sentence.relation(noun).equals("obj")
            && LIGHT.contains(sentence.token(verb).lemma());
    return light ? Sources.subject(sentence, verb) : Optional.empty();
  }

  /// "reports that …": nobody else is named.
  private static Optional<Draft> bare(CueSite site, Content content) {
    boolean reports = site.token().tag().equals("NNS") && BARE.contains(site.token().lemma());
    var self = new Source(site.sentence(), site.head(), site.head(), site.head());
    return reports
        ? Optional.of(
            draft(site, self, new Content(content.spans(), content.direct(), "voice-reports")))
        : Optional.empty();
  }

  /// "was critical of …", "is eager to …"
  static Optional<Draft> adjective(CueSite site) {
    var sentence = site.sentence();
    int word = site.head();
    if (!isPredicate(sentence, word)) {
      return Optional.empty();
    }
    var content = complement(sentence, word);
    var source = Sources.subject(sentence, word);
    return content.flatMap(c -> source.map(s -> draft(site, s, c)));
  }

  private static boolean isPredicate(Sentence sentence, int word) {
    boolean linked = sentence.hasChild(word, "cop") || sentence.hasChild(word, "aux:pass");
    return linked || sentence.relation(word).matches("xcomp|conj|acl|advcl");
  }

  private static Optional<Content> complement(Sentence sentence, int word) {
    for (int child : sentence.children(word)) {
      String relation = sentence.relation(child);
      boolean about =
          relation.equals("obl") && sentence.preposition(child).filter(ABOUT::contains).isPresent();
      if (child > word && (about || relation.matches("ccomp|xcomp|advcl"))) {
        return Optional.of(content(sentence, child, about ? 1 : 0, "voice-adjective"));
      }
    }
    return Optional.empty();
  }

  private static Draft draft(CueSite site, Source source, Content content) {
    return new Draft(
        site,
        Optional.of(source),
        List.of(),
        site.spans(),
        content.spans(),
        site.cue().stance(),
        false,
        content.rule());
  }
}
