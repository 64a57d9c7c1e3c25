package org.marsad.app.desk.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.ledger.survey.Gist;

/// N8: a place that is known no better than by its district is never drawn as a point.
class N8Test {
  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 6, 7})
  void n8APlaceOfPrecisionThreeOrMoreIsNeverAPoint(int precision) {
    var where = Places.place("Broad Land", "broad-land", 12.5, 24.5, precision);
    assertThat(Extent.of(where, Places.SHAPES)).get().isNotInstanceOf(Extent.Spot.class);
    assertThat(Extent.of(where, Places.SHAPES).orElseThrow().reach()).isGreaterThanOrEqualTo(40);
  }

  @Test
  void n8AtNoZoomIsAnythingVagueAmongThePoints() {
    var told = new ArrayList<Gist>();
    for (int precision = 1; precision <= 7; precision++) {
      for (int i = 0; i < 5; i++) {
        var where = Places.place("p", "p" + i, 12 + i * 0.2, 24 + precision * 0.3, precision);
        told.add(Places.at(where, "2024-05-02"));
      }
    }
    var sites = Site.of(told, Places.SHAPES);
    for (int zoom = 0; zoom <= Frame.NEAREST; zoom++) {
      var marks = Marks.of(sites, new Frame(-180, -90, 180, 90, zoom));
      for (var mark : marks.drawn()) {
        if (mark instanceof Mark.Disc disc) {
          assertThat(disc.sites())
              .as("zoom " + zoom)
              .allMatch(site -> site.where().precision() < 3);
        }
      }
      GeoJson.marks(marks.drawn(), new Frame(-180, -90, 180, 90, zoom))
          .get("features")
          .forEach(feature -> {
            if (feature.get("properties").get("precision").asInt() >= 3) {
              assertThat(feature.get("geometry").get("type").asString()).endsWith("Polygon");
            }
          });
    }
  }

  @Test
  void n8WhatIsDrawnReachesAtLeastAsFarAsItIsKnown() {
    var near = Places.place("North Village", "n", 12, 24, 3);
    var far = Places.place("South Village", "s", 12.5, 24, 3);
    var sites =
        Site.of(
            List.of(Places.at(near, "2024-05-02"), Places.at(far, "2024-05-02")), Places.SHAPES);
    var mark = (Mark.Ring) Marks.of(sites, new Frame(-180, -90, 180, 90, 3)).drawn().getFirst();
    assertThat(mark.sites()).hasSize(2);
    for (var site : sites) {
      double away = Earth.km(mark.lat(), mark.lon(), site.extent().lat(), site.extent().lon());
      assertThat(mark.radiusKm()).isGreaterThanOrEqualTo(away + 40 - 0.01);
    }
    assertThat(mark.drawnKm()).isGreaterThanOrEqualTo(mark.radiusKm());
  }
}
