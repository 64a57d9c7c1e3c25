package org.marsad.record.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.marsad.record.Report;

class KeysTest {
  private static final Report REPORT = Report.of("a", "Troops left Tawila.").publisher("Radio");

  @Test
  void theSameReportUnderAnotherIdHasTheSameKey() {
    var again = Report.of("b", "Troops left Tawila.").publisher("Radio");
    assertThat(ReportKey.of(again)).isEqualTo(ReportKey.of(REPORT));
  }

  @Test
  void theSameTextFromAnotherPublisherOrOfAnotherDayIsAnotherReport() {
    assertThat(ReportKey.of(REPORT.publisher("Gazette"))).isNotEqualTo(ReportKey.of(REPORT));
    assertThat(ReportKey.of(REPORT.published(LocalDate.EPOCH))).isNotEqualTo(ReportKey.of(REPORT));
  }

  @Test
  void fieldsDoNotRunIntoOneAnother() {
    assertThat(ReportKey.of(titled("Troops left ", "Tawila.")))
        .isNotEqualTo(ReportKey.of(titled("Troops ", "left Tawila.")));
    assertThat(ReportKey.of(titled("Troops left", "")))
        .isNotEqualTo(ReportKey.of(Report.of("a", "Troops left")));
  }

  @Test
  void aKeyIsSixtyFourDigits() {
    assertThatThrownBy(() -> new ReportKey("3F2A"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3F2A");
    assertThat(ReportKey.of(REPORT).brief()).hasSize(12);
  }

  private static Report titled(String text, String title) {
    return new Report(
        "a",
        text,
        Optional.of(title),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
