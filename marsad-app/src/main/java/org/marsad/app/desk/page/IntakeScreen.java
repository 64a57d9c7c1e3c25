package org.marsad.app.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.marsad.app.desk.http.Bytes;
import org.marsad.app.desk.http.Form;
import org.marsad.app.desk.http.Response;
import org.marsad.app.desk.http.Upload;
import org.marsad.app.desk.intake.HandIn;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Days;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.input.Given;
import tools.jackson.databind.node.JsonNodeFactory;

/// `/intake`: reports handed in, and how far they are.
public final class IntakeScreen {
  private IntakeScreen() {}

  /// The files of a form, or a text that was pasted.
  public static final class HandedIn implements Screen {
    private final HandIn handIn;

    public HandedIn(HandIn handIn) {
      this.handIn = handIn;
    }

    @Override
    public Address address() {
      return new Address("/intake");
    }

    @Override
    public String method() {
      return "POST";
    }

    @Override
    public String about() {
      return "Hands in reports: files, or text with publisher, published and url.";
    }

    @Override
    public Answer answer(Visit visit) {
      var form = visit.request().form();
      var day = form.fields().first("published");
      if (day.isPresent() && day.flatMap(Days::of).isEmpty()) {
        return refused(visit, "home.no-day");
      }
      var files = files(form);
      if (files.isEmpty()) {
        return refused(visit, "home.nothing");
      }
      handIn.take(
          files,
          new Given(
              day.flatMap(Days::of),
              form.fields().first("publisher"),
              form.fields().first("url").filter(_ -> files.size() == 1)));
      return new Answer.Other(Response.seeOther("/#intake"));
    }

    private static Answer refused(Visit visit, String phrase) {
      return new Answer.Refused(
          visit.words().of(phrase), List.of(new Answer.Way("refused.again", "/#intake")));
    }

    private static List<Upload> files(Form form) {
      var files = new ArrayList<Upload>();
      form.uploads().stream().filter(file -> !file.name().isBlank()).forEach(files::add);
      form.fields().all("text").stream()
          .filter(text -> !text.isBlank())
          .forEach(text -> files.add(pasted(text, form)));
      return files;
    }

    /// A saved page is read as one; anything else as the text it is.
    private static Upload pasted(String text, Form form) {
      var start = text.stripLeading().toLowerCase(Locale.ROOT);
      if (start.startsWith("<!doctype") || start.startsWith("<html")) {
        return new Upload("text", "pasted.html", Bytes.utf8(text));
      }
      var line = JsonNodeFactory.instance.objectNode();
      line.put("id", "pasted").put("text", text.replace("\r\n", "\n"));
      form.fields().first("title").ifPresent(title -> line.put("title", title));
      return new Upload("text", "pasted.jsonl", Bytes.utf8(line + "\n"));
    }
  }

  /// How far they are, for the page's own script, and for anyone as JSON.
  public static final class HowFar implements Screen {
    private final HandIn handIn;

    public HowFar(HandIn handIn) {
      this.handIn = handIn;
    }

    @Override
    public Address address() {
      return new Address("/intake");
    }

    @Override
    public String about() {
      return "How far the reports are that were handed in, and which were rejected.";
    }

    @Override
    public Answer answer(Visit visit) {
      var progress = Shown.progress(handIn.progress());
      if (visit.partial()) {
        return new Answer.Piece("progress", progress);
      }
      return new Answer.Page(
          "intake",
          visit.words().of("home.intake"),
          progress,
          () -> {
            var node = JsonNodeFactory.instance.objectNode();
            node.put("files", progress.files()).put("done", progress.done());
            var lines = node.putArray("lines");
            progress
                .lines()
                .forEach(line ->
                    lines.addObject().put("file", line.file()).put("account", line.account()));
            var refused = node.putArray("rejected");
            progress
                .refused()
                .forEach(one ->
                    refused
                        .addObject()
                        .put("where", one.where())
                        .put("reason", one.reason().words())
                        .put("words", one.words()));
            return node;
          });
    }
  }
}
