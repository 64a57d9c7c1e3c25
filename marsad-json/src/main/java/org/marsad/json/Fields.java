package org.marsad.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.marsad.record.Moment;
import org.marsad.record.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The fields of a JSON object, read one by one. What is not as it should be raises [BrokenJson]
/// with the field's name.
record Fields(JsonNode node, String path) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static Fields of(String json) {
    try {
      return new Fields(MAPPER.readTree(json), "").checked();
    } catch (JacksonException e) {
      throw new BrokenJson("broken JSON: " + e.getOriginalMessage(), e);
    }
  }

  private Fields checked() {
    if (!node.isObject()) {
      throw new BrokenJson(path.isEmpty() ? "not a JSON object" : "'" + path + "' is no object");
    }
    return this;
  }

  /// Whether there is such a field and it is not null.
  boolean has(String name) {
    return node.hasNonNull(name);
  }

  String text(String name) {
    return value(name, JsonNode::isString, "text").asString();
  }

  Optional<String> optional(String name) {
    return has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  int whole(String name) {
    return value(name, JsonNode::canConvertToInt, "a whole number").asInt();
  }

  long large(String name) {
    return value(name, JsonNode::canConvertToLong, "a whole number").asLong();
  }

  double number(String name) {
    return value(name, JsonNode::isNumber, "a number").asDouble();
  }

  Optional<Double> optionalNumber(String name) {
    return has(name) ? Optional.of(number(name)) : Optional.empty();
  }

  boolean flag(String name) {
    return value(name, JsonNode::isBoolean, "true or false").asBoolean();
  }

  Fields object(String name) {
    return new Fields(value(name, JsonNode::isObject, "an object"), path(name));
  }

  <T> Optional<T> optional(String name, Function<Fields, T> reading) {
    return has(name) ? Optional.of(reading.apply(object(name))) : Optional.empty();
  }

  <T> List<T> list(String name, Function<Fields, T> reading) {
    var array = value(name, JsonNode::isArray, "a list");
    var list = new ArrayList<T>(array.size());
    for (JsonNode item : array) {
      list.add(reading.apply(new Fields(item, path(name) + "[" + list.size() + "]").checked()));
    }
    return list;
  }

  List<String> texts(String name) {
    var list = new ArrayList<String>();
    for (JsonNode item : value(name, JsonNode::isArray, "a list")) {
      if (!item.isString()) {
        throw wrong(name, "a list of texts");
      }
      list.add(item.asString());
    }
    return list;
  }

  SortedMap<String, String> words(String name) {
    var map = new TreeMap<String, String>();
    for (var entry : value(name, JsonNode::isObject, "an object").properties()) {
      map.put(entry.getKey(), entry.getValue().asString());
    }
    return map;
  }

  /// One of the words of an enumeration.
  <T> T word(String name, Function<String, T> of) {
    return reading(name, text(name), of);
  }

  Optional<Moment> moment(String name) {
    return optional(name).map(iso -> reading(name, iso, Fields::moment0));
  }

  Optional<LocalDate> day(String name) {
    return optional(name).map(iso -> reading(name, iso, LocalDate::parse));
  }

  /// This object as a span.
  Span span() {
    return reading("start", this, f -> new Span(f.whole("start"), f.whole("end")));
  }

  private static Moment moment0(String iso) {
    return iso.length() <= "2019-02-09".length()
        ? new Moment.Day(LocalDate.parse(iso))
        : new Moment.Minute(LocalDateTime.parse(iso));
  }

  private <A, T> T reading(String name, A value, Function<A, T> of) {
    try {
      return of.apply(value);
    } catch (BrokenJson e) {
      throw e;
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new BrokenJson("'" + path(name) + "': " + e.getMessage(), e);
    }
  }

  private JsonNode value(String name, Function<JsonNode, Boolean> fits, String kind) {
    var value = node.path(name);
    if (!fits.apply(value)) {
      throw wrong(name, kind);
    }
    return value;
  }

  private BrokenJson wrong(String name, String kind) {
    var found = node.path(name);
    return new BrokenJson(
        "'"
            + path(name)
            + "' should be "
            + kind
            + (found.isMissingNode() ? " and is missing" : ", not " + brief(found.toString())));
  }

  private static String brief(String json) {
    return json.length() <= 40 ? json : json.substring(0, 40) + "…";
  }

  private String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
