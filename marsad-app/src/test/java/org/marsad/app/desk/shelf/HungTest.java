package org.marsad.app.desk.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.open.Ledgers;
import org.marsad.ledger.survey.Survey;
import org.marsad.ledger.survey.Surveyor;

/// What is made of a survey is made once, and goes with it.
class HungTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir private Path folder;

  private final AtomicInteger made = new AtomicInteger();
  private final Hung<String, List<Object>> views =
      new Hung<>(
          2,
          (survey, asked) -> {
            made.incrementAndGet();
            return List.of(survey, asked);
          });

  private static Survey survey(Ledger ledger) {
    return new Surveyor(ledger).whole(0, _ -> {});
  }

  @Test
  void eachIsMadeOnceOfEachSurveyAndOnlyTheLastFewAreKept() {
    try (var ledger = Ledgers.create(folder.resolve("one.db").toString(), Clock.systemUTC())) {
      var one = survey(ledger);
      var other = survey(ledger);
      assertThat(views.of(one, "a")).containsExactly(one, "a").isSameAs(views.of(one, "a"));
      assertThat(views.of(other, "a")).containsExactly(other, "a");
      assertThat(made).hasValue(2);
      views.of(one, "b");
      views.of(one, "c");
      views.of(one, "a");
      assertThat(made).hasValue(5);
    }
  }

  @Test
  void noViewKeepsASurveyAliveThatNobodyHas() {
    try (var ledger = Ledgers.create(folder.resolve("two.db").toString(), Clock.systemUTC())) {
      var gone = looked(ledger);
      var end = Instant.now().plus(PATIENCE);
      while (gone.get() != null) {
        assertThat(Instant.now()).isBefore(end);
        System.gc();
      }
    }
  }

  private WeakReference<Survey> looked(Ledger ledger) {
    var survey = survey(ledger);
    views.of(survey, "a");
    return new WeakReference<>(survey);
  }
}
