package org.marsad.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.coder.lexicon.GazetteerPlace.Kind;
import org.marsad.coder.lexicon.GazetteerPlace.Match;

class GazetteerTest {

  private static Gazetteer gazetteer = new Gazetteer(List.of());

  @BeforeAll
  static void load() throws IOException {
    gazetteer = Gazetteer.load();
  }

  @ParameterizedTest
  @CsvSource({
    "Deir Ezzor, SY, 35.3, 40.1",
    "Dayr az Zawr, SY, 35.3, 40.1",
    "Kiev, UA, 50.45, 30.5",
    "Kharkov, UA, 50.0, 36.2",
    "Baghuz, SY, 34.45, 40.95",
    "Al-Shaafah, SY, 34.56, 40.93",
    "Hajin, SY, 34.69, 40.83",
    "al-Omar oil field, SY, 35.1, 40.56",
    "Al-Hol camp, SY, 36.37, 41.15",
    "Tabqa Dam, SY, 35.87, 38.57",
    "Al-Tanf, SY, 33.5, 38.6",
    "Rukban, SY, 33.3, 38.7",
    "Haditha Dam, IQ, 34.2, 42.35",
    "Qayyarah, IQ, 35.8, 43.3",
    "Shingal, IQ, 36.3, 41.9",
    "Semalka, SY, 37.07, 42.4",
    "Moadamiyah, SY, 33.46, 36.19",
    "Yarmouk camp, SY, 33.47, 36.3",
    "Buthidaung, MM, 20.87, 92.5",
    "Palma, MZ, -10.8, 40.5",
    "Musa Qal'ah, AF, 32.4, 64.75",
    "Torkham, AF, 34.1, 71.1"
  })
  void aPlaceOfAConflictIsFoundUnderItsSpellings(
      String name, String country, double lat, double lon) {
    assertThat(gazetteer.find(name))
        .anySatisfy(place -> {
          assertThat(place.country()).isEqualTo(country);
          assertThat(place.lat()).isCloseTo(lat, within(0.5));
          assertThat(place.lon()).isCloseTo(lon, within(0.5));
          assertThat(place.exact()).isTrue();
        });
  }

