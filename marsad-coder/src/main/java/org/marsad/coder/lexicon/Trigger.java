package org.marsad.coder.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One reading of a word that evokes a happening: when it holds, and who stands in which slot.
///
/// @param words the lemma's words; a verb's first word carries the grammar, a noun's last
/// @param pos V, N or A
/// @param type the codebook's type, `control:STATUS`, or `-` for "no happening: stop here"
/// @param conditions all must hold
/// @param frame slot → role: subj=agent, obj=patient
/// @param measure what is measured where a patient of it is counted
/// @param count what is measured where the noun itself is counted ("twelve strikes")
/// @param plover the PLOVER event and mode, where they differ from the type's own
public record Trigger(
    List<String> words,
    char pos,
    String type,
    List<Condition> conditions,
    Map<String, String> frame,
    Optional<String> measure,
    Optional<String> count,
    Optional<String> plover,
    String example) {
  static final Map<String, String> VERB_FRAME = Map.of("subj", "agent", "obj", "patient");
  private static final List<String> TESTS =
      List.of(
          "obj",
          "subj",
          "iobj",
          "of",
          "by",
          "on",
          "against",
          "poss",
          "between",
          "mod",
          "head",
          "prefix",
          "to",
          "particle",
          "word",
          "comp",
          "agent",
          "patient",
          "passive",
          "active");
  private static final List<String> ROLES =
      List.of("agent", "patient", "place", "from", "to", "instrument", "topic", "figure");
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "in", "on", "to", "against", "for", "with", "at", "from", "by");
  static final Map<String, String> NOUN_FRAME =
      Map.of(
          "by", "agent", "poss", "agent", "of", "patient", "on", "patient", "against", "patient");

  public Trigger {
    words = List.copyOf(words);
    conditions = List.copyOf(conditions);
    frame = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(frame));
  }

  /// A test of the words around: `obj:place`, `prep_in:territory|road`, `not:passive`.
  ///
  /// @param test what is looked at: obj, subj, prep_PREP, particle, comp, mod, word, agent,
  ///   patient, passive …
  /// @param values any of which will do; empty where the test needs none
  public record Condition(boolean negated, String test, List<String> values) {
    public Condition {
      values = List.copyOf(values);
    }

    static Condition parse(String words) {
      boolean negated = words.startsWith("not:");
      var rest = negated ? words.substring(4) : words;
      int colon = rest.indexOf(':');
      return colon < 0
          ? new Condition(negated, rest, List.of())
          : new Condition(
              negated, rest.substring(0, colon), List.of(rest.substring(colon + 1).split("\\|")));
    }
  }

  /// Whether it only adds its figure and patient to the happening that it tells the effect of.
  public boolean isEffect() {
    return type.equals("effect");
  }

  /// Whether it is a count with no happening of its own.
  public boolean isTally() {
    return type.equals("tally");
  }

  /// Whether it is the last part of a compound adjective: "-held".
  public boolean isSuffix() {
    return words.getLast().startsWith("-");
  }

  /// Which of the words carries the grammar: a verb's first; a noun's last, or the last before a
  /// preposition ("claim of responsibility"); the last of an adjective.
  public int headIndex() {
    if (pos == 'V') {
      return 0;
    }
    for (int i = 1; pos == 'N' && i < words.size(); i++) {
      if (PREPOSITIONS.contains(words.get(i))) {
        return i - 1;
      }
    }
    return words.size() - 1;
  }

  /// Whether this stops the search: the word is here no happening.
  public boolean isNone() {
    return type.equals("-");
  }

  static Trigger of(Table.Row row) {
    var words = List.of(row.text("lemma").split(" "));
    char pos = row.oneOf("pos", List.of("V", "N", "A")).charAt(0);
    return new Trigger(
        words,
        pos,
        row.text("type"),
        row.optional("when").stream()
            .flatMap(cell -> Arrays.stream(cell.split(",")))
            .map(String::strip)
            .map(c -> condition(row, c))
            .toList(),
        row.optional("frame")
            .map(cell -> frame(row, cell))
            .orElse(pos == 'V' ? VERB_FRAME : NOUN_FRAME),
        row.optional("sub"),
        row.optional("count").or(() -> row.optional("sub")),
        row.optional("plover"),
        row.optional("example").orElse(""));
  }

  private static Condition condition(Table.Row row, String words) {
    var condition = Condition.parse(words);
    if (!TESTS.contains(condition.test()) && !condition.test().startsWith("prep_")) {
      throw row.faulty(
          "the condition '%s' tests none of %s or prep_PREPOSITION"
              .formatted(words, String.join(", ", TESTS)));
    }
    return condition;
  }

  private static String role(Table.Row row, String role) {
    if (!ROLES.contains(role)) {
      throw row.faulty("the role '%s' is none of %s".formatted(role, String.join(", ", ROLES)));
    }
    return role;
  }

  private static Map<String, String> frame(Table.Row row, String cell) {
    var frame = new LinkedHashMap<String, String>();
    for (String slot : new ArrayList<>(List.of(cell.split(",")))) {
      int is = slot.indexOf('=');
      if (is < 1) {
        throw row.faulty("the frame '" + slot + "' has no role; write it like subj=agent");
      }
      frame.put(slot.substring(0, is).strip(), role(row, slot.substring(is + 1).strip()));
    }
    return frame;
  }
}
