package org.marsad.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final String RIVERS =
      """
      # Rivers that reports name.
      # name: in English; others: other spellings, parted by |
      name\tothers\tlength\tseen\tbridged

      Euphrates\tFurat | Firat\t2800.5\t2024-03-14\tyes
      # A wadi for half the year.
      Wadi Howar\t\t\t\tno
      Khabur
      """;

  @Test
  void aLineIsReadByTheNamesOfItsColumns() {
    var euphrates = Table.parse("rivers.tsv", RIVERS).rows().getFirst();
    assertThat(euphrates.text("name")).isEqualTo("Euphrates");
    assertThat(euphrates.list("others")).containsExactly("Furat", "Firat");
    assertThat(euphrates.number("length")).contains(2800.5);
    assertThat(euphrates.day("seen")).contains(LocalDate.of(2024, 3, 14));
    assertThat(euphrates.yes("bridged")).isTrue();
    assertThat(euphrates.line()).isEqualTo(5);
  }

  @Test
  void anEmptyCellIsAbsentAndTheLastOnesMayBeLeftOut() {
    var rows = Table.parse("rivers.tsv", RIVERS).rows();
    assertThat(rows).hasSize(3);
    assertThat(rows.get(1).list("others")).isEmpty();
    assertThat(rows.get(1).number("length")).isEmpty();
    assertThat(rows.get(2).optional("bridged")).isEmpty();
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreNoPartOfTheWords() {
    var table = Table.parse("rivers.tsv", "\uFEFFname\tlength\r\nNile\t6650\r\n");
    assertThat(table.columns()).containsExactly("name", "length");
    assertThat(table.rows().getFirst().text("length")).isEqualTo("6650");
  }

  @Test
  void aFaultNamesTheFileTheLineAndTheMend() {
    var row =
        Table.parse("rivers.tsv", "name\tlength\tseen\n\tlong\tin spring\n").rows().getFirst();
    assertThatThrownBy(() -> row.text("name"))
        .isInstanceOf(FaultyTable.class)
        .hasMessage("rivers.tsv:2: 'name' is empty; fill it in (tabs part the columns)");
    assertThatThrownBy(() -> row.number("length"))
        .hasMessage("rivers.tsv:2: length 'long' is no number; write it like 35.33");
    assertThatThrownBy(() -> row.day("seen"))
        .hasMessage("rivers.tsv:2: seen 'in spring' is no day; write it like 2015-10-10");
    assertThatThrownBy(() -> row.oneOf("length", List.of("short")))
        .hasMessage("rivers.tsv:2: length 'long' is none of short");
    assertThatThrownBy(() -> row.text("depth"))
        .hasMessage("rivers.tsv:2: there is no column 'depth'; add it to the line of column names");
  }

  @Test
  void aBarWithNothingBesideItIsAFault() {
    var row = Table.parse("rivers.tsv", "name\tothers\nNile\tNil|\n").rows().getFirst();
    assertThatThrownBy(() -> row.list("others"))
        .hasMessage("rivers.tsv:2: 'others' has a | with nothing beside it; take it out");
  }

  @Test
  void aLineWithMoreCellsThanColumnsIsAFault() {
    assertThatThrownBy(() -> Table.parse("rivers.tsv", "name\nNile\t6650\n"))
        .hasMessage("rivers.tsv:2: 2 cells under 1 columns; take out a tab");
  }

  @Test
  void aFileOfCommentsOnlyHasNoColumns() {
    assertThatThrownBy(() -> Table.parse("rivers.tsv", "# Rivers\n"))
        .hasMessageStartingWith("rivers.tsv:1: there is no line of column names");
  }

  @Test
  void twoColumnsOfOneNameAreAFault() {
    assertThatThrownBy(() -> Table.parse("rivers.tsv", "name\tname\n"))
        .hasMessageStartingWith("rivers.tsv:1: a column has no name or another's");
  }

  @Test
  void columnsAreCheckedAgainstThoseExpected() {
    var table = Table.parse("rivers.tsv", "name\tlenght\nNile\t6650\n");
    assertThatThrownBy(() -> table.expecting("name", "length"))
        .hasMessage("rivers.tsv:1: the column 'length' is missing; add it");
    assertThatThrownBy(() -> table.expecting("name", "lenght", "length"))
        .hasMessageContaining("'length' is missing");
    assertThatThrownBy(() -> table.expecting("name"))
        .hasMessage("rivers.tsv:1: the column 'lenght' is not known; use name");
    assertThat(table.expecting("lenght", "name")).isEqualTo(table);
  }

  @Test
  void aResourceThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Table.resource(TableTest.class, "nowhere.tsv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nowhere.tsv");
  }
}
