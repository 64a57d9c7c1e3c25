package org.marsad.coder.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.reading.Block.Kind;
import org.marsad.coder.reading.Reader.Dateline;

/// Says of each passage what it is for, by its words and by where it stands.
final class BlockMaker {
  /// A cross-heading is short; the numbers are ours, from newspapers' habit of one or two lines.
  private static final int LONGEST_HEADLINE = 200;

  private static final int LONGEST_CROSS_HEADING = 90;

  private final String text;
  private final List<Layout.Passage> passages;
  private final Optional<String> title;
  private final Optional<Dateline> dateline;
  private final Furniture furniture;
  private final Credits credits;
  private final List<Block> blocks = new ArrayList<>();

  /// Numbers of the passages that are captions by their words.
  private final Set<Integer> captions = new HashSet<>();

  /// Number of the last passage that may hold the story.
  private int last = -1;

  private int readable = 0;
  private boolean headed = false;
  private boolean begun = false;

  BlockMaker(
      String text,
      List<Layout.Passage> passages,
      Optional<String> title,
      Optional<Dateline> dateline,
      Furniture furniture,
      Credits credits) {
    this.text = text;
    this.passages = passages;
    this.title = title;
    this.dateline = dateline;
    this.furniture = furniture;
    this.credits = credits;
  }

  List<Block> make() {
    var kinds = new ArrayList<Optional<Kind>>();
    for (int i = 0; i < passages.size(); i++) {
      kinds.add(ownKind(i));
      if (kinds.getLast().isEmpty()) {
        last = i;
        readable++;
      }
    }
    for (int i = 0; i < passages.size(); i++) {
      place(i, kinds.get(i));
    }
    return blocks;
  }

  /// What the passage is by its words alone; empty where it may be part of the story.
  private Optional<Kind> ownKind(int i) {
    var words = passages.get(i).words();
    if (holdsDateline(i)) {
      return Optional.empty();
    }
    if (i == 0 && Furniture.isIllustration(text, words)) {
      return Optional.of(Kind.ILLUSTRATION);
    }
    if (credits.isWhole(text, words)) {
      return Optional.of(Kind.CREDIT);
    }
    var kind = furniture.kind(text, words);
    if (kind.filter(k -> k == Kind.CAPTION).isPresent()) {
      captions.add(i);
      return Optional.empty();
    }
    return kind;
  }

  private boolean holdsDateline(int i) {
    return dateline.filter(d -> d.passage() == i).isPresent();
  }

  private void place(int i, Optional<Kind> own) {
    var words = passages.get(i).words();
    if (holdsDateline(i)) {
      placeFiled(words, dateline.orElseThrow());
    } else if (own.isPresent()) {
      add(own.get(), words);
    } else if (isOnTop(i) && furniture.kindOnTop(text, words).isPresent()) {
      add(furniture.kindOnTop(text, words).orElseThrow(), words);
    } else {
      placeStory(i, words);
    }
  }

  /// Before the dateline, or where there is none before the first paragraph.
  private boolean isOnTop(int i) {
    return dateline.map(d -> i < d.passage() || !begun).orElse(!begun);
  }

  private void placeFiled(Stretch words, Dateline filed) {
    if (filed.start() > words.start()) {
      add(Kind.HEADLINE, Blanks.trim(text, words.start(), filed.start()));
    }
    add(Kind.HEADER, Blanks.trim(text, filed.start(), filed.body()));
    addParagraph(new Stretch(filed.body(), words.end()));
  }

  private void placeStory(int i, Stretch words) {
    int stamp = furniture.stamp(text, words);
    int item = Marks.itemMark(text, words);
    if (stamp > 0) {
      add(Kind.HEADER, Blanks.trim(text, words.start(), words.start() + stamp));
      addParagraph(Blanks.trim(text, words.start() + stamp, words.end()));
    } else if (item > 0) {
      addWithCredit(Kind.LIST_ITEM, new Stretch(words.start() + item, words.end()));
      begun = true;
    } else if (isCaption(i, words)) {
      addWithCredit(Kind.CAPTION, words);
    } else if (isHeadline(i, words)) {
      add(headed ? Kind.SUBHEAD : Kind.HEADLINE, heading(words));
      headed = true;
    } else if (isCrossHeading(i, words)) {
      add(furniture.kindOnTop(text, words).orElse(Kind.SUBHEAD), heading(words));
    } else {
      addParagraph(words);
    }
  }

  private boolean isCaption(int i, Stretch words) {
    if (captions.contains(i)) {
      return true;
    }
    boolean before =
        dateline.map(d -> i < d.passage()).orElse(!begun && i < last && i < 4 && headed);
    int credit = credits.start(text, words);
    return before && credit < words.end() && credit > words.start();
  }

  private boolean isHeadline(int i, Stretch words) {
    if (title.map(t -> t.strip().equalsIgnoreCase(words.in(text).strip())).orElse(false)) {
      return true;
    }
    if (begun || i == last || readable < 2 || words.length() > LONGEST_HEADLINE) {
      return false;
    }
    boolean filedLater = dateline.filter(d -> d.passage() > i).isPresent();
    return Headings.isHeadline(text, words, filedLater && !headed);
  }

  private boolean isCrossHeading(int i, Stretch words) {
    return begun
        && i < last
        && words.length() <= LONGEST_CROSS_HEADING
        && Headings.isCrossHeading(text, words);
  }

  /// Without the signs that a wiki puts around it.
  private Stretch heading(Stretch words) {
    int start = words.start();
    int end = words.end();
    while (start < end && (text.charAt(start) == '=' || text.charAt(start) == '#')) {
      start++;
    }
    while (end > start && text.charAt(end - 1) == '=') {
      end--;
    }
    return Blanks.trim(text, start, end);
  }

  private void addParagraph(Stretch words) {
    begun = begun || !words.isEmpty();
    addWithCredit(Kind.PARAGRAPH, words);
  }

  private void addWithCredit(Kind kind, Stretch words) {
    int credit = words.isEmpty() ? words.end() : credits.start(text, words);
    add(kind, Blanks.trim(text, words.start(), credit));
    add(Kind.CREDIT, Blanks.trim(text, credit, words.end()));
  }

  private void add(Kind kind, Stretch words) {
    if (!words.isEmpty()) {
      blocks.add(new Block(kind, words.span()));
    }
  }
}
