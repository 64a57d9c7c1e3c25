package org.marsad.app.desk.shelf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.marsad.ledger.survey.ClaimGist;
import org.marsad.ledger.survey.ReportGist;

/// How many claims wait, in all and of each source, place and type.
final class Tally {
  /// Choices that a page can hold.
  private static final int MOST_WORDS = 300;

  private final Map<String, Integer> sources = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> types = new HashMap<>();
  private int open;
  private int must;

  Tally copy() {
    var copy = new Tally();
    copy.open = open;
    copy.must = must;
    copy.words(sources, places, types);
    return copy;
  }

  int open() {
    return open;
  }

  int must() {
    return must;
  }

  void words(
      Map<String, Integer> ofSources, Map<String, Integer> ofPlaces, Map<String, Integer> ofTypes) {
    sources.putAll(ofSources);
    places.putAll(ofPlaces);
    types.putAll(ofTypes);
  }

  /// @param many negative for fewer
  void count(int many, boolean mustBeSeen) {
    open += many;
    must += mustBeSeen ? many : 0;
  }

  /// Counts a claim with its words.
  void count(int many, boolean mustBeSeen, ReportGist report, ClaimGist claim) {
    count(many, mustBeSeen);
    sources.merge(report.publisher().orElse(""), many, Integer::sum);
    places.merge(claim.place(), many, Integer::sum);
    types.merge(claim.type(), many, Integer::sum);
  }

  /// What there is to filter by.
  Queue.Words words() {
    return new Queue.Words(commonest(sources), commonest(places), commonest(types));
  }

  private static List<String> commonest(Map<String, Integer> counts) {
    return List.copyOf(
        new TreeSet<>(
            counts.entrySet().stream()
                .filter(each -> each.getValue() > 0 && !each.getKey().isEmpty())
                .sorted(
                    Comparator.comparingInt((Map.Entry<String, Integer> each) -> -each.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList()));
  }
}
