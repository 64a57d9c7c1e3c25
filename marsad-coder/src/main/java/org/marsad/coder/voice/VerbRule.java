package org.marsad.coder.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.voice.Cue.Frame;
import org.marsad.record.Span;
import org.marsad.record.Stance;

/// Makes attributions of verbs: "said", "was quoted as saying", "fears".
final class VerbRule {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "neither", "nor", "no", "hardly");

  /// What armed groups claim; ours.
  private static final Set<String> DEEDS =
      Set.of(
          "attack",
          "bombing",
          "bomb",
          "blast",
          "explosion",
          "raid",
          "assault",
          "killing",
          "strike",
          "ambush",
          "shooting",
          "assassination",
          "abduction",
          "kidnapping",
          "hijacking",
          "massacre",
          "murder",
          "operation",
          "execution",
          "beheading",
          "shelling",
          "suicide",
          "stabbing");

  private final VoiceCues cues;
  private final VoiceDocuments documents;

  VerbRule(VoiceCues cues, VoiceDocuments documents) {
    this.cues = cues;
    this.documents = documents;
  }

  Optional<Draft> draft(CueSite site, Quotes quotes) {
    var sentence = site.sentence();
    int verb = site.head();
    if (isPassive(sentence, verb)) {
      return passive(site, quotes);
    }
    var source = VerbSource.of(site, quotes);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    return new VerbContent(site, source, quotes, cues)
        .find()
        .filter(c -> isFit(site, source.get(), c) && !isModifier(site, c))
        .filter(c -> !isClaimOfThing(site, c))
        .map(c -> draft(site, source, c, c.rule()));
  }

  /// Studies find and show; a patrol that finds a body says nothing.
  private boolean isFit(CueSite site, Source source, Content content) {
    return site.cue().kind() != Cue.Kind.DOCUMENT
        || !content.rule().equals("voice-object")
        || documents.isDocument(source);
  }

  /// "claimed the attack" takes it on oneself; "claimed the prize" says nothing.
  private static boolean isDeed(CueSite site) {
    var sentence = site.sentence();
    return sentence.child(site.head(), "obj").stream()
        .flatMap(o -> Stream.concat(Stream.of(o), sentence.children(o).stream()))
        .anyMatch(i -> DEEDS.contains(sentence.token(i).lemma()));
  }

  private static boolean isClaimOfThing(CueSite site, Content content) {
    return site.cue().words().equals(List.of("claim"))
        && content.rule().equals("voice-object")
        && !isDeed(site);
  }

  /// "those seeking asylum" names people, not what they say.
  private static boolean isModifier(CueSite site, Content content) {
    return site.sentence().relation(site.head()).equals("acl")
        && !site.cue().isSaying()
        && !content.rule().equals("voice-clause-after");
  }

  private static boolean isPassive(Sentence sentence, int verb) {
    boolean participle = sentence.token(verb).tag().equals("VBN");
    return sentence.hasChild(verb, "aux:pass")
        || sentence.hasChild(verb, "nsubj:pass")
        || participle && sentence.relation(verb).startsWith("acl") && !hasAux(sentence, verb);
  }

  private static boolean hasAux(Sentence sentence, int verb) {
    return sentence.hasChild(verb, "aux");
  }

  /// "was condemned by …", "was quoted as saying …", "is believed to …".
  private Optional<Draft> passive(CueSite site, Quotes quotes) {
    var sentence = site.sentence();
    int verb = site.head();
    var agent = Sources.agent(sentence, verb);
    if (agent.isPresent() && site.cue().isSaying()) {
      return passiveContent(site, quotes).map(c -> draft(site, agent, c, "voice-passive-agent"));
    }
    return hearsay(site);
  }

  private Optional<Content> passiveContent(CueSite site, Quotes quotes) {
    var sentence = site.sentence();
    for (int child : sentence.children(site.head())) {
      if (sentence.relation(child).equals("nsubj:pass")) {
        var phrase = Sources.phrase(sentence, child, site.head());
        return Optional.of(new Content(List.of(phrase.span()), false, "voice-passive-agent"));
      }
    }
    if (sentence.relation(site.head()).equals("acl")) {
      int noun = sentence.head(site.head());
      var words = sentence.span(sentence.subtree(noun).getFirst(), noun);
      return Optional.of(new Content(List.of(words), false, "voice-passive-agent"));
    }
    return new VerbContent(site, Optional.empty(), quotes, cues).find();
  }

  /// Nobody is named: the subject and what it is said to have done.
  private Optional<Draft> hearsay(CueSite site) {
    var sentence = site.sentence();
    int verb = site.head();
    var to = sentence.child(verb, "xcomp").filter(x -> x > verb);
    var subject = sentence.child(verb, "nsubj:pass");
    if (to.isEmpty() || subject.isEmpty() || !site.cue().takes(Frame.PASSIVE)) {
      return Optional.empty();
    }
    var first = Sources.phrase(sentence, subject.get(), verb).span();
    var rest = sentence.subtreeSpan(to.get());
    var content = new Content(List.of(first, rest), false, "voice-hearsay");
    return Optional.of(draft(site, Optional.empty(), content, "voice-hearsay"));
  }

  private Draft draft(CueSite site, Optional<Source> source, Content content, String rule) {
    return new Draft(
        site,
        source,
        List.of(),
        isPut(site) ? List.of(site.token().span()) : site.spans(),
        isPut(site) ? put(site, content) : content.spans(),
        stance(site, rule),
        content.direct(),
        rule);
  }

  /// "put the death toll at 36": what is said begins with the toll.
  private static boolean isPut(CueSite site) {
    return site.cue().words().getFirst().equals("put") && site.last() > site.head();
  }

  private static List<Span> put(CueSite site, Content content) {
    return content.spans().stream()
        .map(s ->
            s.start() < site.end()
                ? s
                : site.sentence().span(site.head() + 1, site.last()).cover(s))
        .toList();
  }

  private static Stance stance(CueSite site, String rule) {
    boolean deed = site.cue().words().equals(List.of("claim")) && rule.equals("voice-object");
    var stance = deed ? Stance.CLAIMS_RESPONSIBILITY : site.cue().stance();
    if (!isNegated(site)) {
      return stance;
    }
    return switch (stance) {
      case SAYS, CONFIRMS, DECLINES_TO_COMMENT, DENIES -> Stance.DECLINES_TO_COMMENT;
      case BELIEVES, ESTIMATES -> Stance.DOUBTS;
      default -> stance;
    };
  }

  private static boolean isNegated(CueSite site) {
    var sentence = site.sentence();
    return sentence.children(site.head()).stream()
        .anyMatch(c -> c < site.head() && NEGATIONS.contains(sentence.token(c).lower()));
  }
}
