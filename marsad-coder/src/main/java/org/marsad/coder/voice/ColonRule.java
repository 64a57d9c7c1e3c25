package org.marsad.coder.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.reading.Block;
import org.marsad.coder.voice.Cue.Frame;
import org.marsad.record.Factuality;
import org.marsad.record.Stance;

/// Makes attributions of colons without a verb: "Minister: we will return", "Strike kills 12:
/// monitor", and the names before turns in an interview.
final class ColonRule {
  private static final Cue COLON =
      new Cue(
          List.of(":"), Cue.Kind.SAYING, Stance.SAYS, Set.of(Frame.QUOTATION), Factuality.CERTAIN);
  private static final int LONGEST = 6;

  private final VoiceDocuments documents;

  ColonRule(VoiceDocuments documents) {
    this.documents = documents;
  }

  Optional<Draft> draft(Sentence sentence, Quotes quotes) {
    boolean begins = sentence.span().start() <= sentence.block().span().start() + 1;
    for (int i = 1; i < sentence.size() - 1 && begins; i++) {
      if (sentence.token(i).text().equals(":")) {
        return isBefore(sentence, i)
            ? speech(sentence, i, 0, i - 1, i + 1, sentence.size() - 1, quotes)
            : isAfter(sentence, i)
                ? speech(sentence, i, i + 1, sentence.size() - 1, 0, i - 1, quotes)
                : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "Kandil: …"
  private boolean isBefore(Sentence sentence, int colon) {
    return colon <= LONGEST && sentence.size() - colon > 3 && isSpeaker(sentence, 0, colon - 1);
  }

  /// "…: monitor", in headlines only.
  private boolean isAfter(Sentence sentence, int colon) {
    int rest = sentence.size() - 1 - colon;
    boolean phrase =
        sentence.tokens().subList(colon + 1, sentence.size()).stream()
            .allMatch(t -> t.isNoun() || t.tag().matches("JJ|DT|POS|CC"));
    return sentence.block().kind() == Block.Kind.HEADLINE && rest <= 4 && colon > 3 && phrase;
  }

  private boolean isSpeaker(Sentence sentence, int first, int last) {
    boolean verbal =
        sentence.tokens().subList(first, last + 1).stream()
            .anyMatch(t -> t.isVerb() || t.tag().matches("IN|WRB|CD"));
    var head = sentence.token(last);
    boolean named = head.entity().matches("PERSON|ORGANIZATION");
    return !verbal && (named || documents.isDocument(head) && last == first);
  }

  private static Optional<Draft> speech(
      Sentence sentence, int colon, int first, int last, int from, int to, Quotes quotes) {
    var site = new CueSite(sentence, COLON, colon, colon);
    var source = new Source(sentence, first, last, last);
    int end = to;
    while (end > from && sentence.token(end).text().equals(".")) {
      end--;
    }
    var said = quotes.whole(sentence.span(from, end), site);
    boolean direct = quotes.speechBeside(site).stream().anyMatch(q -> q.whole().contains(said));
    return Optional.of(
        new Draft(
            site,
            Optional.of(source),
            List.of(),
            site.spans(),
            List.of(said),
            Stance.SAYS,
            direct,
            "voice-colon"));
  }
}
