package org.marsad.app.desk.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.marsad.app.desk.http.Bytes;
import org.marsad.app.desk.http.Handler;
import org.marsad.app.desk.http.Request;
import org.marsad.app.desk.http.Response;

/// Takes requests in from this machine alone, each on a virtual thread of its own.
public final class Doorway implements AutoCloseable {
  /// What may be handed in at once: some hundred reports.
  public static final int MOST_BYTES = 64 << 20;

  private static final String HERE = "127.0.0.1";

  /// Kept, or the quiet would be lost with the logger.
  private final Logger log = Logger.getLogger("io.helidon");

  private final WebServer server;

  /// @param port 0 for any that is free
  /// @throws PortTaken where another program has it
  public Doorway(int port, Handler handler) {
    log.setLevel(Level.OFF);
    // Helidon would forbid the whole program to read serialized objects, and the coder's grammar is
    // kept in such. No request is ever read as one.
    System.setProperty("helidon.serialFilter.missing.action", "ignore");
    server =
        WebServer.builder()
            .host(HERE)
            .port(port)
            .idleConnectionTimeout(Duration.ofMinutes(2))
            .shutdownHook(false)
            .routing(routing -> routing.any((asked, told) -> pass(handler, asked, told)))
            .build();
    try {
      server.start();
    } catch (IllegalStateException | UncheckedIOException e) {
      throw new PortTaken(port, Optional.of(e));
    }
    // Helidon does not always say that it could not have the port.
    if (server.port() < 0) {
      server.stop();
      throw new PortTaken(port, Optional.empty());
    }
  }

  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }

  private static void pass(Handler handler, ServerRequest asked, ServerResponse told) {
    var answer =
        bytes(asked).map(body -> handler.answer(request(asked, body))).orElseGet(Doorway::tooMuch);
    told.status(Status.create(answer.status()));
    told.header(HeaderNames.CONTENT_TYPE, answer.type());
    answer
        .headers()
        .forEach(
            (name, value) -> told.header(HeaderValues.create(HeaderNames.create(name), value)));
    told.send(body(asked, answer));
  }

  private static Response tooMuch() {
    return Response.text(
        413,
        "Nothing was filed: that is more than "
            + (MOST_BYTES >> 20)
            + " MB at once. Go back and hand it in in parts, or with: marsad add FILE");
  }

  private static byte[] body(ServerRequest asked, Response answer) {
    return asked.prologue().method().text().equals("HEAD") ? new byte[0] : answer.body().copy();
  }

  private static Request request(ServerRequest asked, Bytes body) {
    var headers = new TreeMap<String, String>();
    asked
        .headers()
        .forEach(header -> {
          var name = header.name().toLowerCase(Locale.ROOT);
          headers.put(name, String.join(name.equals("cookie") ? "; " : ", ", header.allValues()));
        });
    var prologue = asked.prologue();
    return new Request(
        prologue.method().text(),
        prologue.uriPath().rawPath(),
        prologue.query().rawValue(),
        headers,
        body);
  }

  /// Nothing where it is too much, whether or not the request says beforehand how much it is. Then
  /// the rest is read and let go: a browser listens only when it has sent everything.
  private static Optional<Bytes> bytes(ServerRequest asked) {
    if (!asked.content().hasEntity()) {
      return Optional.of(Bytes.NONE);
    }
    try (InputStream body = asked.content().inputStream()) {
      var bytes = body.readNBytes(MOST_BYTES + 1);
      if (bytes.length <= MOST_BYTES) {
        return Optional.of(Bytes.of(bytes));
      }
      body.transferTo(OutputStream.nullOutputStream());
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the request broke off", e);
    }
  }

  /// Another program listens there.
  public static final class PortTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int port;

    PortTaken(int port, Optional<Exception> cause) {
      super("port " + port);
      cause.ifPresent(this::initCause);
      this.port = port;
    }

    public String words() {
      return "port "
          + port
          + " is taken or not allowed (is a desk open already?); choose another with --port, or 0"
          + " for any that is free";
    }
  }
}
