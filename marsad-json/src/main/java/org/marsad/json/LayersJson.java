package org.marsad.json;

import org.marsad.record.Layers;
import org.marsad.record.Moment;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The layers of a coded report as JSON.
final class LayersJson {
  private final CodedReportJson report;

  LayersJson(CodedReportJson report) {
    this.report = report;
  }

  ObjectNode layers(Layers layers) {
    var node = JsonNodeFactory.instance.objectNode();
    var mentions = node.putArray("mentions");
    layers.mentions().forEach(m -> mentions.add(mention(m)));
    var places = node.putArray("places");
    layers.places().forEach(p -> places.add(place(p)));
    var times = node.putArray("times");
    layers.times().forEach(t -> times.add(time(t)));
    var figures = node.putArray("figures");
    layers.figures().forEach(f -> figures.add(report.figure(f)));
    var attributions = node.putArray("attributions");
    layers.attributions().forEach(a -> attributions.add(attribution(a)));
    var happenings = node.putArray("happenings");
    layers.happenings().forEach(h -> happenings.add(happening(h)));
    var references = node.putArray("references");
    layers.references().forEach(r -> references.add(reference(r)));
    return node;
  }

  private ObjectNode mention(Layers.Mention mention) {
    var node = report.span(mention.span());
    node.put("kind", mention.kind());
    CodedReportJson.nullable(node, "actor", mention.actor());
    node.put("rule", mention.rule());
    return node;
  }

  private ObjectNode place(Layers.PlaceName place) {
    var node = report.span(place.where().span());
    var where = report.where(place.where());
    where.remove("span");
    node.setAll(where);
    node.put("rule", place.rule());
    return node;
  }

  private ObjectNode time(Layers.TimeWords time) {
    var node = report.span(time.span());
    node.put("type", time.type());
    node.put("value", time.value());
    CodedReportJson.nullable(node, "earliest", time.earliest().map(Moment::iso));
    CodedReportJson.nullable(node, "latest", time.latest().map(Moment::iso));
    node.put("rule", time.rule());
    return node;
  }

  private ObjectNode attribution(Layers.Attribution attribution) {
    var node = JsonNodeFactory.instance.objectNode();
    node.set("source", report.spans(attribution.source()));
    node.set("cue", report.spans(attribution.cue()));
    node.set("content", report.spans(attribution.content()));
    node.put("stance", attribution.stance().word());
    node.put("rule", attribution.rule());
    return node;
  }

  private ObjectNode happening(Layers.Happening happening) {
    var node = JsonNodeFactory.instance.objectNode();
    node.set("trigger", report.span(happening.trigger()));
    node.put("type", happening.type());
    CodedReportJson.nullable(node, "plover", happening.plover());
    node.set("agents", report.participants(happening.agents()));
    node.set("patients", report.participants(happening.patients()));
    node.put("factuality", happening.factuality().word());
    node.put("rule", happening.rule());
    return node;
  }

  private ObjectNode reference(Layers.Reference reference) {
    var node = JsonNodeFactory.instance.objectNode();
    CodedReportJson.nullable(node, "actor", reference.actor());
    node.set("mentions", report.spans(reference.mentions()));
    return node;
  }
}
