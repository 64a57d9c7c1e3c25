package org.marsad.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.marsad.record.entry.ReportKey;

/// What to look for; every part given must fit.
///
/// @param words words, names, numbers, `"quoted phrases"` and `beginnings*` of the claim's
///   sentence, its parties and its voices. A number is found however its digits are grouped.
/// @param parties who did it or to whom it was done: ids in the actor register, or names
/// @param voices through whom it was told, publishers excepted: ids or names
/// @param origin the far end of the voices; where a claim has none, the publisher
/// @param places ids in the gazetteer, or names; one of them must fit
/// @param country ISO 3166 alpha-2
/// @param admin1 name of the first-level division
/// @param days one of which the claim may be of; a claim whose day is unknown is of none
/// @param types the codebook's; one of them must fit
/// @param kinds happening, tally, control; one of them must fit
/// @param asOf the number of the entry after which the record is looked at; the last where empty
/// @param limit hits on a page
/// @param below where to go on: what [Page#next] says
/// @param reports one of which must make the claim, where any is named
/// @param since only claims that stand as they do since an entry after this one
/// @param undecided only claims of which nobody said or corrected anything
public record Query(
    String words,
    List<String> parties,
    List<String> voices,
    Optional<String> origin,
    List<String> places,
    Optional<String> country,
    Optional<String> admin1,
    Optional<Box> box,
    Optional<Days> days,
    List<String> types,
    List<String> kinds,
    OptionalLong asOf,
    int limit,
    OptionalLong below,
    List<ReportKey> reports,
    OptionalLong since,
    boolean undecided) {
  private static final int PAGE = 20;

  public Query {
    parties = List.copyOf(parties);
    voices = List.copyOf(voices);
    places = List.copyOf(places);
    types = List.copyOf(types);
    kinds = List.copyOf(kinds);
    reports = List.copyOf(reports);
    if (limit < 1 || limit > 10_000) {
      throw new IllegalArgumentException("a page has 1 to 10,000 hits, not " + limit);
    }
  }

  public static Query all() {
    return words("");
  }

  public static Query words(String words) {
    return new Query(
        words,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        OptionalLong.empty(),
        PAGE,
        OptionalLong.empty(),
        List.of(),
        OptionalLong.empty(),
        false);
  }

  /// One more who did it or to whom it was done.
  public Query party(String party) {
    return with(parts -> parts.parties = and(parties, party));
  }

  /// One more through whom it was told.
  public Query voice(String voice) {
    return with(parts -> parts.voices = and(voices, voice));
  }

  public Query origin(String name) {
    return with(parts -> parts.origin = Optional.of(name));
  }

  /// One more place that it may be at.
  public Query at(String place) {
    return with(parts -> parts.places = and(places, place));
  }

  public Query in(String itsCountry) {
    return with(parts -> parts.country = Optional.of(itsCountry));
  }

  public Query in(String itsCountry, String division) {
    return in(itsCountry).with(parts -> parts.admin1 = Optional.of(division));
  }

  public Query within(Box stretch) {
    return with(parts -> parts.box = Optional.of(stretch));
  }

  public Query during(Days range) {
    return with(parts -> parts.days = Optional.of(range));
  }

  /// One more type that it may be of.
  public Query type(String type) {
    return with(parts -> parts.types = and(types, type));
  }

  /// One more kind that it may be of.
  public Query kind(String kind) {
    return with(parts -> parts.kinds = and(kinds, kind));
  }

  public Query asOf(long entry) {
    return with(parts -> parts.asOf = OptionalLong.of(entry));
  }

  public Query limit(int hits) {
    return with(parts -> parts.limit = hits);
  }

  public Query below(long hit) {
    return with(parts -> parts.below = OptionalLong.of(hit));
  }

  /// Of a report; of several, of one of them.
  public Query of(ReportKey report) {
    return with(parts -> parts.reports = and(reports, report));
  }

  /// Only claims that stand as they do since an entry after this one.
  public Query since(long entry) {
    return with(parts -> parts.since = OptionalLong.of(entry));
  }

  /// Only claims of which nobody said or corrected anything.
  public Query undecidedOnly() {
    return with(parts -> parts.undecided = true);
  }

  private Query with(Consumer<Parts> change) {
    var parts = new Parts(this);
    change.accept(parts);
    return parts.query();
  }

  private static <T> List<T> and(List<T> some, T other) {
    var more = new ArrayList<>(some);
    more.add(other);
    return more;
  }

  /// A query's parts, while one of them is made another.
  private static final class Parts {
    private final String words;
    private List<String> parties;
    private List<String> voices;
    private Optional<String> origin;
    private List<String> places;
    private Optional<String> country;
    private Optional<String> admin1;
    private Optional<Box> box;
    private Optional<Days> days;
    private List<String> types;
    private List<String> kinds;
    private OptionalLong asOf;
    private int limit;
    private OptionalLong below;
    private List<ReportKey> reports;
    private OptionalLong since;
    private boolean undecided;

    Parts(Query of) {
      words = of.words;
      parties = of.parties;
      voices = of.voices;
      origin = of.origin;
      places = of.places;
      country = of.country;
      admin1 = of.admin1;
      box = of.box;
      days = of.days;
      types = of.types;
      kinds = of.kinds;
      asOf = of.asOf;
      limit = of.limit;
      below = of.below;
      reports = of.reports;
      since = of.since;
      undecided = of.undecided;
    }

    Query query() {
      return new Query(
          words, parties, voices, origin, places, country, admin1, box, days, types, kinds, asOf,
          limit, below, reports, since, undecided);
    }
  }
}
