package org.marsad.coder.figure;

import java.util.List;
import org.marsad.coder.language.Document;
import org.marsad.coder.time.TimeExpression;

/// Finds numbers and what they count.
public final class FigureFinder {
  public List<FigureMention> find(Document document, List<TimeExpression> times) {
    return List.of();
  }
}
