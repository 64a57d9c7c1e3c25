package org.marsad.app.desk.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.app.desk.map.base.BaseMap;
import org.marsad.app.desk.map.base.Sheets;
import org.marsad.record.Where;

/// Small maps on pages and in files.
class PictureTest {
  private static final Atlas ATLAS = new Atlas(new Sheets(BaseMap.load()), Places.SHAPES);

  @Test
  void theVeryPlaceIsADot() {
    assertThat(drawn(Places.place("Well", "well", 12.5, 24.5, 1)))
        .containsPattern("<circle cx=\"180\" cy=\"110\"")
        .contains("50 km")
        .doesNotContain("stroke-dasharray=\"7 4\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 6, 7})
  void n8WhatIsKnownNoBetterThanByItsDistrictIsHatchedAndNoDot(int precision) {
    assertThat(drawn(Places.place("Broad Land", "SD.55", 12.5, 24.5, precision)))
        .doesNotContain("<circle")
        .contains("stroke-dasharray=\"7 4\"");
  }

  @Test
  void aRingIsAsWideAsItIsKnown() {
    var window = Window.about(Box.of(new Extent.Ring(12.5, 24.5, 40)), 360, 220);
    double drawn = 40 / window.kmPerPixel();
    assertThat(drawn).isBetween(60.0, 110.0);
  }

  @Test
  void theMapUnderItHasNamesAndNothingFromElsewhere() {
    var svg = drawn(Places.place("Nyala", "nyala", 12.05, 24.88, 1));
    assertThat(svg).contains("Nyala").doesNotContain("http://www.n", "href", " style=");
    assertThat(svg.length()).isLessThan(60_000);
  }

  @Test
  void aPlaceWithoutAPointHasNoPicture() {
    assertThat(
            Picture.of(
                Places.nowhere(), ATLAS, 360, 220, MapInk.PAGE, new Picture.Caption("", false)))
        .isEmpty();
  }

  @Test
  void severalSitesAreSeenAllAtOnce() {
    var sites =
        Site.of(
            List.of(
                Places.at(Places.place("A", "a", 12, 24, 1), "2024-05-02"),
                Places.at(Places.place("B", "b", 35, 40, 1), "2024-05-02")),
            Places.SHAPES);
    var svg = Picture.of(sites, ATLAS, 720, 440, MapInk.FILE, new Picture.Caption("both", false));
    assertThat(svg.orElseThrow().split("<circle", -1)).hasSize(3);
    assertThat(svg.orElseThrow()).doesNotContain("var(--incident");
  }

  private static String drawn(Where where) {
    return Picture.of(where, ATLAS, 360, 220, MapInk.PAGE, new Picture.Caption("here", false))
        .orElseThrow();
  }
}
