package org.marsad.app.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Asks the desk as a browser does: keeps its cookies, sends back the token that pages carry.
final class Browser {
  private static final Pattern TOKEN =
      Pattern.compile("name=\"marsad-token\" content=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String address;

  Browser(String address) {
    this.address = address;
  }

  String address() {
    return address;
  }

  int port() {
    return URI.create(address).getPort();
  }

  HttpResponse<String> get(String path, String... headers) {
    var request = HttpRequest.newBuilder(at(path));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /// Fills in a form on a page of the desk and sends it.
  HttpResponse<String> post(String path, Map<String, String> fields) {
    return postRaw(path, token() + "&" + encoded(fields));
  }

  /// Hands in a file with a form.
  HttpResponse<String> upload(String path, String name, String content) {
    var token = token().substring("token=".length());
    var body =
        "--cut\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n"
            + token
            + "\r\n--cut\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
            + name
            + "\"\r\nContent-Type: text/plain\r\n\r\n"
            + content
            + "\r\n--cut--\r\n";
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "multipart/form-data; boundary=cut")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> postRaw(String path, String body, String... headers) {
    var request =
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /// `token=…`, as the pages have it.
  String token() {
    var found = TOKEN.matcher(get("/incidents").body());
    if (!found.find()) {
      throw new AssertionError("a page without a token");
    }
    return "token=" + found.group(1);
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(each ->
            each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private URI at(String path) {
    return URI.create(address).resolve(path);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
