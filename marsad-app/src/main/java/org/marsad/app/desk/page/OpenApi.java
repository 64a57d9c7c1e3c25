package org.marsad.app.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.marsad.app.desk.http.Response;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.coder.Coder;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `/openapi.json`: every address of the desk, told to programs. It is made from the screens
/// themselves, so that it says what there is.
public final class OpenApi implements Screen {
  private static final Pattern PART = Pattern.compile("\\{([^}]+)}");

  private final List<Screen> screens;

  public OpenApi(List<Screen> screens) {
    this.screens = List.copyOf(screens);
  }

  @Override
  public Address address() {
    return new Address("/openapi");
  }

  @Override
  public String about() {
    return "This description.";
  }

  @Override
  public Answer answer(Visit visit) {
    return new Answer.Other(Response.json(200, document().toString()));
  }

  private ObjectNode document() {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("openapi", "3.1.0");
    node.putObject("info").put("title", "Marsad, the desk").put("version", Coder.VERSION);
    var paths = node.putObject("paths");
    var all = new ArrayList<>(screens);
    all.add(this);
    for (var screen : all) {
      var path = path(screen);
      var at = paths.has(path) ? (ObjectNode) paths.get(path) : paths.putObject(path);
      operation(at.putObject(screen.method().toLowerCase(Locale.ROOT)), screen);
    }
    return node;
  }

  private static String path(Screen screen) {
    var pattern = screen.address().pattern();
    if (!screen.method().equals("GET") || !screen.speaksJson()) {
      return pattern;
    }
    return pattern.equals("/") ? "/home.json" : pattern + ".json";
  }

  private static void operation(ObjectNode operation, Screen screen) {
    operation.put("summary", screen.about());
    var parameters = operation.putArray("parameters");
    PART.matcher(screen.address().pattern())
        .results()
        .forEach(found -> {
          var parameter = parameters.addObject();
          parameter.put("name", found.group(1)).put("in", "path").put("required", true);
          parameter.putObject("schema").put("type", "string");
        });
    if (screen.method().equals("GET")) {
      var day = parameters.addObject();
      day.put("name", "as-of").put("in", "query").put("required", false);
      day.put("description", "the record as it was known at the end of that day (UTC)");
      day.putObject("schema").put("type", "string").put("format", "date");
    }
    if (screen.masks()) {
      var masked = parameters.addObject();
      masked.put("name", "masked").put("in", "query").put("required", false);
      masked.put("description", "with any value: the names of sources are left out");
      masked.putObject("schema").put("type", "string");
    }
    responses(operation.putObject("responses"), screen);
  }

  private static void responses(ObjectNode responses, Screen screen) {
    responses
        .putObject(screen.method().equals("GET") ? "200" : "303")
        .put("description", screen.about());
    responses.putObject("400").put("description", "what was asked for cannot be done");
    responses.putObject("404").put("description", "nothing stands there");
    var counting = responses.putObject("503");
    counting.put(
        "description", "a large record, or a day of it, is being counted; ask again later");
    var later = counting.putObject("headers").putObject("Retry-After");
    later.put("description", "seconds to wait");
    later.putObject("schema").put("type", "integer");
  }
}
