package org.marsad.views.control;

import java.util.List;
import org.marsad.views.figure.Said;
import org.marsad.views.origin.Origin;

/// Ground that one origin says a party holds, gained or lost, over time. Points of different
/// origins are never drawn as one line.
///
/// @param matter "holds", "lost", or the happening's type
/// @param points by day, the latest last; each with its voice and words
public record Area(String party, String matter, Origin origin, List<Said> points) {
  public Area {
    points = List.copyOf(points);
  }
}
