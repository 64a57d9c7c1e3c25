package org.marsad.coder.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The words that evoke happenings, and those that carry, plan, deny or continue them. Data in
/// `triggers.tsv`, `light-verbs.tsv`, `aspects.tsv`, `factuality.tsv`; of attempts in
/// `attempts.tsv`.
public final class Triggers {
  private final Map<String, List<Trigger>> verbs = new LinkedHashMap<>();
  private final Map<String, List<Trigger>> nouns = new LinkedHashMap<>();
  private final Map<String, LightVerb> lightVerbs = new HashMap<>();
  private final Map<String, String> aspects = new HashMap<>();
  private final List<Cue> cues = new ArrayList<>();

  /// A verb that passes its subject to an event noun: "launched an offensive".
  ///
  /// @param subjectSuffers whether its subject is the patient: "came under attack"
  public record LightVerb(
      String verb, Optional<String> aspect, boolean subjectSuffers, Optional<String> factuality) {}

  /// A word that bears on how sure a happening is.
  ///
  /// @param cueClass modal, conditional, plan, failed, negator, allegation, expectation, purpose …
  /// @param scope complement, subject, head-noun, clause
  public record Cue(String cue, String pos, String cueClass, String factuality, String scope) {}

  private final Attempts attempts;

  private Triggers(Attempts attempts) {
    this.attempts = attempts;
  }

  /// From the lists that ship with the program.
  public static Triggers load() {
    return load(WordLists.shipped());
  }

  public static Triggers load(WordLists lists) {
    var triggers = new Triggers(Attempts.load(lists));
    for (Table.Row row : lists.table("triggers.tsv").rows()) {
      triggers.add(Trigger.of(row));
    }
    for (Table.Row row : lists.table("light-verbs.tsv").rows()) {
      triggers.lightVerbs.putIfAbsent(
          row.text("verb"),
          new LightVerb(
              row.text("verb"),
              row.optional("aspect"),
              row.optional("subject").map("patient"::equals).orElse(false),
              row.optional("factuality")));
    }
    for (Table.Row row : lists.table("aspects.tsv").rows()) {
      triggers.aspects.putIfAbsent(row.text("cue"), row.text("aspect"));
    }
    for (Table.Row row : lists.table("factuality.tsv").rows()) {
      triggers.cues.add(
          new Cue(
              row.text("cue"),
              row.text("pos"),
              row.text("class"),
              row.text("factuality"),
              row.text("scope")));
    }
    return triggers;
  }

  private void add(Trigger trigger) {
    var map = trigger.pos() == 'V' ? verbs : nouns;
    var key = trigger.words().get(trigger.headIndex());
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(trigger);
  }

  /// Every reading there is.
  public List<Trigger> all() {
    return Stream.of(verbs, nouns)
        .flatMap(map -> map.values().stream())
        .flatMap(List::stream)
        .toList();
  }

  /// Readings of a verb, in the order of the file, those of several words among them.
  public List<Trigger> verb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /// Readings of a noun or adjective by its head word.
  public List<Trigger> noun(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  /// The longest-named light verb of these: "carry" with particle "out" before "carry".
  public Optional<LightVerb> lightVerb(String verb) {
    return Optional.ofNullable(lightVerbs.get(verb));
  }

  public Optional<String> aspect(String lemma) {
    return Optional.ofNullable(aspects.get(lemma));
  }

  public Attempts attempts() {
    return attempts;
  }

  /// All cues of factuality, in the order of the file.
  public List<Cue> cues() {
    return List.copyOf(cues);
  }
}
