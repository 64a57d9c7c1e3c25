package org.marsad.ledger.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.marsad.record.Span;

/// What somebody looks for, as words: each a phrase of one or more that stand side by side, and the
/// last perhaps only a beginning. All must be there.
public record Wanted(List<Phrase> phrases) {
  private static final Pattern PART =
      Pattern.compile("\"([^\"]*)\"?|[“”«»]([^“”«»]*)[“”«»]|(\\S+)");
  private static final Pattern LOOSE_NUMBER =
      Pattern.compile("(?<![\\p{Nd}\"])\\p{Nd}{1,3}(?: \\p{Nd}{3})+(?![\\p{Nd}\"])");

  public Wanted {
    phrases = List.copyOf(phrases);
  }

  /// Words side by side.
  ///
  /// @param beginning whether the last of them may go on
  public record Phrase(List<String> words, boolean beginning) {
    public Phrase {
      words = List.copyOf(words);
    }

    boolean standsAt(List<Word> text, int at) {
      if (at + words.size() > text.size()) {
        return false;
      }
      for (int n = 0; n < words.size(); n++) {
        var there = text.get(at + n).folded();
        boolean open = beginning && n == words.size() - 1;
        if (!(open ? there.startsWith(words.get(n)) : there.equals(words.get(n)))) {
          return false;
        }
      }
      return true;
    }
  }

  /// Reads `words "quoted phrases" 37,000 beginn*`.
  public static Wanted of(String query) {
    var phrases = new ArrayList<Phrase>();
    var joined = LOOSE_NUMBER.matcher(query).replaceAll(n -> n.group().replace(" ", ""));
    var parts = PART.matcher(joined);
    while (parts.find()) {
      boolean quoted = parts.group(3) == null;
      var part = quoted ? parts.group().replaceAll("[\"“”«»]", "") : parts.group(3);
      var words = Words.folded(part);
      if (!words.isEmpty()) {
        phrases.add(new Phrase(words, !quoted && part.endsWith("*")));
      }
    }
    return new Wanted(phrases);
  }

  public boolean isEmpty() {
    return phrases.isEmpty();
  }

  /// Where a text has what is wanted: code points, in order, without overlaps.
  public List<Span> in(String text) {
    var words = Words.of(text);
    var spans = new ArrayList<Span>();
    for (int at = 0; at < words.size(); at++) {
      int reach = 0;
      for (var phrase : phrases) {
        reach = phrase.standsAt(words, at) ? Math.max(reach, phrase.words().size()) : reach;
      }
      if (reach > 0) {
        int start = text.codePointCount(0, words.get(at).start());
        int end = text.codePointCount(0, words.get(at + reach - 1).end());
        spans.add(new Span(start, end));
        at += reach - 1;
      }
    }
    return spans;
  }
}
