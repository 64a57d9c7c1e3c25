package org.marsad.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.coder.Coder;
import org.marsad.coder.Shipped;
import org.marsad.record.Figure;
import org.marsad.record.Report;

class TollTest {
  private static final Coder CODER = Shipped.CODER;

  /// The figures of a measure that count somebody for the first time, as "words amount".
  private static List<String> counted(String measure, String text) {
    return CODER.code(Report.of("r", text)).claims().stream()
        .filter(c -> !c.presupposed())
        .flatMap(c -> c.figures().stream())
        .filter(f -> f.measure().filter(measure::equals).isPresent())
        .filter(f -> f.partOf().isEmpty() && f.sameAs().isEmpty())
        .map(f -> worded(f, text))
        .toList();
  }

  private static String worded(Figure figure, String text) {
    var span = figure.span();
    return text.substring(span.start(), span.end())
        + " "
        + figure.amount().best().or(figure.amount()::low).orElse(-1.0).intValue();
  }

  @Test
  void whoIsKilledByNameIsOneDead() {
    assertThat(counted("killed", "Soldiers killed Karim Haddad near Homs on Monday."))
        .containsExactly("Karim Haddad 1");
  }

  @Test
  void theCommanderToldAgainIsNotASecondOne() {
    assertThat(
            counted(
                "detained",
                "Police detained a commander near Homs on Monday. The commander was detained after a"
                    + " search."))
        .containsExactly("a 1");
  }

  @Test
  void oneMoreIsASecondOne() {
    assertThat(
            counted(
                "detained",
                "Police detained one militant near Homs on Monday. They also detained one"
                    + " militant."))
        .containsExactly("one 1", "one 1");
  }

  @Test
  void thoseAlongWithTheCommanderAreDetainedToo() {
    assertThat(
            counted("detained", "Troops detained a commander along with two fighters near Homs."))
        .containsExactly("a 1", "two 2");
  }

  @Test
  void aConfirmedDeathIsTold() {
    assertThat(counted("killed", "The army confirmed the death of Karim Haddad, a commander."))
        .containsExactly("Karim Haddad 1");
  }

  @Test
  void allFourAreFour() {
    assertThat(counted("killed", "Troops fired on the gunmen, killing all four."))
        .containsExactly("four 4");
  }

  @Test
  void severalOfHisMenAreDetainedToo() {
    assertThat(
            counted("detained", "Troops captured a smuggler and several of his aides near Homs."))
        .containsExactly("a 1", "several 3");
  }

  @Test
  void thoseAlongWithTheLeaderAreDetainedWhateverIsToldOfHimBetween() {
    assertThat(
            counted(
                "detained",
                "Soldiers detained a rebel leader who worked out of Idlib city and Harem district,"
                    + " along with one suspected gunman during a raid."))
        .containsExactly("a 1", "one 1");
  }

  @Test
  void whoWasHeldBesideTheSmugglerIsHeldBesideHimAgain() {
    assertThat(
            counted(
                "detained",
                "Troops detained a smuggler and one suspected fighter near Homs on Monday.\n\n"
                    + "After a search the smuggler was detained. An additional suspected fighter was"
                    + " detained at the scene."))
        .containsExactly("a 1", "one 1");
  }

  @Test
  void bothAreTheTwoToldBefore() {
    assertThat(
            counted("detained", "Police detained two drivers near Homs. They were both detained."))
        .containsExactly("two 2");
  }

  @Test
  void theGunmenAreAsManyAsWereTold() {
    assertThat(
            counted(
                "killed",
                "Several masked gunmen fired at a patrol near Homs. The patrol killed the gunmen."))
        .containsExactly("gunmen 3");
  }

  @Test
  void howManyOnlyTriedToFleeSaysNothingOfTheHeld() {
    assertThat(
            counted(
                "detained",
                "Several gunmen hid near Homs. Police tried to detain the gunmen, but they fled."))
        .isEmpty();
  }

  @Test
  void onlyPeopleDie() {
    assertThat(
            counted(
                "killed",
                "The ambush resulted in the deaths of five fighters and the loss of four rifles."))
        .containsExactly("five 5");
  }
}
