package org.marsad.coder.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.marsad.coder.lexicon.Table;
import org.marsad.coder.lexicon.WordLists;
import org.marsad.coder.time.Term.Kind;
import org.marsad.record.TimeRelation;

/// The word lists of time: `time-*.tsv`.
final class Lists {
  private final Map<String, List<Term>> terms = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Map<String, TimeRelation> signals = new HashMap<>();

  /// Several words with one meaning.
  record Phrase(List<String> words, String kind, Meaning meaning) {
    Phrase {
      words = List.copyOf(words);
    }
  }

  private Lists() {}

  static Lists load(WordLists files) {
    var lists = new Lists();
    lists.calendar(
        files.table("time-calendar.tsv").expecting("word", "kind", "value", "number", "careful"));
    lists.numbers(files.table("time-numbers.tsv").expecting("word", "kind", "number"));
    lists.units(files.table("time-units.tsv").expecting("word", "unit", "plural"));
    lists.steps(files.table("time-steps.tsv").expecting("word", "kind", "number"));
    lists.references(files.table("time-references.tsv").expecting("words", "kind", "value"));
    lists.feasts(files.table("time-feasts.tsv").expecting("name", "rule", "value", "month"));
    lists.signals(files.table("time-signals.tsv").expecting("words", "relation"));
    lists
        .phrases
        .values()
        .forEach(
            list -> list.sort(Comparator.comparingInt((Phrase p) -> p.words().size()).reversed()));
    return lists;
  }

  /// What a word in lower case may mean; empty for nearly all words.
  List<Term> terms(String word) {
    return terms.getOrDefault(word, List.of());
  }

  /// Phrases that begin with that word, the longest first.
  List<Phrase> phrases(String first) {
    return phrases.getOrDefault(first, List.of());
  }

  java.util.Optional<TimeRelation> signal(String words) {
    return java.util.Optional.ofNullable(signals.get(words));
  }

  private void calendar(Table table) {
    for (Table.Row row : table.rows()) {
      add(
          row.text("word"),
          new Term(kind(row, row.text("kind")), row.text("value"), whole(row), row.yes("careful")));
    }
  }

  private void numbers(Table table) {
    for (Table.Row row : table.rows()) {
      add(
          row.text("word"),
          new Term(kind(row, row.text("kind")), row.text("number"), whole(row), false));
    }
  }

  private void units(Table table) {
    for (Table.Row row : table.rows()) {
      Kind kind = row.yes("plural") ? Kind.UNITS : Kind.UNIT;
      String unit = row.text("unit").toUpperCase(Locale.ROOT);
      if (java.util.Arrays.stream(Unit.values()).noneMatch(u -> u.name().equals(unit))) {
        throw row.faulty("unit '%s' is not known; use one of Unit".formatted(unit));
      }
      add(row.text("word"), new Term(kind, unit, 0, false));
    }
  }

  private void steps(Table table) {
    for (Table.Row row : table.rows()) {
      add(
          row.text("word"),
          new Term(kind(row, row.text("kind")), row.text("kind"), whole(row), false));
    }
  }

  private void references(Table table) {
    for (Table.Row row : table.rows()) {
      String kind = row.oneOf("kind", List.of("reference", "spoken", "set", "length"));
      String value = row.text("value");
      phrase(
          row.text("words"),
          kind,
          switch (kind) {
            case "set" -> new Meaning.Repeated(value);
            case "spoken" -> new Meaning.SpokenOf(value);
            case "length" -> new Meaning.Unsized(value);
            default -> new Meaning.Reference(value);
          });
    }
  }

  private void feasts(Table table) {
    for (Table.Row row : table.rows()) {
      var feast = Feast.of(row);
      phrase(row.text("name"), "feast", new Meaning.OfFeast(feast, new WhichYear.Unsaid()));
    }
  }

  private void signals(Table table) {
    for (Table.Row row : table.rows()) {
      signals.put(
          row.text("words"),
          TimeRelation.of(
              row.oneOf("relation", List.of("on", "since", "until", "before", "after", "during"))));
    }
  }

  private void phrase(String words, String kind, Meaning meaning) {
    var parts = List.of(words.split(" "));
    phrases
        .computeIfAbsent(parts.getFirst(), first -> new ArrayList<>())
        .add(new Phrase(parts, kind, meaning));
  }

  private void add(String word, Term term) {
    terms.computeIfAbsent(word, w -> new ArrayList<>(2)).add(term);
  }

  private static Kind kind(Table.Row row, String word) {
    for (Kind kind : Kind.values()) {
      if (kind.name().equals(word.toUpperCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw row.faulty("kind '%s' is not known; see the comments above".formatted(word));
  }

  private static int whole(Table.Row row) {
    return row.number("number")
        .map(Double::intValue)
        .orElseThrow(() -> row.faulty("'number' is empty; write 0 where none applies"));
  }
}
