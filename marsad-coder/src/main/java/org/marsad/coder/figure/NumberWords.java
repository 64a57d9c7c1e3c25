package org.marsad.coder.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.coder.lexicon.WordLists;

/// Reads exact numbers, in digits, in words and in both: "37,000", "3 000", "1.2 million", "two
/// hundred and fifty", "two dozen".
final class NumberWords {
  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
  private static final Pattern GROUP = Pattern.compile("\\d{3}");
  private static final Pattern MARKED = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)(bn|mn|m|k)");
  private static final List<String> KINDS = List.of("unit", "ten", "hundred", "dozen", "scale");

  private final Map<String, Word> words = new HashMap<>();

  /// A number and the last token of it.
  ///
  /// @param scale what its last word multiplies by, 1 where it does not
  record Read(double value, int last, double scale, boolean digits) {}

  private record Word(String kind, double value) {}

  static NumberWords load(WordLists lists) {
    var numbers = new NumberWords();
    for (var row : lists.table("figure-numbers.tsv").rows()) {
      double value =
          row.number("value").orElseThrow(() -> row.faulty("'value' is empty; fill it in"));
      numbers.words.put(row.text("word"), new Word(row.oneOf("kind", KINDS), value));
    }
    return numbers;
  }

  /// The longest number that begins at this token.
  Optional<Read> at(Sentence sentence, int start) {
    var sum = new Sum();
    int at = start;
    if (isArticle(sentence.token(start)) && isMultiplier(sentence, start + 1)) {
      sum.group = 1;
      at++;
    }
    int last = -1;
    for (; at < sentence.size(); at++) {
      if (last == at - 1 && sum.mayHalve() && isAndAHalf(sentence, at)) {
        sum.group += 0.5;
        at += 2;
        last = at;
        continue;
      }
      if (isAnd(sentence, at, last) && sum.mayGoOn()) {
        continue;
      }

      if (!sum.take(sentence, at)) {
        break;
      }
      last = at;
    }
    return last < 0 ? Optional.empty() : Optional.of(sum.read(last));
  }

  /// What the word at this token multiplies a number by, 1 where it does not.
  double scaleAt(Sentence sentence, int at) {
    return isMultiplier(sentence, at)
        ? Objects.requireNonNull(words.get(sentence.token(at).lower())).value()
        : 1;
  }

  /// The number in digits that this word is, "37,000".
  static Optional<Double> digits(String word) {
    return DIGITS.matcher(word).matches()
        ? Optional.of(Double.valueOf(word.replace(",", "")))
        : Optional.empty();
  }

  private boolean isArticle(Token token) {
    return token.lower().equals("a") || token.lower().equals("an");
  }

  private boolean isMultiplier(Sentence sentence, int at) {
    return at < sentence.size()
        && Optional.ofNullable(words.get(sentence.token(at).lower()))
            .filter(w -> !w.kind().equals("unit") && !w.kind().equals("ten"))
            .isPresent();
  }

  private static boolean isAndAHalf(Sentence sentence, int at) {
    return at + 2 < sentence.size() && Phrases.words(sentence, at, at + 2).equals("and a half");
  }

  /// Whether a number may begin with this word, so that few words need a closer look.
  boolean mayBegin(String word) {
    char c = word.charAt(0);
    int hyphen = word.indexOf('-');
    return c >= '0' && c <= '9'
        || word.equals("a")
        || word.equals("an")
        || words.containsKey(hyphen > 0 ? word.substring(0, hyphen) : word);
  }

  /// "two hundred and fifty": only after a hundred or a thousand, only before a smaller word.
  private boolean isAnd(Sentence sentence, int at, int last) {
    if (last != at - 1 || !sentence.token(at).lower().equals("and") || at + 1 >= sentence.size()) {
      return false;
    }
    var next = words.get(sentence.token(at + 1).lower().split("-")[0]);
    return next != null && (next.kind().equals("unit") || next.kind().equals("ten"));
  }

  /// A number being added up from left to right.
  private final class Sum {
    private double total = 0;
    private double group = 0;
    private double scale = 1;
    private double bound = Double.MAX_VALUE;
    private boolean digits = false;
    private String lastKind = "";
    private int lastEnd = -1;

    /// "two and a half million"
    private boolean mayHalve() {
      return total == 0 && group > 0 && group < 100 && group == Math.rint(group);
    }

    private boolean mayGoOn() {
      return !digits && (lastKind.equals("hundred") || lastKind.equals("scale"));
    }

    private boolean take(Sentence sentence, int at) {
      String word = sentence.token(at).lower();
      boolean taken = takeDigits(word, sentence.token(at)) || takeWords(word);
      if (taken) {
        lastEnd = sentence.token(at).span().end();
      }
      return taken;
    }

    private boolean takeDigits(String word, Token token) {
      var value = NumberWords.digits(word);
      var marked = MARKED.matcher(word);
      if (value.isPresent() && lastKind.isEmpty()) {
        group = value.get();
        digits = true;
      } else if (isNextGroup(word, token)) {
        group = group * 1000 + Double.parseDouble(word);
      } else if (lastKind.isEmpty() && marked.matches() && !marked.group(2).equals("m")) {
        scale = scaleOf(marked.group(2));
        total = Double.parseDouble(marked.group(1).replace(",", "")) * scale;
        digits = true;
      } else {
        return false;
      }
      lastKind = "digits";
      return true;
    }

    private double scaleOf(String mark) {
      return mark.equals("k") ? 1e3 : mark.equals("bn") ? 1e9 : 1e6;
    }

    /// "3 000"
    private boolean isNextGroup(String word, Token token) {
      return lastKind.equals("digits")
          && group > 0
          && group == Math.rint(group)
          && token.span().start() == lastEnd + 1
          && GROUP.matcher(word).matches();
    }

    private boolean takeWords(String word) {
      var parts = Stream.of(word.split("-")).map(words::get).toList();
      if (parts.isEmpty() || parts.stream().anyMatch(Objects::isNull)) {
        return false;
      }
      double before = group;
      String kind = lastKind;
      for (Word part : parts) {
        if (!add(part)) {
          group = before;
          lastKind = kind;
          return false;
        }
        lastKind = part.kind();
      }
      return true;
    }

    private boolean add(Word word) {
      return switch (word.kind()) {
        case "unit" -> addSmall(word.value(), word.value() < 10 ? 10 : 100);
        case "ten" -> addSmall(word.value(), 100);
        case "hundred", "dozen" -> multiply(word.value());
        default -> close(word.value());
      };
    }

    /// A unit after a ten or a hundred, a ten after a hundred; "two three" is two numbers.
    private boolean addSmall(double value, double room) {
      boolean inside = lastKind.equals("ten") || lastKind.equals("hundred");
      boolean free = lastKind.isEmpty() || lastKind.equals("scale") || inside && group % room == 0;
      boolean fits = !digits && free && (lastKind.isEmpty() || value > 0);
      if (fits) {
        group += value;
        scale = 1;
      }
      return fits;
    }

    private boolean multiply(double by) {
      if (group <= 0 || group >= 100 || scale != 1) {
        return false;
      }
      group *= by;
      scale = by;
      return true;
    }

    private boolean close(double by) {
      if (group <= 0 || by >= bound) {
        return false;
      }
      total += group * by;
      group = 0;
      bound = by;
      scale = by;
      return true;
    }

    private Read read(int last) {
      return new Read(total + group, last, scale, digits);
    }
  }
}
