package org.marsad.app.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.app.desk.chart.Labels;
import org.marsad.app.desk.choice.Chosen;
import org.marsad.app.desk.choice.Filters;
import org.marsad.app.desk.words.Words;
import org.marsad.record.Amount;
import org.marsad.record.Claim;
import org.marsad.record.Figure;
import org.marsad.record.Moment;
import org.marsad.record.Participant;
import org.marsad.record.TimeRelation;
import org.marsad.record.When;
import org.marsad.record.Where;
import org.marsad.views.figure.Band;
import org.marsad.views.figure.Quantity;
import org.marsad.views.grade.Why;
import org.marsad.views.incident.Reason;
import org.marsad.views.standing.Statement;

/// A claim's fields in the reader's language. What is unknown is said to be so; nothing is rounded
/// or filled in.
public final class Wording {
  private final Words words;

  public Wording(Words words) {
    this.words = words;
  }

  Words words() {
    return words;
  }

  String what(Claim claim) {
    var type = words.named("type", claim.proposition().type());
    var kind = claim.proposition().kind();
    return (kind.equals("happening") ? type : words.named("kind", kind) + ": " + type)
        + claim.aspect().map(one -> comma() + words.named("aspect", one.word())).orElse("");
  }

  String when(Statement one, When when) {
    var quoted =
        when.span()
            .map(span -> " " + words.apart("“" + Shown.line(one.text(span)) + "”"))
            .orElse("");
    var relation =
        when.relation() == TimeRelation.ON || !when.resolved()
            ? ""
            : words.named("relation", when.relation().word()) + " ";
    return relation
        + (when.resolved() ? days(when) : words.of("when.unknown"))
        + quoted
        + (when.inherited() ? " (" + words.of("claim.inherited") + ")" : "");
  }

  private static String days(When when) {
    var from = when.earliest().map(Moment::iso);
    var to = when.latest().map(Moment::iso);
    return from.equals(to) ? from.orElse("") : from.orElse("…") + " – " + to.orElse("…");
  }

  String where(Where where) {
    return place(where) + (where.inherited() ? " (" + words.of("claim.inherited") + ")" : "");
  }

  /// A place by itself, wherever a report names it.
  String place(Where where) {
    var region =
        Stream.of(where.admin1(), where.country())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return where.name()
        + (region.isEmpty() ? "" : " (" + region + ")")
        + comma()
        + precision(where);
  }

  String precision(Where where) {
    return words.of("precision." + where.precision());
  }

  String party(Participant party) {
    return party.name()
        + party.role().filter(role -> !role.equals(party.name())).map(r -> comma() + r).orElse("");
  }

  String figure(Statement one, Figure figure) {
    var span = figure.of().map(figure.span()::cover).orElse(figure.span());
    var parts = new ArrayList<String>();
    parts.add(
        words.apart("“" + Shown.line(one.text(span)) + "”")
            + ": "
            + amount(figure.amount())
            + unit(figure));
    figure
        .measure()
        .map(measure -> words.named("measure", measure).toLowerCase(Locale.ROOT))
        .ifPresent(parts::add);
    figure
        .window()
        .filter(window -> window.flow() && !window.from().equals(window.to()))
        .flatMap(Figure.Window::from)
        .map(from -> words.of("figure.since", from.iso()))
        .ifPresent(parts::add);
    figure
        .partOf()
        .map(of -> words.of("figure.part-of", words.apart(Shown.line(one.text(of)))))
        .ifPresent(parts::add);
    return String.join(comma(), parts);
  }

  private String unit(Figure figure) {
    var unit = figure.unit();
    return List.of("person", "item", "event").contains(unit) ? "" : " " + words.named("unit", unit);
  }

