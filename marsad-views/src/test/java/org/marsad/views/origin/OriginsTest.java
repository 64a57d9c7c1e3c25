package org.marsad.views.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.views.copy.Copies;
import org.marsad.views.scenario.Corpus;
import org.marsad.views.standing.Standing;

class OriginsTest {
  private static List<String> origins(String notation) {
    var standing = Standing.of(Corpus.entries(Corpus.reports(notation)));
    return Origins.of(standing.statements(), Copies.among(standing.reports().values()))
        .of(standing.statements())
        .stream()
        .map(Origin::name)
        .toList();
  }

  @Test
  void threePapersThatQuoteOneMonitorAreOneOrigin() {
    assertThat(
            origins(
                """
                == p1 | 2024-03-01 | River Post
                Shells hit Kaya, the Faso Rights Observatory said.
                --
                shelling: Shells hit Kaya ; at kaya ; on 2024-03-01 ; says Faso Rights Observatory
                == p2 | 2024-03-01 | Dune Mail
                The Faso Rights Observatory spoke of shells on Kaya. Two died, the Observatory said, citing people there.
                --
                shelling: shells on Kaya ; at kaya ; on 2024-03-01 ; says Faso Rights Observatory
                tally killing: Two died ; at kaya ; on 2024-03-01 ; says the Observatory ; unnamed people there
                == p3 | 2024-03-02 | Coast Mail
                Shelling was heard in Kaya, the Dune Mail reported, citing the FRO.
                --
                shelling: Shelling was heard in Kaya ; at kaya ; on 2024-03-01 ; says Dune Mail ; says the Faso Rights Observatory
                """))
        .containsExactly("Faso Rights Observatory");
  }

  @Test
  void voicesWithoutANameAreAsManyAsThePapersTheySpeakTo() {
    assertThat(
            origins(
                """
                == p1 | 2024-03-01 | River Post
                Shells hit Kaya, a nurse said.
                --
                shelling: Shells hit Kaya ; at kaya ; on 2024-03-01 ; unnamed nurse
                == p2 | 2024-03-01 | Dune Mail
                A nurse told of shells on Kaya and of fear.
                --
                shelling: shells on Kaya ; at kaya ; on 2024-03-01 ; unnamed nurse
                """))
        .containsExactly("nurse, to Dune Mail", "nurse, to River Post");
  }

  @Test
  void whereNobodyIsCitedThePublisherSpeaks() {
    assertThat(
            origins(
                """
                == p1 | 2024-03-01 | River Post
                Shells hit Kaya.
                --
                shelling: Shells hit Kaya ; at kaya ; on 2024-03-01
                """))
        .containsExactly("River Post");
  }

  @Test
  void initialsStandForTheNameTheyAreOf() {
    assertThat(
            origins(
                """
                == p1 | 2024-03-01 | River Post
                The Faso Rights Observatory saw shells hit Kaya. Two died, FRO said.
                --
                shelling: shells hit Kaya ; at kaya ; on 2024-03-01 ; says Faso Rights Observatory
                tally killing: Two died ; at kaya ; on 2024-03-01 ; says FRO
                """))
        .containsExactly("Faso Rights Observatory");
  }
}
