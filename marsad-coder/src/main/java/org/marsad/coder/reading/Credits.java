package org.marsad.coder.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the credit at the end of a paragraph or a caption: "— AFP", "(Reuters)", "(Reporting by
/// …)".
final class Credits {
  /// A credit is sought in the last characters of a passage only.
  private static final int REACH = 200;

  private static final Pattern DASHED =
      Pattern.compile(
          "(?<=[.!?…”\"’)]) ?(?<dash>[-–—―]{1,2}|/) ?(?<name>\\p{Lu}[^.!?—]{1,60})\\.?$",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BRACKETED =
      Pattern.compile("(?<=[.!?…”\"’ ]) ?[(\\[](?<name>\\p{Lu}[^()\\[\\]]{1,60})[)\\]]\\.?$");
  private static final Pattern EDGES = Pattern.compile("^[-–—―/(\\[ ]+|[)\\]. ]+$");
  private static final Pattern SIGNED =
      Pattern.compile(
          " ?\\((?:Additional reporting|Reporting|Writing|Editing|Compiled|With (?:inputs|reporting)"
              + "|AP Photo|AFP Photo|Photo)\\b[^()]*\\)\\.?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern THIRTY = Pattern.compile(" [-–—#] ?30 ?[-–—#]$| Enditem\\.?$");
  private static final Pattern DASH = Pattern.compile("[.!?…”\"’)]\\s?[-–—―/]|30 ?[-–—]$");
  private static final Pattern NAMES =
      Pattern.compile("\\p{Lu}[\\p{L}.'’/&-]*(?: (?:and|\\p{Lu}[\\p{L}.'’/&-]*)){0,4}");

  private final Set<String> agencies;

  private Credits(Set<String> agencies) {
    this.agencies = agencies;
  }

  static Credits load() {
    return new Credits(
        WordFile.load("agencies.tsv", 1).words().stream()
            .map(name -> name.toUpperCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean isAgency(String name) {
    String upper = name.strip().toUpperCase(Locale.ROOT);
    return agencies.contains(upper) || agencies.contains(upper.split("[/,;-]", 2)[0].strip());
  }

  /// Where the credit at the passage's end begins; its end where there is none.
  int start(String text, Stretch words) {
    int from = Math.max(words.start(), words.end() - REACH);
    String tail = text.substring(from, words.end());
    if (!mayHold(tail)) {
      return words.end();
    }
    int at = startIn(tail);
    return at == 0 && from == words.start() ? words.start() : at < 0 ? words.end() : from + at;
  }

  /// Whether the tail ends like a credit at all: nearly no paragraph does.
  private static boolean mayHold(String tail) {
    int dash = Math.max(tail.length() - 66, 0);
    char last = tail.charAt(tail.length() - 1);
    return last == ')'
        || last == ']'
        || last == '#'
        || tail.endsWith(").")
        || tail.endsWith("].")
        || tail.indexOf("nditem", dash) > 0
        || DASH.matcher(tail).region(dash, tail.length()).find();
  }

  private int startIn(String tail) {
    var signed = SIGNED.matcher(tail);
    if (signed.find()) {
      return signed.start();
    }
    var thirty = THIRTY.matcher(tail);
    if (thirty.find()) {
      return thirty.start();
    }
    var dashed = DASHED.matcher(tail);
    if (dashed.find() && isSigned(dashed)) {
      return dashed.start();
    }
    var bracketed = BRACKETED.matcher(tail);
    return bracketed.find() && isAgency(bracketed.group("name")) ? bracketed.start() : -1;
  }

  /// An agency, with or without a photographer, or after a dash that stands free a name of up to
  /// five words.
  private boolean isSigned(Matcher dashed) {
    String name = dashed.group("name");
    boolean free = dashed.group().startsWith(" ") || !dashed.group("dash").startsWith("-");
    return isAgency(name) || free && NAMES.matcher(name).matches();
  }

  /// Whether the passage is nothing but a credit: "— AFP", "(AP)".
  boolean isWhole(String text, Stretch words) {
    if (words.length() > 60) {
      return false;
    }
    String name = EDGES.matcher(words.in(text)).replaceAll("");
    return isAgency(name);
  }
}
