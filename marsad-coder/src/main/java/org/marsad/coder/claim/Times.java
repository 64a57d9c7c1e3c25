package org.marsad.coder.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.coder.happening.HappeningMention;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.reading.DatelineWords;
import org.marsad.coder.time.TimeExpression;
import org.marsad.coder.voice.Attribution;
import org.marsad.record.Moment;
import org.marsad.record.Span;
import org.marsad.record.TimePrecision;
import org.marsad.record.TimeRelation;
import org.marsad.record.When;

/// Chooses the time of a happening: its own clause's, else its sentence's, else its passage's, else
/// the day of the dateline.
final class Times {
  private static final Set<TimePrecision> TOO_WIDE =
      Set.of(TimePrecision.ERA, TimePrecision.YEAR, TimePrecision.UNKNOWN, TimePrecision.SEASON);

  private static final Set<String> REPORTING =
      Set.of("confirm", "announce", "report", "verify", "acknowledge");

  private final Evidence evidence;

  Times(Evidence evidence) {
    this.evidence = evidence;
  }

  /// @param rule which way it was found
  record Chosen(When when, String rule) {}

  Optional<Chosen> of(HappeningMention happening, VoiceChain voices) {
    return clause(happening)
        .or(() -> inSentence(happening, voices))
        .or(() -> passage(happening.sentence()))
        .or(this::dateline);
  }

  private Optional<Chosen> clause(HappeningMention happening) {
    var inSentence = evidence.timesIn(happening.sentence());
    return happening.times().stream()
        .flatMap(head -> inSentence.stream().filter(t -> t.first() <= head && head <= t.last()))
        .filter(Times::dates)
        .findFirst()
        .map(t -> new Chosen(sinceClause(t, happening).orElseGet(() -> when(t)), "when-clause"));
  }

  /// "Since fighting intensified in December, 37,000 have fled": the flight began then and runs on.
  private Optional<When> sinceClause(TimeExpression time, HappeningMention happening) {
    Sentence sentence = evidence.sentence(time.sentence());
    for (int at = time.first(), steps = 0; at >= 0 && steps < 12; at = sentence.head(at), steps++) {
      boolean since =
          sentence.relation(at).equals("advcl")
              && sentence.children(at).stream()
                  .anyMatch(c -> sentence.token(c).lower().equals("since"));
      if (since && !sentence.isUnder(happening.head(), at)) {
        return Optional.of(until(time));
      }
    }
    return Optional.empty();
  }

  private When until(TimeExpression time) {
    var published = evidence.document().reading().report().published();
    var end = published.filter(p -> time.earliest().map(e -> !e.date().isAfter(p)).orElse(false));
    return new When(
        Optional.of(time.span()),
        time.earliest(),
        end.map(Moment::on).or(time::latest),
        time.precision(),
        TimeRelation.SINCE,
        false);
  }

  /// The sentence's only time, unless it is that of the saying.
  private Optional<Chosen> inSentence(HappeningMention happening, VoiceChain voices) {
    var candidates =
        evidence.timesIn(happening.sentence()).stream()
            .filter(Times::dates)
            .filter(t -> sameSide(t.span(), happening.trigger(), voices.passages()))
            .filter(t -> !isOthers(t, happening))
            .toList();
    var own = ownOfReported(candidates, happening);
    return nearest(own, happening).map(t -> new Chosen(when(t), "when-sentence"));
  }

  /// "Today confirmed the death of the commander on Sunday": what stands before the reported noun
  /// dates the confirming, where another time follows.
  private List<TimeExpression> ownOfReported(
      List<TimeExpression> times, HappeningMention happening) {
    var sentence = evidence.sentence(happening.sentence());
    int verb = sentence.head(happening.head());
    boolean reported =
        verb >= 0
            && sentence.token(happening.head()).isNoun()
            && REPORTING.contains(sentence.token(verb).lemma().toLowerCase(Locale.ROOT));
    var after = times.stream().filter(t -> t.first() > happening.head()).toList();
    return reported && !after.isEmpty() ? after : times;
  }

  /// A time outside what is said dates the saying, not what is said.
  private static boolean sameSide(Span time, Span trigger, List<Attribution> passages) {
    return passages.stream().allMatch(a -> a.says(time.start()) == a.says(trigger.start()));
  }

  private boolean isOthers(TimeExpression time, HappeningMention happening) {
    return evidence.happeningsIn(happening.sentence()).stream()
        .filter(h -> !h.trigger().equals(happening.trigger()))
        .flatMap(h -> h.times().stream())
        .anyMatch(head -> time.first() <= head && head <= time.last());
  }

  private static Optional<TimeExpression> nearest(
      List<TimeExpression> times, HappeningMention happening) {
    return times.stream()
        .min((a, b) ->
            Integer.compare(
                Math.abs(a.first() - happening.head()), Math.abs(b.first() - happening.head())));
  }

  /// The latest time told before in the paragraph, else in the report.
  private Optional<Chosen> passage(int sentence) {
    for (int s = sentence; s >= 0; s--) {
      var told = lastOf(s, s == sentence);
      if (told.isPresent()) {
        return told.map(t -> new Chosen(when(t).asInherited(), "when-passage"));
      }
    }
    return Optional.empty();
  }

  /// The day that the dateline names, where it is the day of publication: "KABUL (Aug. 14) —".
  private Optional<Chosen> dateline() {
    var reading = evidence.document().reading();
    var published = reading.report().published();
    return reading
        .dateline()
        .flatMap(DatelineWords::date)
        .filter(d -> published.filter(p -> names(d, p.getDayOfMonth())).isPresent())
        .map(d ->
            new When(
                Optional.of(d),
                published.map(Moment::on),
                published.map(Moment::on),
                TimePrecision.DAY,
                TimeRelation.ON,
                true))
        .map(w -> new Chosen(w, "when-dateline"));
  }

  private boolean names(Span date, int day) {
    return Stream.of(evidence.document().words(date).split("[^\\d]+"))
        .anyMatch(n -> n.equals(String.valueOf(day)) || n.equals("0" + day));
  }

  private Optional<TimeExpression> lastOf(int sentence, boolean same) {
    return evidence.timesIn(sentence).stream()
        .filter(Times::dates)
        .filter(t -> !TOO_WIDE.contains(t.precision()))
        .filter(t -> t.relation() == TimeRelation.ON || same)
        .findFirst();
  }

  /// Durations and repetitions date nothing.
  private static boolean dates(TimeExpression time) {
    return time.earliest().isPresent() || time.latest().isPresent();
  }

  static When when(TimeExpression time) {
    return new When(
        Optional.of(time.span()),
        time.earliest(),
        time.latest(),
        time.precision(),
        time.relation(),
        false);
  }

  /// Whether the sentence tells of the present: "are fighting", "now holds".
  static boolean isPresent(Sentence sentence, int head) {
    var tag = sentence.token(head).tag();
    return tag.equals("VBZ")
        || tag.equals("VBP")
        || tag.equals("VBG") && hasPresentAuxiliary(sentence, head);
  }

  private static boolean hasPresentAuxiliary(Sentence sentence, int head) {
    return sentence.children(head).stream()
        .filter(c -> sentence.relation(c).startsWith("aux"))
        .map(c -> sentence.token(c).tag())
        .anyMatch(tag -> tag.equals("VBZ") || tag.equals("VBP"));
  }
}
