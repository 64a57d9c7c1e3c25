package org.marsad.app.desk.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a browser asks for.
///
/// @param method GET, HEAD, POST …
/// @param path as it was sent, with its escapes
/// @param query what stands behind the question mark, as it was sent
/// @param headers by their names in lower case
public record Request(
    String method, String path, String query, Map<String, String> headers, Bytes body) {
  public Request {
    headers = Collections.unmodifiableMap(new TreeMap<>(headers));
  }

  /// The steps of the path, escapes resolved: `/report/3f2a` has two.
  public List<String> steps() {
    return Arrays.stream(path.split("/", -1)).skip(1).map(Request::decoded).toList();
  }

  public Fields fields() {
    return Fields.of(query);
  }

  /// @param name in lower case
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /// A cookie's value, in quotation marks or without.
  public Optional<String> cookie(String name) {
    return Arrays.stream(header("cookie").orElse("").split(";", -1))
        .map(String::strip)
        .filter(cookie -> cookie.startsWith(name + "="))
        .map(cookie -> cookie.substring(name.length() + 1).replace("\"", ""))
        .findFirst();
  }

  /// What was filled in, whichever way the browser packed it.
  public Form form() {
    var type = header("content-type").orElse("").toLowerCase(Locale.ROOT);
    if (type.startsWith("multipart/form-data")) {
      return Multipart.of(header("content-type").orElse(""), body.copy());
    }
    return new Form(Fields.of(body.utf8()), List.of());
  }

  /// Whether it only looks.
  public boolean reads() {
    return method.equals("GET") || method.equals("HEAD");
  }

  private static String decoded(String step) {
    try {
      return URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return step; // no proper escape: it is what it is
    }
  }
}