  @ParameterizedTest
  @CsvSource({
    "UK, GB",
    "Britain, GB",
    "U.S., US",
    "Ivory Coast, CI",
    "Burma, MM",
    "DRC, CD",
    "Türkiye, TR",
    "The Netherlands, NL",
    "El Salvador, SV"
  })
  void aCountryIsFirstUnderItsCommonNames(String name, String country) {
    var first = gazetteer.find(name).getFirst();
    assertThat(first.kind()).isEqualTo(Kind.COUNTRY);
    assertThat(first.country()).isEqualTo(country);
    assertThat(first.precision()).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({
    "Helmand province, AF.10",
    "Hilmand, AF.10",
    "province of Helmand, AF.10",
    "Uruzgan Province, AF.39",
    "Wardak, AF.27",
    "Anbar governorate, IQ.01",
    "Ninewa, IQ.15",
    "Deir al-Zour province, SY.07",
    "Rural Damascus, SY.08",
    "West Darfur, SD.47",
    "Donetsk Oblast, UA.05",
    "Rakhine State, MM.01",
    "Washington State, US.WA",
    "Ky., US.KY"
  })
  void aDivisionIsFoundWithAndWithoutItsRank(String name, String id) {
    assertThat(gazetteer.find(name)).extracting(GazetteerPlace::id).contains(id);
    assertThat(gazetteer.division(id).orElseThrow().precision()).isEqualTo(4);
  }

  @Test
  void aDistrictsWordOfRankLeavesDivisionsOnly() {
    assertThat(gazetteer.find("Kunduz province"))
        .isNotEmpty()
        .allMatch(place -> place.kind().isDivision());
  }

  @Test
  void riversAndSeasCarryTheirOwnPrecision() {
    assertThat(gazetteer.find("Euphrates").getFirst())
        .satisfies(river -> {
          assertThat(river.kind()).isEqualTo(Kind.RIVER);
          assertThat(river.precision()).isEqualTo(5);
          assertThat(river.otherCountries()).contains("IQ");
        });
    assertThat(gazetteer.find("Red Sea").getFirst().precision()).isEqualTo(7);
  }

  @Test
  void aLikenessIsTriedOnlyWhereNoNameIsTheSame() {
    assertThat(gazetteer.find("Al-Qamishly"))
        .isNotEmpty()
        .allMatch(place -> place.match() == Match.VARIANT);
    assertThat(gazetteer.find("Qamishli")).isNotEmpty().allMatch(GazetteerPlace::exact);
    assertThat(gazetteer.known("Al-Qamishly")).isFalse();
  }

  @Test
  void whatIsNoPlaceIsNotFound() {
    assertThat(gazetteer.find("Xyzzyqwv")).isEmpty();
    assertThat(gazetteer.find("")).isEmpty();
    assertThat(gazetteer.find("…")).isEmpty();
  }

  @Test
  void theLongestNameInARowOfTokensIsFound() {
    var tokens = List.of("near", "Deir", "ez", "-", "Zor", "on", "Monday");
    assertThat(gazetteer.longestMatch(tokens, 1)).isEqualTo(4);
    assertThat(gazetteer.longestMatch(List.of("Xyzzyqwv"), 0)).isZero();
  }

  @Test
  void aCountryKnowsItsDivisions() {
    assertThat(gazetteer.admin1sOf("AF")).hasSize(34);
    assertThat(gazetteer.country("AF").orElseThrow().name()).isEqualTo("Afghanistan");
    assertThat(gazetteer.country("ZZ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Of", "Police", "Reading", "Nice", "March", "Hope", "Many"})
  void aTownThatIsCalledLikeAWordNeedsSupport(String name) {
    assertThat(gazetteer.known(name)).isTrue();
    assertThat(PlaceStopwords.load(WordLists.shipped()).contains(name)).isTrue();
    assertThat(PlaceStopwords.load(WordLists.shipped()).contains("Mosul")).isFalse();
  }

  @Test
  void aUsersGeoNamesTableStandsAboveOurs() throws IOException {
    var row =
        "99000001\tTell Example\tTell Example\tTall al Mithal\t36.1\t40.2\tP\tPPL\tSY\t\t01\t\t\t\t"
            + "300\t\t\tAsia/Damascus\t2024-01-01\n";
    var wider = gazetteer.with(gazetteer.geoNames("mine.txt", new StringReader(row)));
    assertThat(gazetteer.find("Tall al-Mithal")).noneMatch(GazetteerPlace::exact);
    assertThat(wider.find("Tall al-Mithal").getFirst())
        .satisfies(place -> {
          assertThat(place.id()).isEqualTo("99000001");
          assertThat(place.admin1Name()).isEqualTo("Al-Hasakah");
          assertThat(place.kind()).isEqualTo(Kind.VILLAGE);
        });
  }

  @Test
  void aLineThatIsNotGeoNamesIsNamedWithItsFile() {
    assertThatThrownBy(() -> gazetteer.geoNames("mine.txt", new StringReader("one\ttwo\n")))
        .isInstanceOf(FaultyTable.class)
        .hasMessageStartingWith("mine.txt:1: 2 columns");
  }

  @Test
  void aDamagedFileIsToldFromAGoodOne() throws IOException {
    byte[] good = packed();
    assertThat(PlaceLayer.read("g.bin", new ByteArrayInputStream(good)).size()).isEqualTo(250);
    for (int at : List.of(0, 9, 15, good.length / 2)) {
      byte[] bad = good.clone();
      bad[at] ^= 0x55;
      assertThatThrownBy(() -> PlaceLayer.read("g.bin", new ByteArrayInputStream(bad)))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("g.bin is ");
    }
    byte[] cut = java.util.Arrays.copyOf(good, good.length - 20);
    assertThatThrownBy(() -> PlaceLayer.read("g.bin", new ByteArrayInputStream(cut)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void theSamePlacesGiveTheSameBytes() throws IOException {
    assertThat(packed()).isEqualTo(packed());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "river;34;41;ZZ;5;'ZZ' is no country",
        "brook;34;41;SY;5;kind 'brook' is none of",
        "river;134;41;SY;5;no point on earth",
        "river;34;41;SY;9;no UCDP precision",
        "river;north;41;SY;5;lat 'north' is no number"
      })
  void aLineOfTheSupplementThatCannotBeIsNamed(
      String kind, String lat, String lon, String country, String precision, String wrong) {
    var line =
        String.join("\t", "x", "X", "", "", kind, lat, lon, country, "", "", precision, "", "seen");
    var countries = CountryList.of(GazetteerFiles.ours(GazetteerFiles.COUNTRIES));
    assertThatThrownBy(() -> new PlacesSupplement(countries, gazetteer).places(supplement(line)))
        .isInstanceOf(FaultyTable.class)
        .hasMessageStartingWith("s.tsv:3: ")
        .hasMessageContaining(wrong);
  }

  private static Table supplement(String line) {
    return Table.parse(
        "s.tsv",
        "# ours\nid\tname\taliases\tnative\tkind\tlat\tlon\tcountry\tadmin1\tradiusKm\tprecision"
            + "\tpopulation\tsource\n"
            + line
            + "\n");
  }

  private static byte[] packed() throws IOException {
    var out = new ByteArrayOutputStream();
    PlaceLayer.of(CountryList.of(GazetteerFiles.ours(GazetteerFiles.COUNTRIES)).entries())
        .write(out);
    return out.toByteArray();
  }

  @Test
  void aFormerDivisionIsStillFound() {
    var hordaland = gazetteer.find("Hordaland").getFirst();
    assertThat(hordaland.country()).isEqualTo("NO");
    assertThat(hordaland.precision()).isEqualTo(4);
  }

  @Test
  void aCapitalIsMeantFarMoreOftenThanItsPeopleSay() {
    var tirana = gazetteer.find("Tirana").getFirst();
    assertThat(tirana.kind()).isEqualTo(Kind.CAPITAL);
    assertThat(tirana.prominence()).isGreaterThan(tirana.population());
  }

  @Test
  void aDivisionThatIsHalfEmptyStandsInItsMiddle() {
    var krasnoyarsk = gazetteer.division("RU.91").orElseThrow();
    assertThat(krasnoyarsk.lat()).isGreaterThan(58);
  }
}
