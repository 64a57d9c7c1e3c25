package org.marsad.app.page;

import java.util.ArrayList;
import java.util.List;

/// How words are laid out: to which width, and whether by a terminal's means or by plain signs.
///
/// @param width columns, 40 or more
/// @param styled whether bold and underline can be shown; otherwise the marked words stand in « »
public record Typesetting(int width, boolean styled) {
  /// Begins and ends marked words in a text that is yet to be wrapped.
  static final char OPEN = '\uE000';

  static final char CLOSE = '\uE001';

  private static final String UNDERLINE = "\u001B[4m";
  private static final String BOLD = "\u001B[1m";
  private static final String DIM = "\u001B[2m";
  private static final String PLAIN = "\u001B[0m";

  public Typesetting {
    width = Math.max(40, width);
  }

  public String bold(String words) {
    return styled ? BOLD + words + PLAIN : words;
  }

  public String dim(String words) {
    return styled ? DIM + words + PLAIN : words;
  }

  /// A text with one stretch of it marked, white space made even, line by line.
  ///
  /// @param first what stands before the first line
  /// @param indent blanks before the others
  public String wrapped(String first, int indent, String text) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.strip().split("\\s+")) {
      if (!line.isEmpty() && shown(line) + 1 + shown(word) > width - indent) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return first + String.join("\n" + " ".repeat(indent), marked(lines)) + "\n";
  }

  /// Marks that run over a line's end are closed there and taken up on the next line, so that no
  /// indent is underlined.
  private List<String> marked(List<String> lines) {
    if (!styled) {
      return lines.stream().map(l -> l.replace(OPEN, '«').replace(CLOSE, '»')).toList();
    }
    var marked = new ArrayList<String>();
    boolean open = false;
    for (var line : lines) {
      var begun = open ? UNDERLINE + line : line;
      open = line.lastIndexOf(OPEN) > line.lastIndexOf(CLOSE) || (open && line.indexOf(CLOSE) < 0);
      var words =
          begun.replace(String.valueOf(OPEN), UNDERLINE).replace(String.valueOf(CLOSE), PLAIN);
      marked.add(open ? words + PLAIN : words);
    }
    return marked;
  }

  private int shown(CharSequence words) {
    return (int) words.codePoints().filter(c -> !styled || (c != OPEN && c != CLOSE)).count();
  }
}
