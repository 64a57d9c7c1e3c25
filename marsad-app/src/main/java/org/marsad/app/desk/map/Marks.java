package org.marsad.app.desk.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// What the map draws of some sites in a frame. What would lie upon one another is drawn as one, so
/// there are never more marks than there is room for.
///
/// @param drawn within the frame
/// @param vague sites in the frame whose area is so much larger than it that drawing it would say
///   nothing: "somewhere in Syria" on a map of a town
public record Marks(List<Mark> drawn, List<Site> vague) {
  private static final int CELL = 56;
  private static final int LEAST = 11;
  private static final int MOST = 420;

  /// From so many rings on, those of a cell are drawn as one about all of them.
  private static final int MANY = 150;

  public Marks {
    drawn = List.copyOf(drawn);
    vague = List.copyOf(vague);
  }

  public static Marks of(Collection<Site> sites, Frame frame) {
    var discs = new TreeMap<String, List<Site>>();
    var small = new TreeMap<String, List<Site>>();
    var drawn = new ArrayList<Mark>();
    var vague = new ArrayList<Site>();
    var rings = new ArrayList<Mark>();
    for (var site : sites) {
      var extent = site.extent();
      double pixels = extent.reach() / Earth.kmPerPixel(extent.lat(), frame.zoom());
      if (frame.sees(extent.lat(), extent.lon(), extent.reach())) {
        switch (extent) {
          case Extent.Spot _ -> add(discs, site, frame.zoom());
          case Extent.Ring _ when pixels < LEAST && site.where().precision() < 3 ->
              add(discs, site, frame.zoom());
          case Extent _ when pixels < LEAST -> add(small, site, frame.zoom());
          case Extent _ when vague(extent, frame.zoom()) -> vague.add(site);
          case Extent.Ring ring -> rings.add(ring(ring, site));
          case Extent.Outline outline ->
              drawn.add(new Mark.Outline("o~" + site.key(), outline, List.of(site)));
        }
      }
    }
    if (rings.size() > MANY) {
      var crowd = new TreeMap<String, List<Site>>();
      rings.forEach(ring -> add(crowd, ring.sites().getFirst(), frame.zoom()));
      crowd.forEach((key, all) -> drawn.add(ring("g~" + key, all, frame.zoom())));
    } else {
      drawn.addAll(rings);
    }
    small.forEach((key, all) -> drawn.add(ring("s~" + key, all, frame.zoom())));
    discs.forEach((key, all) -> drawn.add(disc(key, all)));
    return new Marks(drawn, vague);
  }

  public Optional<Mark> of(String key) {
    return drawn.stream().filter(mark -> mark.key().equals(key)).findFirst();
  }

  /// Whether something that reaches so far is too vague to be drawn at a zoom.
  static boolean vague(Extent extent, int zoom) {
    return extent.reach() / Earth.kmPerPixel(extent.lat(), zoom) > MOST;
  }

  private static void add(TreeMap<String, List<Site>> cells, Site site, int zoom) {
    int east = (int) Math.floor(Earth.x(site.extent().lon(), zoom) / CELL);
    int south = (int) Math.floor(Earth.y(site.extent().lat(), zoom) / CELL);
    cells.computeIfAbsent(zoom + "~" + east + "~" + south, _ -> new ArrayList<>()).add(site);
  }

  private static Mark ring(Extent.Ring ring, Site site) {
    return new Mark.Ring(
        "r~" + site.key(), ring.lat(), ring.lon(), ring.radiusKm(), ring.radiusKm(), List.of(site));
  }

  /// One ring about several, wide enough for all that each may reach.
  private static Mark ring(String key, List<Site> sites, int zoom) {
    double lat = sites.stream().mapToDouble(site -> site.extent().lat()).average().orElse(0);
    double lon = sites.stream().mapToDouble(site -> site.extent().lon()).average().orElse(0);
    double radius =
        sites.stream()
            .mapToDouble(site ->
                site.extent().reach()
                    + Earth.km(lat, lon, site.extent().lat(), site.extent().lon()))
            .max()
            .orElse(0);
    double least = LEAST * Earth.kmPerPixel(lat, zoom);
    return new Mark.Ring(key, lat, lon, radius, Math.max(radius, least), sites);
  }

  /// In the middle of its places, each as heavy as what happened there.
  private static Mark disc(String key, List<Site> sites) {
    double lat = 0;
    double lon = 0;
    int all = 0;
    for (var site : sites) {
      int here = Math.max(1, site.told().size());
      lat += site.extent().lat() * here;
      lon += site.extent().lon() * here;
      all += here;
    }
    return new Mark.Disc("d~" + key, lat / all, lon / all, sites);
  }
}
