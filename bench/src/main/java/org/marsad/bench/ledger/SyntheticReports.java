package org.marsad.bench.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.marsad.ledger.Draft;
import org.marsad.record.Amount;
import org.marsad.record.Aspect;
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

/// Coded reports as the coder makes them, of a world that does not exist: nine sentences, thirteen
/// claims, about 1,700 bytes of JSON a claim. The same seed gives the same reports.
final class SyntheticReports {
  static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  static final int DAYS = 3_000;

  private static final Layers NO_LAYERS =
      new Layers(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  private static final List<String> TYPES =
      List.of("shelling", "air-strike", "armed-clash", "displacement", "arrest", "aid-delivery");
  private static final int SENTENCES = 9;

  private final SyntheticWorld world;
  private int count;

  SyntheticReports(SyntheticWorld world) {
    this.world = world;
  }

  /// A report's two entries.
  List<Draft> next() {
    var coded = report();
    var bytes = coded.report().text().getBytes(StandardCharsets.UTF_8);
    var original =
        new Original(sha256(bytes), "text/plain", coded.report().id() + ".txt", bytes.length);
    return List.of(
        Draft.filed("bench", coded.report(), original, bytes).sketched(bands()),
        Draft.coded("bench", coded));
  }

  private List<Long> bands() {
    var bands = new ArrayList<Long>();
    for (int n = 0; n < 16; n++) {
      bands.add((long) world.number(Integer.MAX_VALUE) << 8 | n);
    }
    return bands;
  }

  private CodedReport report() {
    int number = count++;
    var published = FIRST_DAY.plusDays(world.number(DAYS));
    var text = new StringBuilder();
    var claims = new ArrayList<Claim>();
    for (int n = 0; n < SENTENCES; n++) {
      sentence(text, claims, published, n % 2 == 0 ? 1 : 2, number);
      text.append(n % 3 == 2 ? "\n\n" : " ");
    }
    var report =
        Report.of("r" + number, text.toString())
            .published(published)
            .publisher("Courier " + world.number(40));
    return new CodedReport(
        report,
        sha256(report.text().getBytes(StandardCharsets.UTF_8)),
        "marsad 0.1.0 / codebook 0",
        Optional.empty(),
        claims,
        NO_LAYERS,
        List.of());
  }

  private void sentence(
      StringBuilder text, List<Claim> claims, LocalDate published, int many, int number) {
    int start = text.length();
    int group = world.group();
    int against = world.group();
    var town = world.town();
    int people = 2 + world.number(world.chance(0.1) ? 40_000 : 90);
    text.append("The ");
    var who = add(text, world.groupName(group));
    text.append(' ');
    var trigger = add(text, world.words(1).getFirst());
    text.append(' ');
    var whom = add(text, world.groupName(against));
    text.append(" in ");
    var place = add(text, town.name());
    text.append(" on Thursday, ");
    add(text, String.join(" ", world.words(14)));
    text.append(", and ");
    var counted = add(text, String.format(Locale.ROOT, "%,d", people));
    text.append(" people ");
    var other = add(text, String.join(" ", world.words(3)));
    text.append(", a ");
    var voice = add(text, world.chance(0.5) ? "monitor" : world.groupName(against) + " spokesman");
    text.append(" said.");
    var sentence = new Span(start, text.length());
    for (int n = 0; n < many; n++) {
      var span = n == 0 ? sentence : new Span(counted.start(), other.end());
      claims.add(
          claim(
              number + "/" + claims.size(),
              span,
              sentence,
              n == 0 ? trigger : other,
              participant(who, group),
              participant(whom, against),
              when(published),
              at(town, place),
              n == 0 ? List.of() : List.of(figure(counted, people)),
              voice(text, voice)));
    }
  }

  private static Span add(StringBuilder text, String words) {
    int start = text.length();
    text.append(words);
    return new Span(start, text.length());
  }

  private Participant participant(Span span, int group) {
    return new Participant(
        span,
        world.groupName(group),
        SyntheticWorld.registered(group),
        Optional.empty(),
        Optional.empty());
  }

  private Optional<When> when(LocalDate published) {
    if (world.chance(0.1)) {
      return Optional.empty();
    }
    var day = published.minusDays(world.number(5));
    var from = world.chance(0.05) ? day.minusDays(world.number(200)) : day;
    return Optional.of(
        new When(
            Optional.empty(),
            Optional.of(Moment.on(from)),
            Optional.of(Moment.on(day)),
            TimePrecision.DAY,
            TimeRelation.ON,
            false));
  }

  private Optional<Where> at(Where town, Span span) {
    return Optional.of(
        new Where(
            span,
            town.name(),
            town.gazetteer(),
            town.lat(),
            town.lon(),
            town.country(),
            town.admin1(),
            town.precision(),
            "in",
            false));
  }

  private static Figure figure(Span span, int people) {
    return new Figure(
        span,
        new Amount.Exactly(people),
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

  private static Voice voice(StringBuilder text, Span span) {
    return new Voice(
        Optional.of(span),
        text.substring(span.start(), span.end()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Stance.SAYS,
        VoiceKind.ORGANISATION);
  }

  private Claim claim(
      String seed,
      Span span,
      Span sentence,
      Span trigger,
      Participant agent,
      Participant patient,
      Optional<When> when,
      Optional<Where> where,
      List<Figure> figures,
      Voice voice) {
    var rules = new TreeMap<String, String>();
    rules.put("agents", "subject-of-verb");
    rules.put("patients", "object-of-verb");
    rules.put("type", "trigger-verb");
    rules.put("voices", "said-after");
    rules.put("when", "weekday-before");
    rules.put("where", "in-place");
    return new Claim(
        sha256(seed.getBytes(StandardCharsets.UTF_8)).substring(0, 12),
        span,
        sentence,
        figures.isEmpty()
            ? new Proposition.Happening(world.pick(TYPES), Codes.NONE)
            : new Proposition.Tally("displacement"),
        trigger,
        List.of(agent),
        List.of(patient),
        when,
        where,
        List.of(),
        figures,
        List.of(voice),
        world.chance(0.8) ? Factuality.CERTAIN : Factuality.POSSIBLE,
        Optional.of(Aspect.COMPLETED),
        Optional.empty(),
        world.chance(0.05),
        0.5 + world.number(50) / 100.0,
        rules);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
