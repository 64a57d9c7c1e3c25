package org.marsad.coder.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds "HASAKEH, Syria —" at the head of a passage: a place, perhaps its country, perhaps a day,
/// perhaps an agency, and a dash.
final class DatelineFinder {
  /// A dateline is no longer than this.
  private static final int REACH = 130;

  /// A headline before a dateline in the same line is no longer than this.
  private static final int HEADLINE_REACH = 200;

  private static final Pattern SEPARATOR =
      Pattern.compile(" ?--+ ?| ?[—–―‒−]+ ?|(?: |(?<=\\)))[-_] ?|: ");
  private static final Pattern TAG = Pattern.compile("\\G ?\\[[^\\[\\]]{1,160}] ?");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?<=[\\p{Ll}\\d.!?”’] )(?<head>\\p{Lu}{3}[\\p{Lu} .'’-]*(?:, [\\p{L} .]{3,30})?"
              + "(?: \\([^()]{2,40}\\))?) ?(?:[—–―−]|--)$");
  private static final Pattern LOWER_PLACE = Pattern.compile("\\p{Ll}{3,}(?: \\p{Ll}{3,})?");

  private final Set<String> labels;

  /// A dateline and where the report's words begin after it.
  record Found(DatelineWords words, int body) {}

  private DatelineFinder(Set<String> labels) {
    this.labels = labels;
  }

  static DatelineFinder load() {
    return new DatelineFinder(
        WordFile.load("labels.tsv", 1).words().stream().collect(Collectors.toUnmodifiableSet()));
  }

  /// The dateline at the head of the passage.
  Optional<Found> find(String text, Stretch words) {
    String opening = text.substring(words.start(), Math.min(words.end(), words.start() + REACH));
    var separator = SEPARATOR.matcher(opening);
    while (separator.find()) {
      String head = opening.substring(0, separator.start());
      boolean colon = separator.group().contains(":");
      int body = words.start() + separator.end();
      String rest = text.substring(body, Math.min(words.end(), body + 60));
      if (isDateline(DatelineParts.of(head), colon, rest) || colon && isLowerCase(head, rest)) {
        return Optional.of(
            new Found(
                DatelineParts.of(head).words(words.start()), afterTags(text, body, words.end())));
      }
    }
    return words.length() <= REACH ? alone(words, opening) : Optional.empty();
  }

  /// The dateline after a headline in the same line: "Clashes resume. HOMS, Syria (AP) —".
  Optional<Found> findAfterHeadline(String text, Stretch words) {
    int reach = Math.min(words.end(), words.start() + HEADLINE_REACH);
    for (int i = words.start() + 10; i + 2 < reach; i++) {
      if (Marks.isStop(text.charAt(i)) && text.charAt(i + 1) == ' ') {
        var rest = new Stretch(i + 2, words.end());
        var found = find(text, rest).filter(f -> isPlain(text, f) && f.body() < words.end());
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /// The dateline that the last words of a headline's line are: "Clashes resume BEIRUT —".
  Optional<Found> findAtEnd(String text, Stretch words) {
    if (words.length() > HEADLINE_REACH) {
      return Optional.empty();
    }
    var closing = CLOSING.matcher(words.in(text));
    if (!closing.find()) {
      return Optional.empty();
    }
    var parts = DatelineParts.of(closing.group("head"));
    int start = words.start() + closing.start("head");
    return parts.isPlaceLike() && !isLabel(parts.place().words(), false)
        ? Optional.of(new Found(parts.words(start), words.end()))
        : Optional.empty();
  }

  /// In mid-line only a place in capitals of more than three letters, or one with an agency or a
  /// day beside it, is a dateline.
  private static boolean isPlain(String text, Found found) {
    var parts =
        DatelineParts.of(text.substring(found.words().span().start(), found.words().span().end()));
    return parts.place().isUpper() && parts.place().words().length() > 3
        || parts.parts().stream().anyMatch(p -> p.bracketed() || p.isDate());
  }

  private boolean isDateline(DatelineParts parts, boolean colon, String rest) {
    if (!parts.isPlaceLike() || isLabel(parts.place().words(), colon)) {
      return false;
    }
    boolean upper = parts.place().isUpper();
    boolean more = parts.parts().size() > 1;
    if (rest.isBlank()) {
      return parts.isDated() || upper && more;
    }
    boolean shouted = rest.equals(rest.toUpperCase(Locale.ROOT));
    if (colon) {
      return upper && !shouted && parts.place().words().length() > 3 && rest.length() == 60;
    }
    if (shouted) {
      return parts.isDated() || parts.parts().size() > 2;
    }
    boolean begins = !Character.isLowerCase(rest.charAt(0)) || rest.startsWith("al-");
    return upper ? begins || more : begins && more && rest.length() > 30;
  }

  private boolean isLabel(String place, boolean colon) {
    var words = Stream.of(place.toUpperCase(Locale.ROOT).split("[ .]"));
    return (colon ? words : words.limit(1)).anyMatch(labels::contains);
  }

  /// Some sites lose all capitals: "new delhi: the minister …".
  private boolean isLowerCase(String head, String rest) {
    return LOWER_PLACE.matcher(head).matches()
        && rest.length() == 60
        && rest.equals(rest.toLowerCase(Locale.ROOT))
        && !isLabel(head, true);
  }

  /// A dateline on a line of its own, known by its day.
  private Optional<Found> alone(Stretch words, String opening) {
    var parts = DatelineParts.of(opening);
    boolean filed =
        parts.isPlaceLike() && parts.isDated() && !isLabel(parts.place().words(), false);
    boolean telling =
        filed && (parts.place().isUpper() || parts.parts().stream().anyMatch(p -> p.bracketed()));
    return telling
        ? Optional.of(new Found(parts.words(words.start()), words.end()))
        : Optional.empty();
  }

  /// Where the words begin after "[TEXT]", "[COMMUNIQUE]" and blanks.
  private static int afterTags(String text, int from, int end) {
    var tag = TAG.matcher(text).region(from, end);
    int at = from;
    while (tag.find()) {
      at = tag.end();
    }
    return Math.min(Blanks.trim(text, at, end).start(), end);
  }
}
