package org.marsad.coder.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.coder.Coder;
import org.marsad.coder.Shipped;
import org.marsad.record.Report;
import org.marsad.record.Where;

class PlaceFinderTest {
  private static final Coder CODER = Shipped.CODER;

  /// The places of a text as "words country division".
  private static List<String> places(String text) {
    return wheres(text).stream().map(w -> worded(w, text)).toList();
  }

  private static List<Where> wheres(String text) {
    return CODER.code(Report.of("r", text)).layers().places().stream().map(p -> p.where()).toList();
  }

  private static String worded(Where where, String text) {
    return text.substring(where.span().start(), where.span().end())
        + " "
        + where.country().orElse("-")
        + " "
        + where.admin1().orElse("-");
  }

  @Test
  void theCountryOfADatelineSaysWhichTownItIs() {
    assertThat(places("TRIPOLI, Lebanon (AP) - Shells hit a bakery on Monday, residents said."))
        .containsExactly("TRIPOLI LB North Lebanon", "Lebanon LB -");
  }

  @Test
  void aSmallTownBesideItsCountyIsNotTheCityOfThatName() {
    assertThat(
            places(
                "Officers from Florence and from Lauderdale County, Alabama, searched the woods."))
        .contains("Florence US Alabama", "Lauderdale County US Alabama");
  }

  @Test
  void inAListACommaDoesNotPutOneCityIntoTheNext() {
    assertThat(places("The envoy will visit Lyon, Paris and Nice, and then Bern."))
        .contains("Paris FR Île-de-France", "Bern CH Bern");
  }

  @Test
  void theWordAtTheEndOfARowIsEachOnes() {
    assertThat(places("Floods hit homes in Potter and Tioga counties in Pennsylvania."))
        .contains("Potter US Pennsylvania", "Tioga US Pennsylvania");
  }

  @Test
  void aFirmIsBasedInAPlace() {
    assertThat(places("The Basel-based charity sent tents."))
        .containsExactly("Basel CH Basel-City");
  }

  @Test
  void aTownLendsItsNameToItsFireBrigadeAndNothingHappenedThere() {
    var text =
        "The Mosul Fire Department said that a bomb killed three people in Kirkuk on Monday.";
    assertThat(places(text)).contains("Mosul IQ Nineveh");
    assertThat(CODER.code(Report.of("r", text)).claims())
        .allSatisfy(c -> assertThat(c.where().orElseThrow().name()).isEqualTo("Kirkuk"));
  }

  @Test
  void aSideOfADivisionLiesInIt() {
    var side = wheres("Clashes broke out in Western Thurgau on Monday.").getFirst();
    assertThat(side.name()).isEqualTo("Western Thurgau");
    assertThat(side.gazetteer()).isEmpty();
    assertThat(side.admin1()).contains("Thurgau");
  }

  @Test
  void aRoadLiesInTheTownThatIsNamedWithIt() {
    var places = wheres("A bomb went off on Harbour Road in Tartus on Monday.");
    assertThat(places).extracting(Where::name).containsExactly("Harbour Road", "Ţarţūs");
    assertThat(places.getFirst().lat()).isEqualTo(places.getLast().lat());
    assertThat(places.getFirst().precision()).isEqualTo(2);
  }

  @Test
  void aPersonIsNoCountry() {
    assertThat(places("Sgt. Chad Miller was wounded on Monday.")).isEmpty();
  }

  @Test
  void whatIsAPlaceOnceIsOneAtTheHeadOfASentence() {
    assertThat(places("A bakery burned down in Wittlich. Wittlich residents put the fire out."))
        .hasSize(2);
  }

  @Test
  void aDistrictsBareNameIsTheTownThatItIsCalledAfter() {
    var kupiansk =
        wheres("Fighting went on in Kupiansk district. Two women were killed in Kupiansk.");
    assertThat(kupiansk).extracting(Where::precision).containsExactly(3, 1);
  }

  @Test
  void aVillageThatIsOnlySpelledAlikeAndLiesFarAwayIsNotMeant() {
    // The village of Sankivtsi lies 900 km to the west.
    assertThat(places("Troops left Kupiansk and Kivsharivka. Shells fell near Synkivka."))
        .contains("Kivsharivka UA Kharkiv", "Synkivka - -");
  }

  @Test
  void aJoinedNameIsNotItsFirstWord() {
    assertThat(
            places("KABUL, Afghanistan - Gunmen killed a guard in Sar-e Pul province on Monday."))
        .contains("Sar-e Pul AF Sar-e Pol Province")
        .noneMatch(p -> p.startsWith("Sar "));
  }

  @Test
  void whatWasNamedAsAPlaceIsOneWhereItLooksLikeAPersonToo() {
    assertThat(
            places("Gunmen ambush convoy on way to Djibo\n\nGunmen ambushed a convoy near Djibo."))
        .containsExactly("Djibo BF Sahel", "Djibo BF Sahel");
  }
}
