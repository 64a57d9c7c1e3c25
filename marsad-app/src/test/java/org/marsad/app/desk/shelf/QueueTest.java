package org.marsad.app.desk.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.app.Shipped;
import org.marsad.ledger.Draft;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.chain.Sha256;
import org.marsad.ledger.open.Ledgers;
import org.marsad.ledger.survey.Survey;
import org.marsad.ledger.survey.Surveyor;
import org.marsad.record.Report;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.Original;
import org.marsad.views.copy.Band;
import org.marsad.views.copy.Sketch;
import org.marsad.views.standing.Statement;

/// What the queue finds in its columns is what a walk through all claims finds, before and after
/// what people decide.
class QueueTest {
  private static final List<String> SORTS =
      List.of("text", "confidence", "source", "place", "type");
  private static final List<String> PAPERS = List.of("The Harbour Post", "Valley Wire", "Al-Fajr");
  private static final List<String> TOWNS = List.of("Goma", "Bunia", "Beni", "Kaya");

  @TempDir private Path folder;

  private Ledger ledger;

  @BeforeEach
  void open() {
    ledger = Ledgers.create(folder.resolve("record.db").toString(), Clock.systemUTC());
    for (int n = 0; n < 24; n++) {
      file(n);
    }
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private void file(int n) {
    var town = TOWNS.get(n % TOWNS.size());
    var text =
        "Gunmen shelled a market in %s on %d March 2024, killing %d people, a doctor said. "
                .formatted(town, 1 + n % 5, 2 + n % 3)
            + (n % 2 == 0 ? "The army denied it had fired on %s.".formatted(town) : "")
            + (n % 3 == 0 ? " Soldiers may have arrested some traders." : "");
    var coded =
        Shipped.CODER.code(
            Report.of("report " + n, text)
                .publisher(PAPERS.get(n % PAPERS.size()))
                .published(LocalDate.of(2024, 3, 7 + n % 4)));
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var original = new Original(Sha256.hex(bytes), "text/plain", "report " + n, bytes.length);
    var bands = Sketch.of(text).bands().stream().map(Band::hash).toList();
    ledger.append(
        List.of(
            Draft.filed("tester", coded.report(), original, bytes).sketched(bands),
            Draft.coded("marsad", coded)));
  }

  @Test
  void everyFilterAndOrderIsThatOfAWalk() {
    var survey = new Surveyor(ledger).whole(ledger.head().number(), _ -> {});
    assertThat(Queue.of(survey).open()).isGreaterThan(30);
    holds(survey);
  }

  @Test
  void everyFilterAndOrderIsThatOfAWalkWhateverIsDecided() {
    var surveyor = new Surveyor(ledger);
    var survey = surveyor.whole(ledger.head().number(), _ -> {});
    var random = new Random(3);
    for (int n = 0; n < 12; n++) {
      decide(survey, random);
      survey = surveyor.from(survey, ledger.head().number());
      holds(survey);
    }
  }

  private void decide(Survey survey, Random random) {
    var queue = Queue.of(survey);
    var open = queue.first(1_000, any("text"));
    var one = statement(open.get(random.nextInt(open.size())));
    var other = statement(open.get(random.nextInt(open.size())));
    var matter =
        switch (random.nextInt(4)) {
          case 0 -> new Matter.Decided(new Decision.Rejected(one.key()));
          case 1 -> new Matter.Withdrawn(one.key().report());
          case 2 -> tie(one.key(), other.key());
          default -> new Matter.Decided(new Decision.Accepted(one.key()));
        };
    ledger.append(List.of(Draft.of("Layla", matter)));
  }

  private static Matter tie(ClaimKey one, ClaimKey other) {
    return one.equals(other)
        ? new Matter.Decided(new Decision.Contradicted(one, Optional.empty()))
        : new Matter.Joined(one, other);
  }

  private Statement statement(Queue.Waiting one) {
    return ledger
        .standing(List.of(one.report().key()), ledger.head().number())
        .statements()
        .stream()
        .filter(statement -> statement.key().address().equals(one.address()))
        .findFirst()
        .orElseThrow();
  }

  private static Queue.Filter any(String sort) {
    return new Queue.Filter(false, Optional.empty(), Optional.empty(), Optional.empty(), sort);
  }

  private static void holds(Survey survey) {
    var queue = Queue.of(survey);
    var all = walked(survey);
    assertThat(queue.open()).isEqualTo(all.size());
    assertThat(queue.must()).isEqualTo((int) all.stream().filter(queue::mustBeSeen).count());
    assertThat(queue.words().sources())
        .isEqualTo(
            all.stream()
                .flatMap(one -> one.report().publisher().stream())
                .sorted()
                .distinct()
                .toList());
    for (var filter : filters(queue)) {
      var expected =
          all.stream()
              .filter(one -> fits(filter, one, queue))
              .sorted(order(filter.sort()))
              .toList();
      assertThat(queue.first(1_000, filter)).isEqualTo(expected);
      assertThat(queue.first(3, filter)).isEqualTo(expected.stream().limit(3).toList());
      var front = queue.at(Optional.empty(), filter);
      assertThat(front.fitting()).isEqualTo(expected.size());
      assertThat(front.it()).isEqualTo(expected.stream().findFirst());
      assertThat(front.after()).isEqualTo(expected.stream().skip(1).findFirst());
      for (int n = 0; n < expected.size(); n++) {
        var there = queue.at(Optional.of(expected.get(n).address()), filter);
        assertThat(there.number()).isEqualTo(n);
        assertThat(there.fitting()).isEqualTo(expected.size());
        assertThat(there.it()).contains(expected.get(n));
        assertThat(there.before()).isEqualTo(expected.stream().limit(n).reduce((_, last) -> last));
        assertThat(there.after()).isEqualTo(expected.stream().skip(n + 1).findFirst());
      }
    }
  }

  private static List<Queue.Waiting> walked(Survey survey) {
    return survey.reports().stream()
        .filter(report -> !report.copy())
        .flatMap(report -> report.claims().stream().map(claim -> new Queue.Waiting(report, claim)))
        .filter(one -> one.claim().waiting())
        .toList();
  }

  private static List<Queue.Filter> filters(Queue queue) {
    var filters = new ArrayList<Queue.Filter>();
    var none = Optional.<String>empty();
    for (var sort : SORTS) {
      filters.add(any(sort));
      filters.add(new Queue.Filter(true, none, none, none, sort));
      queue
          .words()
          .sources()
          .forEach(source ->
              filters.add(new Queue.Filter(false, Optional.of(source), none, none, sort)));
      queue
          .words()
          .places()
          .forEach(
              place -> filters.add(new Queue.Filter(true, none, Optional.of(place), none, sort)));
      queue
          .words()
          .types()
          .forEach(
              type -> filters.add(new Queue.Filter(false, none, none, Optional.of(type), sort)));
      filters.add(new Queue.Filter(false, Optional.of("nobody's paper"), none, none, sort));
    }
    return filters;
  }

  private static boolean fits(Queue.Filter filter, Queue.Waiting one, Queue queue) {
    return (!filter.must() || queue.mustBeSeen(one))
        && filter.source().map(it -> one.report().publisher().equals(Optional.of(it))).orElse(true)
        && filter.place().map(it -> it.equals(one.claim().place())).orElse(true)
        && filter.type().map(it -> it.equals(one.claim().type())).orElse(true);
  }

  private static Comparator<Queue.Waiting> order(String sort) {
    Comparator<Queue.Waiting> texts =
        Comparator.comparing(Queue.Waiting::report).thenComparing(one -> one.claim().ref());
    Comparator<Queue.Waiting> first =
        switch (sort) {
          case "confidence" -> Comparator.comparingDouble(one -> one.claim().confidence());
          case "source" -> Comparator.comparing(one -> one.report().publisher().orElse(""));
          case "place" -> Comparator.comparing(one -> one.claim().place());
          case "type" -> Comparator.comparing(one -> one.claim().type());
          default -> (_, _) -> 0;
        };
    return first.thenComparing(texts);
  }
}
