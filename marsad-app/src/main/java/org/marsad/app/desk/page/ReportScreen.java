package org.marsad.app.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marsad.app.desk.http.Bytes;
import org.marsad.app.desk.http.Response;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.desk.words.Words;
import org.marsad.app.view.WholeRecord;
import org.marsad.json.ClaimJson;
import org.marsad.record.CodePoints;
import org.marsad.record.CodedReport;
import org.marsad.record.Span;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.Original;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.standing.FiledReport;
import org.marsad.views.standing.Statement;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `/report/ID`: the text with every claim marked, its copies, and the bytes it came as.
public final class ReportScreen implements Screen {
  /// @param copyOf the report whose text this one copies
  /// @param copies those that copy it
  /// @param versions of the same report, with other words
  /// @param from where in the text the part that is shown begins
  /// @param next where the following part begins, or 0
  public record Model(
      String key,
      String hash,
      Optional<String> title,
      Optional<String> publisher,
      Optional<String> published,
      Optional<String> url,
      Optional<Original> original,
      String filed,
      Passage passage,
      int from,
      int next,
      List<ClaimView> claims,
      Optional<Other> copyOf,
      List<Other> copies,
      List<Versions.Version> versions,
      List<String> notes,
      List<Event> history) {
    /// What it came as: the name of a file is whatever somebody called it.
    public String cameAs() {
      return original.map(one -> Shown.line(one.from())).orElse("");
    }

    /// What the claims over a piece say, for those who point at it.
    public String about(List<String> ids) {
      return claims.stream()
          .filter(claim -> ids.contains(claim.id()))
          .map(ClaimView::what)
          .collect(Collectors.joining("; "));
    }
  }

  public record Other(String key, String publisher, String published) {}

  /// An entry of the ledger about this report.
  public record Event(long entry, String at, String who, String what, String why) {}

  private static final String NO_DATE = "no publication date: relative dates stay unresolved";

  /// Code points of a text that are shown at once.
  private static final int PART = 40_000;

  private final Keeping keeping;

  public ReportScreen(Keeping keeping) {
    this.keeping = keeping;
  }

  @Override
  public Address address() {
    return new Address("/report/{report}");
  }

  @Override
  public String about() {
    return "A report with its claims.";
  }

  @Override
  public Answer answer(Visit visit) {
    var key = keeping.ledger().report(visit.part("report").replaceAll("[^0-9a-f]", "_"));
    var record =
        key.map(one -> keeping.shelf().versions(one, visit.known().upTo()))
            .orElseGet(() -> keeping.shelf().reports(List.of(), visit.known().upTo()));
    var filed = key.flatMap(one -> Optional.ofNullable(record.standing().reports().get(one)));
    if (filed.isEmpty()) {
      return new Answer.Missing(visit.words().of("report.missing"));
    }
    var model = model(visit, record, filed.get());
    return new Answer.Page(
        "report",
        model.title().or(model::publisher).orElseGet(() -> visit.words().of("report.title")),
        model,
        () -> json(model, statements(record, filed.get().key())));
  }

  private Model model(Visit visit, WholeRecord record, FiledReport filed) {
    var report = filed.report();
    var statements = statements(record, filed.key());
    var text = new CodePoints(report.text());
    int from = Math.min(Numbers.of(visit.fields().first("from")).orElse(0), text.length());
    int to = Math.min(text.length(), from + PART);
    var part = new Span(from, to);
    var shown = statements.stream().filter(one -> one.claim().span().overlaps(part)).toList();
    var entries = keeping.ledger().entriesOf(filed.key(), visit.known().upTo());
    var wording = new Wording(visit.words());
    var group =
        record.copies().groups().stream()
            .filter(one -> one.first().equals(filed) || one.copies().contains(filed))
            .findFirst();
    return new Model(
        filed.key().brief(),
        filed.key().hex(),
        report.title().map(Shown::line),
        report.publisher().map(Shown::line),
        report.published().map(Object::toString),
        report.url().filter(url -> url.matches("https?://.*")),
        original(entries),
        filed.filed().toString(),
        Passage.of(text, part, shown, new Span(from, from)),
        from,
        to < text.length() ? to : 0,
        shown.stream().map(one -> ClaimView.of(one, record, wording)).toList(),
        group
            .map(one -> one.first())
            .filter(first -> !first.equals(filed) && !Versions.sameHouse(first, filed, group))
            .map(ReportScreen::other),
        group.map(one -> one.copies()).orElse(List.of()).stream()
            .filter(copy -> !copy.equals(filed) && !Versions.sameHouse(copy, filed, group))
            .map(ReportScreen::other)
            .toList(),
        Versions.of(filed, group, record),
        Optional.ofNullable(record.standing().coded().get(filed.key()))
            .map(coded -> notes(coded, wording.words()))
            .orElse(List.of()),
        history(entries, wording.words()));
  }

