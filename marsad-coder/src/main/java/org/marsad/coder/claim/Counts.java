package org.marsad.coder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.figure.FigureMention;
import org.marsad.coder.happening.HappeningMention;
import org.marsad.coder.happening.Single;
import org.marsad.coder.mention.Mention;
import org.marsad.record.Amount;
import org.marsad.record.Factuality;
import org.marsad.record.Figure;
import org.marsad.record.Span;
import org.marsad.record.TimeRelation;
import org.marsad.record.When;

/// Which figures a happening carries and which stand alone. A happening carries its first figure;
/// each further figure of its own is a tally; a figure that no happening took is a tally where its
/// own words say what it measures.
final class Counts {
  private static final Set<String> STOCKS =
      Set.of("present", "besieged", "in-need", "detained", "area", "ill");

  /// Length of " of " with a determiner: "14 of the 17".
  private static final int OF = 9;

  /// What befalls each person apart, so that a person named is one more.
  private static final Set<String> FATES = Set.of("killed", "injured", "detained", "abducted");

  /// What counts happenings.
  private static final Set<String> EVENTS = Set.of("attacks", "strikes", "missions");

  private static final Set<String> MANY =
      Set.of("multiple", "several", "dual", "twin", "various", "numerous", "a number", "series");

  private static final Set<String> BLASTS = Set.of("bombing", "explosion", "suicide-bombing");

  private final Evidence evidence;
  private final Antecedents antecedents;
  private final Map<Span, FigureMention> bySpan = new HashMap<>();

  /// The happening that has a figure for its own.
  private final Map<Span, HappeningMention> takers = new HashMap<>();

  Counts(Evidence evidence) {
    this.evidence = evidence;
    this.antecedents = new Antecedents(evidence);
    evidence.figures().forEach(f -> bySpan.putIfAbsent(f.figure().span(), f));
    for (HappeningMention happening : evidence.happenings()) {
      for (HappeningMention.Counted counted : happening.figures()) {
        var figure = evidence.figures().get(counted.figure()).figure();
        takers.putIfAbsent(figure.span(), happening);
      }
    }
  }

  /// A figure of a happening.
  ///
  /// @param head token of the participant that it counts
  record Share(Figure figure, int head) {}

  /// The figures of a happening with their measures, in text order.
  List<Share> of(HappeningMention happening) {
    var shares = new ArrayList<Share>();
    for (HappeningMention.Counted counted : happening.figures()) {
      var figure = evidence.figures().get(counted.figure()).figure();
      measured(figure, counted.measure()).ifPresent(f -> shares.add(new Share(f, counted.head())));
    }
    for (Single single : happening.singles()) {
      happening
          .measure()
          .filter(FATES::contains)
          .ifPresent(m -> shares.add(new Share(one(single.mention(), m), single.mention().head())));
    }
    happening
        .measure()
        .filter(m -> FATES.contains(m) && isSaidToBe(happening))
        .ifPresent(m -> shares.addAll(takenUp(happening, m, List.copyOf(shares))));
    shares.removeIf(s -> shares.stream().anyMatch(p -> isOutOf(p.figure(), s.figure())));
    if (shares.stream().anyMatch(s -> isFate(s.figure()))) {
      // "Multiple attacks killed 35" counts the dead, not the attacks.
      shares.removeIf(s -> isVague(s.figure()));
    }
    shares.sort(Comparator.comparing(s -> s.figure().span()));
    return shares;
  }

  private static boolean isSaidToBe(HappeningMention happening) {
    return happening.factuality() == Factuality.CERTAIN
        || happening.factuality() == Factuality.PROBABLE;
  }

  /// Those whom no number counts here, but one did before.
  private List<Share> takenUp(HappeningMention happening, String measure, List<Share> counted) {
    return happening.patients().stream()
        .filter(p -> counted.stream().noneMatch(s -> s.head() == p.head()))
        .flatMap(p ->
            antecedents
                .of(p, happening.sentence(), measure)
                .map(f -> new Share(f, p.head()))
                .stream())
        .toList();
  }

  private static boolean isFate(Figure figure) {
    return figure.measure().filter(m -> FATES.contains(m) || m.equals("victims")).isPresent();
  }

  private boolean isVague(Figure figure) {
    var words = evidence.document().words(figure.span()).toLowerCase(Locale.ROOT);
    return figure.measure().filter(EVENTS::contains).isPresent() && MANY.contains(words);
  }

  /// "14 of 17 drones": it happened to the 14, and nothing is told of the other three.
  private static boolean isOutOf(Figure part, Figure whole) {
    int between = whole.span().start() - part.span().end();
    return part.partOf().filter(whole.span()::equals).isPresent() && between > 0 && between <= OF;
  }

