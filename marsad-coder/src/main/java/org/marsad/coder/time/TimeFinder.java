package org.marsad.coder.time;

import java.util.List;
import org.marsad.coder.language.Document;

/// Finds time expressions and the days they mean.
public final class TimeFinder {
  public List<TimeExpression> find(Document document) {
    return List.of();
  }
}
