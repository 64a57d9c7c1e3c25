package org.marsad.app.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.app.view.WholeRecord;
import org.marsad.record.Figure;
import org.marsad.record.Participant;
import org.marsad.record.Voice;
import org.marsad.record.VoiceKind;
import org.marsad.record.Where;
import org.marsad.views.name.Names;
import org.marsad.views.standing.Statement;

/// A claim as pages show it.
///
/// @param hands through whom the words came, the publisher first, the origin last
/// @param rows its fields, in the order a reader asks for them
/// @param verdict open, accepted or rejected
/// @param contradicted whether a person said that something speaks against it
public record ClaimView(
    String address,
    String report,
    String id,
    String what,
    Passage passage,
    String words,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> published,
    List<Hand> hands,
    List<Row> rows,
    int confidence,
    String factuality,
    String verdict,
    boolean contradicted) {
  /// One through whom it came.
  ///
  /// @param id names its page
  /// @param stance says, denies …; empty for the publisher
  public record Hand(String name, String id, String stance, boolean named) {}

  /// @param field its name in JSON; the label is a phrase of the desk
  /// @param decided whether a person decided it
  /// @param rule the id of the rule that made it, or nothing
  public record Row(String field, List<Value> values, boolean decided, String rule) {
    public Row {
      values = List.copyOf(values);
    }
  }

  /// @param page where more of it stands: `actor` or `place`, or nothing
  public record Value(String text, String page, String id) {
    static Value plain(String text) {
      return new Value(text, "", "");
    }
  }

  public ClaimView {
    hands = List.copyOf(hands);
    rows = List.copyOf(rows);
  }

  static ClaimView of(Statement one, WholeRecord record, Wording wording) {
    var claim = one.claim();
    var report = one.source().report();
    return new ClaimView(
        one.key().address(),
        one.key().report().brief(),
        one.key().id(),
        wording.what(claim),
        Passage.around(one),
        Shown.line(one.text(claim.span())),
        report.title().map(Shown::line),
        report.publisher().map(Shown::line),
        report.published().map(Object::toString),
        hands(one, record),
        rows(one, wording),
        (int) Math.round(claim.confidence() * 100),
        claim.factuality().word(),
        one.verdict().name().toLowerCase(Locale.ROOT),
        one.contradicted());
  }

  private static List<Hand> hands(Statement one, WholeRecord record) {
    var hands = new ArrayList<Hand>();
    one.source()
        .report()
        .publisher()
        .ifPresent(name -> hands.add(new Hand(Shown.line(name), Names.fold(name), "", true)));
    for (var voice : one.claim().voices()) {
      hands.add(hand(voice));
    }
    if (one.claim().voices().isEmpty()) {
      origin(one, record).ifPresent(hands::add);
    }
    return hands;
  }

  /// Of a copy, the publisher of the text that it copies.
  private static Optional<Hand> origin(Statement one, WholeRecord record) {
    var origin = record.origins().of(one);
    return one.source().report().publisher().equals(Optional.of(origin.name()))
        ? Optional.empty()
        : Optional.of(new Hand(Shown.line(origin.name()), origin.id(), "", origin.named()));
  }

  private static Hand hand(Voice voice) {
    return new Hand(
        Shown.line(voice.name()),
        voice.actor().orElseGet(() -> Names.fold(voice.name())),
        voice.stance().word(),
        voice.kind() != VoiceKind.UNNAMED);
  }

  private static List<Row> rows(Statement one, Wording wording) {
    var claim = one.claim();
    var rows = new ArrayList<Row>();
    var decided = one.decided();
    add(rows, one, "type", List.of(Value.plain(wording.what(claim))));
    add(rows, one, "agents", parties(claim.agents(), wording));
    add(rows, one, "patients", parties(claim.patients(), wording));
    add(
        rows,
        one,
        "when",
        claim.when().map(w -> Value.plain(wording.when(one, w))).stream().toList());
    add(
        rows,
        one,
        "where",
        Stream.concat(claim.where().stream(), claim.otherPlaces().stream())
            .map(where -> place(where, wording))
            .toList());
    add(rows, one, "figures", figures(one, claim.figures(), wording));
    add(rows, one, "factuality", List.of(Value.plain(wording.sure(claim))));
    return rows.stream().filter(row -> !row.values().isEmpty() || isAsked(row, decided)).toList();
  }

  /// Who, when and where are asked of every claim, even where nothing is known.
  private static boolean isAsked(Row row, Set<String> decided) {
    return decided.contains(row.field())
        || List.of("agents", "when", "where").contains(row.field());
  }

  private static void add(List<Row> rows, Statement one, String field, List<Value> values) {
    rows.add(
        new Row(
            field,
            values,
            one.decided().contains(field),
            one.claim().rules().getOrDefault(field, "")));
  }

  private static List<Value> parties(List<Participant> parties, Wording wording) {
    return parties.stream()
        .map(party ->
            new Value(
                Shown.line(wording.party(party)),
                "actor",
                party.actor().orElseGet(() -> Names.fold(party.name()))))
        .toList();
  }

  private static Value place(Where where, Wording wording) {
    return new Value(
        Shown.line(wording.where(where)),
        "place",
        where.gazetteer().orElseGet(() -> Names.fold(where.name())));
  }

  private static List<Value> figures(Statement one, List<Figure> figures, Wording wording) {
    return figures.stream().map(each -> Value.plain(wording.figure(one, each))).toList();
  }
}
