package org.marsad.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarsTest {
  @Test
  void nowruzFallsWithTheSpringEquinox() {
    assertThat(ForeignCalendar.PERSIAN.begins(1400, 1)).isEqualTo(LocalDate.of(2021, 3, 21));
    assertThat(ForeignCalendar.PERSIAN.begins(1404, 1)).isEqualTo(LocalDate.of(2025, 3, 21));
    assertThat(ForeignCalendar.PERSIAN.begins(1357, 11)).isEqualTo(LocalDate.of(1979, 1, 21));
  }

  @Test
  void theEthiopianYearBeginsInSeptember() {
    assertThat(ForeignCalendar.ETHIOPIAN.begins(2013, 1)).isEqualTo(LocalDate.of(2020, 9, 11));
    assertThat(ForeignCalendar.ETHIOPIAN.begins(2012, 1)).isEqualTo(LocalDate.of(2019, 9, 12));
    assertThat(ForeignCalendar.ETHIOPIAN.begins(2013, 2)).isEqualTo(LocalDate.of(2020, 10, 11));
  }

  @Test
  void lengthsAreWrittenAsTimexWritesThem() {
    assertThat(Unit.HOUR.lasting(24, false)).isEqualTo("PT24H");
    assertThat(Unit.YEAR.lasting(2.5, false)).isEqualTo("P2Y6M");
    assertThat(Unit.DECADE.lasting(2, false)).isEqualTo("P20Y");
    assertThat(Unit.WEEK.lasting(0, true)).isEqualTo("PXW");
  }

  @Test
  void datesInDigitsAreReadMonthFirstWithSlashesAndDayFirstWithPoints() {
    assertThat(Digits.day("02/03/98")).contains(LocalDate.of(1998, 2, 3));
    assertThat(Digits.day("27/02/1998")).contains(LocalDate.of(1998, 2, 27));
    assertThat(Digits.day("03.02.2019")).contains(LocalDate.of(2019, 2, 3));
    assertThat(Digits.day("2019-02-30")).isEmpty();
  }
}
