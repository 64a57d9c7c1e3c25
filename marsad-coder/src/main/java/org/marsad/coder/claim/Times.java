package org.marsad.coder.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.marsad.coder.happening.HappeningMention;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.reading.DatelineWords;
import org.marsad.coder.time.TimeExpression;
import org.marsad.coder.voice.Attribution;
import org.marsad.record.Moment;
import org.marsad.record.Span;
import org.marsad.record.Stance;
import org.marsad.record.TimePrecision;
import org.marsad.record.TimeRelation;
import org.marsad.record.When;

/// Chooses the time of a happening: its own clause's, else its sentence's, else its passage's, else
/// the day of the dateline.
final class Times {
  private static final Set<TimePrecision> TOO_WIDE =
      Set.of(TimePrecision.ERA, TimePrecision.YEAR, TimePrecision.UNKNOWN, TimePrecision.SEASON);

  static final Set<String> SPEECH =
      Set.of("condemnation", "appeal", "accusation", "pledge", "threat", "refusal", "support");

  private static final Set<String> CAMPAIGN_TYPES =
      Set.of("offensive", "siege", "capture-of-territory");

  private static final Set<String> CAMPAIGNS =
      Set.of(
          "operation",
          "campaign",
          "offensive",
          "battle",
          "push",
          "assault",
          "war",
          "fighting",
          "siege",
          "conflict");
  private static final Set<String> REPORTING =
      Set.of("confirm", "announce", "report", "verify", "acknowledge");

  private final Evidence evidence;

  /// For each sentence the time that stays in mind when it is read, as far as was asked.
  private final List<Optional<TimeExpression>> inMind = new ArrayList<>();

  /// The same of times that are not still to come.
  private final List<Optional<TimeExpression>> inMindPast = new ArrayList<>();

  private Optional<NavigableMap<Integer, When>> beginnings = Optional.empty();

  Times(Evidence evidence) {
    this.evidence = evidence;
  }

  /// @param rule which way it was found
  record Chosen(When when, String rule) {}

  Optional<Chosen> of(HappeningMention happening, VoiceChain voices) {
    var told =
        speechAct(happening)
            .or(() -> total(happening))
            .or(() -> clause(happening))
            .or(() -> inSentence(happening, voices))
            .or(() -> ownSince(happening));
    return told.or(() -> happening.isObligation() ? demanded() : Optional.empty())
        .or(() -> inherited(happening, voices));
  }

  private Optional<Chosen> inherited(HappeningMention happening, VoiceChain voices) {
    return takenUp(happening, voices)
        .or(() -> sinceEvent(happening))
        .or(() -> running(happening))
        .or(() -> passage(happening))
        .or(this::dateline);
  }

  /// "We condemn the attacks of Monday": what is said in the present is said on the day of
  /// publication, whatever it is about.
  private Optional<Chosen> speechAct(HappeningMention happening) {
    var sentence = evidence.sentence(happening.sentence());
    if (!SPEECH.contains(happening.type()) || !isPresent(sentence, happening.head())) {
      return Optional.empty();
    }
    return published().map(p -> new Chosen(onDay(p), "when-published"));
  }

  /// What must be done is asked for on the day of the report.
  private Optional<Chosen> demanded() {
    return published().map(p -> new Chosen(onDay(p), "when-published"));
  }

  private Optional<LocalDate> published() {
    return evidence.document().reading().report().published();
  }

  private static When onDay(LocalDate day) {
    return new When(
        Optional.empty(),
        Optional.of(Moment.on(day)),
        Optional.of(Moment.on(day)),
        TimePrecision.DAY,
        TimeRelation.ON,
        true);
  }

  /// "These strikes" were when the strikes were that they take up; "the strikes have destroyed" is
  /// told of the whole campaign.
  private Optional<Chosen> takenUp(HappeningMention happening, VoiceChain voices) {
    if (happening.takesUp().isEmpty() || isPerfect(happening)) {
      return Optional.empty();
    }
    var earlier = evidence.happenings().get(happening.takesUp().getAsInt());
    return of(earlier, voices).map(c -> new Chosen(c.when().asInherited(), "when-taken-up"));
  }

  /// "Since the start of the operation": since the day on which the report says it began.
  private Optional<Chosen> sinceEvent(HappeningMention happening) {
    Sentence sentence = evidence.sentence(happening.sentence());
    return sentence.tokens().stream()
        .filter(t -> t.lower().equals("since"))
        .filter(t -> sentence.relation(t.index()).equals("case"))
        .flatMap(t -> sentence.subtree(sentence.head(t.index())).stream())
        .map(i -> sentence.token(i).lemma().toLowerCase(Locale.ROOT))
        .flatMap(word -> beginning(word, happening.sentence()).stream())
        .findFirst()
        .map(w -> new Chosen(w, "when-since-event"));
  }

