package org.marsad.json;

import java.util.List;
import java.util.Optional;
import org.marsad.record.Claim;
import org.marsad.record.CodePoints;
import org.marsad.record.CodedReport;
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

/// Writes a coded report as one line of JSON. Every span has its text beside it; what is unknown is
/// null, never zero. Keys stand in one fixed order, so that the same report gives the same bytes.
public final class CodedReportJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final CodedReport coded;
  private final CodePoints text;

  private CodedReportJson(CodedReport coded) {
    this.coded = coded;
    this.text = new CodePoints(coded.report().text());
  }

  /// One line without its end; the layers only where they are wanted.
  public static String line(CodedReport coded, boolean layers) {
    return new CodedReportJson(coded).report(layers).toString();
  }

  /// The same over many lines, for people.
  public static String pretty(CodedReport coded, boolean layers) {
    return new CodedReportJson(coded).report(layers).toPrettyString();
  }

  private ObjectNode report(boolean layers) {
    var report = coded.report();
    var node = NODES.objectNode();
    node.put("id", report.id());
    put(node, "title", report.title());
    put(node, "published", report.published().map(Object::toString));
    put(node, "publisher", report.publisher());
    put(node, "url", report.url());
    put(node, "language", report.language());
    node.put("sha256", coded.sha256());
    node.put("coder", coded.coder());
    coded.dateline().ifPresent(d -> dateline(node, d));
    var claims = node.putArray("claims");
    coded.claims().forEach(c -> claims.add(claim(c)));
    if (layers) {
      node.set("layers", new LayersJson(this).layers(coded.layers()));
    }
    var notes = node.putArray("notes");
    coded.notes().forEach(notes::add);
    return node;
  }

  private void dateline(ObjectNode node, CodedReport.Dateline dateline) {
    var inner = span(dateline.span());
    dateline.place().ifPresent(p -> inner.set("place", where(p)));
    node.set("dateline", inner);
  }

  private ObjectNode claim(Claim claim) {
    var node = NODES.objectNode();
    node.put("id", claim.id());
    node.set("span", span(claim.span()));
    node.set("sentence", span(claim.sentence()));
    node.put("kind", claim.proposition().kind());
    node.put("type", claim.proposition().type());
    switch (claim.proposition()) {
      case Proposition.Happening(_, var codes) -> {
        var inner = node.putObject("codes");
        put(inner, "plover", codes.plover());
        put(inner, "cameo", codes.cameo());
        put(inner, "acled", codes.acled());
        put(inner, "ucdp", codes.ucdp());
      }
      case Proposition.Control(var status) -> node.put("status", status);
      case Proposition.Tally _ -> {}
    }
    node.set("trigger", span(claim.trigger()));
    var rules = node.putObject("rules");
    claim.rules().forEach(rules::put);
    node.set("agents", participants(claim.agents()));
    node.set("patients", participants(claim.patients()));
    claim.when().ifPresentOrElse(w -> node.set("when", when(w)), () -> node.putNull("when"));
    claim.where().ifPresentOrElse(w -> node.set("where", where(w)), () -> node.putNull("where"));
    var others = node.putArray("otherPlaces");
    claim.otherPlaces().forEach(p -> others.add(where(p)));
    var figures = node.putArray("figures");
    claim.figures().forEach(f -> figures.add(figure(f)));
    var voices = node.putArray("voices");
    claim.voices().forEach(v -> voices.add(voice(v)));
    node.put("factuality", claim.factuality().word());
    nullable(node, "aspect", claim.aspect().map(a -> a.word()));
    node.put("quoted", claim.quoted());
    claim.quote().ifPresent(q -> node.set("quote", span(q)));
    node.put("presupposed", claim.presupposed());
    node.put("confidence", claim.confidence());
    return node;
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

  private ObjectNode when(When when) {
    var node = NODES.objectNode();
    when.span()
        .ifPresent(s -> {
          node.set("span", span(s));
          node.put("text", text.text(s));
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
    node.put("text", text.text(where.span()));
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
    node.put("text", text.text(figure.span()));
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

  private ObjectNode voice(Voice voice) {
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
    node.put("text", text.text(span));
    return node;
  }

  ArrayNode spans(List<Span> spans) {
    var array = NODES.arrayNode();
    spans.forEach(s -> array.add(span(s)));
    return array;
  }

  private static void put(ObjectNode node, String name, Optional<String> value) {
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
}
