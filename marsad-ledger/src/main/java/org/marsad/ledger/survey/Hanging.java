package org.marsad.ledger.survey;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.marsad.record.entry.ReportKey;

/// The claims that hang on a thing: somebody who takes part, a place, a voice.
public final class Hanging {
  /// A claim with its report.
  private record One(ReportGist report, ClaimGist claim) {}

  private final Survey survey;

  /// Those of the stem's claims that are not stale, by their numbers, the least first.
  private final int[] steady;

  /// The others, in their order.
  private final List<One> fresh;

  /// @param more claims that do not name the thing and yet hang on it
  Hanging(Survey survey, String thing, Set<Ref> more) {
    this.survey = survey;
    var stale = survey.changed().stale();
    steady =
        all(survey.stem(), thing, more).filter(one -> stale.isEmpty() || !stale.get(one)).toArray();
    fresh =
        survey.changed().fresh().stream()
            .flatMap(report -> report.claims().stream().map(claim -> new One(report, claim)))
            .filter(one -> one.claim().things().contains(thing) || more.contains(one.claim().ref()))
            .toList();
  }

  private static IntStream all(Stem stem, String thing, Set<Ref> more) {
    var naming = IntStream.of(stem.postings().of(thing));
    return more.isEmpty()
        ? naming
        : IntStream.concat(
                naming, more.stream().mapToInt(stem::number).filter(number -> number >= 0))
            .sorted();
  }

  /// How many there are.
  public int size() {
    return steady.length + fresh.size();
  }

  /// In the order of the texts.
  public Optional<ClaimGist> first() {
    return first(1, n -> one(steady[n]), fresh, Comparator.naturalOrder()).stream().findFirst();
  }

  /// The last ones in the order of the texts, the last first.
  public List<ClaimGist> last(int many) {
    return first(
        many,
        n -> one(steady[steady.length - 1 - n]),
        fresh.reversed(),
        Comparator.<ReportGist>naturalOrder().reversed());
  }

  private One one(int number) {
    var numbering = survey.stem().numbering();
    return new One(numbering.report(number), numbering.claim(number));
  }

  /// The first of two rows of which no report is in both. Claims of one report stay as they are.
  private List<ClaimGist> first(
      int many, IntFunction<One> some, List<One> others, Comparator<ReportGist> order) {
    var found = new ArrayList<One>();
    IntStream.range(0, Math.min(many, steady.length)).mapToObj(some).forEach(found::add);
    found.addAll(others.subList(0, Math.min(many, others.size())));
    found.sort(Comparator.comparing(One::report, order));
    return found.stream().limit(many).map(One::claim).toList();
  }

  /// The reports that they stand in.
  Stream<ReportKey> reports() {
    return Stream.concat(
            IntStream.of(steady).mapToObj(survey.stem().numbering()::report).map(ReportGist::key),
            fresh.stream().map(one -> one.report().key()))
        .distinct();
  }

  /// The incidents that they tell or deny, the last day first.
  public List<Gist> incidents(int limit) {
    var stem = survey.stem();
    var ranks = new BitSet();
    for (int claim : steady) {
      int rank = stem.told(claim);
      if (rank >= 0) {
        ranks.set(rank);
      }
    }
    Set<Gist> found = Collections.newSetFromMap(new IdentityHashMap<>());
    ranks.stream().limit(limit).mapToObj(stem.incidents()::get).forEach(found::add);
    fresh.forEach(one -> survey.telling(one.claim().ref()).ifPresent(found::add));
    return found.stream().sorted(Gist.LAST_FIRST).limit(limit).toList();
  }
}