  /// A person whom no number counts is one person.
  private static Figure one(Mention person, String measure) {
    return new Figure(
        person.span(),
        new Amount.Exactly(1),
        Optional.empty(),
        "people",
        "person",
        Optional.of(person.span()),
        Optional.of(measure),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// Those to whom a claim's own figure happened: all but those whom another figure counts. To the
  /// happening itself belong all people whom it befell: a bomb that killed two and hurt five was
  /// set against the seven.
  static List<Mention> patients(HappeningMention happening, List<Share> shares, int index) {
    var own =
        happening.patients().stream()
            .filter(p -> own(p, shares, index) || index == 0 && isHarmed(happening, p, shares))
            .toList();
    return own.stream().filter(p -> !isSaidTwice(p, own)).toList();
  }

  /// People hurt beside the dead, and the things that one blast wrecked.
  private static boolean isHarmed(HappeningMention happening, Mention patient, List<Share> shares) {
    boolean blast = BLASTS.contains(happening.type());
    return shares.stream()
        .filter(s -> s.head() == patient.head())
        .map(Share::figure)
        .anyMatch(f ->
            blast || f.unit().equals("person") && f.measure().filter(FATES::contains).isPresent());
  }

  /// Whose the counted things are need not be added where their own words tell it.
  private static boolean isSaidTwice(Mention patient, List<Mention> own) {
    return patient.rule().equals("mention-taken-up")
        && own.stream()
            .anyMatch(o ->
                !o.equals(patient) && o.actor().isPresent() && o.actor().equals(patient.actor()));
  }

  private static boolean own(Mention patient, List<Share> shares, int index) {
    boolean counted = shares.stream().anyMatch(s -> s.head() == patient.head());
    if (index > 0 && !counted && patient.actor().isEmpty()) {
      return false;
    }
    for (int i = 0; i < shares.size(); i++) {
      boolean others = i != index && shares.get(i).head() != shares.get(index).head();
      if (others && shares.get(i).head() == patient.head()) {
        return false;
      }
    }
    return true;
  }

  /// What a count measures is told by its own words first ("12 wounded"), then by the happening;
  /// only people die: "the deaths of five men and the loss of four rifles".
  private static Optional<Figure> measured(Figure figure, Optional<String> measure) {
    if (figure.measure().isPresent()) {
      return Optional.of(figure);
    }
    return measure
        .map(m -> ofThings(figure, m))
        .filter(m -> !FATES.contains(m) || figure.unit().equals("person"))
        .map(figure::measuredAs);
  }

  /// People are detained, things are captured.
  private static String ofThings(Figure figure, String measure) {
    return measure.equals("detained") && figure.unit().equals("item") ? "captured" : measure;
  }

  /// Figures that no happening took and whose words tell what they measure.
  List<FigureMention> alone() {
    var taken = new HashSet<Integer>();
    evidence.happenings().forEach(h -> h.figures().forEach(c -> taken.add(c.figure())));
    var alone = new ArrayList<FigureMention>();
    for (int i = 0; i < evidence.figures().size(); i++) {
      if (!taken.contains(i)) {
        told(evidence.figures().get(i)).ifPresent(alone::add);
      }
    }
    return alone;
  }

  /// The figure with its measure; a part measures what its whole does ("16 killed, nine of them
  /// civilians").
  private Optional<FigureMention> told(FigureMention mention) {
    if (mention.figure().measure().isPresent()) {
      return Optional.of(mention);
    }
    return mention
        .figure()
        .partOf()
        .flatMap(this::measureOfWhole)
        .map(m ->
            new FigureMention(
                mention.figure().measuredAs(m),
                mention.sentence(),
                mention.first(),
                mention.last(),
                mention.noun(),
                mention.rule()));
  }

  private Optional<String> measureOfWhole(Span whole) {
    return Optional.ofNullable(bySpan.get(whole))
        .flatMap(f -> f.figure().measure())
        .or(() -> taker(whole).flatMap(h -> measureIn(h, whole)));
  }

  private Optional<String> measureIn(HappeningMention happening, Span figure) {
    return of(happening).stream()
        .filter(s -> s.figure().span().equals(figure))
        .findFirst()
        .flatMap(s -> s.figure().measure());
  }

  /// The happening that a figure belongs to.
  private Optional<HappeningMention> taker(Span figure) {
    return Optional.ofNullable(takers.get(figure));
  }

  /// The happening that its whole belongs to, else that of its sentence that stands nearest to it.
  Optional<HappeningMention> nearest(FigureMention figure) {
    return figure.figure().partOf().flatMap(this::taker).or(() -> inSentence(figure));
  }

  /// "bringing the total to 3,000 since May": the time right after a number is its own.
  Optional<List<Integer>> ownTimes(FigureMention figure) {
    int end = figure.noun().filter(n -> n > figure.last()).orElse(figure.last());
    return evidence.timesIn(figure.sentence()).stream()
        .filter(t -> t.first() > end && t.first() <= end + 2)
        .findFirst()
        .map(t -> List.of(t.first()));
  }

  private Optional<HappeningMention> inSentence(FigureMention figure) {
    return evidence.happeningsIn(figure.sentence()).stream()
        .min((a, b) ->
            Integer.compare(
                Math.abs(a.head() - figure.first()), Math.abs(b.head() - figure.first())));
  }

  /// Munitions are those of the strikes that they were dropped in: counted once.
  static Figure part(List<Share> shares, int index, HappeningMention happening) {
    var figure = shares.get(index).figure();
    boolean munitions = figure.measure().filter("munitions"::equals).isPresent();
    return munitions
        ? figure.within(
            shares.stream()
                .map(Share::figure)
                .filter(f -> f.measure().filter("strikes"::equals).isPresent())
                .findFirst()
                .map(Figure::span)
                .orElse(happening.trigger()))
        : figure;
  }

  /// Whether a figure hangs from the word that tells a happening.
  boolean governs(HappeningMention happening, FigureMention figure) {
    var sentence = evidence.sentence(figure.sentence());
    return sentence.isUnder(figure.noun().orElse(figure.last()), happening.head());
  }

  /// A count since a day is a flow up to now; a count of who is held or present is a stock.
  static Figure windowed(Figure figure, Optional<When> when) {
    if (figure.window().isPresent() || when.isEmpty() || !when.get().resolved()) {
      return figure;
    }
    boolean stock =
        figure.measure().map(STOCKS::contains).orElse(false)
            && when.get().relation() != TimeRelation.SINCE;
    return figure.over(new Figure.Window(!stock, when.get().earliest(), when.get().latest()));
  }
}
