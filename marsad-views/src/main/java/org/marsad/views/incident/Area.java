package org.marsad.views.incident;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.record.Where;
import org.marsad.views.name.Names;

/// Country and first-level division, the widest frame within which claims can be about one
/// incident. "Gao region" as a place of its own is the division that Gao town lies in.
///
/// @param key "ML/gao"; "ML/" where only the country is known; "/" where nothing is
record Area(String key) {
  static final Area NOWHERE = new Area("/");
  private static final int PROVINCE = 4;
  private static final Set<String> GENERIC =
      Set.of(
          "region",
          "province",
          "governorate",
          "state",
          "oblast",
          "district",
          "division",
          "department",
          "county",
          "prefecture",
          "muhafazat",
          "wilayat");

  static Area of(Where where) {
    var admin1 = where.admin1().or(() -> itself(where)).map(Area::bare).orElse("");
    return new Area(where.country().orElse("") + "/" + admin1);
  }

  /// Whether it is narrow enough to meet claims of other reports in.
  boolean isNarrow() {
    return !key.endsWith("/");
  }

  String country() {
    return key.substring(0, key.indexOf('/'));
  }

  private static Optional<String> itself(Where where) {
    return where.precision() == PROVINCE ? Optional.of(where.name()) : Optional.empty();
  }

  private static String bare(String admin1) {
    List<String> words =
        Names.words(admin1).stream().filter(word -> !GENERIC.contains(word)).toList();
    return String.join(" ", words);
  }
}
