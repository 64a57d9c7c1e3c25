package org.marsad.app.decide;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.coder.lexicon.ActorSide;
import org.marsad.coder.lexicon.Codebook;
import org.marsad.record.Amount;
import org.marsad.record.Factuality;
import org.marsad.record.Figure;
import org.marsad.record.Moment;
import org.marsad.record.Participant;
import org.marsad.record.Proposition;
import org.marsad.record.Span;
import org.marsad.record.Stance;
import org.marsad.record.TimePrecision;
import org.marsad.record.TimeRelation;
import org.marsad.record.Voice;
import org.marsad.record.VoiceKind;
import org.marsad.record.When;
import org.marsad.record.Where;
import org.marsad.record.entry.Correction;
import org.marsad.views.standing.Statement;

/// Reads corrections as a person types them: `type=shelling`, `when=2024-03-14..2024-03-16`,
/// `where=Hajin@34.69,40.83/1`, `figures=killed 12..15`, `agents=Red Front; Army`. `none` empties a
/// field.
public final class Corrections {
  private static final String NONE = "none";
  private static final Pattern POINT = Pattern.compile("(.+)@(-?[\\d.]+),(-?[\\d.]+)(?:/([1-7]))?");
  private static final Pattern FIGURE =
      Pattern.compile("(\\S+) (?:(\\d+(?:\\.\\d+)?)?(\\.\\.))?(\\d+(?:\\.\\d+)?)?");

  private final Statement statement;
  private final List<Statement> said;
  private final Codebook codebook;

  /// @param said all that stands of the statement's report: its places keep their countries
  /// @param codebook which types, measures and statuses there are
  public Corrections(Statement statement, List<Statement> said, Codebook codebook) {
    this.statement = statement;
    this.said = List.copyOf(said);
    this.codebook = codebook;
  }

  /// @param words FIELD=VALUE
  /// @throws NotThere where the field or the value cannot be understood
  public Correction read(String words) {
    var parts = words.split("=", 2);
    if (parts.length < 2) {
      throw new NotThere("'" + words + "' is no correction; write FIELD=VALUE");
    }
    var value = parts[1].strip();
    return switch (parts[0].strip()) {
      case "type" -> new Correction.What(what(value));
      case "agents" -> new Correction.Agents(participants(value));
      case "patients" -> new Correction.Patients(participants(value));
      case "when" -> new Correction.Time(when(value));
      case "where" -> new Correction.Place(where(value));
      case "figures" -> new Correction.Figures(figures(value));
      case "voices" -> new Correction.Voices(voices(value));
      case "factuality" -> new Correction.HowSure(factuality(value));
      default ->
          throw new NotThere(
              "'"
                  + parts[0]
                  + "' is no field that can be corrected; these are: type, agents, patients, when,"
                  + " where, figures, voices, factuality");
    };
  }

  private Proposition what(String type) {
    boolean happens = codebook.type(type).isPresent();
    return switch (statement.claim().proposition()) {
      case Proposition.Happening _ when happens ->
          new Proposition.Happening(
              type, codebook.codes(type, ActorSide.UNKNOWN, ActorSide.UNKNOWN));
      case Proposition.Tally _ when happens || codebook.measure(type).isPresent() ->
          new Proposition.Tally(type);
      case Proposition.Control _
          when codebook.statuses().stream().anyMatch(status -> status.status().equals(type)) ->
          new Proposition.Control(type);
      case Proposition.Happening _, Proposition.Tally _, Proposition.Control _ ->
          throw new NotThere(
              "'"
                  + type
                  + "' is no type of a "
                  + statement.claim().proposition().kind()
                  + "; 'marsad codebook' lists them");
    };
  }

  private List<Participant> participants(String names) {
    return list(names).stream()
        .map(name ->
            new Participant(at(name), name, Optional.empty(), Optional.empty(), Optional.empty()))
        .toList();
  }

