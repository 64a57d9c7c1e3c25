package org.marsad.app.desk.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.marsad.ledger.survey.Gist;

class MarksTest {
  private static final Frame REGION = new Frame(20, 5, 40, 20, 6);

  @Test
  void aProvinceIsItsOutlineAndARiverARingAsLongAsItIs() {
    var province = Places.place("North Province", "SD.55", 12.5, 24.5, 4);
    assertThat(Extent.of(province, Places.SHAPES)).get().isInstanceOf(Extent.Outline.class);
    var river = Places.place("Long River", "long-river", 15, 32, 5);
    assertThat(Extent.of(river, Places.SHAPES).orElseThrow().reach()).isEqualTo(300);
  }

  @Test
  void aPlaceWithoutAPointIsNotDrawn() {
    assertThat(Extent.of(Places.nowhere(), Places.SHAPES)).isEmpty();
    assertThat(Site.of(List.of(Places.at(Places.nowhere(), "2024-05-02")), Places.SHAPES))
        .isEmpty();
  }

  @Test
  void incidentsAtOnePlaceAreOneMarkAtEveryZoom() {
    var town = Places.place("Tall Town", "tall-town", 13, 25, 1);
    var told = List.of(Places.at(town, "2024-05-02"), Places.at(town, "2024-05-09"));
    for (int zoom = 3; zoom <= Frame.NEAREST; zoom++) {
      var marks = Marks.of(Site.of(told, Places.SHAPES), new Frame(20, 5, 40, 20, zoom));
      assertThat(marks.drawn()).singleElement().extracting(mark -> mark.told().size()).isEqualTo(2);
    }
  }

  @Test
  void thereAreNeverMoreDiscsThanThereIsRoomFor() {
    var sites = Site.of(Places.spread(10_000, 0.1), Places.SHAPES);
    var marks = Marks.of(sites, new Frame(-180, -90, 180, 90, 4));
    assertThat(marks.drawn()).hasSizeLessThan(40);
    assertThat(marks.drawn().stream().mapToInt(mark -> mark.told().size()).sum()).isEqualTo(10_000);
  }

  @Test
  void manyRingsBesideOneAnotherAreOneWideRingAndNeverADisc() {
    var told = new ArrayList<Gist>();
    for (int n = 0; n < 900; n++) {
      var village =
          Places.place("v" + n, "v" + n, 10 + n % 30 * 0.03, 30 + Math.floorDiv(n, 30) * 0.03, 2);
      told.add(Places.at(village, "2024-05-02"));
    }
    var marks = Marks.of(Site.of(told, Places.SHAPES), new Frame(29, 9, 32, 12, 9));
    assertThat(marks.drawn()).hasSizeLessThan(100).allMatch(mark -> mark instanceof Mark.Ring);
    assertThat(marks.drawn().stream().mapToInt(Mark::incidents).sum()).isEqualTo(900);
  }

  @Test
  void nothingOutsideTheFrameIsSent() {
    var away = Places.place("Far Town", "far-town", 50, 100, 1);
    var here = Places.place("Near Town", "near-town", 10, 30, 1);
    var sites =
        Site.of(
            List.of(Places.at(away, "2024-05-02"), Places.at(here, "2024-05-02")), Places.SHAPES);
    assertThat(Marks.of(sites, REGION).drawn())
        .singleElement()
        .extracting(mark -> mark.sites().getFirst().where().name())
        .isEqualTo("Near Town");
  }

  @Test
  void whatIsFarTooVagueForTheFrameIsNamedAndNotDrawn() {
    var land = Places.place("Broad Land", "broad-land", 12, 30, 6);
    var sites = Site.of(List.of(Places.at(land, "2024-05-02")), Places.SHAPES);
    assertThat(Marks.of(sites, new Frame(29, 11, 31, 13, 10)).drawn()).isEmpty();
    assertThat(Marks.of(sites, new Frame(29, 11, 31, 13, 10)).vague()).hasSize(1);
    assertThat(Marks.of(sites, REGION).drawn()).hasSize(1);
  }

  @Test
  void aMarkIsFoundAgainByItsKeyWhateverIsLookedAt() {
    var sites = Site.of(Places.spread(100, 0.3), Places.SHAPES);
    var world = Marks.of(sites, new Frame(-180, -90, 180, 90, 6));
    for (var mark : Marks.of(sites, REGION).drawn()) {
      assertThat(world.of(mark.key())).isPresent();
    }
  }

  @Test
  void aFrameMayCrossTheDateLine() {
    var frame = Frame.of(Optional.of("170,-20,190,0"), Optional.of("5"));
    assertThat(frame.sees(-10, -175, 0)).isTrue();
    assertThat(frame.sees(-10, 175, 0)).isTrue();
    assertThat(frame.sees(-10, 0, 0)).isFalse();
  }

  @Test
  void aFrameThatIsNoneIsTheWholeWorld() {
    for (var box : List.of("", "a,b,c,d", "1,2,3", "0,50,10,40", "1e9,0,1,1")) {
      var frame = Frame.of(Optional.of(box), Optional.of("99"));
      assertThat(frame.west()).as(box).isEqualTo(-180);
      assertThat(frame.zoom()).isEqualTo(Frame.NEAREST);
    }
  }

  @Test
  void aCircleIsAsWideAsItSays() {
    var ring = Earth.circle(60, 30, 150);
    for (int i = 0; i + 1 < ring.length; i += 2) {
      assertThat(Earth.km(60, 30, ring[i + 1], ring[i])).isBetween(149.9, 150.1);
    }
    assertThat(ring[0]).isEqualTo(ring[ring.length - 2]);
  }
}
