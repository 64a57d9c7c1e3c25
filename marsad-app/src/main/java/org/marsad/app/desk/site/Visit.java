package org.marsad.app.desk.site;

import java.util.Map;
import org.marsad.app.desk.http.Fields;
import org.marsad.app.desk.http.Request;
import org.marsad.app.desk.words.Words;

/// One request, with everything a page needs to know of it.
///
/// @param parts what the braces of the page's address stand for
/// @param token what every form must carry
/// @param theme `light`, `dark`, or `auto` for what the machine prefers
public record Visit(
    Request request,
    Map<String, String> parts,
    Known known,
    Words words,
    String theme,
    String token) {
  static final String MASKED = "masked";

  public Visit {
    parts = Map.copyOf(parts);
  }

  /// @throws IllegalArgumentException where the address has no such part
  public String part(String name) {
    var part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException("no part " + name + " in " + request.path());
    }
    return part;
  }

  public Fields fields() {
    return request.fields();
  }

  /// Whether the sources are to be left out, with whatever value the field has.
  public boolean masked() {
    return fields().values().containsKey(MASKED);
  }

  /// Whether only a piece of the page is asked for, by its own script.
  public boolean partial() {
    return request.header("hx-request").isPresent();
  }
}
