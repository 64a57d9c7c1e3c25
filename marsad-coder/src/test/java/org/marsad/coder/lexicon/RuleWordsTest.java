package org.marsad.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RuleWordsTest {
  /// How the code names a rule: the layer, a hyphen, what it does.
  private static final Pattern RULE =
      Pattern.compile(
          "\"((?:mention|time|place|figure|voice|happening|acled|when|where|factuality)-[a-z]+(?:-[a-z]+)*)\"");

  private static final List<Path> SOURCES =
      List.of(Path.of("src/main/java"), Path.of("../marsad-record/src/main/java"));

  @Test
  void everyRuleInTheCodeHasItsWords() throws IOException {
    assertThat(RuleWords.load().ids()).containsAll(rulesInCode());
  }

  @Test
  void everyRuleInTheListIsInTheCode() throws IOException {
    assertThat(RuleWords.load().ids())
        .filteredOn(id -> id.contains("-"))
        .allMatch(rulesInCode()::contains);
  }

  @Test
  void aRuleThatStandsTwiceIsAFault() {
    assertThatThrownBy(
            () -> RuleWords.of(Table.parse("rules.tsv", "id\twords\na-b\tA.\na-b\tB.\n")))
        .hasMessage("rules.tsv:3: rule 'a-b' stands here twice; take one out");
  }

  @Test
  void aRuleWithoutWordsOfItsOwnHasThoseOfItsKind() {
    var words = RuleWords.of(Table.parse("rules.tsv", "id\twords\ntime\tA time.\n"));
    assertThat(words.of("time.weekday")).contains("A time.");
  }

  @Test
  void aRuleThatIsNotListedHasNoWords() {
    assertThat(RuleWords.of(Table.parse("rules.tsv", "id\twords\na-b\tA.\n")).of("c-d")).isEmpty();
  }

  private static SortedSet<String> rulesInCode() throws IOException {
    var rules = new TreeSet<String>();
    for (var sources : SOURCES) {
      try (var files = Files.walk(sources)) {
        for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          RULE.matcher(Files.readString(file))
              .results()
              .forEach(found -> rules.add(found.group(1)));
        }
      }
    }
    return rules;
  }
}