  private Optional<When> beginning(String noun, int sentence) {
    return CAMPAIGNS.contains(noun) ? campaign(sentence) : Optional.empty();
  }

  /// "They have retaken 30 villages", "the number now totals 600": counted from the campaign's
  /// beginning until now.
  private Optional<Chosen> running(HappeningMention happening) {
    boolean counts = !happening.figures().isEmpty() || happening.type().equals("tally");
    return counts && isPerfect(happening)
        ? campaign(happening.sentence()).map(w -> new Chosen(w, "when-running"))
        : Optional.empty();
  }

  /// "The number now totals 600": what is summed up has been counted from the beginning.
  private Optional<Chosen> total(HappeningMention happening) {
    var sentence = evidence.sentence(happening.sentence());
    boolean sums =
        sentence.tokens().stream().anyMatch(t -> t.isVerb() && t.lemma().equals("total"));
    boolean dated =
        evidence.timesIn(sentence.index()).stream()
            .anyMatch(t -> t.relation() == TimeRelation.SINCE);
    return sums && !dated
        ? campaign(sentence.index()).map(w -> new Chosen(w, "when-running"))
        : Optional.empty();
  }

  private boolean isPerfect(HappeningMention happening) {
    var sentence = evidence.sentence(happening.sentence());
    int head = happening.head();
    return isPerfect(sentence, head)
        || sentence.relation(head).startsWith("nsubj") && isPerfect(sentence, sentence.head(head));
  }

  private static boolean isPerfect(Sentence sentence, int verb) {
    return sentence.token(verb).tag().equals("VBN")
        && sentence.children(verb).stream()
            .anyMatch(c ->
                sentence.relation(c).equals("aux")
                    && Set.of("has", "have", "'ve", "’ve").contains(sentence.token(c).lower()));
  }

  /// From the last beginning that the text has told of a campaign, to the day of publication.
  private Optional<When> campaign(int sentence) {
    if (beginnings.isEmpty()) {
      beginnings = Optional.of(beginnings());
    }
    return Optional.ofNullable(beginnings.get().lowerEntry(sentence))
        .map(Map.Entry::getValue)
        .flatMap(w ->
            published()
                .filter(p -> !w.earliest().orElseThrow().date().isAfter(p))
                .map(p ->
                    new When(
                        w.span(),
                        w.earliest(),
                        Optional.of(Moment.on(p)),
                        w.precision(),
                        TimeRelation.SINCE,
                        true)));
  }

  /// By sentence the last beginning of a campaign that it tells.
  private NavigableMap<Integer, When> beginnings() {
    var told = new TreeMap<Integer, When>();
    for (HappeningMention happening : evidence.happenings()) {
      if (CAMPAIGN_TYPES.contains(happening.type())) {
        clause(happening)
            .map(Chosen::when)
            .filter(w -> w.earliest().isPresent())
            .ifPresent(w -> told.put(happening.sentence(), w));
      }
    }
    return told;
  }

  private Optional<Chosen> clause(HappeningMention happening) {
    var inSentence = evidence.timesIn(happening.sentence());
    return happening.times().stream()
        .flatMap(head -> inSentence.stream().filter(t -> t.first() <= head && head <= t.last()))
        .filter(Times::dates)
        .findFirst()
        .map(t -> new Chosen(dated(t, happening), "when-clause"));
  }

  private When dated(TimeExpression time, HappeningMention happening) {
    return sinceClause(time, happening)
        .or(() -> beginningItself(time, happening))
        .orElseGet(() -> when(time));
  }

  /// "since the siege began on Monday": the siege itself began on Monday.
  private Optional<When> beginningItself(TimeExpression time, HappeningMention happening) {
    if (time.relation() != TimeRelation.SINCE || time.precision() != TimePrecision.DAY) {
      return Optional.empty();
    }
    Sentence sentence = evidence.sentence(time.sentence());
    return sinceClauseOver(sentence, time.first())
        .filter(clause -> sentence.isUnder(happening.head(), clause))
        .map(c ->
            new When(
                Optional.of(time.span()),
                time.earliest(),
                time.earliest(),
                time.precision(),
                TimeRelation.ON,
                false));
  }

  /// The clause with "since" may tell another happening, whose time is this one's beginning too.
  private Optional<Chosen> ownSince(HappeningMention happening) {
    Sentence sentence = evidence.sentence(happening.sentence());
    return evidence.timesIn(happening.sentence()).stream()
        .filter(Times::dates)
        .filter(t ->
            sinceClauseOver(sentence, t.first())
                .filter(clause -> sentence.head(clause) == happening.head())
                .isPresent())
        .findFirst()
        .map(t -> new Chosen(until(t), "when-since-clause"));
  }

