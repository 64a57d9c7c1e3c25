package org.marsad.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
    return new Query(
        words,
        and(parties, party),
        voices,
        origin,
        places,
        country,
        admin1,
        box,
        days,
        types,
        kinds,
        asOf,
        limit,
        below,
        reports,
        since,
        undecided);
  }

  /// One more through whom it was told.
  public Query voice(String voice) {
    return new Query(
        words,
        parties,
        and(voices, voice),
        origin,
        places,
        country,
        admin1,
        box,
        days,
        types,
        kinds,
        asOf,
        limit,
        below,
        reports,
        since,
        undecided);
  }

  public Query origin(String name) {
    return new Query(
        words,
        parties,
        voices,
        Optional.of(name),
        places,
        country,
        admin1,
        box,
        days,
        types,
        kinds,
        asOf,
        limit,
        below,
        reports,
        since,
        undecided);
  }

  /// One more place that it may be at.
  public Query at(String place) {
    return new Query(
        words,
        parties,
        voices,
        origin,
        and(places, place),
        country,
        admin1,
        box,
        days,
        types,
        kinds,
        asOf,
        limit,
        below,
        reports,
        since,
        undecided);
  }

  public Query in(String itsCountry) {
    return new Query(
        words,
        parties,
        voices,
        origin,
        places,
        Optional.of(itsCountry),
        admin1,
        box,
        days,
        types,
        kinds,
        asOf,
        limit,
        below,
        reports,
        since,
        undecided);
  }

  public Query in(String itsCountry, String division) {
    return new Query(
        words,
        parties,
        voices,
        origin,
        places,
        Optional.of(itsCountry),
        Optional.of(division),
        box,
        days,
        types,
        kinds,
        asOf,
        limit,
        below,
        reports,
        since,
        undecided);
  }

  public Query within(Box stretch) {
    return new Query(
        words,
        parties,
        voices,
        origin,
        places,
        country,
        admin1,
        Optional.of(stretch),
        days,
        types,
        kinds,
        asOf,
        limit,
        below,
        reports,
        since,
        undecided);
  }

  public Query during(Days range) {
    return new Query(
        words,
        parties,
        voices,
        origin,
        places,
        country,
        admin1,
        box,
        Optional.of(range),
        types,
        kinds,
        asOf,
        limit,
        below,
        reports,
        since,
        undecided);
  }

  /// One more type that it may be of.
  public Query type(String type) {
    return new Query(
        words,
        parties,
        voices,
        origin,
        places,
        country,
        admin1,
        box,
        days,
        and(types, type),
        kinds,
        asOf,
        limit,
        below,
        reports,
        since,
        undecided);
  }

  /// One more kind that it may be of.
  public Query kind(String kind) {
    return new Query(
        words,
        parties,
        voices,
        origin,
        places,
        country,
        admin1,
        box,
        days,
        types,
        and(kinds, kind),
        asOf,
        limit,
        below,
        reports,
        since,
        undecided);
  }

  public Query asOf(long entry) {
    return new Query(
        words,
        parties,
        voices,
        origin,
        places,
        country,
        admin1,
        box,
        days,
        types,
        kinds,
        OptionalLong.of(entry),
        limit,
        below,
        reports,
        since,
        undecided);
  }

  public Query limit(int hits) {
    return new Query(
        words, parties, voices, origin, places, country, admin1, box, days, types, kinds, asOf,
        hits, below, reports, since, undecided);
  }

  public Query below(long hit) {
    return new Query(
        words,
        parties,
        voices,
        origin,
        places,
        country,
        admin1,
        box,
        days,
        types,
        kinds,
        asOf,
        limit,
        OptionalLong.of(hit),
        reports,
        since,
        undecided);
  }

  /// Of a report; of several, of one of them.
  public Query of(ReportKey report) {
    var all = new ArrayList<>(reports);
    all.add(report);
    return new Query(
        words, parties, voices, origin, places, country, admin1, box, days, types, kinds, asOf,
        limit, below, all, since, undecided);
  }

  /// Only claims that stand as they do since an entry after this one.
  public Query since(long entry) {
    return new Query(
        words,
        parties,
        voices,
        origin,
        places,
        country,
        admin1,
        box,
        days,
        types,
        kinds,
        asOf,
        limit,
        below,
        reports,
        OptionalLong.of(entry),
        undecided);
  }

  /// Only claims of which nobody said or corrected anything.
  public Query undecidedOnly() {
    return new Query(
        words, parties, voices, origin, places, country, admin1, box, days, types, kinds, asOf,
        limit, below, reports, since, true);
  }

  private static List<String> and(List<String> some, String other) {
    var more = new ArrayList<>(some);
    more.add(other);
    return more;
  }
}
