package org.marsad.coder.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.reading.Quotation;
import org.marsad.record.Span;

/// Gives a quotation without a cue of its own to whoever spoke the one before: "“…,” he said. “…”",
/// and a quotation over several paragraphs.
final class FreeQuotations {
  /// Characters within which a cue stands from its quotation's edge; no sentence is longer.
  private static final int NEAR = 1_500;

  private final Document document;
  private final Quotes quotes;

  FreeQuotations(Document document, Quotes quotes) {
    this.document = document;
    this.quotes = quotes;
  }

  /// @param drafts in the order of their cues
  List<Draft> joined(List<Draft> drafts) {
    var joined = new ArrayList<>(drafts);
    // The last of the quotations read so far, and the number of the draft whose content it is.
    int speaker = -1;
    int until = -1;
    int next = 0;
    var byContent = byContent(drafts);
    for (Quotation quotation : quotes.speech()) {
      while (next < byContent.size()
          && drafts.get(byContent.get(next)).content().getFirst().start()
              <= quotation.whole().start()) {
        var draft = drafts.get(byContent.get(next));
        if (draft.contentEnd() >= until || draft.start() >= until) {
          speaker = byContent.get(next);
          until = Math.max(draft.contentEnd(), draft.cue().getLast().end());
        }
        next++;
      }
      if (speaker >= 0
          && goesOn(quotation, joined.get(speaker))
          && !isOwned(quotation.whole(), joined, speaker)) {
        joined.set(speaker, joined.get(speaker).saying(quotation.whole()));
        until = quotation.whole().end();
      }
    }
    return joined;
  }

  private static List<Integer> byContent(List<Draft> drafts) {
    var numbers = new ArrayList<Integer>();
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).direct()) {
        numbers.add(i);
      }
    }
    numbers.sort(Comparator.comparing(i -> drafts.get(i).content().getFirst()));
    return numbers;
  }

  /// Whether somebody speaks the quotation already. Drafts stand in the order of their cues, so
  /// only those around the last speaker are looked at.
  private static boolean isOwned(Span marks, List<Draft> drafts, int speaker) {
    for (int i = speaker; i < drafts.size() && drafts.get(i).start() < marks.end() + NEAR; i++) {
      if (owns(drafts.get(i), marks)) {
        return true;
      }
    }
    for (int i = speaker - 1; i >= 0 && drafts.get(i).start() > marks.start() - NEAR; i--) {
      if (owns(drafts.get(i), marks)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(Quotation quotation, Draft draft) {
    int start = quotation.whole().start();
    if (start < draft.contentEnd() || start < draft.start()) {
      return false;
    }
    return quotation.continues() || beginsSentence(quotation) && isNear(start, draft);
  }

  /// A speaker within this quotation does not own it.
  private static boolean owns(Draft draft, Span marks) {
    return !marks.contains(draft.start())
        && draft.content().stream().anyMatch(s -> s.overlaps(marks));
  }

  private boolean beginsSentence(Quotation quotation) {
    int start = quotation.inside().start();
    return document.sentenceAt(start).filter(s -> s.span().start() >= start - 3).isPresent();
  }

  /// In the paragraph of the cue.
  private static boolean isNear(int offset, Draft draft) {
    Sentence sentence = draft.site().sentence();
    return sentence.block().span().contains(offset);
  }
}
