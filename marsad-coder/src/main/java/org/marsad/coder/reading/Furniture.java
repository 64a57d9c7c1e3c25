package org.marsad.coder.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.marsad.coder.reading.Block.Kind;

/// Knows the parts of a page that report nothing: release numbers, desks, stamps of a live blog,
/// navigation, rights, contacts, credits that stand alone.
final class Furniture {
  private static final int LONGEST = 300;

  private static final Pattern ILLUSTRATION = Pattern.compile("\\[Illustration: .*]");
  private static final Pattern LABEL_LINE =
      Pattern.compile(
          "(?:Published|Publisher|Url|URL|Language|Section|Release|Ref|Reference): ?.*");

  private static final Pattern NUMBER =
      Pattern.compile("[A-Z0-9/.#–() -]*\\d[A-Z0-9/.#–() -]*(?: for immediate release)?");
  private static final Pattern MONTHLIKE =
      Pattern.compile(
          "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
              + "(?:\\d{1,2}(?:st|nd|rd|th)? )?"
              + "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
              + "(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:[,.]? ?\\d{4})?");
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?: ?[ap]\\.?m\\.?)?"
              + "(?: ?(?:gmt|utc|bst|est|edt|cet|cest|local time))?(?: ?[-–—:] | ?$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\S+|pic\\.twitter\\S+");
  private static final Pattern THIRTY = Pattern.compile("\\(?[-–—/# ]*30[-–—/# ]*\\)?");

  /// The initials of those who wrote and edited, as some German and British desks sign.
  private static final Pattern INITIALS =
      Pattern.compile("[a-z]{2,3}(?:[,/][a-z]{2,3})+(?: \\([A-Z][^()]*\\))?");

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY|Story by|Report by|Reported by|Written by|Photos by|Text by) "
              + "\\p{Lu}[\\p{L}.’'-]*(?:[ ,]+(?:and|in|of|the|for|de|al|bin|van|von|\\d+\\p{L}+"
              + "|\\p{Lu}[\\p{L}.’'-]*))*");
  private static final Pattern TAGS = Pattern.compile("(?:\\[[^\\[\\]]{1,120}][ .]*)+");

  private static final Pattern DESK =
      Pattern.compile(
          "\\p{Lu}.{0,60}\\b(?:Command|Headquarters|Task Force|Public Affairs(?: Office)?|Detachment"
              + "|News Desk|Press Desk|Press Service|Newsroom|Media Cent(?:er|re)|Office of the"
              + " Spokes\\w+)(?: ?[-–—, ] ?\\p{Lu}[\\p{L} -]{0,30})?",
          Pattern.UNICODE_CASE);

  private static final Pattern EDGES = Pattern.compile("^[\\s(\\[-]+|[\\s.:…)\\]»>-]+$");

  private static final Map<String, Kind> KINDS =
      Map.of(
          "header", Kind.HEADER,
          "boilerplate", Kind.BOILERPLATE,
          "credit", Kind.CREDIT,
          "caption", Kind.CAPTION);

  private final Map<String, Kind> whole = new HashMap<>();

  /// By first letter.
  private final Map<Character, List<Phrase>> begins = new HashMap<>();

  private final List<Phrase> ends = new ArrayList<>();
  private final List<Phrase> has = new ArrayList<>();

  private record Phrase(String words, Kind kind) {}

  private Furniture() {}

  static Furniture load() {
    var furniture = new Furniture();
    WordFile.load("furniture.tsv", 3).rows().forEach(furniture::add);
    return furniture;
  }

  private void add(List<String> row) {
    var kind = KINDS.get(row.get(0));
    if (kind == null) {
      throw new IllegalArgumentException(
          "furniture.tsv: kind '%s' is none of %s"
              .formatted(row.get(0), KINDS.keySet().stream().sorted().toList()));
    }
    var phrase = new Phrase(row.get(2), kind);
    switch (row.get(1)) {
      case "is" -> whole.put(phrase.words(), kind);
      case "begins" ->
          begins.computeIfAbsent(phrase.words().charAt(0), c -> new ArrayList<>()).add(phrase);
      case "ends" -> ends.add(phrase);
      case "has" -> has.add(phrase);
      default ->
          throw new IllegalArgumentException(
              "furniture.tsv: match '%s' is none of is, begins, ends, has".formatted(row.get(1)));
    }
  }

  /// "Published: …": a line that never runs on into the next.
  static boolean isLabelLine(String text, Stretch words) {
    int colon = text.indexOf(':', words.start());
    boolean label = colon > 0 && colon < Math.min(words.end(), words.start() + 20);
    return label && words.length() <= LONGEST && LABEL_LINE.matcher(words.in(text)).matches()
        || isIllustration(text, words);
  }

  static boolean isIllustration(String text, Stretch words) {
    return text.startsWith("[Illustration:", words.start())
        && ILLUSTRATION.matcher(words.in(text)).matches();
  }

  /// What the passage is by its own words, wherever it stands.
  Optional<Kind> kind(String text, Stretch words) {
    if (!Marks.hasLetter(text, words)) {
      return Optional.of(bare(text, words));
    }
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    String said = words.in(text);
    if (said.charAt(0) == '[' && TAGS.matcher(said).matches()
        || said.indexOf(' ') < 0 && ADDRESS.matcher(said).matches()) {
      return Optional.of(Kind.BOILERPLATE);
    }
    if (Character.isLowerCase(said.charAt(0)) && INITIALS.matcher(said).matches()) {
      return Optional.of(Kind.CREDIT);
    }
    return listed(said.toLowerCase(Locale.ROOT));
  }

  /// What it is if it stands before the first paragraph.
  Optional<Kind> kindOnTop(String text, Stretch words) {
    if (words.length() > 100) {
      return Optional.empty();
    }
    String said = words.in(text);
    String low = said.toLowerCase(Locale.ROOT);
    if (LABEL_LINE.matcher(said).matches()
        || NUMBER.matcher(said.replace("For Immediate Release", "")).matches()
        || MONTHLIKE.matcher(low).matches()
        || DESK.matcher(said).matches()) {
      return Optional.of(Kind.HEADER);
    }
    return BYLINE.matcher(said).matches() ? Optional.of(Kind.BYLINE) : Optional.empty();
  }

  /// Length of the stamp of time that opens an entry of a live blog, 0 where there is none.
  int stamp(String text, Stretch words) {
    String opening = text.substring(words.start(), Math.min(words.end(), words.start() + 40));
    var matcher = STAMP.matcher(opening);
    return matcher.lookingAt() && (words.length() > matcher.end() || opening.length() < 40)
        ? matcher.end()
        : 0;
  }

  private Kind bare(String text, Stretch words) {
    String said = words.length() > 20 ? "" : words.in(text);
    if (THIRTY.matcher(said).matches() || said.equals("###")) {
      return Kind.CREDIT;
    }
    return STAMP.matcher(said).matches() ? Kind.HEADER : Kind.BOILERPLATE;
  }

  private Optional<Kind> listed(String said) {
    var exact = whole.get(trimmed(said));
    if (exact != null) {
      return Optional.of(exact);
    }
    var beginning = begins.getOrDefault(said.charAt(0), List.of());
    return first(beginning, phrase -> said.startsWith(phrase))
        .or(() -> first(ends, phrase -> said.endsWith(phrase)))
        .or(() -> first(has, phrase -> said.contains(phrase)));
  }

  private static Optional<Kind> first(
      List<Phrase> phrases, java.util.function.Predicate<String> matches) {
    return phrases.stream().filter(p -> matches.test(p.words())).map(Phrase::kind).findFirst();
  }

  private static String trimmed(String said) {
    return EDGES.matcher(said).replaceAll("");
  }
}
