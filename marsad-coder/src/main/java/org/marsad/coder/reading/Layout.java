package org.marsad.coder.reading;

import java.util.ArrayList;
import java.util.List;

/// Joins the lines of a text into passages: a passage is what its writer set as one paragraph, one
/// heading, one item of a list.
///
/// A blank line always ends a passage. A single line break ends it too, unless the text is wrapped
/// at a fixed width, or the break falls in mid-sentence, as links leave it in text taken from a web
/// page.
final class Layout {
  /// Widths at which mail and telexes are wrapped. Ours: RFC 5322 asks for 78, teletypes had 69.
  private static final int NARROWEST = 40;

  private static final int WIDEST = 100;

  /// How far short of the width a line may fall although the next word would have fitted.
  private static final int SLACK = 10;

  private final String text;
  private final List<Line> lines;
  private final int width;
  private final boolean cased;

  private record Line(Stretch words, boolean afterGap) {}

  /// A passage and whether a blank line (or nothing at all) stands before it.
  record Passage(Stretch words, boolean afterGap) {}

  private Layout(String text) {
    this.text = text;
    this.lines = lines(text);
    this.width = lines.stream().mapToInt(l -> l.words().length()).max().orElse(0);
    this.cased = isCased(text);
  }

  static List<Passage> passages(String text) {
    return new Layout(text).join();
  }

  private List<Passage> join() {
    boolean wrapped = isWrapped();
    var passages = new ArrayList<Passage>();
    for (int i = 0; i < lines.size(); i++) {
      int first = i;
      while (i + 1 < lines.size() && continues(i, i + 1, wrapped)) {
        i++;
      }
      var words = new Stretch(lines.get(first).words().start(), lines.get(i).words().end());
      passages.add(new Passage(words, lines.get(first).afterGap()));
    }
    return passages;
  }

  private static List<Line> lines(String text) {
    var lines = new ArrayList<Line>();
    boolean gap = true;
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && !Blanks.isBreak(text.charAt(end))) {
        end++;
      }
      var words = Blanks.trim(text, at, end);
      if (!words.isEmpty()) {
        lines.add(new Line(words, gap));
      }
      gap = words.isEmpty();
      boolean two = end + 1 < text.length() && text.charAt(end) == '\r';
      at = end + (two && text.charAt(end + 1) == '\n' ? 2 : 1);
    }
    return lines;
  }

  /// Whether most line breaks stand where the next word would have run over the width.
  private boolean isWrapped() {
    if (width < NARROWEST || width > WIDEST) {
      return false;
    }
    int breaks = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).afterGap()) {
        breaks++;
        full += isFull(i) && !endsSentence(i) ? 1 : 0;
      }
    }
    return breaks >= 3 && full * 2 >= breaks;
  }

  private boolean continues(int line, int next, boolean wrapped) {
    if (lines.get(next).afterGap() || Marks.isItem(text, words(next)) || isLabel(line)) {
      return false;
    }
    return wrapped && isFull(line) || isMidSentence(line, next);
  }

  private boolean isFull(int line) {
    int length = words(line).length();
    return length * 5 > width * 3 && length + 1 + firstWord(line + 1) > width - SLACK;
  }

  private boolean isMidSentence(int line, int next) {
    char last = text.charAt(words(line).end() - 1);
    if (!cased || Marks.isStop(last) || last == ':' || last == ';' || isAddress(next)) {
      return false;
    }
    return Character.isLowerCase(text.charAt(words(next).start()))
        || last == ','
        || Marks.endsDangling(text, words(line));
  }

  private boolean isAddress(int line) {
    String first = text.substring(words(line).start(), words(line).start() + firstWord(line));
    return first.contains("@") || first.contains("/");
  }

  /// "Published: …" and the like stand alone however long they are.
  private boolean isLabel(int line) {
    return Furniture.isLabelLine(text, words(line));
  }

  private boolean endsSentence(int line) {
    return Marks.endsWithStop(text, words(line));
  }

  private int firstWord(int line) {
    int start = words(line).start();
    int end = start;
    while (end < words(line).end() && text.charAt(end) != ' ') {
      end++;
    }
    return end - start;
  }

  private Stretch words(int line) {
    return lines.get(line).words();
  }

  private static boolean isCased(String text) {
    long upper = text.chars().filter(Character::isUpperCase).count();
    return upper * 200 > text.length();
  }
}
