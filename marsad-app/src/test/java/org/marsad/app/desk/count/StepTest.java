package org.marsad.app.desk.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StepTest {
  private static final LocalDate MONDAY = LocalDate.parse("2024-03-11");

  @Test
  void shortTimesGoByDayAndLongOnesByMonthOrYear() {
    assertThat(Step.fitting(MONDAY, MONDAY)).isEqualTo(Step.DAY);
    assertThat(Step.fitting(MONDAY, MONDAY.plusDays(69))).isEqualTo(Step.DAY);
    assertThat(Step.fitting(MONDAY, MONDAY.plusDays(70))).isEqualTo(Step.WEEK);
    assertThat(Step.fitting(MONDAY, MONDAY.plusYears(3))).isEqualTo(Step.MONTH);
    assertThat(Step.fitting(MONDAY, MONDAY.plusYears(20))).isEqualTo(Step.YEAR);
  }

  @Test
  void periodsFollowOneAnotherWithoutAGap() {
    for (var step : Step.values()) {
      var periods = step.periods(MONDAY.plusDays(2), MONDAY.plusDays(400));
      assertThat(periods.getFirst().holds(MONDAY.plusDays(2))).isTrue();
      assertThat(periods.getLast().holds(MONDAY.plusDays(400))).isTrue();
      for (int i = 0; i + 1 < periods.size(); i++) {
        assertThat(periods.get(i + 1).first()).isEqualTo(periods.get(i).last().plusDays(1));
      }
    }
  }

  @Test
  void aWeekBeginsOnMonday() {
    assertThat(Step.WEEK.holding(MONDAY.plusDays(6)).iso()).isEqualTo("2024-03-11/2024-03-17");
    assertThat(Step.DAY.holding(MONDAY).iso()).isEqualTo("2024-03-11");
  }
}
