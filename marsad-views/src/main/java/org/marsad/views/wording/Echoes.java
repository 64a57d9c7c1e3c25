package org.marsad.views.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.marsad.record.CodePoints;
import org.marsad.record.Span;
import org.marsad.views.name.Names;

/// Which mentions in many texts name one happening, by wording alone: mentions of one story whose
/// last word has one sense. A verb of telling is an act of its own in each text.
public final class Echoes {
  /// Words that name a happening.
  ///
  /// @param text which of the texts
  public record Mention(int text, Span span) {}

  private Echoes() {}

  /// For each mention the name of the happening it belongs to: equal names, one happening.
  public static List<String> among(List<String> texts, List<Mention> mentions) {
    var stories = Stories.among(texts);
    var names = new ArrayList<String>();
    for (var mention : mentions) {
      var words = new CodePoints(texts.get(mention.text())).text(mention.span());
      var head = head(words);
      int story = stories.get(mention.text());
      names.add(
          Senses.tells(head)
              ? "text " + mention.text() + " " + head
              : "story " + story + " " + Senses.of(head));
    }
    return names;
  }

  /// The stem of the last word with a sense of its own.
  private static String head(String words) {
    Set<String> content = Words.content(words);
    if (!content.isEmpty()) {
      return List.copyOf(content).getLast();
    }
    var all = Names.words(words);
    return all.isEmpty() ? words : Stems.of(all.getLast());
  }
}
