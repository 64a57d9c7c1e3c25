package org.marsad.app.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.marsad.record.CodePoints;
import org.marsad.record.Span;
import org.marsad.views.standing.Statement;

/// A stretch of a report's text in pieces, cut wherever a claim begins or ends.
///
/// @param before whether text stands before it
/// @param after whether text stands after it
public record Passage(List<Piece> pieces, boolean before, boolean after) {
  /// @param claims the ids of the claims whose words these are, in the order of the text
  /// @param sentence whether it is of the sentence that is looked at
  public record Piece(String text, List<String> claims, boolean sentence) {
    public Piece {
      claims = List.copyOf(claims);
    }

    /// How many claims lie over one another here, three at most.
    public int depth() {
      return Math.min(3, claims.size());
    }
  }

  private static final int AROUND = 320;

  public Passage {
    pieces = List.copyOf(pieces);
  }

  /// One claim's sentence with what stands around it.
  static Passage around(Statement one) {
    var text = new CodePoints(one.source().report().text());
    var sentence = one.claim().sentence().cover(one.claim().span());
    var stretch =
        new Span(
            Math.max(0, sentence.start() - AROUND),
            Math.min(text.length(), sentence.end() + AROUND));
    return of(text, stretch, List.of(one), sentence);
  }

  /// A stretch with the claims in it.
  static Passage of(CodePoints text, Span stretch, List<Statement> claims, Span sentence) {
    var cuts = new TreeSet<Integer>(List.of(stretch.start(), stretch.end()));
    claims.forEach(one -> cut(cuts, one.claim().span(), stretch));
    cut(cuts, sentence, stretch);
    var pieces = new ArrayList<Piece>();
    int from = stretch.start();
    for (int to : cuts.tailSet(from, false)) {
      var piece = new Span(from, to);
      var over = claims.stream().filter(one -> one.claim().span().contains(piece));
      pieces.add(
          new Piece(
              Shown.text(text.text(piece)).replaceAll("\\s*\\n\\s*\\n\\s*", "\n\n"),
              over.map(one -> one.key().id()).toList(),
              sentence.contains(piece)));
      from = to;
    }
    return new Passage(pieces, stretch.start() > 0, stretch.end() < text.length());
  }

  private static void cut(TreeSet<Integer> cuts, Span span, Span stretch) {
    if (span.overlaps(stretch)) {
      cuts.add(Math.max(span.start(), stretch.start()));
      cuts.add(Math.min(span.end(), stretch.end()));
    }
  }
}
