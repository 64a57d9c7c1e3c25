package org.marsad.coder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.marsad.coder.happening.HappeningMention;
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

  /// The attributions whose content holds the words that evoke the claim. Words of the cue or the
  /// source are not said by the source: "the SDF announced a push" is not inside its own content.
  static VoiceChain of(Evidence evidence, Span trigger) {
    var passages =
        evidence.attributions().stream()
            .filter(a -> a.says(trigger.start()))
            .filter(a -> !takesForGranted(a))
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
    return evidence.happenings().stream()
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

  /// Who condemns an attack does not report it: that it happened is taken for granted.
  private static boolean takesForGranted(Attribution attribution) {
    return attribution.stance() == Stance.CONDEMNS && !attribution.direct();
  }

  private static void add(List<Voice> voices, Voice voice) {
    boolean repeated = !voices.isEmpty() && voices.getLast().name().equalsIgnoreCase(voice.name());
    if (!repeated) {
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
