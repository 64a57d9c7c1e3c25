package org.marsad.bench.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.marsad.record.Span;
import org.marsad.record.Where;
import org.marsad.views.name.Names;

/// Towns, armed groups, monitors and words that do not exist, in the numbers and with the uneven
/// shares that reports of years have: few are named often, most seldom.
final class SyntheticWorld {
  private static final List<String> BEGINNINGS =
      List.of(
          "Tel", "Deir", "Ain", "Wadi", "Kafr", "Umm", "Bir", "Qasr", "Khan", "Jabal", "Al",
          "Beit");
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "ra", "mi", "su", "qa", "zah", "nur", "tal", "fi", "har", "dun", "ma", "rik", "sha",
          "lo", "wen", "kar", "jo", "bal", "ris", "tem", "gar", "nas", "hul", "vel", "pos");
  private static final List<String> BODIES =
      List.of("Brigades", "Front", "Guard", "Company", "Movement", "Battalion", "Council", "Army");
  private static final List<String> DIVISIONS =
      List.of("Upper Valley", "Lower Valley", "The Hills", "Salt Coast", "East Plain", "Old March");
  private static final List<String> COUNTRIES = List.of("QA", "QB", "QC", "QD");
  private static final int TOWNS = 8_000;
  private static final int GROUPS = 1_200;
  private static final int REGISTERED = 300;
  private static final int WORDS = 12_000;

  private final Random random;
  private final List<Where> towns;
  private final List<String> groups;
  private final List<String> words;

  SyntheticWorld(long seed) {
    random = new Random(seed);
    towns = IntStream.range(0, TOWNS).mapToObj(this::town).toList();
    groups = IntStream.range(0, GROUPS).mapToObj(this::group).toList();
    words = IntStream.range(0, WORDS).mapToObj(_ -> word(1 + random.nextInt(3))).toList();
  }

  private Where town(int number) {
    var name = pick(BEGINNINGS) + " " + name();
    return new Where(
        new Span(0, 0),
        name,
        Optional.of(Integer.toString(100_000 + number)),
        Optional.of(Math.round((30 + random.nextDouble() * 8) * 1e5) / 1e5),
        Optional.of(Math.round((35 + random.nextDouble() * 12) * 1e5) / 1e5),
        Optional.of(COUNTRIES.get(number % COUNTRIES.size())),
        Optional.of(DIVISIONS.get(number / 7 % DIVISIONS.size())),
        1 + number % 3,
        "in",
        false);
  }

  private String group(int number) {
    return name() + " " + pick(BODIES) + (number % 9 == 0 ? " of " + name() : "");
  }

  String name() {
    var name = word(2 + random.nextInt(2));
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private String word(int syllables) {
    var word = new StringBuilder();
    for (int n = 0; n < syllables; n++) {
      word.append(pick(SYLLABLES));
    }
    return word.toString();
  }

  Where town() {
    return towns.get(uneven(TOWNS));
  }

  /// The number of a group; the smaller, the more often it is named.
  int group() {
    return uneven(GROUPS);
  }

  /// The id in the register of actors that a group has; the less named have none.
  static Optional<String> registered(int number) {
    return number < REGISTERED ? Optional.of("group-" + number) : Optional.empty();
  }

  /// What the desk calls a group in its addresses.
  String party(int number) {
    return registered(number).orElseGet(() -> Names.fold(groupName(number)));
  }

  String groupName(int number) {
    return groups.get(number);
  }

  List<String> words(int count) {
    var some = new ArrayList<String>(count);
    for (int n = 0; n < count; n++) {
      some.add(words.get(uneven(WORDS)));
    }
    return some;
  }

  int number(int below) {
    return random.nextInt(below);
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  /// Each tenfold of numbers is drawn about as often as the one before.
  private int uneven(int below) {
    return (int) Math.min(below - 1, Math.exp(random.nextDouble() * Math.log(below + 1.0)) - 1);
  }
}
