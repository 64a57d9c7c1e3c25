package org.marsad.coder.lexicon;

import java.util.List;
import java.util.Locale;

/// A place of the world as the gazetteer knows it, found under a name.
///
/// The point is where the place stands on a map, or the middle of an area. Coordinates are degrees
/// (WGS 84). One name finds many places; which of them a text means is for the place layer to say.
///
/// @param id GeoNames' number for towns, `AF.10` for a first-level division (country and GeoNames'
///   code), `AF.10.1005` for a second-level one, `AF` for a country, a word for places of our own
///   supplement
/// @param country ISO 3166 alpha-2, or empty for seas and continents
/// @param otherCountries further countries that a river, a border or a region lies in
/// @param admin1Code GeoNames' code of the first-level division without the country, or empty
/// @param population people, 0 where unknown
/// @param precision UCDP's `where_prec` when the place is named alone: 1 exact, 2 near, 3
///   second-level division, 4 first-level division, 5 line or fuzzy area, 6 country, 7
///   international waters, air or more than one country
/// @param radiusKm how far from the point the place reaches, roughly; 0 for a point
/// @param match how the place's name answers the one asked for
public record GazetteerPlace(
    String id,
    String name,
    Kind kind,
    double lat,
    double lon,
    String country,
    List<String> otherCountries,
    String admin1Code,
    String admin1Name,
    long population,
    int precision,
    double radiusKm,
    Match match) {

  /// What a place is: a closed list. The order is part of the gazetteer's file format.
  public enum Kind {
    COUNTRY,
    REGION,
    ADMIN1,
    ADMIN2,
    CITY,
    TOWN,
    VILLAGE,
    QUARTER,
    CAMP,
    CROSSING,
    DAM,
    BASE,
    AIRPORT,
    OIL_FIELD,
    RIVER,
    LAKE,
    SEA,
    STRAIT,
    MOUNTAIN,
    DESERT,
    VALLEY,
    ISLAND,
    AREA,
    FACILITY,
    CONTINENT,
    /// The seat of a state's government.
    CAPITAL;

    /// The word for this kind in data files: `oil-field`.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// UCDP's precision of a place of this kind that is named alone.
    public int usualPrecision() {
      return switch (this) {
        case CAPITAL, CITY, TOWN, VILLAGE, QUARTER, CAMP, CROSSING, DAM, BASE, AIRPORT, FACILITY ->
            1;
        case OIL_FIELD, ISLAND -> 2;
        case ADMIN2 -> 3;
        case ADMIN1 -> 4;
        case REGION, RIVER, LAKE, STRAIT, MOUNTAIN, DESERT, VALLEY, AREA -> 5;
        case COUNTRY -> 6;
        case SEA, CONTINENT -> 7;
      };
    }

    /// True for divisions of a state and regions, which "province" or "district" may follow.
    public boolean isDivision() {
      return this == ADMIN1 || this == ADMIN2 || this == REGION || this == AREA;
    }
  }

  /// A capital is named far more often than its people say, since it also stands for its
  /// government; our estimate.
  private static final long CAPITAL_FACTOR = 20;

  /// How the name asked for and the place's own names agree.
  public enum Match {
    /// The place's main name, but for accents, articles and punctuation.
    NAME,
    /// Another name of the place: an alias, a native or an older name.
    ALIAS,
    /// Only the consonants agree and the vowels nearly: another romanisation, or chance.
    VARIANT
  }

  public GazetteerPlace {
    otherCountries = List.copyOf(otherCountries);
  }

  /// True where one of the place's names was asked for, false for a mere likeness.
  public boolean exact() {
    return match != Match.VARIANT;
  }

  /// How likely a bare name means this place before any context is read: its people, many times
  /// over for a capital, or for features that have none, the people of a town that is named about
  /// as often.
  public long prominence() {
    long people = population > 0 ? population : unpeopled(kind);
    return kind == Kind.CAPITAL && match == Match.NAME ? people * CAPITAL_FACTOR : people;
  }

  private static long unpeopled(Kind kind) {
    return switch (kind) {
      case CONTINENT, SEA -> 50_000_000;
      case COUNTRY, REGION -> 5_000_000;
      case RIVER, STRAIT, DESERT, ADMIN1 -> 500_000;
      case LAKE, MOUNTAIN, VALLEY, ISLAND, AREA -> 100_000;
      case CAMP, CROSSING, DAM, BASE, AIRPORT, OIL_FIELD, FACILITY, QUARTER -> 30_000;
      case ADMIN2, CAPITAL, CITY, TOWN -> 5_000;
      case VILLAGE -> 500;
    };
  }
}
