package org.marsad.app.desk.http;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What a browser is told.
public record Response(int status, String type, Bytes body, Map<String, String> headers) {
  public Response {
    headers = Collections.unmodifiableMap(new TreeMap<>(headers));
  }

  public static Response html(int status, String page) {
    return of(status, "text/html; charset=utf-8", page);
  }

  public static Response json(int status, String json) {
    return of(status, "application/json; charset=utf-8", json);
  }

  public static Response text(int status, String words) {
    return of(status, "text/plain; charset=utf-8", words + "\n");
  }

  /// Look there, with a plain GET.
  public static Response seeOther(String address) {
    return of(303, "text/plain; charset=utf-8", "").with("Location", address);
  }

  public static Response of(int status, String type, String body) {
    return new Response(status, type, Bytes.utf8(body), Map.of());
  }

  /// Something to be saved, never to be shown, under a name.
  public static Response download(String name, String type, Bytes bytes) {
    var plain = name.replaceAll("[^A-Za-z0-9._-]", "-");
    return new Response(
        200, type, bytes, Map.of("Content-Disposition", "attachment; filename=\"" + plain + "\""));
  }

  public Response with(String header, String value) {
    var more = new TreeMap<>(headers);
    more.put(header, value);
    return new Response(status, type, body, more);
  }
}
