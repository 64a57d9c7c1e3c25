package org.marsad.app.desk.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.marsad.app.desk.guard.Sessions;
import org.marsad.app.desk.http.Bytes;
import org.marsad.app.desk.http.Handler;
import org.marsad.app.desk.http.Request;
import org.marsad.app.desk.http.Response;
import org.marsad.app.desk.shelf.Counting;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.words.Language;
import org.marsad.app.desk.words.Words;
import org.marsad.coder.Coder;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Finds the screen that an address stands for, and shows it: as a page in its frame, or, where the
/// address ends in `.json`, as JSON.
public final class Site implements Handler {
  private static final String JSON = ".json";

  /// Seconds until a page that has to wait is asked for again.
  private static final String AGAIN = "2";

  private final Keeping keeping;
  private final Sessions sessions;
  private final List<Screen> screens;
  private final Assets assets = new Assets();
  private final Templates templates = new Templates();
  private final Map<Language, Words> words = new EnumMap<>(Language.class);

  public Site(Keeping keeping, Sessions sessions, List<Screen> screens) {
    this.keeping = keeping;
    this.sessions = sessions;
    this.screens = List.copyOf(screens);
    Stream.of(Language.values()).forEach(one -> words.put(one, Words.in(one)));
  }

  @Override
  public Response answer(Request request) {
    if (request.path().startsWith(Assets.FOLDER)) {
      return assets.answer(request);
    }
    var session = sessions.of(request);
    var name = session.orElseGet(sessions::begin);
    var response = answer(request, sessions.token(name));
    return session.isPresent() ? response : response.with("Set-Cookie", Sessions.cookie(name));
  }

  private Response answer(Request request, String token) {
    boolean json = request.path().endsWith(JSON);
    var steps = (json ? without(request, JSON) : request).steps();
    var language = request.cookie("language").flatMap(Language::of).orElseGet(() -> read(request));
    var day = Days.asked(request);
    if (day.isEmpty() && request.fields().first("as-of").isPresent()) {
      return Response.text(400, "as-of is a day like 2024-03-14.");
    }
    long upTo = keeping.upTo(day);
    var known = new Known(day, upTo, day.isPresent() ? 0 : keeping.newer(upTo));
    for (var screen : screens) {
      var parts = screen.address().parts(steps);
      if (parts.isPresent() && screen.method().equals(request.reads() ? "GET" : "POST")) {
        var visit = new Visit(request, parts.get(), known, words(language), theme(request), token);
        return visit.masked() && (json || !screen.masks())
            ? Response.text(400, "Sources cannot be left out here. What is saved can be masked.")
            : answered(screen, visit, json);
      }
    }
    var visit = new Visit(request, Map.of(), known, words(language), theme(request), token);
    return shown(visit, new Answer.Missing(words(language).of("missing.page")), json);
  }

  /// While a large record is counted for the first time, what needs the count has to wait.
  private Response answered(Screen screen, Visit visit, boolean json) {
    try {
      return shown(visit, screen.answer(visit), json);
    } catch (Counting e) {
      long percent = Math.round(e.done() * 100);
      var words =
          visit
              .known()
              .day()
              .map(day -> visit.words().of("counting.words.day", percent, day))
              .orElseGet(() -> visit.words().of("counting.words", percent));
      var response =
          json
              ? Response.json(
                  503, JsonNodeFactory.instance.objectNode().put("counted", percent).toString())
              : Response.html(
                  503,
                  templates.page(
                      "missing", frame(visit, visit.words().of("counting.title")), words));
      return response.with("Retry-After", AGAIN).with("Refresh", AGAIN);
    }
  }

  private Response shown(Visit visit, Answer answer, boolean json) {
    return switch (answer) {
      case Answer.Other(var response) -> response;
      case Answer.Piece(var template, var model) ->
          Response.html(200, templates.page(template, frame(visit, ""), model));
      case Answer.File(var template, var name, var model) ->
          Response.download(
              name,
              "text/html; charset=utf-8",
              Bytes.utf8(templates.page(template, frame(visit, ""), model)));
      case Answer.Page(_, _, _, var node) when json ->
          Response.json(200, stamped(visit, node.get()));
      case Answer.Page(var template, var title, var model, _) ->
          Response.html(200, templates.page(template, frame(visit, title), model));
      case Answer.Refused(var why, _) when json ->
          Response.json(400, JsonNodeFactory.instance.objectNode().put("refused", why).toString());
      case Answer.Refused refused ->
          Response.html(
                  400,
                  templates.page(
                      "refused", frame(visit, visit.words().of("refused.title")), refused))
              .with("HX-Push-Url", "false");
      case Answer.Missing(var what) when json ->
          Response.json(404, JsonNodeFactory.instance.objectNode().put("missing", what).toString());
      case Answer.Missing(var what) ->
          Response.html(
              404,
              templates.page("missing", frame(visit, visit.words().of("missing.title")), what));
    };
  }

  /// Every answer says which record it is of: of which ledger, up to which entry.
  private String stamped(Visit visit, ObjectNode node) {
    var record = node.putObject("record");
    record.put("entries", visit.known().upTo());
    visit
        .known()
        .day()
        .ifPresentOrElse(day -> record.put("asOf", day.toString()), () -> record.putNull("asOf"));
    record.put("sample", keeping.sample());
    record.put("marsad", Coder.VERSION);
    return node.toString();
  }

  private Frame frame(Visit visit, String title) {
    return new Frame(visit, title, assets, keeping.sample(), keeping.place(), Coder.VERSION);
  }

  private Words words(Language language) {
    return Objects.requireNonNull(words.get(language));
  }

  /// What the browser prefers of the languages there are.
  private static Language read(Request request) {
    return Stream.of(request.header("accept-language").orElse("").split(",", -1))
        .map(preferred -> preferred.strip().split("[-;]", 2)[0])
        .map(Language::of)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Language.ENGLISH);
  }

  private static String theme(Request request) {
    return request
        .cookie("theme")
        .filter(theme -> theme.equals("light") || theme.equals("dark"))
        .orElse("auto");
  }

  private static Request without(Request request, String ending) {
    var path = request.path().substring(0, request.path().length() - ending.length());
    return new Request(
        request.method(),
        path.equals("/home") ? "/" : path,
        request.query(),
        request.headers(),
        request.body());
  }
}
