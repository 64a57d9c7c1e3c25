package org.marsad.coder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.happening.HappeningMention;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.coder.voice.Attribution;
import org.marsad.record.Factuality;
import org.marsad.record.Participant;
import org.marsad.record.Span;
import org.marsad.record.Stance;
import org.marsad.record.Voice;
import org.marsad.record.VoiceKind;

/// Who vouches for the words of a claim, from the report inwards, and what that makes of how sure
/// it is.
///
/// @param voices the last is the origin
/// @param passages the attributions that hold the words, the widest first
record VoiceChain(List<Voice> voices, List<Attribution> passages) {
  /// Stances towards what others did or said.
  private static final Set<Stance> ABOUT_OTHERS =
      Set.of(Stance.ACCUSES, Stance.DENIES, Stance.DOUBTS, Stance.CONDEMNS);

  /// "Nothing suggests that it burned": no voice.
  private static final Set<String> NOBODY = Set.of("nothing", "nobody", "no one", "none");

  private static final int HIGHEST = 12;

  /// The attributions whose content holds the words that evoke the claim. Words of the cue or the
  /// source are not said by the source: "the SDF announced a push" is not inside its own content.
  static VoiceChain of(Evidence evidence, Span trigger) {
    var passages =
        evidence.attributionsAround(trigger).stream()
            .filter(a -> a.says(trigger.start()))
            .filter(a -> !takesForGranted(a))
            .filter(a -> !isAside(a, evidence, trigger))
            .filter(a -> !isResponsibility(a, evidence))
            .filter(a -> a.source().stream().noneMatch(s -> s.overlaps(trigger)))
            .sorted(Comparator.comparingInt(VoiceChain::extent).reversed())
            .toList();
    var voices = new ArrayList<Voice>();
    for (Attribution passage : passages) {
      passage.voice().ifPresent(v -> add(voices, v));
      passage.behind().forEach(v -> add(voices, v));
    }
    return new VoiceChain(List.copyOf(voices), passages);
  }

  /// Who claims an attack is a party to the claim of it, which stands by itself.
  private static boolean isResponsibility(Attribution attribution, Evidence evidence) {
    return attribution.cue().stream()
        .flatMap(c -> evidence.document().sentencesOver(c).stream())
        .flatMap(s -> evidence.happeningsIn(s.index()).stream())
        .filter(HappeningMention::isClaimOfResponsibility)
        .anyMatch(h -> attribution.cue().stream().anyMatch(c -> c.overlaps(h.trigger())));
  }

  /// With the one who claims the attack, behind whoever tells of the claim.
  VoiceChain with(Participant claimant, Span cue) {
    var all = new ArrayList<>(voices);
    all.add(
        new Voice(
            Optional.of(claimant.span()),
            claimant.name(),
            claimant.actor(),
            claimant.role(),
            Optional.of(cue),
            Stance.CLAIMS_RESPONSIBILITY,
            VoiceKind.ORGANISATION));
    return new VoiceChain(List.copyOf(all), passages);
  }

  /// The same, where the last voice asks for what is said.
  VoiceChain asking() {
    if (voices.isEmpty()) {
      return this;
    }
    var all = new ArrayList<>(voices);
    var last = all.removeLast();
    all.add(
        new Voice(
            last.span(),
            last.name(),
            last.actor(),
            last.role(),
            last.cue(),
            Stance.REQUESTS,
            last.kind()));
    return new VoiceChain(List.copyOf(all), passages);
  }

  /// Who condemns an attack does not report it: that it happened is taken for granted.
  private static boolean takesForGranted(Attribution attribution) {
    return attribution.stance() == Stance.CONDEMNS && !attribution.direct();
  }

  /// "blamed the Front, a force that has besieged the town since May": the siege is no part of what
  /// the Front is blamed for.
  private static boolean isAside(Attribution attribution, Evidence evidence, Span trigger) {
    if (!ABOUT_OTHERS.contains(attribution.stance()) || attribution.direct()) {
      return false;
    }
    return evidence
        .document()
        .sentenceAt(trigger.start())
        .map(s -> isAside(s, tokenAt(s, trigger.start()), attribution))
        .orElse(false);
  }

  private static boolean isAside(Sentence sentence, int token, Attribution attribution) {
    for (int at = token, steps = 0; at >= 0 && steps < HIGHEST; at = sentence.head(at), steps++) {
      var span = sentence.token(at).span();
      if (attribution.cue().stream().anyMatch(c -> c.overlaps(span))) {
        return false;
      }
      var relation = sentence.relation(at);
      boolean participle =
          relation.equals("acl")
              && sentence.token(at).tag().equals("VBN")
              && sentence.children(at, Set.of("nsubj", "nsubj:pass", "aux", "mark")).isEmpty();
      if (relation.equals("acl:relcl") || relation.equals("appos") || participle) {
        return true;
      }
    }
    return false;
  }

  private static int tokenAt(Sentence sentence, int offset) {
    return sentence.tokens().stream()
        .filter(t -> t.span().contains(offset))
        .findFirst()
        .map(Token::index)
        .orElse(-1);
  }

  private static void add(List<Voice> voices, Voice voice) {
    boolean repeated = !voices.isEmpty() && voices.getLast().name().equalsIgnoreCase(voice.name());
    if (!repeated && !NOBODY.contains(voice.name().toLowerCase(Locale.ROOT))) {
      voices.add(voice);
    }
  }

  private static int extent(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  /// How sure the text is when the clause by itself is that sure. The default of each stance is the
  /// contract's.
  Factuality weigh(Factuality clause) {
    var weighed = clause;
    for (int i = passages.size() - 1; i >= 0; i--) {
      weighed = weigh(weighed, passages.get(i).stance());
    }
    return weighed;
  }

  private static Factuality weigh(Factuality said, Stance stance) {
    return switch (stance) {
      case SAYS, CONFIRMS, CLAIMS_RESPONSIBILITY, CONDEMNS, WARNS -> said;
      case BELIEVES, ESTIMATES -> said == Factuality.CERTAIN ? Factuality.PROBABLE : said;
      case ACCUSES, DOUBTS -> said.tookPlace() ? Factuality.POSSIBLE : said;
      case EXPECTS -> said.tookPlace() ? Factuality.EXPECTED : said;
      case PROMISES, THREATENS, REQUESTS -> said.tookPlace() ? Factuality.PLANNED : said;
      case DENIES -> said.tookPlace() ? Factuality.DENIED : said;
      case DECLINES_TO_COMMENT -> Factuality.UNKNOWN;
    };
  }
}
