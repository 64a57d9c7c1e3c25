package org.marsad.coder.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.WordLists;
import org.marsad.coder.mention.Mentions;
import org.marsad.coder.voice.VoiceCues.Part;

/// Finds who says what: direct and indirect speech, "according to", nouns such as "claim",
/// attitudes such as "fears".
public final class VoiceFinder {
  private final VoiceCues cues;
  private final VoiceDocuments documents;
  private final ColonRule colons;
  private final VerbRule verbs;

  public VoiceFinder(WordLists lists) {
    this.cues = VoiceCues.load(lists);
    this.documents = VoiceDocuments.load(lists);
    this.colons = new ColonRule(documents);
    this.verbs = new VerbRule(cues, documents);
  }

  /// Whether a sentence is worth parsing for this layer.
  public boolean mayAttribute(Sentence sentence) {
    return cues.mayAttribute(sentence);
  }

  /// Attributions in text order.
  public List<Attribution> find(Document document, Mentions mentions) {
    var quotes = new Quotes(document);
    var nesting = new Nesting(quotes);
    var drafts = new ArrayList<Draft>();
    for (Sentence sentence : document.sentences()) {
      colons.draft(sentence, quotes).ifPresent(drafts::add);
      if (sentence.isParsed()) {
        drafts.addAll(nesting.kept(drafts(sentence, quotes)));
      }
    }
    for (Draft draft : new BlockSpeech(document, cues, quotes).drafts()) {
      if (drafts.stream().noneMatch(d -> d.start() == draft.start())) {
        drafts.add(draft);
      }
    }
    drafts.sort(Comparator.comparingInt(Draft::start));
    return new SpeakerResolver(document, mentions, documents)
        .resolve(new FreeQuotations(document, quotes).joined(drafts));
  }

  private List<Draft> drafts(Sentence sentence, Quotes quotes) {
    var drafts = new ArrayList<Draft>();
    for (int i = 0; i < sentence.size(); i++) {
      for (Part part : Part.values()) {
        cues.at(sentence, i, part).flatMap(s -> draft(s, part, quotes)).ifPresent(drafts::add);
      }
    }
    return CitationRule.withCiting(drafts.stream().map(Behind::with).toList(), cues);
  }

  private Optional<Draft> draft(CueSite site, Part part, Quotes quotes) {
    return switch (part) {
      case VERB -> verbs.draft(site, quotes);
      case NOUN -> NounRule.noun(site);
      case ADJECTIVE -> NounRule.adjective(site);
      case PREPOSITION -> PrepositionRule.draft(site, quotes);
      case ADVERB -> PrepositionRule.adverb(site);
    };
  }
}
