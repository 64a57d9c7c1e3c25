package org.marsad.coder.voice;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.marsad.coder.language.Token;
import org.marsad.coder.lexicon.Table;
import org.marsad.coder.lexicon.WordLists;

/// Nouns for what holds words or findings: reports, polls, videos. Data in `voice-documents.tsv`.
final class VoiceDocuments {
  private final Set<String> nouns;

  private VoiceDocuments(Set<String> nouns) {
    this.nouns = Set.copyOf(nouns);
  }

  static VoiceDocuments load(WordLists lists) {
    var nouns = new HashSet<String>();
    for (Table.Row row : lists.table("voice-documents.tsv").rows()) {
      nouns.add(row.text("noun"));
    }
    return new VoiceDocuments(nouns);
  }

  boolean isDocument(Token token) {
    return token.isNoun() && nouns.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  boolean isDocument(Source source) {
    return isDocument(source.sentence().token(source.head()));
  }
}
