package org.marsad.app.desk.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marsad.record.Amount;
import org.marsad.record.Claim;
import org.marsad.record.Figure;
import org.marsad.record.Moment;
import org.marsad.record.Participant;
import org.marsad.record.Voice;
import org.marsad.record.When;
import org.marsad.record.Where;

/// A claim's fields as a person would type them to correct it: `where=Hajin@34.69,40.83/1`.
final class Corrected {
  private static final String NONE = "none";

  private Corrected() {}

  /// Field → what it says now.
  static Map<String, String> fields(Claim claim) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("type", claim.proposition().type());
    fields.put("agents", parties(claim.agents()));
    fields.put("patients", parties(claim.patients()));
    fields.put("when", claim.when().map(Corrected::when).orElse(NONE));
    fields.put("where", claim.where().map(Corrected::where).orElse(NONE));
    fields.put("figures", figures(claim.figures()));
    fields.put("voices", list(claim.voices().stream().map(Voice::name).toList()));
    fields.put("factuality", claim.factuality().word());
    return fields;
  }

  /// The corrections that a form brings: only of fields that read otherwise than before.
  static List<String> among(Claim claim, Map<String, String> typed) {
    var before = fields(claim);
    return typed.entrySet().stream()
        .filter(each -> before.containsKey(each.getKey()))
        .filter(each -> !each.getValue().strip().equals(before.get(each.getKey())))
        .map(each ->
            each.getKey() + "=" + (each.getValue().isBlank() ? NONE : each.getValue().strip()))
        .toList();
  }

  private static String parties(List<Participant> parties) {
    return list(parties.stream().map(Participant::name).toList());
  }

  private static String list(List<String> names) {
    return names.isEmpty()
        ? NONE
        : names.stream().map(Shown::line).collect(Collectors.joining("; "));
  }

  private static String when(When when) {
    var from = when.earliest().map(Moment::date).map(Object::toString);
    var to = when.latest().map(Moment::date).map(Object::toString);
    if (from.isEmpty() && to.isEmpty()) {
      return NONE;
    }
    return from.equals(to) ? from.orElse("") : from.orElse("") + ".." + to.orElse("");
  }

  static String where(Where where) {
    return where.name()
        + where.lat().flatMap(lat -> where.lon().map(lon -> "@" + lat + "," + lon)).orElse("")
        + where.lat().map(_ -> "/" + where.precision()).orElse("");
  }

  private static String figures(List<Figure> figures) {
    return figures.isEmpty()
        ? NONE
        : figures.stream().map(Corrected::figure).collect(Collectors.joining("; "));
  }

  private static String figure(Figure figure) {
    return figure.measure().orElse("counted") + " " + amount(figure.amount());
  }

  private static String amount(Amount amount) {
    return switch (amount) {
      case Amount.Exactly(var value) -> plain(value);
      case Amount.About(var value) -> plain(value);
      case Amount.AtLeast(var value) -> plain(value) + "..";
      case Amount.AtMost(var value) -> ".." + plain(value);
      case Amount.Between(var least, var most) -> plain(least) + ".." + plain(most);
      case Amount.Vague(var least, var most) ->
          plain(least) + ".." + most.map(Corrected::plain).orElse("");
    };
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
