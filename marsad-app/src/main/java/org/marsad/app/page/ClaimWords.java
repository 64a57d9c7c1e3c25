package org.marsad.app.page;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.record.Amount;
import org.marsad.record.Claim;
import org.marsad.record.CodePoints;
import org.marsad.record.Figure;
import org.marsad.record.Moment;
import org.marsad.record.TimeRelation;
import org.marsad.record.When;
import org.marsad.record.Where;

/// A claim's fields in words. What is unknown is said to be so; nothing is rounded or filled in.
final class ClaimWords {
  private final CodePoints text;

  ClaimWords(CodePoints text) {
    this.text = text;
  }

  String what(Claim claim) {
    var type = claim.proposition().type().replace('-', ' ');
    var what =
        switch (claim.proposition().kind()) {
          case "control" -> "control: " + type;
          case "tally" -> "count: " + type;
          default -> type;
        };
    return what + claim.aspect().map(a -> ", " + a.word()).orElse("");
  }

  String when(When when) {
    var quoted = when.span().map(s -> " “" + text.text(s).replaceAll("\\s+", " ") + "”").orElse("");
    var relation = when.relation() == TimeRelation.ON ? "" : when.relation().word() + " ";
    var inherited = when.inherited() ? ", from the passage" : "";
    return (when.resolved() ? relation + days(when) : "day not known") + quoted + inherited;
  }

  private static String days(When when) {
    var from = when.earliest().map(Moment::iso);
    var to = when.latest().map(Moment::iso);
    if (from.equals(to)) {
      return from.orElse("");
    }
    return from.orElse("…") + " to " + to.orElse("…");
  }

  String where(Where where) {
    var region =
        Stream.of(where.admin1(), where.country())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    var point =
        where
            .lat()
            .flatMap(lat ->
                where.lon().map(lon -> degrees(lat, "N", "S") + " " + degrees(lon, "E", "W")))
            .orElse("not in the gazetteer");
    return (where.relation().equals("in") ? "" : where.relation().replace('-', ' ') + " ")
        + where.name()
        + (region.isEmpty() ? "" : " (" + region + ")")
        + ", "
        + point
        + ", "
        + precision(where.precision())
        + (where.inherited() ? ", from the passage" : "");
  }

  private static String degrees(double value, String positive, String negative) {
    return String.format(Locale.ROOT, "%.3f° %s", Math.abs(value), value < 0 ? negative : positive);
  }

  /// UCDP's levels of spatial precision.
  private static String precision(int level) {
    return switch (level) {
      case 1 -> "exact place";
      case 2 -> "near the place";
      case 3 -> "district";
      case 4 -> "province";
      case 5 -> "part of a country";
      case 6 -> "country";
      default -> "sea or airspace";
    };
  }

  String figure(Figure figure) {
    var span = figure.of().map(figure.span()::cover).orElse(figure.span());
    return "“"
        + text.text(span).replaceAll("\\s+", " ")
        + "”: "
        + amount(figure.amount())
        + (figure.unit().equals("person") || figure.unit().equals("item")
            ? ""
            : " " + figure.unit())
        + figure.measure().map(m -> ", " + m).orElse("")
        + figure.partOf().map(p -> ", part of “" + text.text(p) + "”").orElse("")
        + figure.sameAs().map(p -> ", same as “" + text.text(p) + "”").orElse("");
  }

  private static String amount(Amount amount) {
    return switch (amount) {
      case Amount.Exactly(var value) -> number(value);
      case Amount.AtLeast(var value) -> number(value) + " or more";
      case Amount.AtMost(var value) -> number(value) + " at most";
      case Amount.Between(var least, var most) -> number(least) + " to " + number(most);
      case Amount.About(var value) -> "about " + number(value);
      case Amount.Vague(var least, var most) ->
          most.map(m -> number(least) + " to " + number(m)).orElse(number(least) + " or more")
              + ", by the word";
    };
  }

  private static String number(double value) {
    return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }

  String sure(Claim claim) {
    return claim.factuality().word()
        + String.format(Locale.ROOT, ", confidence %.2f", claim.confidence())
        + (claim.quoted() ? ", in quotation marks" : "")
        + (claim.presupposed() ? ", taken for granted" : "");
  }
}
