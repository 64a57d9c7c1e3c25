package org.marsad.app.desk.map.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sheets of the base map for pictures that are drawn here; the last few are kept unpacked.
public final class Sheets {
  private static final int DEGREES = 10;
  private static final int KEPT = 16;

  private final BaseMap map;
  private final Map<String, Optional<Sheet>> unpacked =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Sheet>> eldest) {
          return size() > KEPT;
        }
      };

  public Sheets(BaseMap map) {
    this.map = map;
  }

  /// The whole world, roughly.
  public List<Sheet> overview() {
    return sheet("overview").stream().toList();
  }

  /// What lies between such degrees, finely.
  public List<Sheet> detail(double west, double south, double east, double north) {
    var sheets = new ArrayList<Sheet>();
    for (int x = corner(west); x < east; x += DEGREES) {
      for (int y = corner(south); y < north; y += DEGREES) {
        sheet("detail/" + (Math.floorMod(x + 180, 360) - 180) + "/" + y).ifPresent(sheets::add);
      }
    }
    return sheets;
  }

  private static int corner(double degree) {
    return Math.floorDiv((int) Math.floor(degree), DEGREES) * DEGREES;
  }

  private synchronized Optional<Sheet> sheet(String name) {
    return unpacked.computeIfAbsent(name, one -> map.sheet(one).map(Sheet::of));
  }
}