  /// The coder's notes are English; those that it is known to make are told in every language.
  private static List<String> notes(CodedReport coded, Words words) {
    return coded.notes().stream()
        .map(note -> note.equals(NO_DATE) ? words.of("report.no-date") : Shown.line(note))
        .toList();
  }

  private static List<Statement> statements(WholeRecord record, ReportKey key) {
    return record.standing().statements().stream()
        .filter(one -> one.source().key().equals(key))
        .toList();
  }

  static Other other(FiledReport one) {
    return new Other(
        one.key().brief(),
        one.report().publisher().map(Shown::line).orElse("?"),
        one.report().published().map(Object::toString).orElse("?"));
  }

  static Optional<Original> original(List<Entry> entries) {
    for (var entry : entries) {
      if (entry.matter() instanceof Matter.Filed(_, _, var original)) {
        return Optional.of(original);
      }
    }
    return Optional.empty();
  }

  static List<Event> history(List<Entry> entries, Words words) {
    var wording = new EntryWording(words);
    var events = new ArrayList<Event>();
    for (var entry : entries) {
      events.add(
          new Event(
              entry.number(),
              entry.at().toString(),
              entry.who(),
              wording.of(entry.matter()),
              entry.why().map(Shown::line).orElse("")));
    }
    return events;
  }

  private static ObjectNode json(Model model, List<Statement> statements) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("report", model.hash());
    model
        .publisher()
        .ifPresentOrElse(p -> node.put("publisher", p), () -> node.putNull("publisher"));
    model
        .published()
        .ifPresentOrElse(p -> node.put("published", p), () -> node.putNull("published"));
    model.title().ifPresentOrElse(p -> node.put("title", p), () -> node.putNull("title"));
    model.copyOf().ifPresentOrElse(o -> node.put("copyOf", o.key()), () -> node.putNull("copyOf"));
    var copies = node.putArray("copies");
    model.copies().forEach(copy -> copies.add(copy.key()));
    var versions = node.putArray("versions");
    for (var version : model.versions()) {
      var one = versions.addObject();
      one.put("report", version.other().key());
      one.put("filed", version.filed());
      version.gone().forEach(one.putArray("onlyThere")::add);
      version.came().forEach(one.putArray("onlyHere")::add);
    }
    model.original().ifPresent(original -> node.put("originalSha256", original.sha256()));
    if (!statements.isEmpty()) {
      node.put("text", statements.getFirst().source().report().text());
    }
    var claims = node.putArray("claims");
    for (var one : statements) {
      claims.add(ClaimJson.node(one.claim(), new CodePoints(one.source().report().text())));
    }
    return node;
  }

  /// `/report/ID/original`: the bytes that it came as, to be saved, never shown.
  public static final class Download implements Screen {
    private final Keeping keeping;

    public Download(Keeping keeping) {
      this.keeping = keeping;
    }

    @Override
    public Address address() {
      return new Address("/report/{report}/original");
    }

    @Override
    public String about() {
      return "The bytes that a report came as.";
    }

    @Override
    public boolean speaksJson() {
      return false;
    }

    @Override
    public Answer answer(Visit visit) {
      var ledger = keeping.ledger();
      var key = ledger.report(visit.part("report").replaceAll("[^0-9a-f]", "_"));
      return key.flatMap(one -> original(ledger.entriesOf(one, visit.known().upTo())))
          .flatMap(original ->
              ledger
                  .original(original.sha256())
                  .<Answer>map(bytes ->
                      new Answer.Other(
                          Response.download(
                              name(original), "application/octet-stream", Bytes.of(bytes)))))
          .orElseGet(() -> new Answer.Missing(visit.words().of("report.missing")));
    }

    private static String name(Original original) {
      var from = original.from();
      var name = from.substring(from.lastIndexOf('/') + 1);
      return original.sha256().substring(0, 12) + "-" + name;
    }
  }
}
