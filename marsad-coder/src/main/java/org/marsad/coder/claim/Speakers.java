package org.marsad.coder.claim;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.mention.Mention;
import org.marsad.record.Participant;
import org.marsad.record.Span;
import org.marsad.record.Voice;

/// Who "we" are in somebody's words: the body that a spokeswoman, a commander or a minister speaks
/// for; else who speaks.
final class Speakers {
  private static final Set<String> ONE = Set.of("i", "me", "my", "myself");
  private static final Set<String> MANY = Set.of("we", "us", "our", "ourselves");
  private static final String OUR = "our ";

  private final Evidence evidence;

  Speakers(Evidence evidence) {
    this.evidence = evidence;
  }

  /// The one meant by a mention, where it is the speaker's word for himself or for his own.
  Participant of(Mention mention, VoiceChain voices) {
    var name = mention.name().toLowerCase(Locale.ROOT);
    boolean own = isOwn(mention);
    if (voices.voices().isEmpty() || !own && !ONE.contains(name) && !MANY.contains(name)) {
      return ClaimAssembler.participant(mention);
    }
    var speaker = voices.voices().getLast();
    var body = ONE.contains(name) ? Optional.<Mention>empty() : body(speaker);
    var whose = body.map(Mention::name).orElse(speaker.name());
    return new Participant(
        mention.span(),
        own ? whose + " " + bare(mention) : whose,
        body.flatMap(Mention::actor).or(speaker::actor),
        own ? mention.role() : body.isPresent() ? Optional.empty() : speaker.role(),
        body.map(Mention::span).or(speaker::span));
  }

  /// "our fighters"
  private boolean isOwn(Mention mention) {
    int start = mention.span().start();
    return startsOwn(words(mention.span()))
        || start >= OUR.length() && startsOwn(words(new Span(start - OUR.length(), start)));
  }

  private static boolean startsOwn(String words) {
    return words.toLowerCase(Locale.ROOT).startsWith(OUR);
  }

  private static String bare(Mention mention) {
    return startsOwn(mention.name()) ? mention.name().substring(OUR.length()) : mention.name();
  }

  /// The body named in the words for the speaker's office, wherever the report names it.
  private Optional<Mention> body(Voice speaker) {
    if (speaker.span().isEmpty() || speaker.role().isEmpty()) {
      return Optional.empty();
    }
    var at = speaker.span().get();
    var role = speaker.role().get();
    return evidence.mentions().all().stream()
        .filter(Speakers::isBody)
        .filter(m -> !m.span().overlaps(at) || m.span().length() < at.length())
        .filter(m -> role.contains(words(m.span())))
        .max(
            Comparator.comparingInt((Mention m) -> m.span().length())
                .thenComparingInt(m -> -Math.abs(m.span().start() - at.start())));
  }

  private static boolean isBody(Mention mention) {
    return mention.kind() == Mention.Kind.ORGANIZATION
        || mention.actor().isPresent()
        || mention.kind() == Mention.Kind.GROUP
            && Character.isUpperCase(mention.name().codePointAt(0));
  }

  private String words(Span span) {
    return evidence.document().words(span);
  }
}
