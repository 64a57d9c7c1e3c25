package org.marsad.app.input;

import java.io.Serial;
import java.time.LocalDate;
import java.util.Optional;
import org.marsad.record.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One line of a `.jsonl` file:
/// `{"id","text","title"?,"published"?,"publisher"?,"url"?,"language"?}`. Without `id` a report is
/// called by its file and line; fields beyond these count for nothing.
final class JsonReport {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Stands for a NUL, which is no letter and which not every store keeps; as in HTML. The bytes
  /// that came are kept beside the report as they were.
  private static final char NO_LETTER = '\uFFFD';

  private final String where;
  private final Given given;

  JsonReport(String where, Given given) {
    this.where = where;
    this.given = given;
  }

  Filing read(String line) {
    try {
      var node = JSON.readTree(line);
      return node.isObject()
          ? report(node)
          : refused(Filing.Reason.BROKEN_JSON, "is no JSON object; write {\"text\": \"…\"}");
    } catch (JacksonException e) {
      return refused(Filing.Reason.BROKEN_JSON, "is broken JSON: " + brief(e));
    } catch (WrongField e) {
      return refused(Filing.Reason.WRONG_FIELD, e.words);
    }
  }

  private Filing report(JsonNode node) {
    if (!node.has("text")) {
      return refused(
          Filing.Reason.WRONG_FIELD, "has no field 'text'; put the report's words there");
    }
    var text = words(node, "text").orElse("");
    var published = words(node, "published");
    Optional<LocalDate> day = published.flatMap(Days::read);
    if (published.isPresent() && day.isEmpty() && given.published().isEmpty()) {
      return Days.none(where, published.get());
    }
    var report =
        new Report(
            words(node, "id").orElse(where),
            text,
            words(node, "title"),
            day,
            words(node, "publisher"),
            words(node, "url"),
            words(node, "language"));
    return text.isBlank() ? new Filing.Empty(where) : new Filing.Filed(where, given.over(report));
  }

  private static Optional<String> words(JsonNode node, String field) {
    var value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isString()) {
      throw new WrongField(field, value);
    }
    return Optional.of(value.stringValue().replace('\0', NO_LETTER));
  }

  private Filing.Refused refused(Filing.Reason reason, String words) {
    return new Filing.Refused(where, reason, words);
  }

  /// What the parser says, without the place that it repeats, and where in the line.
  private static String brief(JacksonException e) {
    var words =
        e.getOriginalMessage().lines().findFirst().orElse("").replaceAll(" \\(start marker.*", "");
    int column = e.getLocation().getColumnNr();
    return words
        + (column > 0 ? " (column " + column + ")" : "")
        + "; each report is one JSON object on one line";
  }

  /// A field that holds something other than words.
  private static final class WrongField extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;
    private final String words;

    WrongField(String field, JsonNode value) {
      super(field, null, false, false);
      this.words =
          "field '%s' is %s, not a string; write it in quotation marks"
              .formatted(field, kind(value));
    }

    private static String kind(JsonNode value) {
      return switch (value.getNodeType()) {
        case NUMBER -> "a number";
        case BOOLEAN -> "true or false";
        case ARRAY -> "a list";
        case OBJECT -> "an object";
        default -> value.getNodeType().toString();
      };
    }
  }
}
