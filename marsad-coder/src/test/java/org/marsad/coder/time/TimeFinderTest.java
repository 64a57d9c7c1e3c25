package org.marsad.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeFinderTest {
  private static final String SUNDAY = "2019-02-10";
  private static final String THURSDAY = "2017-01-05";

  @Test
  void aWeekdayInThePastIsTheOneBeforeTheReport() {
    assertThat(Told.on(SUNDAY, "The Green Brigade shelled the town late Saturday."))
        .containsExactly("late Saturday | 2019-02-09 | 2019-02-09 .. 2019-02-09 | on");
  }

  @Test
  void theReportsOwnWeekdayIsTheSameDay() {
    assertThat(Told.on(SUNDAY, "Fighters were advancing on Sunday morning, a commander said."))
        .containsExactly("Sunday morning | 2019-02-10TMO | 2019-02-10 .. 2019-02-10 | on");
  }

  @Test
  void aWeekdayAfterWillLiesAhead() {
    assertThat(Told.values(SUNDAY, "The two sides will meet on Thursday in Geneva."))
        .containsExactly("2019-02-14");
  }

  @Test
  void whatIsDueLiesAhead() {
    assertThat(Told.values(SUNDAY, "The truce is due to expire Tuesday."))
        .containsExactly("2019-02-12");
  }

  @Test
  void aPlaceCalledNowIsNoTime() {
    assertThat(Told.values(SUNDAY, "Troops searched houses in Now Zad district on Friday."))
        .containsExactly("2019-02-08");
  }

  @Test
  void lastNightIsTheNightBeforeTheReport() {
    assertThat(Told.on(SUNDAY, "Two men were killed in Tartus last night."))
        .containsExactly("last night | 2019-02-09TNI | 2019-02-09 .. 2019-02-09 | on");
  }

  @Test
  void thisWeekInThePastEndsWithTheReportAndBeginsOnSunday() {
    assertThat(Told.on(THURSDAY, "Air strikes hit the convoy this week."))
        .containsExactly("this week | 2017-W01 | 2017-01-01 .. 2017-01-05 | on");
  }

  @Test
  void aMonthInThePastIsTheLastOne() {
    assertThat(Told.on(SUNDAY, "The alliance launched an offensive in September."))
        .containsExactly("September | 2018-09 | 2018-09-01 .. 2018-09-30 | on");
  }

  @Test
  void aMonthAfterWillIsTheNextOne() {
    assertThat(Told.values(SUNDAY, "The troops will withdraw in September."))
        .containsExactly("2019-09");
  }

  @Test
  void earlyIsTheFirstThird() {
    assertThat(Told.on("2016-12-14", "The march began early last month."))
        .containsExactly("early last month | 2016-11 | 2016-11-01 .. 2016-11-10 | on");
  }

  @Test
  void sinceReachesUpToTheReport() {
    assertThat(Told.on(SUNDAY, "Some 4,000 people have fled since December."))
        .containsExactly("December | 2018-12 | 2018-12-01 .. 2019-02-10 | since");
  }

  @Test
  void sinceSomethingBeganReachesUpToTheReport() {
    assertThat(Told.on("2016-12-14", "They took ten villages since the siege began on Oct. 17."))
        .containsExactly("Oct. 17 | 2016-10-17 | 2016-10-17 .. 2016-12-14 | since");
  }

  @Test
  void untilHasNoBeginning() {
    assertThat(Told.on(SUNDAY, "The road was closed until Friday."))
        .containsExactly("Friday | 2019-02-08 | ? .. 2019-02-08 | until");
  }

  @Test
  void theLast24HoursAreALengthThatEndsWithTheReport() {
    assertThat(Told.on(SUNDAY, "Seven people were killed in the last 24 hours."))
        .containsExactly("the last 24 hours | PT24H | 2019-02-09 .. 2019-02-10 | during");
  }

  @Test
  void thePastThreeDaysEndWithTheReport() {
    assertThat(Told.on(SUNDAY, "Shells fell on Hama for the past three days."))
        .containsExactly("the past three days | P3D | 2019-02-07 .. 2019-02-10 | during");
  }

  @Test
  void aLengthAfterHaveReachesUpToTheReport() {
    assertThat(Told.on(SUNDAY, "The militia has held the village for two years."))
        .containsExactly("two years | P2Y | 2017-02-10 .. 2019-02-10 | during");
  }

  @Test
  void aBareLengthIsNoDay() {
    assertThat(Told.on(SUNDAY, "It followed a pause of more than a week."))
        .containsExactly("a week | P1W | ? .. ? | on");
  }

  @Test
  void bareDaysTakeTheNearestYear() {
    assertThat(Told.values("2019-01-05", "The raid of Dec. 28 killed six. It ended on Jan. 3."))
        .containsExactly("2018-12-28", "2019-01-03");
  }

  @Test
  void daysOfTheCalendarAreReadInAnyOrder() {
    assertThat(
            Told.values(
                SUNDAY,
                "It began on 3 May 2014, paused on April 6, 2015 and ended on the 5th of June 2016."))
        .containsExactly("2014-05-03", "2015-04-06", "2016-06-05");
  }

  @Test
  void telexDatesHaveTwoDigitsOfAYear() {
    assertThat(
            Told.values(
                "1989-11-30",
                """
                CLASHES IN THE NORTH

                THE ARMY SAID TODAY THAT THE CLASHES ON 02 NOV 89 LEFT SIX SOLDIERS DEAD NEAR THE
                RIVER, AND THAT ITS TROOPS HAVE SINCE TAKEN THE VILLAGE AND THE ROAD THAT LEADS TO
                THE COAST.  A SPOKESMAN GAVE NO OTHER DETAILS ABOUT THE FIGHTING.
                """))
        .containsExactly("1989-11-30", "1989-11-02");
  }

  @Test
  void bothEndsOfARangeReachOverTheWhole() {
    assertThat(Told.on("2019-05-20", "The fighting lasted from 3 to 5 May in Idlib."))
        .containsExactly(
            "3 | 2019-05-03 | 2019-05-03 .. 2019-05-05 | during",
            "5 May | 2019-05-05 | 2019-05-03 .. 2019-05-05 | during");
  }

  @Test
  void hyphenatedDaysAreARange() {
    assertThat(Told.on("2018-11-20", "The convoy travelled Nov. 5-7, the agency said."))
        .containsExactly(
            "Nov. 5 | 2018-11-05 | 2018-11-05 .. 2018-11-07 | during",
            "7 | 2018-11-07 | 2018-11-05 .. 2018-11-07 | during");
  }

  @Test
  void aRangeOfWeekdaysIsInOrder() {
    assertThat(Told.on("2019-02-12", "Snipers shot nine people between Monday and Thursday."))
        .containsExactly(
            "Monday | 2019-02-04 | 2019-02-04 .. 2019-02-07 | during",
            "Thursday | 2019-02-07 | 2019-02-04 .. 2019-02-07 | during");
  }

  @Test
  void theNextDayIsToldFromTheDaySpokenOf() {
    assertThat(
            Told.values(SUNDAY, "Rebels seized the base on 14 January. They lost it the next day."))
        .containsExactly("2019-01-14", "2019-01-15");
  }

  @Test
  void earlierIsToldFromTheDaySpokenOf() {
    assertThat(
            Told.values(
                SUNDAY,
                "The blast on 14 January killed two. Two days earlier a mine had gone off."))
        .containsExactly("2019-01-14", "2019-01-12");
  }

  @Test
  void agoIsToldFromTheReport() {
    assertThat(
            Told.values(
                SUNDAY, "The deal was signed 10 days ago, two months ago and five years ago."))
        .containsExactly("2019-01-31", "2018-12", "2014");
  }

  @Test
  void anHourBelongsToItsDay() {
    assertThat(Told.on(SUNDAY, "Gunmen stormed the post at 10 p.m. on Wednesday."))
        .containsExactly(
            "10 p.m. on Wednesday | 2019-02-06T22:00 | 2019-02-06T22:00 .. 2019-02-06T22:00 | on");
  }

  @Test
  void militaryHoursAreRead() {
    assertThat(Told.values(SUNDAY, "The strike at 0300 local time on Friday hit a depot."))
        .containsExactly("2019-02-08T03:00");
  }

  @Test
  void dateTimeGroupsAreRead() {
    assertThat(Told.values("2010-06-09", "The patrol came under fire at 081500Z in Kunar."))
        .containsExactly("2010-06-08T15:00");
  }

  @Test
  void dawnBelongsToTheDayBesideIt() {
    assertThat(Told.values(SUNDAY, "The assault began at dawn on Saturday."))
        .containsExactly("2019-02-09TMO");
  }

  @Test
  void yearsDecadesAndCenturiesAreRead() {
    assertThat(
            Told.values(SUNDAY, "They ruled in 2014, in the late 1970s and in the 11th century."))
        .containsExactly("2014", "197", "10");
  }

  @Test
  void quartersAndSeasonsAreRead() {
    assertThat(
            Told.values(
                SUNDAY,
                "Attacks fell in the third quarter of 2018, after the summer of 2017 and last winter."))
        .containsExactly("2018-Q3", "2017-SU", "2018-WI");
  }

  @Test
  void habitsAreSets() {
    assertThat(Told.values(SUNDAY, "They march every Friday, each July and every two weeks."))
        .containsExactly("XXXX-WXX-5", "XXXX-07", "P2W");
  }

  @Test
  void presentPastAndFutureAreReferences() {
    assertThat(
            Told.values(
                SUNDAY, "The army now holds the hill it recently took and will soon leave."))
        .containsExactly("PRESENT_REF", "PAST_REF", "FUTURE_REF");
  }

  @Test
  void otherCalendarsAreReadBesideTheirYears() {
    assertThat(
            Told.values(
                "2021-08-01",
                "The districts fell on 15 Saratan 1400, and a truce held from 1 Ramadan 1440."))
        .containsExactly("2021-07-06", "2019-05-06");
  }

  @Test
  void feastsFallOnTheirDays() {
    assertThat(Told.values("2019-07-01", "Bombs went off on Easter Sunday and on Eid al-Fitr."))
        .containsExactly("2019-04-21", "2019-06-04");
  }

  @Test
  void numbersAreNoYears() {
    assertThat(
            Told.values(
                SUNDAY,
                "Flight 2014 carried 1,900 people under Resolution 2254, with 12.7 mm guns and 2000"
                    + " troops on call 24/7 at 555-1990."))
        .isEmpty();
  }

  @Test
  void mayTheVerbAndMarchTheWalkAreNoMonths() {
    assertThat(Told.values(SUNDAY, "Protesters may march again, and prices may fall.")).isEmpty();
  }

  @Test
  void agesAreNoTimes() {
    assertThat(Told.values(SUNDAY, "A 27-year-old woman and a man aged 40 years old were hurt."))
        .isEmpty();
  }

  @Test
  void withoutADateOfTheReportRelativeDaysStayOpen() {
    assertThat(Told.undated("The mayor was shot on Saturday, and his aide yesterday."))
        .containsExactly(
            "Saturday | XXXX-WXX-6 | ? .. ? | on", "yesterday | XXXX-XX-XX | ? .. ? | on");
  }

  @Test
  void aTimeThatANounOwnsIsNotTheHappenings() {
    assertThat(Told.on(SUNDAY, "Three people died after Saturday's attack on the bridge."))
        .containsExactly("Saturday | 2019-02-09 | 2019-02-09 .. 2019-02-09 | on");
  }
}
