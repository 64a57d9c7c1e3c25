package org.marsad.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.marsad.coder.lexicon.Genders.Gender;

class GendersTest {
  private static final Genders GENDERS = RoleWords.load().genders();

  @Test
  void aFirstNameTellsWithAndWithoutItsAccents() {
    assertThat(GENDERS.ofName("José Vidal")).contains(Gender.MALE);
    assertThat(GENDERS.ofName("JOSE VIDAL")).contains(Gender.MALE);
    assertThat(GENDERS.ofName("Fatima Sol")).contains(Gender.FEMALE);
  }

  @Test
  void aNameThatIsNotListedTellsNothing() {
    assertThat(GENDERS.ofName("Norda Sol")).isEmpty();
  }

  @Test
  void whatIsATitleWithItsStopIsNoSurname() {
    assertThat(GENDERS.ofTitle("Mrs.")).contains(Gender.FEMALE);
    assertThat(GENDERS.ofTitle("King")).isEmpty();
  }
}
