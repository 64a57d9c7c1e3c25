package org.marsad.app.desk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Days;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.intake.Once;
import org.marsad.app.view.WholeRecord;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.ledger.Hit;
import org.marsad.ledger.Page;
import org.marsad.ledger.Query;
import org.marsad.record.CodePoints;
import org.marsad.record.Span;
import org.marsad.record.entry.ClaimKey;
import org.marsad.views.standing.Statement;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `/search?q=`: claims by words, names, numbers in whatever way they are grouped, in time order.
public final class Search implements Screen {
  /// @param claims how many are shown, several of a sentence together
  /// @param origins how many origins the found claims have
  /// @param copies how many of them only copy another
  /// @param readAs the words with names in Arabic script as reports in English write them, where
  ///   only that found anything
  /// @param next for `below` of the following page, or nothing
  public record Model(
      String words,
      String readAs,
      List<Row> rows,
      int claims,
      long origins,
      long copies,
      String next) {
    public Model {
      rows = List.copyOf(rows);
    }
  }

  /// One sentence with the claims in it that fit.
  ///
  /// @param address of the first of them
  public record Row(
      String address,
      List<Found> claims,
      List<Piece> sentence,
      String origin,
      String publisher,
      String published,
      String factuality,
      String place,
      boolean copy) {}

  public record Found(String address, String what) {}

  public record Piece(String text, boolean found) {}

  private static final int HITS = 50;

  private final Keeping keeping;
  private final Supplier<ArabicNames> names;

  /// @param register of actors, loaded when somebody first searches in Arabic
  public Search(Keeping keeping, Views views, Supplier<ActorRegister> register) {
    this.keeping = keeping;
    this.names = new Once<>(() -> ArabicNames.of(views.base(), register.get()));
  }

  @Override
  public Address address() {
    return new Address("/search");
  }

  @Override
  public String about() {
    return "Claims by words, names and numbers (q), days (from, to), type, place.";
  }

  @Override
  public Answer answer(Visit visit) {
    var words = visit.fields().first("q").orElse("");
    Page page;
    var readAs = "";
    try {
      page = keeping.ledger().find(query(visit, words));
      if (page.hits().isEmpty() && ArabicNames.isArabic(words)) {
        for (var way : names.get().read(words)) {
          var other = keeping.ledger().find(query(visit, way));
          if (page.hits().isEmpty() && !other.hits().isEmpty()) {
            page = other;
            readAs = way;
          }
        }
      }
    } catch (IllegalArgumentException e) {
      return new Answer.Refused(
          String.valueOf(e.getMessage()), List.of(new Answer.Way("refused.again", "/search")));
    }
    var record =
        keeping
            .shelf()
            .reports(
                page.hits().stream().map(hit -> hit.key().report()).distinct().toList(),
                visit.known().upTo());
    var byKey = record.standing().byKey();
    var sentences = new LinkedHashMap<String, List<Hit>>();
    page.hits().stream()
        .sorted(
            Comparator.comparing((Hit hit) -> hit.published().orElse(LocalDate.MAX))
                .thenComparingLong(Hit::id))
        .forEach(hit ->
            sentences
                .computeIfAbsent(hit.key().report().hex() + hit.sentence(), _ -> new ArrayList<>())
                .add(hit));
    var wording = new Wording(visit.words());
    var rows = sentences.values().stream().map(hits -> row(hits, record, byKey, wording)).toList();
    var origins =
        page.hits().stream()
            .flatMap(hit -> Optional.ofNullable(byKey.get(hit.key())).stream())
            .map(one -> record.origins().of(one).id())
            .distinct()
            .count();
    var model =
        new Model(
            words,
            readAs,
            rows,
            page.hits().size(),
            origins,
            rows.stream().filter(Row::copy).mapToLong(row -> row.claims().size()).sum(),
            page.next().isPresent() ? Long.toString(page.next().getAsLong()) : "");
    return new Answer.Page("search", visit.words().of("site.go"), model, () -> json(model));
  }

  private static Query query(Visit visit, String words) {
    var query = Query.words(words).limit(HITS).asOf(visit.known().upTo());
    var fields = visit.fields();
    if (fields.first("type").isPresent()) {
      query = query.type(fields.first("type").get());
    }
    if (fields.first("place").isPresent()) {
      query = query.at(fields.first("place").get());
    }
    var from = fields.first("from").flatMap(Days::of);
    var to = fields.first("to").flatMap(Days::of);
    if (from.isPresent() || to.isPresent()) {
      query =
          query.during(
              new org.marsad.ledger.Days(
                  from.orElse(LocalDate.of(1, 1, 1)), to.orElse(LocalDate.of(9999, 12, 31))));
    }
    var below = fields.first("below").filter(number -> number.matches("\\d{1,18}"));
    return below.isPresent() ? query.below(Long.parseLong(below.get())) : query;
  }

  private static Row row(
      List<Hit> hits, WholeRecord record, Map<ClaimKey, Statement> byKey, Wording wording) {
    var hit = hits.getFirst();
    var first = record.copies().first(hit.key().report());
    return new Row(
        hit.key().address(),
        hits.stream()
            .map(one ->
                new Found(
                    one.key().address(),
                    Optional.ofNullable(byKey.get(one.key()))
                        .map(statement -> wording.what(statement.claim()))
                        .orElse(one.key().type())))
            .toList(),
        pieces(hit),
        Optional.ofNullable(byKey.get(hit.key()))
            .map(one -> record.origins().of(one).name())
            .or(hit::origin)
            .map(Shown::line)
            .orElse("?"),
        hit.publisher().map(Shown::line).orElse("?"),
        hit.published().map(LocalDate::toString).orElse("?"),
        hit.factuality().word(),
        hit.place().map(Shown::line).orElse(""),
        first.filter(one -> !one.key().equals(hit.key().report())).isPresent());
  }

  private static List<Piece> pieces(Hit hit) {
    var text = new CodePoints(hit.sentence());
    var pieces = new ArrayList<Piece>();
    int from = 0;
    for (var span : hit.highlights()) {
      if (span.start() >= from) {
        pieces.add(new Piece(Shown.text(text.text(new Span(from, span.start()))), false));
        pieces.add(new Piece(Shown.text(text.text(span)), true));
        from = span.end();
      }
    }
    pieces.add(new Piece(Shown.text(text.text(new Span(from, text.length()))), false));
    return pieces;
  }

  private static ObjectNode json(Model model) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("q", model.words());
    node.put("readAs", model.readAs());
    node.put("origins", model.origins());
    node.put("copies", model.copies());
    if (model.next().isEmpty()) {
      node.putNull("below");
    } else {
      node.put("below", Long.parseLong(model.next()));
    }
    var claims = node.putArray("claims");
    model
        .rows()
        .forEach(row ->
            claims
                .addObject()
                .put("address", row.address())
                .put("sentence", String.join("", row.sentence().stream().map(Piece::text).toList()))
                .put("origin", row.origin())
                .put("publisher", row.publisher())
                .put("published", row.published())
                .put("factuality", row.factuality())
                .put("copy", row.copy()));
    return node;
  }
}
