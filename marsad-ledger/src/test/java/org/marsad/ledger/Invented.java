package org.marsad.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.marsad.ledger.chain.Sha256;
import org.marsad.record.Amount;
import org.marsad.record.Claim;
import org.marsad.record.CodedReport;
import org.marsad.record.Codes;
import org.marsad.record.Factuality;
import org.marsad.record.Figure;
import org.marsad.record.Layers;
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
import org.marsad.record.entry.Original;

/// Reports of places and people that do not exist, coded as if the coder had read them.
public final class Invented {
  private static final Layers NO_LAYERS =
      new Layers(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  private static final List<String> TOWNS =
      List.of("Tel Marwan", "Qasr al-Rim", "Wadi Zeitun", "Deir Samak", "Ain Harmala", "Shuqayra");
  private static final List<String> BANDS =
      List.of("Valley Front", "River Brigades", "Salt Road Company", "Hill Guard");
  private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

  private Invented() {}

  /// A report of some sentences, each a claim; another number, another report.
  public static CodedReport report(int number, int claims) {
    var text = new StringBuilder();
    var sentences = new ArrayList<Sentence>();
    for (int n = 0; n < claims; n++) {
      sentences.add(Sentence.of(text, number, n));
    }
    var day = FIRST.plusDays(number % 60);
    var report =
        Report.of("report-" + number, text.toString())
            .published(day)
            .publisher("Courier " + number % 7);
    return coded(report, sentences.stream().map(s -> s.claim(day, number)).toList());
  }

  public static CodedReport coded(Report report, List<Claim> claims) {
    return new CodedReport(
        report,
        Sha256.hex(report.text().getBytes(StandardCharsets.UTF_8)),
        "marsad 0.1.0 / codebook 0",
        Optional.empty(),
        claims,
        NO_LAYERS,
        List.of());
  }

  /// The two entries of a report: filed and coded.
  public static List<Draft> drafts(CodedReport coded) {
    return List.of(filed(coded.report()), Draft.coded("marsad 0.1.0", coded));
  }

  public static Draft filed(Report report) {
    var bytes = report.text().getBytes(StandardCharsets.UTF_8);
    var original =
        new Original(Sha256.hex(bytes), "text/plain", "in/" + report.id() + ".txt", bytes.length);
    return Draft.filed("A. Clerk", report, original, bytes);
  }

  private record Sentence(
      Span span,
      Span trigger,
      Span who,
      String band,
      Span where,
      String town,
      Span number,
      int dead) {
    static Sentence of(StringBuilder text, int report, int n) {
      int start = text.length();
      var band = BANDS.get((report + n) % BANDS.size());
      var town = TOWNS.get((report * 5 + n) % TOWNS.size());
      int dead = 1_000 + report * 31 + n;
      text.append("The ");
      var who = add(text, band);
      text.append(' ');
      var trigger = add(text, "shelled");
      text.append(' ');
      var where = add(text, town);
      text.append(", driving out ");
      var number = add(text, String.format(Locale.ROOT, "%,d", dead));
      text.append(" people, a relief worker of house ").append(report * 100 + n).append(" said.");
      var span = new Span(start, text.length());
      text.append('\n');
      return new Sentence(span, trigger, who, band, where, town, number, dead);
    }

    private static Span add(StringBuilder text, String words) {
      int start = text.length();
      text.append(words);
      return new Span(start, text.length());
    }

    Claim claim(LocalDate published, int report) {
      var day = Optional.of(Moment.on(published.minusDays(report % 3)));
      var rules = new TreeMap<String, String>();
      rules.put("type", "trigger-verb");
      return new Claim(
          Sha256.hex((report + "/" + span).getBytes(StandardCharsets.UTF_8)).substring(0, 12),
          span,
          span,
          new Proposition.Happening("shelling", Codes.NONE),
          trigger,
          List.of(new Participant(who, band, actor(), Optional.empty(), Optional.empty())),
          List.of(),
          Optional.of(
              new When(Optional.empty(), day, day, TimePrecision.DAY, TimeRelation.ON, false)),
          Optional.of(place()),
          List.of(),
          List.of(figure()),
          List.of(
              new Voice(
                  Optional.empty(),
                  "a relief worker",
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Stance.SAYS,
                  VoiceKind.UNNAMED)),
          Factuality.CERTAIN,
          Optional.empty(),
          Optional.empty(),
          false,
          0.8125,
          rules);
    }

    private Optional<String> actor() {
      return band.equals("Valley Front") ? Optional.of("valley-front") : Optional.empty();
    }

    private Where place() {
      int nth = TOWNS.indexOf(town);
      return new Where(
          where,
          town,
          Optional.of("town-" + nth),
          Optional.of(34.5 + nth * 0.25),
          Optional.of(40.125 + nth * 0.5),
          Optional.of(nth < 4 ? "QZ" : "QY"),
          Optional.of(nth % 2 == 0 ? "Upper Valley" : "Lower Valley"),
          1,
          "in",
          false);
    }

    private Figure figure() {
      return new Figure(
          number,
          new Amount.Exactly(dead),
          Optional.empty(),
          "people",
          "person",
          Optional.empty(),
          Optional.of("displaced"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }
}
