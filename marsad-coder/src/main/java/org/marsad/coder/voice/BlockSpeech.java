package org.marsad.coder.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.reading.Block;
import org.marsad.coder.voice.Cue.Frame;
import org.marsad.record.Span;

/// Gives the paragraphs after "The minister said:" to the minister, though they stand without
/// marks, as official releases print them.
final class BlockSpeech {
  private final Document document;
  private final VoiceCues cues;
  private final Quotes quotes;

  BlockSpeech(Document document, VoiceCues cues, Quotes quotes) {
    this.document = document;
    this.cues = cues;
    this.quotes = quotes;
  }

  List<Draft> drafts() {
    var drafts = new ArrayList<Draft>();
    var sentences = document.sentences();
    for (int i = 0; i + 1 < sentences.size(); i++) {
      var sentence = sentences.get(i);
      boolean opens =
          sentence.token(sentence.size() - 1).text().equals(":")
              && !sentences.get(i + 1).block().equals(sentence.block());
      if (opens) {
        draft(sentence, i + 1).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private Optional<Draft> draft(Sentence sentence, int next) {
    for (int i = sentence.size() - 2; i >= 0; i--) {
      var site =
          cues.at(sentence, i, VoiceCues.Part.VERB)
              .filter(s -> s.cue().isSaying() && s.cue().takes(Frame.QUOTATION));
      if (site.isPresent()) {
        var source = VerbSource.of(site.get(), quotes);
        return source.map(s -> draft(site.get(), s, next));
      }
    }
    return Optional.empty();
  }

  private Draft draft(CueSite site, Source source, int next) {
    var first = document.sentences().get(next);
    var quoted =
        quotes.in(first).stream()
            .filter(q -> !q.scare() && q.whole().start() <= first.span().start())
            .findFirst();
    return new Draft(
        site,
        Optional.of(source),
        List.of(),
        site.spans(),
        quoted.map(q -> List.of(q.whole())).orElseGet(() -> paragraphs(next)),
        site.cue().stance(),
        quoted.isPresent(),
        "voice-block");
  }

  /// Up to the next heading or quotation.
  private List<Span> paragraphs(int next) {
    var spans = new ArrayList<Span>();
    var sentences = document.sentences();
    for (int i = next; i < sentences.size(); i++) {
      var block = sentences.get(i).block();
      boolean spoken =
          (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST_ITEM)
              && !isMarked(sentences.get(i));
      if (!spoken) {
        break;
      }
      boolean same = i > next && block.equals(sentences.get(i - 1).block());
      var span = sentences.get(i).span();
      if (same) {
        spans.set(spans.size() - 1, spans.getLast().cover(span));
      } else {
        spans.add(span);
      }
    }
    return spans.isEmpty() ? List.of(sentences.get(next).span()) : spans;
  }

  private boolean isMarked(Sentence sentence) {
    boolean begins = sentence.span().start() <= sentence.block().span().start() + 1;
    return begins
        && quotes.in(sentence).stream()
            .anyMatch(q -> !q.scare() && q.whole().start() <= sentence.span().start());
  }
}
