package org.marsad.coder.reading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.marsad.record.Span;

/// A quotation mark where it stands.
///
/// @param at its offset
/// @param length in characters: tables and typewriters double their marks
record QuoteMark(Kind kind, int at, int length) {
  /// How far ahead the mark that closes a single quotation is looked for.
  private static final int SINGLE_REACH = 250;

  /// Words of a single quotation up to which a plural's apostrophe is rather its end: ‘fighters’.
  private static final int SHORT = 3;

  private static final String BEFORE_OPENING = "([{—–-/“‘«„\"'…";
  private static final Pattern DECADE = Pattern.compile("\\d{2}s?");
  private static final Set<String> CLIPPED = Set.of("em", "tis", "til", "twas", "cause", "n");

  /// Marks by their print, and what closes them.
  enum Kind {
    /// `"`, also twice or thrice, and two apostrophes.
    STRAIGHT,
    /// Two grave accents.
    GRAVE,
    /// `“`
    LEFT,
    /// `„`
    LOW,
    /// `”`
    RIGHT,
    /// `«`
    ANGLE_LEFT,
    /// `»`
    ANGLE_RIGHT,
    /// `‘`
    SINGLE_LEFT,
    /// `’`, more often an apostrophe.
    SINGLE_RIGHT,
    /// `'`, likewise.
    SINGLE_STRAIGHT;

    private Set<Kind> closers() {
      return switch (this) {
        case STRAIGHT -> Set.of(STRAIGHT, RIGHT);
        case GRAVE -> Set.of(STRAIGHT);
        case LEFT -> Set.of(RIGHT, STRAIGHT);
        case LOW -> Set.of(LEFT, RIGHT);
        case RIGHT -> Set.of(RIGHT);
        case ANGLE_LEFT -> Set.of(ANGLE_RIGHT);
        case ANGLE_RIGHT -> Set.of(ANGLE_LEFT);
        case SINGLE_LEFT -> Set.of(SINGLE_RIGHT, SINGLE_STRAIGHT);
        case SINGLE_RIGHT -> Set.of();
        case SINGLE_STRAIGHT -> Set.of(SINGLE_STRAIGHT, SINGLE_RIGHT);
      };
    }
  }

  static Optional<QuoteMark> at(String text, int i, int end) {
    char c = text.charAt(i);
    boolean twice = i + 1 < end && text.charAt(i + 1) == c;
    return switch (c) {
      case '"' -> mark(Kind.STRAIGHT, i, run(text, i, end));
      case '`' -> twice ? mark(Kind.GRAVE, i, 2) : Optional.empty();
      case '\'' -> mark(twice ? Kind.STRAIGHT : Kind.SINGLE_STRAIGHT, i, twice ? 2 : 1);
      case '“' -> mark(Kind.LEFT, i, 1);
      case '„' -> mark(Kind.LOW, i, 1);
      case '”' -> mark(Kind.RIGHT, i, 1);
      case '«' -> mark(Kind.ANGLE_LEFT, i, 1);
      case '»' -> mark(Kind.ANGLE_RIGHT, i, 1);
      case '‘' -> mark(Kind.SINGLE_LEFT, i, 1);
      case '’' -> mark(Kind.SINGLE_RIGHT, i, 1);
      default -> Optional.empty();
    };
  }

  private static Optional<QuoteMark> mark(Kind kind, int at, int length) {
    return Optional.of(new QuoteMark(kind, at, length));
  }

  private static int run(String text, int i, int end) {
    int length = 1;
    while (length < 3 && i + length < end && text.charAt(i + length) == '"') {
      length++;
    }
    return length;
  }

  int end() {
    return at + length;
  }

  boolean isSingle() {
    return switch (kind) {
      case SINGLE_LEFT, SINGLE_RIGHT, SINGLE_STRAIGHT -> true;
      case STRAIGHT, GRAVE, LEFT, LOW, RIGHT, ANGLE_LEFT, ANGLE_RIGHT -> false;
    };
  }

  boolean isClosedBy(QuoteMark later) {
    return kind.closers().contains(later.kind);
  }

  /// Whether a quotation begins here, given whether one waits for a mark such as this.
  boolean opens(String text, Span block, boolean waiting) {
    boolean before = at == block.start() || isBeforeOpening(text.charAt(at - 1));
    boolean word = end() < block.end() && isWordStart(text.charAt(end()));
    return switch (kind) {
      case GRAVE, LOW, ANGLE_LEFT -> !waiting;
      case LEFT -> !waiting || before && word;
      case STRAIGHT ->
          before && end() < block.end() && (word || !waiting) || isAfterColon(text, word);
      case RIGHT, ANGLE_RIGHT -> !waiting && before && word;
      case SINGLE_LEFT -> word && !isClipped(text, block);
      case SINGLE_RIGHT -> false;
      case SINGLE_STRAIGHT ->
          !waiting && before && word && !isClipped(text, block) && isClosedAhead(text, block);
    };
  }

  /// `said:"We …`
  private boolean isAfterColon(String text, boolean word) {
    return word && at > 0 && (text.charAt(at - 1) == ':' || text.charAt(at - 1) == ',');
  }

  /// Whether this mark ends the quotation that began at `start`: a single mark may be an
  /// apostrophe.
  boolean closes(String text, int start, Span block) {
    if (!isSingle()) {
      return true;
    }
    boolean possible = isPossibleEnd(text, at, block);
    return possible
        && !(isAfterPlural(text, block) && isLong(text, start) && isClosedAhead(text, block));
  }

  private boolean isLong(String text, int start) {
    return Marks.countWords(text, new Stretch(start + 1, at), SHORT + 1) > SHORT;
  }

  /// `the fighters’ families`
  private boolean isAfterPlural(String text, Span block) {
    return text.charAt(at - 1) == 's'
        && at + 2 < block.end()
        && text.charAt(at + 1) == ' '
        && Character.isLowerCase(text.charAt(at + 2));
  }

  private boolean isClosedAhead(String text, Span block) {
    int reach = Math.min(block.end(), at + SINGLE_REACH);
    for (int i = at + 2; i < reach; i++) {
      char c = text.charAt(i);
      if (c == '‘') {
        return false;
      }
      if ((c == '\'' || c == '’') && isPossibleEnd(text, i, block)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPossibleEnd(String text, int i, Span block) {
    boolean afterWord = i > block.start() && !Character.isWhitespace(text.charAt(i - 1));
    return afterWord && (i + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  /// `’90s`, `’em`: an apostrophe for what is left out, wrongly turned.
  private boolean isClipped(String text, Span block) {
    int stop = end();
    while (stop < block.end() && stop < end() + 6 && Character.isLetterOrDigit(text.charAt(stop))) {
      stop++;
    }
    String word = text.substring(end(), stop);
    return CLIPPED.contains(word) || DECADE.matcher(word).matches();
  }

  private static boolean isBeforeOpening(char c) {
    return Character.isWhitespace(c) || BEFORE_OPENING.indexOf(c) >= 0;
  }

  private static boolean isWordStart(char c) {
    return Character.isLetterOrDigit(c) || "“‘«\"'[($€£.…@#".indexOf(c) >= 0;
  }
}
