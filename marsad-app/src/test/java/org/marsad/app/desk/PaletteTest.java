package org.marsad.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The five colours of charts and maps, as people see them who cannot tell red from green, green
/// from red, or blue from yellow (after Machado, Oliveira and Fernandes 2009). Shapes, hatching and
/// words say the same as the colours do; this is beside them.
class PaletteTest {
  private static final List<String> NAMES = List.of("one", "two", "three", "four", "five");

  private static final double[][] FULL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
  private static final double[][] PROTAN = {
    {0.152286, 1.052583, -0.204868},
    {0.114503, 0.786281, 0.099216},
    {-0.003882, -0.048116, 1.051998}
  };
  private static final double[][] DEUTAN = {
    {0.367322, 0.860646, -0.227968},
    {0.280085, 0.672501, 0.047413},
    {-0.011820, 0.042940, 0.968881}
  };
  private static final double[][] TRITAN = {
    {1.255528, -0.076749, -0.178779},
    {-0.078411, 0.930809, 0.147602},
    {0.004733, 0.691367, 0.303900}
  };

  @ParameterizedTest
  @CsvSource({
    "0, full",
    "1, full",
    "0, protan",
    "1, protan",
    "0, deutan",
    "1, deutan",
    "0, tritan",
    "1, tritan"
  })
  void everyoneTellsTheColoursApart(int theme, String sight) throws IOException {
    var eye =
        switch (sight) {
          case "protan" -> PROTAN;
          case "deutan" -> DEUTAN;
          case "tritan" -> TRITAN;
          default -> FULL;
        };
    for (int i = 0; i < NAMES.size(); i++) {
      for (int j = 0; j < i; j++) {
        double apart =
            apart(seen(colour(NAMES.get(i), theme), eye), seen(colour(NAMES.get(j), theme), eye));
        assertThat(apart)
            .as(NAMES.get(i) + " and " + NAMES.get(j) + ", " + sight)
            .isGreaterThan(0.07);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "1"})
  void everyColourStandsOutFromThePaper(int theme) throws IOException {
    double paper = light(colour("paper", theme));
    for (var name : NAMES) {
      double other = light(colour(name, theme));
      double contrast = (Math.max(paper, other) + 0.05) / (Math.min(paper, other) + 0.05);
      assertThat(contrast).as(name).isGreaterThan(3);
    }
  }

  /// @param theme 0 by day, 1 by night
  private static double[] colour(String name, int theme) throws IOException {
    var css = "assets/desk.css";
    try (var in = Objects.requireNonNull(Desk.class.getResourceAsStream(css), css)) {
      var words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      var found =
          Pattern.compile("--" + name + ": light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)")
              .matcher(words);
      assertThat(found.find()).as(name).isTrue();
      int all = Integer.parseInt(found.group(1 + theme), 16);
      return new double[] {linear(all >> 16), linear(all >> 8 & 255), linear(all & 255)};
    }
  }

  private static double linear(int value) {
    double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static double[] seen(double[] colour, double[][] eye) {
    var seen = new double[3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        seen[i] += eye[i][j] * colour[j];
      }
      seen[i] = Math.clamp(seen[i], 0, 1);
    }
    return seen;
  }

  private static double light(double[] colour) {
    return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2];
  }

  /// Distance in Oklab.
  private static double apart(double[] one, double[] other) {
    var a = oklab(one);
    var b = oklab(other);
    return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
  }

  private static double[] oklab(double[] c) {
    double l = Math.cbrt(0.4122214708 * c[0] + 0.5363325363 * c[1] + 0.0514459929 * c[2]);
    double m = Math.cbrt(0.2119034982 * c[0] + 0.6806995451 * c[1] + 0.1073969566 * c[2]);
    double s = Math.cbrt(0.0883024619 * c[0] + 0.2817188376 * c[1] + 0.6299787005 * c[2]);
    return new double[] {
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    };
  }
}
