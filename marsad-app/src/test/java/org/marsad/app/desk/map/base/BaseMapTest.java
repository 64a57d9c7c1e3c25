package org.marsad.app.desk.map.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BaseMapTest {
  private static final BaseMap MAP = BaseMap.load();

  @Test
  void theOverviewHasTheWorldInBothScripts() {
    var sheet = text("overview");
    assertThat(sheet)
        .contains("\"land\":", "\"borders\":", "\"disputed\":", "\"Sudan\",\"السودان\"");
    assertThat(MAP.packed("overview").orElseThrow().length).isLessThan(400_000);
  }

  @Test
  void eachSquareOfDetailIsSmallEnoughToBeAskedFor() {
    assertThat(text("detail/30/10")).contains("\"divisions\":", "\"rivers\":", "\"names\":");
    assertThat(MAP.names())
        .filteredOn(name -> name.startsWith("detail/") || name.startsWith("names/"))
        .hasSizeGreaterThan(3000)
        .allSatisfy(
            name -> assertThat(MAP.packed(name).orElseThrow().length).as(name).isLessThan(60_000));
  }

  @Test
  void whereThereIsOnlySeaThereIsNoSheet() {
    assertThat(MAP.sheet("detail/-140/-40")).isEmpty();
    assertThat(MAP.sheet("../etc/passwd")).isEmpty();
  }

  @Test
  void countriesAndProvincesHaveOutlinesByTheGazetteersIds() {
    var shapes = Shapes.of(MAP);
    var province = shapes.of("SY.11").orElseThrow();
    assertThat(province.rings()).isNotEmpty();
    assertThat(province.radiusKm()).isBetween(100.0, 140.0);
    var ring = province.rings().getFirst();
    assertThat(ring[0]).isEqualTo(ring[ring.length - 2]).isBetween(35.0, 40.0);
    assertThat(shapes.of("UA").orElseThrow().radiusKm()).isBetween(400.0, 450.0);
  }

  @Test
  void whatIsPackedIsReadAsItWas() throws IOException {
    var packed = new ByteArrayOutputStream();
    MAP.write(packed);
    var again = BaseMap.read(new ByteArrayInputStream(packed.toByteArray()));
    assertThat(again.names()).isEqualTo(MAP.names());
    assertThat(again.packed("areas").orElseThrow()).isEqualTo(MAP.packed("areas").orElseThrow());
  }

  private static String text(String name) {
    return new String(MAP.sheet(name).orElseThrow(), StandardCharsets.UTF_8);
  }
}
