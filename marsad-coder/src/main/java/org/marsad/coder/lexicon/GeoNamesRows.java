package org.marsad.coder.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.marsad.coder.lexicon.GazetteerPlace.Kind;

/// Reads GeoNames' main table: nineteen tab-separated columns, one place a line, no heading.
///
/// Of a full dump we take what a report can name as a scene: settlements, divisions, waters,
/// heights, camps, crossings, bases, dams and fields; hotels, schools and single wells we leave.
final class GeoNamesRows {

  private static final int COLUMNS = 19;

  /// Words that open a name in lower case; every other name in lower case is a machine's
  /// transliteration.
  private static final Set<String> LOWER_CASE_OPENINGS =
      Set.of(
          "al", "el", "ad", "adh", "an", "ar", "as", "ash", "at", "ath", "az", "ed", "en", "er",
          "es", "esh", "et", "ez");

  private static final Set<Character.UnicodeScript> SCRIPTS =
      Set.of(
          Character.UnicodeScript.LATIN,
          Character.UnicodeScript.ARABIC,
          Character.UnicodeScript.CYRILLIC,
          Character.UnicodeScript.HEBREW);

  /// GeoNames' feature codes for what is neither settlement nor division.
  private static final Map<String, Kind> FEATURES = Map.copyOf(features());

  private static final int CITY = 100_000;
  private static final int TOWN = 5_000;

  private final CountryList countries;
  private final UnaryOperator<String> admin1Names;

  /// @param admin1Names from `AF.10` to the division's name; empty where there is none
  GeoNamesRows(CountryList countries, UnaryOperator<String> admin1Names) {
    this.countries = countries;
    this.admin1Names = admin1Names;
  }

  List<PlaceEntry> read(String file, BufferedReader rows) throws IOException {
    var places = new ArrayList<PlaceEntry>();
    int line = 0;
    for (var row = rows.readLine(); row != null; row = rows.readLine()) {
      line++;
      entry(file, line, row).ifPresent(places::add);
    }
    return places;
  }

  private Optional<PlaceEntry> entry(String file, int line, String row) {
    var cells = row.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new FaultyTable(
          file,
          line,
          "%d columns where GeoNames has %d; give its main table as it is"
              .formatted(cells.length, COLUMNS));
    }
    try {
      long population = cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]);
      return kind(cells[6], cells[7], population).map(kind -> entry(cells, kind, population));
    } catch (IllegalArgumentException e) {
      throw new FaultyTable(file, line, e.getMessage() + "; correct the line or take it out");
    }
  }

  private PlaceEntry entry(String[] cells, Kind kind, long population) {
    var country = cells[8];
    var admin1 = admin1Names.apply(country + "." + cells[10]);
    var region =
        new PlaceRegion(
            country.isEmpty() ? List.of() : List.of(country),
            admin1.isEmpty() ? "" : cells[10],
            admin1);
    return new PlaceEntry(
        id(cells, kind),
        cells[1],
        aliases(cells),
        kind,
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]),
        region,
        population,
        kind.usualPrecision(),
        0,
        countries.transcribes(country));
  }

  private static String id(String[] cells, Kind kind) {
    return switch (kind) {
      case COUNTRY -> cells[8];
      case ADMIN1 -> cells[8] + "." + cells[10];
      case ADMIN2 -> cells[8] + "." + cells[10] + "." + cells[11];
      default -> cells[0];
    };
  }

  private static List<String> aliases(String[] cells) {
    var names = new ArrayList<String>();
    names.add(cells[2]);
    for (String alias : cells[3].split(",")) {
      if (isName(alias)) {
        names.add(alias);
      }
    }
    names.removeIf(String::isBlank);
    return names;
  }

  /// False for airport codes, for scripts that no pack of ours reads, and for what a machine made.
  private static boolean isName(String alias) {
    if (alias.length() < 3 || alias.length() < 5 && alias.matches("[A-Z]+")) {
      return false;
    }
    int letter = alias.codePoints().filter(Character::isLetter).findFirst().orElse(-1);
    if (letter < 0 || !SCRIPTS.contains(Character.UnicodeScript.of(letter))) {
      return false;
    }
    return !Character.isLowerCase(letter)
        || LOWER_CASE_OPENINGS.contains(alias.split("[ -]", 2)[0])
        || alias.startsWith("'");
  }

  private static Optional<Kind> kind(String featureClass, String code, long population) {
    return switch (featureClass) {
      case "P" -> Optional.of(settlement(code, population));
      case "A" -> Optional.of(division(code));
      default -> Optional.ofNullable(FEATURES.get(code));
    };
  }

  private static Kind settlement(String code, long population) {
    if (code.equals("PPLX")) {
      return Kind.QUARTER;
    }
    if (code.equals("PPLC")) {
      return Kind.CAPITAL;
    }
    if (code.equals("PPLA") || population >= CITY) {
      return Kind.CITY;
    }
    return population >= TOWN ? Kind.TOWN : Kind.VILLAGE;
  }

  private static Kind division(String code) {
    if (code.startsWith("PCL")) {
      return Kind.COUNTRY;
    }
    return switch (code) {
      case "ADM1" -> Kind.ADMIN1;
      case "ADM2" -> Kind.ADMIN2;
      default -> Kind.AREA;
    };
  }

  private static Map<String, Kind> features() {
    var features = new TreeMap<String, Kind>();
    BiConsumer<Kind, String> put =
        (kind, codes) -> Arrays.stream(codes.split(" ")).forEach(code -> features.put(code, kind));
    put.accept(Kind.RIVER, "STM STMI STMX CNL WAD");
    put.accept(Kind.LAKE, "LK LKS LKI RSV MRSH");
    put.accept(Kind.SEA, "SEA GULF BAY OCN");
    put.accept(Kind.STRAIT, "STRT CHN");
    put.accept(Kind.REGION, "RGN RGNE RGNH");
    put.accept(Kind.CONTINENT, "CONT");
    put.accept(Kind.OIL_FIELD, "OILF GASF");
    put.accept(Kind.CAMP, "CMPRF CMP");
    put.accept(Kind.BASE, "MILB NVB AIRB INSM FT");
    put.accept(Kind.AIRPORT, "AIRP AIRF");
    put.accept(Kind.DAM, "DAM");
    put.accept(Kind.CROSSING, "PSTB PSTC BDGX");
    put.accept(Kind.FACILITY, "PRN PS OILR CMPQ");
    put.accept(Kind.MOUNTAIN, "MT MTS PK PKS HLL HLLS RDGE VLC");
    put.accept(Kind.DESERT, "DSRT ERG");
    put.accept(Kind.VALLEY, "VAL VALS PASS");
    put.accept(Kind.ISLAND, "ISL ISLS ATOL");
    put.accept(Kind.AREA, "AREA LCTY OAS PRT PEN PLN PLAT CAPE DLTA");
    return features;
  }
}