  String amount(Amount amount) {
    return switch (amount) {
      case Amount.Exactly(var value) -> words.number(value);
      case Amount.AtLeast(var value) -> words.of("amount.at-least", value);
      case Amount.AtMost(var value) -> words.of("amount.at-most", value);
      case Amount.Between(var least, var most) -> words.of("amount.between", least, most);
      case Amount.About(var value) -> words.of("amount.about", value);
      case Amount.Vague(var least, var most) ->
          most.map(top -> words.of("amount.between", least, top))
              .orElseGet(() -> words.of("amount.at-least", least));
    };
  }

  /// `12`, `12 (9 to 16)`, `at least 16`. What nobody said is a question mark, never 0.
  public String band(Band band) {
    var low = band.low();
    var best = band.best();
    var high = band.high();
    if (best.isPresent() && low.equals(best) && high.equals(best)) {
      return words.number(best.get());
    }
    if (high.isEmpty() && low.isPresent() && (best.isEmpty() || best.equals(low))) {
      return words.of("amount.at-least", low.get());
    }
    if (low.isEmpty() && best.isEmpty() && high.isPresent()) {
      return words.of("amount.at-most", high.get());
    }
    var range =
        words.of(
            "amount.between",
            low.map(words::number).orElse("?"),
            high.map(words::number).orElse("?"));
    return best.map(words::number).orElse("?") + " (" + range + ")";
  }

  Labels labels(String title, String about) {
    return new Labels(
        title,
        about,
        words.of("site.unknown"),
        words.of("chart.at-least"),
        words.of("chart.at-most"),
        words.of("chart.others"));
  }

  /// "killed, children"
  public String quantity(Quantity quantity) {
    return words.named("measure", quantity.measure())
        + (quantity.counts().equals("people") || quantity.counts().equals(quantity.measure())
            ? ""
            : comma() + words.named("counts", quantity.counts()))
        + (quantity.part() ? " (" + words.of("figure.part") + ")" : "");
  }

  String sure(Claim claim) {
    return words.named("factuality", claim.factuality().word())
        + comma()
        + words.of("claim.confidence", Math.round(claim.confidence() * 100))
        + (claim.quoted() ? comma() + words.of("claim.quoted") : "")
        + (claim.presupposed() ? comma() + words.of("claim.presupposed") : "");
  }

  /// What a reader chose to see.
  List<String> chosen(Chosen chosen) {
    var lines = new ArrayList<String>();
    chosen.from().ifPresent(day -> lines.add(words.of("filters.from") + " " + day));
    chosen.to().ifPresent(day -> lines.add(words.of("filters.to") + " " + day));
    chosen.types().forEach(type -> lines.add(words.named("type", type)));
    chosen.countries().forEach(code -> lines.add(Filters.country(code, words.language())));
    chosen.grades().forEach(grade -> lines.add(words.named("grade", grade.word())));
    return lines;
  }

  /// Why an incident has its grade.
  String why(Why why) {
    return switch (why) {
      case Why.Set(var who, var reason) ->
          reason
              .map(one -> words.of("why.set.reason", Shown.line(who), Shown.line(one)))
              .orElseGet(() -> words.of("why.set", Shown.line(who)));
      case Why.Contradicted() -> words.of("why.contradicted");
      case Why.Several(var sides) -> words.of("why.several", names(sides));
      case Why.Denied(var by) -> words.of("why.denied", names(by));
      case Why.Owned(var by) -> words.of("why.owned", names(by));
      case Why.Origins(var number) -> words.counted("why.origins", number);
    };
  }

  private String names(List<String> names) {
    return words.list(names.stream().map(Shown::line).map(words::apart).toList());
  }

  /// Why two claims stand together, with what each reason weighs.
  String reasons(List<Reason> reasons) {
    return String.join(" · ", reasons.stream().map(this::reason).toList());
  }

  private String reason(Reason reason) {
    var named =
        reason
            .km()
            .map(km -> words.of("reason.km", km))
            .orElseGet(() -> words.named("reason", reason.ground().word()));
    return named
        + reason
            .weight()
            .map(weight -> " " + words.apart(String.format(Locale.ROOT, "%+.1f", weight)))
            .orElse("");
  }

  private String comma() {
    return words.of("site.comma") + " ";
  }
}
