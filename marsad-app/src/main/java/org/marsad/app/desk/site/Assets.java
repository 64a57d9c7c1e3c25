package org.marsad.app.desk.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.marsad.app.desk.http.Bytes;
import org.marsad.app.desk.http.Request;
import org.marsad.app.desk.http.Response;

/// Scripts, styles and pictures, all out of the program's own jars. An address bears the hash of
/// what stands there, so that a browser keeps it for good and a newer program is seen at once.
public final class Assets {
  static final String FOLDER = "/assets/";

  private static final String OURS = "/org/marsad/app/desk/assets/";
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]*");

  /// What comes from libraries, by the name it is served under. The versions are those of the
  /// build.
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "htmx.js", "htmx.org/2.0.10/dist/htmx.min.js",
          "ol.js", "ol/10.7.0/dist/ol.js",
          "ol.css", "ol/10.7.0/ol.css");

  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json; charset=utf-8",
          "geojson", "application/geo+json; charset=utf-8",
          "png", "image/png");

  private final Map<String, Optional<Loaded>> loaded = new ConcurrentHashMap<>();

  private record Loaded(Bytes bytes, String hash) {}

  /// @throws IllegalArgumentException where there is no such file: a template is mistaken
  String address(String name) {
    return FOLDER
        + name
        + "?v="
        + load(name).orElseThrow(() -> new IllegalArgumentException("no asset " + name)).hash();
  }

  Response answer(Request request) {
    var name = request.path().substring(FOLDER.length());
    return load(name)
        .map(file ->
            new Response(200, type(name), file.bytes(), Map.of())
                .with("Cache-Control", kept(request, file)))
        .orElseGet(() -> Response.text(404, "There is no such file."));
  }

  private static String kept(Request request, Loaded file) {
    return request.query().equals("v=" + file.hash())
        ? "public, max-age=31536000, immutable"
        : "no-cache";
  }

  private static String type(String name) {
    var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    return type == null ? "application/octet-stream" : type;
  }

  private Optional<Loaded> load(String name) {
    return NAME.matcher(name).matches()
        ? loaded.computeIfAbsent(name, Assets::read)
        : Optional.empty();
  }

  private static Optional<Loaded> read(String name) {
    var library = LIBRARIES.get(name);
    var path = library == null ? OURS + name : "/META-INF/resources/webjars/" + library;
    try (var in = Assets.class.getResourceAsStream(path)) {
      if (in == null) {
        return Optional.empty();
      }
      var bytes = in.readAllBytes();
      var sum = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Optional.of(new Loaded(Bytes.of(bytes), HexFormat.of().formatHex(sum, 0, 8)));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
