package org.marsad.views.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.marsad.views.copy.Copies;
import org.marsad.views.incident.Incidents;
import org.marsad.views.origin.Origins;
import org.marsad.views.scenario.Corpus;
import org.marsad.views.standing.Standing;

class TollsTest {
  private static final String THREE =
      """
      == p1 | 2024-03-01 | River Post
      Shells killed 4 people in Kaya on Friday, the Faso Nurses said.
      --
      shelling: Shells killed 4 people in Kaya on Friday ; at kaya ; on 2024-03-01 Friday ; says Faso Nurses ; fig killed people 4 "4"
      == p2 | 2024-03-02 | Dune Mail
      Shells killed 9 people in Kaya on Friday, the town council said.
      --
      shelling: Shells killed 9 people in Kaya on Friday ; at kaya ; on 2024-03-01 Friday ; says town council ; fig killed people 9 "9"
      == p3 | 2024-03-02 | Coast Mail
      Friday's shells on Kaya killed 4 people, the League of Mothers said.
      --
      shelling: Friday's shells on Kaya killed 4 people ; at kaya ; on 2024-03-01 Friday ; says League of Mothers ; fig killed people 4 "4"
      """;

  private static List<Toll> tolls(String notation, Policy policy) {
    var standing = Standing.of(Corpus.entries(Corpus.reports(notation)));
    var origins = Origins.of(standing.statements(), Copies.among(standing.reports().values()));
    var incidents = Incidents.of(standing).all();
    assertThat(incidents).hasSize(1);
    return Tolls.of(incidents.getFirst(), origins, policy);
  }

  private static Optional<Double> best(Policy policy) {
    return tolls(THREE, policy).getFirst().band().best();
  }

  @Test
  void numbersStandSideBySideAndThePolicyChoosesOne() {
    assertThat(best(new Policy.MostOrigins())).contains(4.0);
    assertThat(best(new Policy.Lowest())).contains(4.0);
    assertThat(best(new Policy.Ranked(List.of("Town Council")))).contains(9.0);
    assertThat(best(new Policy.Ranked(List.of("nobody here")))).isEmpty();
    var band = tolls(THREE, new Policy.Lowest()).getFirst().band();
    assertThat(band.low()).contains(4.0);
    assertThat(band.high()).contains(9.0);
  }

  @Test
  void theResultNamesThePolicy() {
    assertThat(tolls(THREE, new Policy.Latest()).getFirst().policy().word()).isEqualTo("latest");
  }

  @Test
  void ofOneOriginTheLaterTollReplacesTheEarlier() {
    var toll =
        tolls(
                """
                == p1 | 2024-03-01 | River Post
                Shells killed 4 people in Kaya on Friday, the Faso Nurses said.
                --
                shelling: Shells killed 4 people in Kaya on Friday ; at kaya ; on 2024-03-01 Friday ; says Faso Nurses ; fig killed people 4 "4"
                == p2 | 2024-03-03 | Dune Mail
                Two more died, raising the toll of Friday's shells on Kaya to 6, the Faso Nurses said.
                --
                tally shelling: raising the toll of Friday's shells on Kaya to 6 ; at kaya ; on 2024-03-01 Friday ; says Faso Nurses ; fig killed people 6 "6"
                tally killing: Two more died ; at kaya ; on 2024-03-01 Friday ; says Faso Nurses ; fig killed people 2 "Two more"
                """,
                new Policy.MostOrigins())
            .getFirst();
    assertThat(toll.band())
        .isEqualTo(new Band(Optional.of(6.0), Optional.of(6.0), Optional.of(6.0)));
    assertThat(toll.replaced()).extracting(Said::words).containsExactly("4");
  }

  @Test
  void fightersAndCiviliansAreCountedApartAndChildrenWithin() {
    var tolls =
        tolls(
            """
            == p1 | 2024-03-01 | River Post
            Shells killed 3 fighters and 5 civilians, 2 of them children, in Kaya on Friday.
            --
            shelling: Shells killed 3 fighters and 5 civilians, 2 of them children, in Kaya on Friday ; at kaya ; on 2024-03-01 Friday ; fig killed fighters 3 "3" ; fig killed civilians 5 "5" ; part killed children 2 "2" of "5"
            """,
            new Policy.MostOrigins());
    assertThat(tolls)
        .extracting(toll -> toll.quantity().counts())
        .containsExactly("children", "civilians", "fighters");
    assertThat(tolls.getFirst().quantity().within().orElseThrow().counts()).isEqualTo("civilians");
    var total = Total.of("killed", new Policy.MostOrigins(), List.of(tolls));
    assertThat(total.band().low()).contains(5.0);
    assertThat(total.band().best()).isEmpty();
    assertThat(total.unknown()).isEqualTo(1);
  }
}