  private Optional<When> when(String days) {
    if (days.equals(NONE)) {
      return Optional.empty();
    }
    var ends = days.split("\\.\\.", 2);
    var from = day(ends[0]);
    var to = ends.length == 1 ? from : day(ends[1]);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new NotThere(days + ": ends before it begins");
    }
    return Optional.of(
        new When(
            Optional.empty(),
            from.map(Moment::on),
            to.map(Moment::on),
            from.equals(to) ? TimePrecision.DAY : TimePrecision.UNKNOWN,
            from.equals(to) ? TimeRelation.ON : TimeRelation.DURING,
            false));
  }

  private static Optional<LocalDate> day(String words) {
    if (words.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(words.strip()));
    } catch (DateTimeParseException e) {
      throw new NotThere("'" + words + "' is no day; write it like 2024-03-14");
    }
  }

  private Optional<Where> where(String place) {
    if (place.equals(NONE)) {
      return Optional.empty();
    }
    var point = POINT.matcher(place);
    boolean known = point.matches();
    var name = known ? point.group(1).strip() : place;
    int precision = known && point.group(4) != null ? Integer.parseInt(point.group(4)) : 1;
    try {
      var lat = known ? Optional.of(degrees(point.group(2), 90)) : Optional.<Double>empty();
      var lon = known ? Optional.of(degrees(point.group(3), 180)) : Optional.<Double>empty();
      var same = lat.isPresent() ? named(name, lat, lon) : Optional.<Where>empty();
      return Optional.of(
          new Where(
              at(name),
              name,
              same.flatMap(Where::gazetteer),
              lat,
              lon,
              same.flatMap(Where::country),
              same.flatMap(Where::admin1),
              precision,
              "in",
              false));
    } catch (NumberFormatException e) {
      throw new NotThere("'" + place + "' is no place; write NAME@LAT,LON/PRECISION");
    }
  }

  /// The same place, where the report names it in this claim or another.
  private Optional<Where> named(String name, Optional<Double> lat, Optional<Double> lon) {
    return said.stream()
        .map(Statement::claim)
        .flatMap(claim -> Stream.concat(claim.where().stream(), claim.otherPlaces().stream()))
        .filter(place -> place.name().equals(name))
        .filter(place -> place.lat().equals(lat) && place.lon().equals(lon))
        .findFirst();
  }

  private static double degrees(String words, int most) {
    double degrees = Double.parseDouble(words);
    if (Math.abs(degrees) > most) {
      throw new NotThere(words + " is no number of degrees; the most is " + most);
    }
    return degrees;
  }

  private List<Figure> figures(String words) {
    return list(words).stream().map(this::figure).toList();
  }

  private Figure figure(String words) {
    var parts = FIGURE.matcher(words);
    if (!parts.matches() || parts.group(2) == null && parts.group(4) == null) {
      throw new NotThere(
          "'"
              + words
              + "' is no figure; write MEASURE NUMBER, like 'killed 12' or 'killed 12..15'");
    }
    var told = statement.claim().figures();
    var span = told.isEmpty() ? statement.claim().span() : told.getFirst().span();
    return new Figure(
        span,
        amount(parts.group(2), parts.group(3), parts.group(4)),
        Optional.empty(),
        told.isEmpty() ? "people" : told.getFirst().counts(),
        told.isEmpty() ? "person" : told.getFirst().unit(),
        Optional.empty(),
        Optional.of(parts.group(1)),
        told.isEmpty() ? Optional.empty() : told.getFirst().window(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// "12" is 12; "12..15" a range; "12.." at least, "..15" at most.
  private static Amount amount(
      @Nullable String low, @Nullable String range, @Nullable String high) {
    try {
      if (range == null) {
        return new Amount.Exactly(Double.parseDouble(Objects.requireNonNull(high)));
      }
      if (low == null) {
        return new Amount.AtMost(Double.parseDouble(Objects.requireNonNull(high)));
      }
      return high == null
          ? new Amount.AtLeast(Double.parseDouble(low))
          : new Amount.Between(Double.parseDouble(low), Double.parseDouble(high));
    } catch (IllegalArgumentException e) {
      throw new NotThere("not a number or a range: " + low + ".." + high);
    }
  }

  private List<Voice> voices(String names) {
    return list(names).stream()
        .map(name ->
            new Voice(
                Optional.of(at(name)),
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Stance.SAYS,
                VoiceKind.NAMED))
        .toList();
  }

  private static Factuality factuality(String word) {
    try {
      return Factuality.of(word);
    } catch (IllegalArgumentException e) {
      throw new NotThere(
          "'"
              + word
              + "' is no factuality; these are: "
              + String.join(
                  ", ", Arrays.stream(Factuality.values()).map(Factuality::word).toList()));
    }
  }

  private static List<String> list(String words) {
    var items = new ArrayList<String>();
    for (var item : words.split(";", -1)) {
      if (!item.isBlank() && !item.strip().equals(NONE)) {
        items.add(item.strip());
      }
    }
    return items;
  }

  /// Where the report has these words, or else the claim's own.
  private Span at(String words) {
    var text = statement.source().report().text();
    int found = text.indexOf(words);
    if (found < 0) {
      return statement.claim().span();
    }
    int start = text.codePointCount(0, found);
    return new Span(start, start + words.codePointCount(0, words.length()));
  }
}
