package org.marsad.coder.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.marsad.record.Span;

/// The pieces of what may be a dateline, between its commas and brackets.
///
/// @param length of the words that hold them
record DatelineParts(List<Part> parts, int length) {
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
  private static final String WEEKDAY =
      "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?";
  private static final Pattern DATE =
      Pattern.compile(
          ("(?:%s,? )?(?:\\d{1,2} %s|%s \\d{1,2})(?:(?:, ?|\\. ?| )(?:\\d{4}|\\d{2}))?"
                  + "|%s|\\d{4}-\\d\\d-\\d\\d")
              .formatted(WEEKDAY, MONTH, MONTH, WEEKDAY),
          Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern GROUP = Pattern.compile("[(\\[]([^()\\[\\]]{1,70})[)\\]]");

  private static final String UPPER = "\\p{Lu}[\\p{Lu}\\p{M}.'’‘/-]+";
  private static final Pattern UPPER_WORDS =
      Pattern.compile(UPPER + "(?: (?:and|of|" + UPPER + ")){0,4}");
  private static final String TITLE = "\\p{Lu}[\\p{L}\\p{M}.'’‘/-]*";
  private static final Pattern TITLE_WORDS =
      Pattern.compile(TITLE + "(?: (?:of|the|de|del|la|el|al|and|near|" + TITLE + ")){0,5}");
  private static final Pattern SOURCE = Pattern.compile("\\p{Lu}[\\p{L}\\d .'’/&,-]*");

  /// A piece, where it stands, and whether in brackets.
  record Part(String words, int at, boolean bracketed) {
    int end() {
      return at + words.length();
    }

    boolean isDate() {
      return DATE.matcher(words).matches();
    }

    boolean isUpper() {
      return UPPER_WORDS.matcher(words).matches();
    }

    boolean isTitle() {
      boolean few = words.chars().filter(c -> c == ' ').count() < 4;
      return few && TITLE_WORDS.matcher(words).matches();
    }

    private boolean fits() {
      return words.length() <= 60
          && (isDate() || isUpper() || isTitle() || bracketed && SOURCE.matcher(words).matches());
    }
  }

  DatelineParts {
    parts = List.copyOf(parts);
  }

  static DatelineParts of(String head) {
    var parts = new ArrayList<Part>();
    var group = GROUP.matcher(head);
    int at = 0;
    while (group.find()) {
      addParts(head, at, group.start(), parts);
      parts.add(new Part(group.group(1), group.start(1), true));
      at = group.end();
    }
    addParts(head, at, head.length(), parts);
    return new DatelineParts(parts, head.stripTrailing().length());
  }

  private static void addParts(String head, int from, int to, List<Part> parts) {
    for (int at = from; at < to; ) {
      int comma = head.indexOf(',', at);
      int end = comma < 0 || comma > to ? to : comma;
      var trimmed = Blanks.trim(head, at, end);
      if (!trimmed.isEmpty()) {
        addPart(new Part(trimmed.in(head), trimmed.start(), false), head, parts);
      }
      at = end + 1;
    }
  }

  /// "April 5, 2018" is one day: the year joins the part before it.
  private static void addPart(Part part, String head, List<Part> parts) {
    if (!parts.isEmpty() && parts.getLast().isDate() && YEAR.matcher(part.words()).matches()) {
      int start = parts.removeLast().at();
      parts.add(new Part(head.substring(start, part.end()), start, false));
    } else {
      parts.add(part);
    }
  }

  /// A place first, then regions, days and agencies and nothing else.
  boolean isPlaceLike() {
    return !parts.isEmpty()
        && parts.size() <= 6
        && !place().bracketed()
        && !place().isDate()
        && place().words().length() > 1
        && place().words().length() <= 45
        && (place().isUpper() || place().isTitle())
        && parts.stream().skip(1).allMatch(Part::fits);
  }

  Part place() {
    return parts.getFirst();
  }

  boolean isDated() {
    return date().isPresent();
  }

  private Optional<Part> date() {
    return parts.stream().skip(1).filter(Part::isDate).findFirst();
  }

  /// The same as offsets of the text in which the words begin at `offset`.
  DatelineWords words(int offset) {
    int start = offset + place().at();
    boolean region = parts.size() > 1 && !parts.get(1).bracketed() && !parts.get(1).isDate();
    int end = offset + (region ? parts.get(1) : place()).end();
    return new DatelineWords(
        new Span(start, offset + length),
        new Span(start, end),
        date().map(p -> new Span(offset + p.at(), offset + p.end())));
  }
}
