package org.marsad.json;

import org.marsad.record.Layers;
import org.marsad.record.Moment;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The layers of a coded report as JSON.
final class LayersJson {
  private final FieldsJson fields;

  LayersJson(FieldsJson fields) {
    this.fields = fields;
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
    layers.figures().forEach(f -> figures.add(fields.figure(f)));
    var attributions = node.putArray("attributions");
    layers.attributions().forEach(a -> attributions.add(attribution(a)));
    var happenings = node.putArray("happenings");
    layers.happenings().forEach(h -> happenings.add(happening(h)));
    var references = node.putArray("references");
    layers.references().forEach(r -> references.add(reference(r)));
    return node;
  }

  private ObjectNode mention(Layers.Mention mention) {
    var node = fields.span(mention.span());
    node.put("kind", mention.kind());
    FieldsJson.nullable(node, "actor", mention.actor());
    node.put("rule", mention.rule());
    return node;
  }

  private ObjectNode place(Layers.PlaceName place) {
    var node = fields.span(place.where().span());
    var where = fields.where(place.where());
    where.remove("span");
    node.setAll(where);
    node.put("rule", place.rule());
    return node;
  }

  private ObjectNode time(Layers.TimeWords time) {
    var node = fields.span(time.span());
    node.put("type", time.type());
    node.put("value", time.value());
    FieldsJson.nullable(node, "earliest", time.earliest().map(Moment::iso));
    FieldsJson.nullable(node, "latest", time.latest().map(Moment::iso));
    node.put("rule", time.rule());
    return node;
  }

  private ObjectNode attribution(Layers.Attribution attribution) {
    var node = JsonNodeFactory.instance.objectNode();
    node.set("source", fields.spans(attribution.source()));
    node.set("cue", fields.spans(attribution.cue()));
    node.set("content", fields.spans(attribution.content()));
    node.put("stance", attribution.stance().word());
    node.put("rule", attribution.rule());
    return node;
  }

  private ObjectNode happening(Layers.Happening happening) {
    var node = JsonNodeFactory.instance.objectNode();
    node.set("trigger", fields.span(happening.trigger()));
    node.put("type", happening.type());
    FieldsJson.nullable(node, "plover", happening.plover());
    node.set("agents", fields.participants(happening.agents()));
    node.set("patients", fields.participants(happening.patients()));
    node.put("factuality", happening.factuality().word());
    node.put("rule", happening.rule());
    return node;
  }

  private ObjectNode reference(Layers.Reference reference) {
    var node = JsonNodeFactory.instance.objectNode();
    FieldsJson.nullable(node, "actor", reference.actor());
    node.set("mentions", fields.spans(reference.mentions()));
    return node;
  }
}
