package org.marsad.app.desk.guard;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marsad.app.desk.http.Handler;
import org.marsad.app.desk.http.Request;
import org.marsad.app.desk.http.Response;

/// Stands before every page. It refuses hosts by other names, so that no site can pass itself off
/// as this machine, and changes that no page of ours sent; and it binds the browser to this desk:
/// nothing is loaded from elsewhere, no script runs that did not ship with the program.
public final class Gate implements Handler {
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
              + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
              + " frame-ancestors 'none'; object-src 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()");

  private static final Set<String> OURS = Set.of("127.0.0.1", "localhost", "[::1]");

  private final Sessions sessions;
  private final Handler inside;

  public Gate(Sessions sessions, Handler inside) {
    this.sessions = sessions;
    this.inside = inside;
  }

  @Override
  public Response answer(Request request) {
    var response = refusal(request).orElseGet(() -> inside.answer(request));
    for (var header : HEADERS.entrySet()) {
      response = response.with(header.getKey(), header.getValue());
    }
    return response.headers().containsKey("Cache-Control")
        ? response
        : response.with("Cache-Control", "no-store");
  }

  private Optional<Response> refusal(Request request) {
    var host = request.header("host").orElse("");
    if (!OURS.contains(host.replaceAll(":\\d+$", ""))) {
      return Optional.of(Response.text(421, "This desk answers to 127.0.0.1 alone."));
    }
    if (request.reads()) {
      return Optional.empty();
    }
    if (!request.method().equals("POST")) {
      return Optional.of(Response.text(405, "Pages are read with GET and changed with POST."));
    }
    return isFrom(host, request) && sessions.sentFromHere(request)
        ? Optional.empty()
        : Optional.of(
            Response.text(403, "Nothing was changed: this form is stale. Load the page again."));
  }

  /// A browser says which page sends a form.
  private static boolean isFrom(String host, Request request) {
    return request
        .header("origin")
        .map(origin -> {
          try {
            return host.equals(URI.create(origin).getAuthority());
          } catch (IllegalArgumentException e) {
            return false; // "null", or no address at all
          }
        })
        .orElse(true);
  }
}
