package org.marsad.json;

import java.util.Optional;
import org.marsad.record.Amount;
import org.marsad.record.Codes;
import org.marsad.record.Figure;
import org.marsad.record.Participant;
import org.marsad.record.Proposition;
import org.marsad.record.Stance;
import org.marsad.record.TimePrecision;
import org.marsad.record.TimeRelation;
import org.marsad.record.Voice;
import org.marsad.record.VoiceKind;
import org.marsad.record.When;
import org.marsad.record.Where;

/// Reads what [FieldsJson] writes.
final class FieldsReader {
  private FieldsReader() {}

  static Proposition proposition(Fields node) {
    return switch (node.text("kind")) {
      case "happening" -> new Proposition.Happening(node.text("type"), codes(node.object("codes")));
      case "tally" -> new Proposition.Tally(node.text("type"));
      case "control" -> new Proposition.Control(node.text("status"));
      default -> throw new BrokenJson("no such kind of claim: '" + node.text("kind") + "'");
    };
  }

  private static Codes codes(Fields node) {
    return new Codes(
        node.optional("plover"),
        node.optional("cameo"),
        node.optional("acled"),
        node.optional("ucdp"));
  }

  static Participant participant(Fields node) {
    return new Participant(
        node.object("span").span(),
        node.text("name"),
        node.optional("actor"),
        node.optional("role"),
        node.optional("via", Fields::span));
  }

  static When when(Fields node) {
    return new When(
        node.optional("span", Fields::span),
        node.moment("earliest"),
        node.moment("latest"),
        node.word("precision", TimePrecision::of),
        node.word("relation", TimeRelation::of),
        node.flag("inherited"));
  }

  static Where where(Fields node) {
    return new Where(
        node.object("span").span(),
        node.text("name"),
        node.optional("gazetteer"),
        node.optionalNumber("lat"),
        node.optionalNumber("lon"),
        node.optional("country"),
        node.optional("admin1"),
        node.whole("precision"),
        node.text("relation"),
        node.flag("inherited"));
  }

  static Figure figure(Fields node) {
    return new Figure(
        node.object("span").span(),
        amount(node),
        node.optional("qualifier"),
        node.text("counts"),
        node.text("unit"),
        node.optional("of", Fields::span),
        node.optional("measure"),
        node.optional("window", FieldsReader::window),
        node.optional("partOf", Fields::span),
        node.optional("sameAs", Fields::span),
        node.optional("alternate", FieldsReader::alternate));
  }

  /// Low, best and high tell which amount was said, but for a range and a word with a floor and a
  /// ceiling ("between 24 and 99", "dozens"), which mean the same.
  private static Amount amount(Fields node) {
    var low = node.optionalNumber("low");
    var best = node.optionalNumber("best");
    var high = node.optionalNumber("high");
    if (best.isPresent()) {
      if (high.isPresent()) {
        return new Amount.Exactly(best.get());
      }
      return low.isPresent() ? new Amount.AtLeast(best.get()) : new Amount.About(best.get());
    }
    if (low.isPresent()) {
      return new Amount.Vague(low.get(), high);
    }
    return high.<Amount>map(Amount.AtMost::new)
        .orElseThrow(() -> new BrokenJson("a figure without a number: " + node.node()));
  }

  private static Figure.Window window(Fields node) {
    return new Figure.Window(
        node.text("kind").equals("flow"), node.moment("from"), node.moment("to"));
  }

  private static Figure.Alternate alternate(Fields node) {
    return new Figure.Alternate(
        node.span(), node.number("value"), node.text("unit"), node.flag("agrees"));
  }

  static Voice voice(Fields node) {
    return new Voice(
        node.optional("span", Fields::span),
        node.text("name"),
        node.optional("actor"),
        node.optional("role"),
        node.optional("cue", Fields::span),
        node.word("stance", Stance::of),
        node.word("kind", VoiceKind::of));
  }

  static Optional<When> optionalWhen(Fields node) {
    return node.optional("when", FieldsReader::when);
  }

  static Optional<Where> optionalWhere(Fields node) {
    return node.optional("where", FieldsReader::where);
  }
}
