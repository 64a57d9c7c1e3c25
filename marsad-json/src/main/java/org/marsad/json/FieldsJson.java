package org.marsad.json;

import java.util.List;
import java.util.Optional;
import org.marsad.record.CodePoints;
import org.marsad.record.Codes;
import org.marsad.record.Figure;
import org.marsad.record.Moment;
import org.marsad.record.Participant;
import org.marsad.record.Proposition;
import org.marsad.record.Span;
import org.marsad.record.Voice;
import org.marsad.record.When;
import org.marsad.record.Where;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The fields of a claim as JSON, each span with its words where the text is at hand.
final class FieldsJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Optional<CodePoints> text;

  private FieldsJson(Optional<CodePoints> text) {
    this.text = text;
  }

  /// Spans have the words of this text beside them.
  static FieldsJson with(CodePoints text) {
    return new FieldsJson(Optional.of(text));
  }

  /// Spans are offsets alone, for whoever has the text elsewhere.
  static FieldsJson withoutWords() {
    return new FieldsJson(Optional.empty());
  }

  void proposition(ObjectNode node, Proposition proposition) {
    node.put("kind", proposition.kind());
    node.put("type", proposition.type());
    switch (proposition) {
      case Proposition.Happening(_, var codes) -> node.set("codes", codes(codes));
      case Proposition.Control(var status) -> node.put("status", status);
      case Proposition.Tally _ -> {}
    }
  }

  private static ObjectNode codes(Codes codes) {
    var node = NODES.objectNode();
    put(node, "plover", codes.plover());
    put(node, "cameo", codes.cameo());
    put(node, "acled", codes.acled());
    put(node, "ucdp", codes.ucdp());
    return node;
  }

  ArrayNode places(List<Where> places) {
    var array = NODES.arrayNode();
    places.forEach(p -> array.add(where(p)));
    return array;
  }

  ArrayNode figures(List<Figure> figures) {
    var array = NODES.arrayNode();
    figures.forEach(f -> array.add(figure(f)));
    return array;
  }

  ArrayNode voices(List<Voice> voices) {
    var array = NODES.arrayNode();
    voices.forEach(v -> array.add(voice(v)));
    return array;
  }

  ArrayNode participants(List<Participant> participants) {
    var array = NODES.arrayNode();
    for (Participant participant : participants) {
      var node = array.addObject();
      node.set("span", span(participant.span()));
      node.put("name", participant.name());
      nullable(node, "actor", participant.actor());
      nullable(node, "role", participant.role());
      participant.via().ifPresent(v -> node.set("via", span(v)));
    }
    return array;
  }

  ObjectNode when(When when) {
    var node = NODES.objectNode();
    when.span()
        .ifPresent(s -> {
          node.set("span", span(s));
          words(node, s);
        });
    nullable(node, "earliest", when.earliest().map(Moment::iso));
    nullable(node, "latest", when.latest().map(Moment::iso));
    node.put("precision", when.precision().word());
    node.put("relation", when.relation().word());
    node.put("inherited", when.inherited());
    return node;
  }

  ObjectNode where(Where where) {
    var node = NODES.objectNode();
    node.set("span", span(where.span()));
    words(node, where.span());
    node.put("name", where.name());
    nullable(node, "gazetteer", where.gazetteer());
    number(node, "lat", where.lat());
    number(node, "lon", where.lon());
    nullable(node, "country", where.country());
    nullable(node, "admin1", where.admin1());
    node.put("precision", where.precision());
    node.put("relation", where.relation());
    node.put("inherited", where.inherited());
    return node;
  }

  ObjectNode figure(Figure figure) {
    var node = NODES.objectNode();
    node.set("span", span(figure.span()));
    words(node, figure.span());
    number(node, "low", figure.amount().low());
    number(node, "best", figure.amount().best());
    number(node, "high", figure.amount().high());
    nullable(node, "qualifier", figure.qualifier());
    node.put("counts", figure.counts());
    node.put("unit", figure.unit());
    figure.of().ifPresent(s -> node.set("of", span(s)));
    nullable(node, "measure", figure.measure());
    figure.window().ifPresent(w -> node.set("window", window(w)));
    figure.partOf().ifPresent(s -> node.set("partOf", span(s)));
    figure.sameAs().ifPresent(s -> node.set("sameAs", span(s)));
    figure
        .alternate()
        .ifPresent(a -> {
          var inner = span(a.span());
          number(inner, "value", Optional.of(a.value()));
          inner.put("unit", a.unit());
          inner.put("agrees", a.agrees());
          node.set("alternate", inner);
        });
    return node;
  }

  private static ObjectNode window(Figure.Window window) {
    var node = NODES.objectNode();
    node.put("kind", window.flow() ? "flow" : "stock");
    nullable(node, "from", window.from().map(Moment::iso));
    nullable(node, "to", window.to().map(Moment::iso));
    return node;
  }

  ObjectNode voice(Voice voice) {
    var node = NODES.objectNode();
    voice.span().ifPresent(s -> node.set("span", span(s)));
    node.put("name", voice.name());
    nullable(node, "actor", voice.actor());
    nullable(node, "role", voice.role());
    voice.cue().ifPresent(s -> node.set("cue", span(s)));
    node.put("stance", voice.stance().word());
    node.put("kind", voice.kind().word());
    return node;
  }

  ObjectNode span(Span span) {
    var node = NODES.objectNode();
    node.put("start", span.start());
    node.put("end", span.end());
    words(node, span);
    return node;
  }

  ArrayNode spans(List<Span> spans) {
    var array = NODES.arrayNode();
    spans.forEach(s -> array.add(span(s)));
    return array;
  }

  static void put(ObjectNode node, String name, Optional<String> value) {
    value.ifPresent(v -> node.put(name, v));
  }

  static void nullable(ObjectNode node, String name, Optional<String> value) {
    value.ifPresentOrElse(v -> node.put(name, v), () -> node.putNull(name));
  }

  /// Whole numbers without a decimal point.
  private static void number(ObjectNode node, String name, Optional<Double> value) {
    value.ifPresentOrElse(
        v -> {
          if (v == Math.rint(v) && Math.abs(v) < 1e15) {
            node.put(name, v.longValue());
          } else {
            node.put(name, v);
          }
        },
        () -> node.putNull(name));
  }

  private void words(ObjectNode node, Span span) {
    text.ifPresent(t -> node.put("text", t.text(span)));
  }
}
