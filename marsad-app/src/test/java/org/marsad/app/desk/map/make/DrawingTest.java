package org.marsad.app.desk.map.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How lines are made simpler, cut and put together.
class DrawingTest {
  @Test
  void aPointNearTheLineFallsAwayAndACornerStays() {
    var line = new Line(new int[] {0, 0, 50, 1, 100, 0, 100, 100});
    assertThat(line.simpler(3).points()).containsExactly(0, 0, 100, 0, 100, 100);
  }

  @Test
  void aRingStaysARing() {
    var ring = new Line(new int[] {0, 0, 100, 0, 100, 100, 0, 100, 0, 0});
    assertThat(ring.simpler(3).closed()).isTrue();
    assertThat(ring.simpler(3).size()).isEqualTo(5);
  }

  @Test
  void stepsLeadFromPointToPoint() {
    assertThat(new Line(new int[] {10, 20, 13, 18, 13, 28}).steps())
        .containsExactly(10, 20, 3, -2, 0, 10);
  }

  @Test
  void theEdgeOfTheMapIsNoCoast() {
    var line = new Line(new int[] {180_000, 60_000, 180_000, 65_000, 170_000, 66_000});
    var world = new Square(-180_000, -90_000, 360_000);
    assertThat(world.stretches(line))
        .singleElement()
        .extracting(Line::points)
        .isEqualTo(new int[] {180_000, 65_000, 170_000, 66_000});
  }

  @Test
  void aRingIsCutAtTheSidesOfASquareAndOverlapsItsNeighbour() {
    var ring = new Line(new int[] {-5000, 2000, 5000, 2000, 5000, 8000, -5000, 8000, -5000, 2000});
    var cut = new Square(0, 0, 10_000).ring(ring);
    assertThat(cut)
        .singleElement()
        .satisfies(part -> {
          assertThat(part.closed()).isTrue();
          assertThat(Math.abs(part.doubleArea()) / 2).isEqualTo(5015.0 * 6000);
        });
    assertThat(new Square(20_000, 0, 10_000).ring(ring)).isEmpty();
  }

  @Test
  void aLineThatLeavesASquareAndComesBackIsTwo() {
    var line = new Line(new int[] {1, 1, 5, 1, 50, 50, 90, 50, 5, 5, 1, 5});
    assertThat(new Square(0, 0, 10).stretches(line)).hasSize(2);
  }

  @Test
  void whatTwoNeighboursBothDrawIsTheLineBetweenThem() {
    var left = new Line(new int[] {0, 0, 10, 0, 10, 10, 0, 10, 0, 0});
    var right = new Line(new int[] {10, 0, 20, 0, 20, 10, 10, 10, 10, 0});
    var counts = Mesh.counted(List.of(left, right));
    var shared =
        counts.entrySet().stream()
            .filter(each -> each.getValue() == 2)
            .map(each -> each.getKey())
            .toList();
    assertThat(Mesh.lines(shared))
        .singleElement()
        .extracting(Line::points)
        .isEqualTo(new int[] {10, 0, 10, 10});
    counts.values().removeIf(times -> times > 1);
    assertThat(Mesh.lines(counts.keySet()))
        .singleElement()
        .satisfies(outline -> assertThat(outline.closed()).isTrue());
  }

  @Test
  void aNameInArabicsOwnLettersIsPreferred() {
    assertThat(Names.arabic(List.of("Mosul", "موسڵ", "موصل", "الموصل"))).contains("الموصل");
    assertThat(Names.arabic(List.of("تهرون", "تهران", "طهران"))).isPresent();
    assertThat(Names.arabic(List.of("Paris", "Париж"))).isEmpty();
  }
}
