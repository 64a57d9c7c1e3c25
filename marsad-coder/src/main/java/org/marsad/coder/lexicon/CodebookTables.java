package org.marsad.coder.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.marsad.coder.lexicon.Table.Row;
import org.marsad.record.Factuality;
import org.marsad.record.Stance;

/// The codebook's tables, read and checked against one another: every code that a type or a rule
/// names exists, every rule can be reached, and no name stands twice.
///
/// @param sources the tables as they were read, for the digest
record CodebookTables(
    List<Table> sources,
    List<PloverCode> plover,
    List<String> contexts,
    List<AcledCode> acled,
    List<CodebookType> types,
    List<CodeRule> rules,
    List<Measure> measures,
    List<StatusGloss> statuses,
    List<StanceGloss> stances) {
  CodebookTables {
    sources = List.copyOf(sources);
    plover = List.copyOf(plover);
    contexts = List.copyOf(contexts);
    acled = List.copyOf(acled);
    types = List.copyOf(types);
    rules = List.copyOf(rules);
    measures = List.copyOf(measures);
    statuses = List.copyOf(statuses);
    stances = List.copyOf(stances);
  }

  private static final String[] TYPE_COLUMNS = {
    "type",
    "what counts",
    "plover",
    "cameo",
    "acled",
    "ucdp",
    "violent",
    "acledEvent",
    "quad",
    "context"
  };

  static CodebookTables read(Function<String, Table> tableNamed) {
    var plover = tableNamed.apply("plover.tsv").expecting("event", "mode", "quad", "gloss");
    var contexts = tableNamed.apply("plover-contexts.tsv").expecting("context", "gloss");
    var acled = tableNamed.apply("acled.tsv").expecting("event", "subEvent", "disorder", "rank");
    var types = tableNamed.apply("codebook.tsv");
    var rules =
        tableNamed
            .apply("codebook-rules.tsv")
            .expecting("type", "agentKind", "patientKind", "plover", "cameo", "acled");
    var measures =
        tableNamed
            .apply("measures.tsv")
            .expecting("measure", "what counts", "types", "unit", "ucdp", "hxl");
    var statuses = tableNamed.apply("statuses.tsv").expecting("status", "what counts");
    var stances = tableNamed.apply("stances.tsv").expecting("stance", "gloss", "factuality");
    var codes =
        new CodebookTables(
            List.of(plover, contexts, acled, types, rules, measures, statuses, stances),
            plover.rows().stream().map(CodebookTables::ploverCode).toList(),
            unique(contexts, "context"),
            acled.rows().stream().map(CodebookTables::acledCode).toList(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return codes.filled(types, rules, measures, statuses, stances);
  }

  /// These tables with one more table of types.
  CodebookTables with(Table more) {
    var added = read(more);
    var names = added.stream().map(CodebookType::name).toList();
    var kept = types.stream().filter(type -> !names.contains(type.name()));
    return new CodebookTables(
        Stream.concat(sources.stream(), Stream.of(more)).toList(),
        plover,
        contexts,
        acled,
        Stream.concat(kept, added.stream()).toList(),
        rules,
        measures,
        statuses,
        stances);
  }

  /// All that the tables say, without comments, blank lines and file names.
  String words() {
    return sources.stream().map(Table::words).collect(Collectors.joining("\n\n"));
  }

  private CodebookTables filled(
      Table typeTable, Table ruleTable, Table measureTable, Table statusTable, Table stanceTable) {
    var read = read(typeTable);
    var names = read.stream().map(CodebookType::name).toList();
    unique(measureTable, "measure");
    unique(statusTable, "status");
    return new CodebookTables(
        sources,
        plover,
        contexts,
        acled,
        read,
        rules(ruleTable, names),
        measureTable.rows().stream().map(row -> measure(row, names)).toList(),
        statusTable.rows().stream()
            .map(row -> new StatusGloss(row.text("status"), row.text("what counts")))
            .toList(),
        stances(stanceTable));
  }

  private List<CodebookType> read(Table table) {
    unique(table.expecting(TYPE_COLUMNS), "type");
    return table.rows().stream().map(this::type).toList();
  }

  private CodebookType type(Row row) {
    var plover = ploverOf(row);
    var acled = acledOf(row);
    mustBe(row, "quad", plover.map(PloverCode::quad));
    mustBe(row, "acledEvent", acled.map(AcledCode::event));
    row.optional("context").ifPresent(_ -> row.oneOf("context", contexts));
    row.optional("ucdp").ifPresent(_ -> row.oneOf("ucdp", List.of("by-actors")));
    return new CodebookType(
        name(row, "type"),
        row.text("what counts"),
        plover.map(PloverCode::code),
        cameoOf(row),
        acled.map(AcledCode::subEvent),
        acled.map(AcledCode::event),
        row.optional("ucdp").isPresent(),
        row.yes("violent"),
        plover.map(PloverCode::quad),
        row.optional("context"));
  }

  private List<CodeRule> rules(Table table, Collection<String> types) {
    var rules = new ArrayList<CodeRule>();
    for (var row : table.rows()) {
      var rule =
          new CodeRule(
              row.oneOf("type", types),
              row.oneOf("agentKind", CodeRule.KINDS),
              row.oneOf("patientKind", CodeRule.KINDS),
              ploverOf(row).map(PloverCode::code),
              cameoOf(row),
              acledOf(row).map(AcledCode::subEvent));
      if (rules.stream().anyMatch(earlier -> earlier.covers(rule))) {
        throw row.faulty("an earlier row fits whatever this one fits; move this one up");
      }
      rules.add(rule);
    }
    return rules;
  }

  private Optional<PloverCode> ploverOf(Row row) {
    var codes = plover.stream().map(PloverCode::code).toList();
    return row.optional("plover")
        .map(_ -> row.oneOf("plover", codes))
        .map(code -> plover.get(codes.indexOf(code)));
  }

  private Optional<AcledCode> acledOf(Row row) {
    var codes = acled.stream().map(AcledCode::subEvent).toList();
    return row.optional("acled")
        .map(_ -> row.oneOf("acled", codes))
        .map(code -> acled.get(codes.indexOf(code)));
  }

  private static Optional<String> cameoOf(Row row) {
    var cameo = row.optional("cameo");
    if (cameo.filter(code -> !code.matches("(0[1-9]|1[0-9]|20)[0-9]{0,2}")).isPresent()) {
      throw row.faulty(
          "cameo '%s' is no CAMEO code; write two to four digits from 01 to 20"
              .formatted(cameo.get()));
    }
    return cameo;
  }

  private static void mustBe(Row row, String column, Optional<String> expected) {
    if (!row.optional(column).equals(expected)) {
      throw row.faulty(
          "%s '%s' does not go with the code beside it; %s"
              .formatted(
                  column,
                  row.optional(column).orElse(""),
                  expected.map("write '%s'"::formatted).orElse("leave it empty")));
    }
  }

  private static PloverCode ploverCode(Row row) {
    return new PloverCode(
        row.text("event"), row.optional("mode"), row.text("quad"), row.text("gloss"));
  }

  private static AcledCode acledCode(Row row) {
    var ranks = IntStream.rangeClosed(1, 99).mapToObj(String::valueOf).toList();
    return new AcledCode(
        row.text("event"),
        row.text("subEvent"),
        row.list("disorder"),
        ranks.indexOf(row.oneOf("rank", ranks)) + 1);
  }

  private static Measure measure(Row row, Collection<String> types) {
    for (var type : row.list("types")) {
      if (!types.contains(type)) {
        throw row.faulty("'" + type + "' is no type of the codebook; mend or remove it");
      }
    }
    return new Measure(
        name(row, "measure"),
        row.text("what counts"),
        row.list("types"),
        row.text("unit"),
        row.optional("ucdp"),
        row.optional("hxl"));
  }

  private static List<StanceGloss> stances(Table table) {
    var words = Arrays.stream(Stance.values()).map(Stance::word).toList();
    var moods = Arrays.stream(Factuality.values()).map(Factuality::word).toList();
    var written = unique(table, "stance");
    for (var word : words) {
      if (!written.contains(word)) {
        throw new FaultyTable(table.file(), 1, "the stance '" + word + "' is missing; add a row");
      }
    }
    return table.rows().stream()
        .map(row ->
            new StanceGloss(
                Stance.of(row.oneOf("stance", words)),
                row.text("gloss"),
                Factuality.of(row.oneOf("factuality", moods))))
        .toList();
  }

  private static String name(Row row, String column) {
    var name = row.text(column);
    if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw row.faulty(
          "%s '%s' is no name; use lower-case letters and hyphens".formatted(column, name));
    }
    return name;
  }

  private static List<String> unique(Table table, String column) {
    var seen = new ArrayList<String>();
    for (var row : table.rows()) {
      var name = row.text(column);
      if (seen.contains(name)) {
        throw row.faulty("%s '%s' stands twice; remove one".formatted(column, name));
      }
      seen.add(name);
    }
    return List.copyOf(seen);
  }
}
