package org.marsad.coder.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;

/// Tells apart the two hands of "the agency quoted a doctor as saying …": the doctor says it, the
/// agency says that he does.
final class CitationRule {
  static final String RULE = "voice-citation";
  private static final Set<String> CITING = Set.of("quote", "cite", "paraphrase");

  private CitationRule() {}

  /// The one who is quoted, where the verb is the "saying" of "quoted … as saying".
  static Optional<Source> quoted(Sentence sentence, int saying) {
    return citing(sentence, saying)
        .flatMap(c ->
            sentence
                .child(c, "obj")
                .or(() -> sentence.child(c, "nsubj:pass"))
                .map(o -> Sources.phrase(sentence, o, o < c ? c : saying)))
        .map(CitationRule::withoutAs);
  }

  private static Source withoutAs(Source source) {
    int last = source.last();
    for (int i = source.head() + 1; i <= last; i++) {
      if (source.sentence().token(i).lower().equals("as")) {
        last = i - 1;
      }
    }
    return new Source(
        source.sentence(), source.first(), Math.max(last, source.head()), source.head());
  }

  /// The verb of quoting above "as saying".
  private static Optional<Integer> citing(Sentence sentence, int saying) {
    boolean as = saying > 0 && sentence.token(saying - 1).lower().equals("as");
    if (!as || !sentence.token(saying).tag().equals("VBG")) {
      return Optional.empty();
    }
    for (int i = saying - 2; i >= Math.max(0, saying - 25); i--) {
      if (sentence.token(i).isVerb() && CITING.contains(sentence.token(i).lemma())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// Adds whoever quotes: the widest hand comes first.
  static List<Draft> withCiting(List<Draft> drafts, VoiceCues cues) {
    var all = new ArrayList<Draft>();
    for (Draft draft : drafts) {
      citing(draft, cues).ifPresent(all::add);
      all.add(draft);
    }
    return all;
  }

  private static Optional<Draft> citing(Draft draft, VoiceCues cues) {
    var sentence = draft.site().sentence();
    return citing(sentence, draft.site().head())
        .flatMap(c -> cues.at(sentence, c, VoiceCues.Part.VERB))
        .flatMap(site ->
            Sources.subject(sentence, site.head())
                .filter(s -> sentence.relation(s.head()).equals("nsubj"))
                .map(s ->
                    new Draft(
                        site,
                        Optional.of(s),
                        List.of(),
                        site.spans(),
                        draft.content(),
                        draft.stance(),
                        draft.direct(),
                        RULE)));
  }
}
