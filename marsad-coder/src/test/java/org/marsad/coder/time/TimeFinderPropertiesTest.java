package org.marsad.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.record.Moment;
import org.marsad.record.Report;

class TimeFinderPropertiesTest {
  private static final List<String> WHO = List.of("Rebels", "The army", "Gunmen", "A patrol");
  private static final List<String> DID =
      List.of(
          "shelled the town", "will leave the base", "are holding the road", "have freed captives");
  private static final List<String> WHEN =
      List.of(
          "on Monday",
          "late Friday",
          "since December",
          "last week",
          "on 3 May",
          "in 2014",
          "from 3 to 5 May",
          "the next day",
          "two days earlier",
          "until Sunday",
          "this month",
          "over the past 10 days",
          "at 10 p.m. on Tuesday",
          "early last month",
          "for two years",
          "between Monday and Thursday",
          "in the third quarter",
          "at dawn",
          "a year ago",
          "on Feb. 29",
          "next winter",
          "during Ramadan",
          "the weekend",
          "by the end of 2020",
          "now");
  private static final List<String> WEEKDAYS =
      List.of("on Monday", "late Friday", "on Sunday morning", "last Tuesday");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aTimeLiesInsideItsTextAndBeginsBeforeItEnds(long seed) {
    var random = new Random(seed);
    var text = text(random, WHEN);
    for (TimeExpression time : Told.find(report(random, text))) {
      assertThat(time.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(time.span().length()).isPositive();
      assertThat(time.first()).isLessThanOrEqualTo(time.last());
      if (time.earliest().isPresent() && time.latest().isPresent()) {
        assertThat(date(time.earliest().get())).isBeforeOrEqualTo(date(time.latest().get()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameTextGivesTheSameTimes(long seed) {
    var random = new Random(seed);
    var report = report(random, text(random, WHEN));
    assertThat(Told.find(report)).isEqualTo(Told.find(report));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void weekdaysMoveWithTheReport(long seed) {
    var random = new Random(seed);
    var text = text(random, WEEKDAYS);
    var report = report(random, text);
    int weeks = random.nextInt(1, 200);
    var moved = report.published(report.published().orElseThrow().plusWeeks(weeks));
    var before = Told.find(report);
    var after = Told.find(moved);
    assertThat(after).hasSameSizeAs(before);
    IntStream.range(0, before.size())
        .forEach(i ->
            assertThat(date(after.get(i).earliest().orElseThrow()))
                .isEqualTo(date(before.get(i).earliest().orElseThrow()).plusWeeks(weeks)));
  }

  private static LocalDate date(Moment moment) {
    return moment.date();
  }

  private static Report report(Random random, String text) {
    var day = LocalDate.of(1985, 1, 1).plusDays(random.nextInt(15_000));
    return Report.of("r", text).published(day);
  }

  private static String text(Random random, List<String> when) {
    var text = new StringBuilder();
    for (int i = random.nextInt(1, 5); i > 0; i--) {
      text.append(pick(random, WHO)).append(' ').append(pick(random, DID)).append(' ');
      text.append(pick(random, when)).append(". ");
    }
    return text.toString().strip();
  }

  private static String pick(Random random, List<String> any) {
    return any.get(random.nextInt(any.size()));
  }
}