  private static Optional<Integer> sinceClauseOver(Sentence sentence, int token) {
    for (int at = token, steps = 0; at >= 0 && steps < 12; at = sentence.head(at), steps++) {
      boolean since =
          sentence.relation(at).equals("advcl")
              && sentence.children(at).stream()
                  .anyMatch(c -> sentence.token(c).lower().equals("since"));
      if (since) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /// "Since fighting intensified in December, 37,000 have fled": the flight began then and runs on.
  private Optional<When> sinceClause(TimeExpression time, HappeningMention happening) {
    Sentence sentence = evidence.sentence(time.sentence());
    return sinceClauseOver(sentence, time.first())
        .filter(clause -> !sentence.isUnder(happening.head(), clause))
        .map(c -> until(time));
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
            .filter(t ->
                t.relation() == TimeRelation.DURING
                    || sameSide(t.span(), happening.trigger(), voices.passages()))
            .filter(t -> !isOthers(t, happening))
            .toList();
    var own = ownOfReported(candidates, happening);
    return nearest(own, happening).map(t -> new Chosen(dated(t, happening), "when-sentence"));
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
  private Optional<Chosen> passage(HappeningMention happening) {
    int sentence = happening.sentence();
    // What was said is as old as what stands beside it, and no older paragraph dates it.
    boolean near = SPEECH.contains(happening.type());
    boolean past = happening.factuality().tookPlace();
    return lastOf(sentence, true)
        .filter(t -> t.relation() == TimeRelation.ON || !isAside(t))
        .filter(t -> !past || !isToCome(t))
        .or(() ->
            inMind(past ? inMindPast : inMind, past, sentence - 1)
                .filter(t -> !near || evidence.sameBlock(t.sentence(), sentence)))
        .map(t -> t.sentence() == sentence ? when(t).asInherited() : when(t).dayInherited())
        .map(w -> new Chosen(w, "when-passage"));
  }

  /// "the Column, which has besieged the town since April": what is told by the way dates nothing
  /// else.
  private boolean isAside(TimeExpression time) {
    var sentence = evidence.sentence(time.sentence());
    for (int at = time.first(), steps = 0; at >= 0 && steps < 12; at = sentence.head(at), steps++) {
      if (sentence.relation(at).equals("acl:relcl")) {
        return true;
      }
    }
    return false;
  }

  private Optional<TimeExpression> inMind(
      List<Optional<TimeExpression>> known, boolean past, int sentence) {
    while (known.size() <= sentence) {
      var before = known.isEmpty() ? Optional.<TimeExpression>empty() : known.getLast();
      known.add(lastOf(known.size(), false).filter(t -> !past || !isToCome(t)).or(() -> before));
    }
    return sentence < 0 ? Optional.empty() : known.get(sentence);
  }

  /// What has happened did not happen on a day that is still to come.
  private boolean isToCome(TimeExpression time) {
    return published().flatMap(p -> time.earliest().map(e -> e.date().isAfter(p))).orElse(false);
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
        .filter(t -> !datesSaying(t))
        .filter(t -> !TOO_WIDE.contains(t.precision()))
        .filter(t -> t.relation() == TimeRelation.ON || same)
        .filter(t -> same || tellsOfHappening(t))
        .findFirst();
  }

  /// "up from none a week ago": where a sentence dates its happenings, another time in it dates
  /// nothing that is handed on.
  private boolean tellsOfHappening(TimeExpression time) {
    var dated =
        evidence.happeningsIn(time.sentence()).stream().flatMap(h -> h.times().stream()).toList();
    return dated.isEmpty() || dated.stream().anyMatch(d -> time.first() <= d && d <= time.last());
  }

  /// "the spokesman said today": the day of the words, not of what they tell.
  private boolean datesSaying(TimeExpression time) {
    if (time.relation() != TimeRelation.ON) {
      return false;
    }
    Sentence sentence = evidence.sentence(time.sentence());
    int up = sentence.head(time.first());
    for (int steps = 0; steps < 3 && up >= time.first() && up <= time.last(); steps++) {
      up = sentence.head(up);
    }
    if (up < 0) {
      return false;
    }
    var word = sentence.token(up).span();
    return evidence.attributionsAround(word).stream()
        .filter(a -> a.stance() != Stance.CLAIMS_RESPONSIBILITY)
        .filter(a -> !a.says(time.span().start()))
        .anyMatch(a -> a.cue().stream().anyMatch(c -> c.overlaps(word)));
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
    if (!tag.startsWith("VB")) {
      return sentence
          .child(head, "cop")
          .map(c -> sentence.token(c).tag())
          .filter(t -> t.equals("VBZ") || t.equals("VBP"))
          .isPresent();
    }
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
