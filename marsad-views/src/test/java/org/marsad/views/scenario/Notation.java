package org.marsad.views.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.marsad.record.Amount;
import org.marsad.record.Claim;
import org.marsad.record.Codes;
import org.marsad.record.Factuality;
import org.marsad.record.Figure;
import org.marsad.record.Moment;
import org.marsad.record.Participant;
import org.marsad.record.Proposition;
import org.marsad.record.Report;
import org.marsad.record.Span;
import org.marsad.record.Stance;
import org.marsad.record.TimePrecision;
import org.marsad.record.TimeRelation;
import org.marsad.record.Voice;
import org.marsad.record.VoiceKind;
import org.marsad.record.When;
import org.marsad.record.Where;

/// One line of a claim as the corpus writes it, read beside the text it belongs to.
final class Notation {
  private static final Pattern FIGURE =
      Pattern.compile("(\\S+) (\\S+) (\\S+) \"([^\"]+)\"(?: of \"([^\"]+)\")?");

  private final Report report;
  private final Map<String, Where> places;
  private final List<Participant> agents = new ArrayList<>();
  private final List<Participant> patients = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Voice> voices = new ArrayList<>();
  private final List<Where> others = new ArrayList<>();
  private Optional<When> when = Optional.empty();
  private Optional<Where> where = Optional.empty();
  private Factuality factuality = Factuality.CERTAIN;
  private boolean presupposed;
  private Span span = new Span(0, 0);

  Notation(Report report, Map<String, Where> places) {
    this.report = report;
    this.places = places;
  }

  Claim claim(String line, int number) {
    int colon = line.indexOf(": ");
    var parts = line.substring(colon + 2).split(" ; ");
    span = span(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      take(parts[i].strip());
    }
    return new Claim(
        report.id() + "." + number,
        span,
        sentence(),
        proposition(line.substring(0, colon)),
        new Span(span.start(), span.start() + parts[0].split(" ")[0].length()),
        agents,
        patients,
        when,
        where,
        others,
        figures,
        voices,
        factuality,
        Optional.empty(),
        Optional.empty(),
        presupposed,
        0.8,
        new TreeMap<>());
  }

  private static Proposition proposition(String head) {
    var words = head.split(" ");
    return switch (words[0]) {
      case "tally" -> new Proposition.Tally(words[1]);
      case "control" -> new Proposition.Control(words[1]);
      default -> new Proposition.Happening(words[0], Codes.NONE);
    };
  }

  private void take(String part) {
    int space = part.indexOf(' ');
    var word = space < 0 ? part : part.substring(0, space);
    var rest = space < 0 ? "" : part.substring(space + 1);
    switch (word) {
      case "at" -> where = Optional.of(place(rest));
      case "at~" -> where = Optional.of(place(rest).asInherited());
      case "from" -> others.add(related(place(rest), "from"));
      case "to-place" -> others.add(related(place(rest), "to"));
      case "on" -> when = Optional.of(on(rest));
      case "on~" -> when = Optional.of(on(rest).asInherited());
      case "since" -> when = Optional.of(since(rest));
      case "since~" -> when = Optional.of(since(rest).asInherited());
      case "by" -> agents.add(party(rest));
      case "to" -> patients.add(party(rest));
      case "says" -> voices.add(voice(rest, Stance.SAYS, VoiceKind.ORGANISATION));
      case "unnamed" -> voices.add(voice(rest, Stance.SAYS, VoiceKind.UNNAMED));
      case "denies" -> voices.add(voice(rest, Stance.DENIES, VoiceKind.ORGANISATION));
      case "claims" ->
          voices.add(voice(rest, Stance.CLAIMS_RESPONSIBILITY, VoiceKind.ORGANISATION));
      case "fig", "part" -> figures.add(figure(rest));
      case "flow" -> window(true, Optional.of(Moment.on(LocalDate.parse(rest))));
      case "stock" -> window(false, Optional.empty());
      case "presupposed" -> presupposed = true;
      default -> factuality = Factuality.of(word);
    }
  }

  private Where place(String id) {
    return Optional.ofNullable(places.get(id))
        .orElseThrow(() -> new IllegalArgumentException("places.tsv has no " + id));
  }

  private static Where related(Where where, String relation) {
    return new Where(
        where.span(),
        where.name(),
        where.gazetteer(),
        where.lat(),
        where.lon(),
        where.country(),
        where.admin1(),
        where.precision(),
        relation,
        false);
  }

  private When on(String rest) {
    var words = rest.split(" ", 2);
    var day = Optional.of(Moment.on(LocalDate.parse(words[0])));
    var said = words.length > 1 ? Optional.of(span(words[1])) : Optional.<Span>empty();
    return new When(said, day, day, TimePrecision.DAY, TimeRelation.ON, false);
  }

  private When since(String rest) {
    return new When(
        Optional.empty(),
        Optional.of(Moment.on(LocalDate.parse(rest))),
        report.published().map(Moment::on),
        TimePrecision.MONTH,
        TimeRelation.SINCE,
        false);
  }

  private Participant party(String name) {
    return new Participant(
        spanIfAny(name).orElse(span), name, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private Voice voice(String name, Stance stance, VoiceKind kind) {
    return new Voice(
        spanIfAny(name), name, Optional.empty(), Optional.empty(), Optional.empty(), stance, kind);
  }

  private Figure figure(String rest) {
    var match = FIGURE.matcher(rest);
    if (!match.matches()) {
      throw new IllegalArgumentException(report.id() + ": no figure: " + rest);
    }
    var unit = match.group(1).equals("area") ? "km2" : "person";
    return new Figure(
        span(match.group(4)),
        amount(match.group(3)),
        Optional.empty(),
        match.group(2),
        unit,
        Optional.empty(),
        Optional.of(match.group(1)),
        Optional.empty(),
        Optional.ofNullable(match.group(5)).map(this::span),
        Optional.empty(),
        Optional.empty());
  }

  private static Amount amount(String written) {
    if (written.startsWith(">=")) {
      return new Amount.AtLeast(Double.parseDouble(written.substring(2)));
    }
    if (written.startsWith("<=")) {
      return new Amount.AtMost(Double.parseDouble(written.substring(2)));
    }
    if (written.startsWith("~")) {
      return new Amount.About(Double.parseDouble(written.substring(1)));
    }
    if (written.contains("..")) {
      var ends = written.split("\\.\\.");
      return new Amount.Between(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]));
    }
    return new Amount.Exactly(Double.parseDouble(written));
  }

  private void window(boolean flow, Optional<Moment> from) {
    var window = new Figure.Window(flow, from, report.published().map(Moment::on));
    figures.replaceAll(figure -> figure.over(window));
  }

  /// The words nearest after the claim's beginning, or else the first in the text.
  private Span span(String words) {
    return spanIfAny(words)
        .orElseThrow(() -> new IllegalArgumentException(report.id() + " does not say: " + words));
  }

  private Optional<Span> spanIfAny(String words) {
    int at = report.text().indexOf(words, span.start());
    int found = at < 0 ? report.text().indexOf(words) : at;
    return found < 0 ? Optional.empty() : Optional.of(new Span(found, found + words.length()));
  }

  private Span sentence() {
    int from = Math.max(0, report.text().lastIndexOf(". ", span.start()) + 1);
    int line = report.text().lastIndexOf('\n', span.start()) + 1;
    int end = report.text().indexOf(". ", span.end());
    int newline = report.text().indexOf('\n', span.end());
    int to = end < 0 || newline >= 0 && newline < end ? newline : end + 1;
    return new Span(Math.max(from, line), to < 0 ? report.text().length() : to);
  }
}
