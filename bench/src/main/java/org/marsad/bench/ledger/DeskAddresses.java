package org.marsad.bench.ledger;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// Addresses of a desk on a ledger of the synthetic world, drawn as unevenly as its reports name
/// things.
public final class DeskAddresses {
  private static final int ZOOMS = 4;

  private final SyntheticWorld world;

  /// @param seed that of the ledger
  public DeskAddresses(long seed) {
    world = new SyntheticWorld(seed);
  }

  /// Kinds of pages, and what makes one more address of each.
  ///
  /// @param incidents ids of some incidents
  /// @param places ids of the places of some incidents
  public Map<String, Supplier<String>> kinds(List<String> incidents, List<String> places) {
    var kinds = new LinkedHashMap<String, Supplier<String>>();
    kinds.put("home", () -> "/");
    kinds.put("search, words", () -> "/search?q=" + escaped(String.join(" ", world.words(2))));
    kinds.put("search, one word", () -> "/search?q=" + escaped(world.words(1).getFirst()));
    kinds.put(
        "search, a number",
        () -> "/search?q=" + escaped(String.format(Locale.ROOT, "%,d", 2 + world.number(40_000))));
    kinds.put("incident", () -> "/incident/" + world.pick(incidents));
    kinds.put("incidents, a page", () -> "/incidents?after=" + 50 * world.number(200));
    kinds.put("map, the page", () -> "/map");
    kinds.put("map, the world", () -> "/map.json?zoom=3");
    kinds.put("map, a country", () -> box(5, 6 + world.number(2)));
    kinds.put("map, a district", () -> box(0.8, 9 + world.number(ZOOMS)));
    kinds.put("map, a type", () -> "/map.json?zoom=5&type=shelling");
    kinds.put("queue", () -> "/queue");
    kinds.put("queue, by place", () -> "/queue?sort=place");
    kinds.put("queue, must, by confidence", () -> "/queue?must=on&sort=confidence");
    kinds.put("place", () -> "/place/" + world.pick(places));
    kinds.put("actor", () -> "/actor/" + escaped(world.party(world.group())));
    kinds.put("voice", () -> "/voice/" + escaped("courier " + world.number(40)));
    kinds.put("timeline", () -> "/timeline?after=" + 60 * world.number(100));
    kinds.put("figures", () -> "/figures");
    kinds.put("sources", () -> "/sources");
    return kinds;
  }

  private String box(double size, int zoom) {
    var town = world.town();
    double lat = town.lat().orElseThrow();
    double lon = town.lon().orElseThrow();
    return String.format(
        Locale.ROOT,
        "/map.json?zoom=%d&box=%.4f,%.4f,%.4f,%.4f",
        zoom,
        lon - size,
        lat - size,
        lon + size,
        lat + size);
  }

  private static String escaped(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
