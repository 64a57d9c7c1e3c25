package org.marsad.app.desk.page;

import java.util.Optional;
import org.marsad.app.desk.map.Extent;
import org.marsad.app.desk.map.MapInk;
import org.marsad.app.desk.map.Picture;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.desk.words.Language;
import org.marsad.record.Where;

/// A small map of where something is said to have happened, as exactly as that is known.
///
/// @param svg the picture
/// @param words the same in words: the very place, or how far it may be from it
public record WhereMap(String svg, String words) {
  static final double WIDTH = 360;
  static final double HEIGHT = 220;

  static Optional<WhereMap> of(Where where, Views views, Visit visit) {
    return Extent.of(where, views.atlas().shapes())
        .flatMap(extent -> {
          var words = words(where, extent, visit);
          boolean arabic = visit.words().language() == Language.ARABIC;
          return Picture.of(
                  where,
                  views.atlas(),
                  WIDTH,
                  HEIGHT,
                  MapInk.PAGE,
                  new Picture.Caption(words, arabic))
              .map(svg -> new WhereMap(svg, words));
        });
  }

  private static String words(Where where, Extent extent, Visit visit) {
    var name = Shown.line(where.name());
    return switch (extent) {
      case Extent.Spot _ -> visit.words().of("inset.spot", name);
      case Extent.Ring ring -> visit.words().of("inset.ring", name, Math.round(ring.radiusKm()));
      case Extent.Outline _ -> visit.words().of("inset.outline", name);
    };
  }
}
