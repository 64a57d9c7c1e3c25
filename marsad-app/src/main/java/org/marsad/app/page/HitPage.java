package org.marsad.app.page;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.ledger.Hit;
import org.marsad.record.CodePoints;
import org.marsad.record.Span;

/// A claim that a search found, as two or three lines: what, when, where, who says so, and the
/// sentence with the words that were looked for marked.
public final class HitPage {
  private static final int INDENT = 2;

  private HitPage() {}

  public static String of(Hit hit, Typesetting type) {
    var head =
        Stream.of(
                Optional.of(hit.key().type()),
                days(hit),
                hit.place(),
                hit.origin().map(o -> o + " says so"),
                Optional.of(hit.factuality().word()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    var source =
        Stream.of(hit.publisher(), hit.published().map(Object::toString))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return type.bold(hit.key().address())
        + "  "
        + Shown.plain(head)
        + "\n"
        + type.wrapped(" ".repeat(INDENT), INDENT, marked(hit))
        + (source.isEmpty() ? "" : " ".repeat(INDENT) + type.dim(Shown.plain(source)) + "\n")
        + "\n";
  }

  private static Optional<String> days(Hit hit) {
    if (hit.earliest().equals(hit.latest())) {
      return hit.earliest().map(Object::toString);
    }
    return Optional.of(
        hit.earliest().map(Object::toString).orElse("…")
            + " to "
            + hit.latest().map(Object::toString).orElse("…"));
  }

  private static String marked(Hit hit) {
    var points = new CodePoints(hit.sentence());
    var words = new StringBuilder();
    int at = 0;
    for (var span : hit.highlights().stream().sorted().toList()) {
      if (span.start() >= at) {
        words
            .append(Shown.plain(points.text(new Span(at, span.start()))))
            .append(Typesetting.OPEN)
            .append(Shown.plain(points.text(span)))
            .append(Typesetting.CLOSE);
        at = span.end();
      }
    }
    return words.append(Shown.plain(points.text(new Span(at, points.length())))).toString();
  }
}
