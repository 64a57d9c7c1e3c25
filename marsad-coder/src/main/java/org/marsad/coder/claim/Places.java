package org.marsad.coder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.marsad.coder.happening.HappeningMention;
import org.marsad.coder.place.PlaceLabels;
import org.marsad.coder.place.PlaceMention;
import org.marsad.coder.reading.Block;
import org.marsad.record.Where;

/// Chooses the place of a happening: its own clause's, else its sentence's, else its passage's,
/// else the dateline's. A capital that only stands for a government is not where something
/// happened.
final class Places {
  private static final Set<String> WAYS = Set.of("from", "to", "toward");

  private final Evidence evidence;
  private final Facilities facilities;
  private final Grounds grounds;

  /// For each sentence the place that stays in mind after it, as far as was asked.
  private final List<Optional<Left>> inMind = new ArrayList<>();

  /// The same, of places where something happened.
  private final List<Optional<Left>> inMindOfNews = new ArrayList<>();

  Places(Evidence evidence) {
    this.evidence = evidence;
    this.facilities = new Facilities(evidence);
    this.grounds = new Grounds(evidence);
  }

  /// @param others places of equal rank, or from and to
  record Chosen(Optional<Where> where, List<Where> others, String rule) {
    static final Chosen NONE = new Chosen(Optional.empty(), List.of(), "");
  }

  Chosen of(HappeningMention happening) {
    var facility = facilities.in(happening.sentence());
    if (!facility.isEmpty()) {
      return new Chosen(
          Optional.of(facility.getFirst().where()),
          own(happening).stream().map(PlaceMention::where).toList(),
          "where-facility");
    }
    var own = own(happening);
    if (!own.isEmpty()) {
      return located(chosen(own, "where-clause"), happening.sentence());
    }
    var ground = grounds.of(happening);
    if (ground.isPresent()) {
      return new Chosen(ground, List.of(), "where-ground");
    }
    var near = inSentence(happening);
    if (!near.isEmpty()) {
      return located(chosen(near, "where-sentence"), happening.sentence());
    }
    if (Times.SPEECH.contains(happening.type())) {
      // What is said is of the place of its own paragraph, if of any.
      return passage(happening.sentence(), true)
          .map(w -> new Chosen(Optional.of(w), List.of(), "where-passage"))
          .orElse(Chosen.NONE);
    }
    return passage(happening.sentence(), false)
        .map(w -> new Chosen(Optional.of(w), List.of(), "where-passage"))
        .or(() ->
            evidence
                .filedAt()
                .map(w -> new Chosen(Optional.of(w.asInherited()), List.of(), "where-dateline")))
        .orElse(Chosen.NONE);
  }

  private Chosen located(Chosen chosen, int sentence) {
    var where = chosen.where().map(w -> located(w, sentence));
    return new Chosen(
        where, chosen.others(), where.equals(chosen.where()) ? chosen.rule() : "where-unmapped");
  }

  /// A place that nobody has mapped lies in the division of which its sentence or its passage
  /// tells.
  private Where located(Where where, int sentence) {
    return where.country().isPresent()
        ? where
        : IntStream.iterate(sentence, s -> s >= 0, s -> s - 1)
            .mapToObj(evidence::placesIn)
            .flatMap(List::stream)
            .filter(p -> p.stands() && p.where().admin1().isPresent())
            .filter(p -> !isSpeakers(p) && !isOrigin(p))
            .findFirst()
            .map(p -> where.somewhereIn(p.where()))
            .orElse(where);
  }

  private List<PlaceMention> own(HappeningMention happening) {
    var inSentence = evidence.placesIn(happening.sentence());
    return happening.places().stream()
        .flatMap(head -> inSentence.stream().filter(p -> p.first() <= head && head <= p.last()))
        .distinct()
        .toList();
  }

  private List<PlaceMention> inSentence(HappeningMention happening) {
    return evidence.placesIn(happening.sentence()).stream()
        .filter(p -> !p.modifier() && !isSpeakers(p))
        .sorted(Comparator.comparingInt(p -> Math.abs(p.head() - happening.head())))
        .limit(2)
        .toList();
  }

  /// "a hospital official in the port said": where the speaker is, not what he tells of.
  private boolean isSpeakers(PlaceMention place) {
    var sentence = evidence.sentence(place.sentence());
    int up = sentence.head(place.head());
    boolean belongs =
        up >= 0 && up < place.head() && sentence.relation(place.head()).equals("nmod");
    return evidence.attributionsAround(place.where().span()).stream()
        .flatMap(a ->
            Stream.concat(
                a.source().stream(),
                Stream.concat(a.voice().stream(), a.behind().stream())
                    .flatMap(v -> v.span().stream())))
        .anyMatch(s ->
            s.contains(place.where().span()) || belongs && s.contains(sentence.token(up).span()));
  }

  /// The most specific comes first; from and to and equals follow.
  private static Chosen chosen(List<PlaceMention> places, String rule) {
    var best =
        places.stream()
            .min(
                Comparator.comparing((PlaceMention p) -> WAYS.contains(p.where().relation()))
                    .thenComparingInt(p -> rank(p.where())))
            .orElseThrow();
    var others = new ArrayList<Where>();
    for (PlaceMention place : places) {
      boolean wider =
          rank(place.where()) > rank(best.where()) && !WAYS.contains(place.where().relation());
      if (!place.equals(best) && !wider) {
        others.add(place.where());
      }
    }
    return new Chosen(Optional.of(best.where()), others, rule);
  }

  /// Sharper places first: 1 and 2 are equally places one can point at.
  private static int rank(Where where) {
    return Math.max(2, where.precision());
  }

  /// The nearest place told before where something happened in the paragraph; else any told before.
  ///
  /// @param near only in the same paragraph
  private Optional<Where> passage(int sentence, boolean near) {
    while (inMind.size() < sentence) {
      remember(inMind.size());
    }
    if (sentence == 0) {
      return Optional.empty();
    }
    var label = label(sentence);
    if (label.isPresent()) {
      return label;
    }
    var news = inMindOfNews.get(sentence - 1);
    var any = inMind.get(sentence - 1);
    return news.filter(l -> evidence.sameBlock(l.sentence(), sentence))
        .or(() -> any.filter(l -> evidence.sameBlock(l.sentence(), sentence)))
        .or(() -> near ? Optional.empty() : news.filter(this::isHandedOn))
        .or(() -> near ? Optional.empty() : any.filter(this::isHandedOn))
        .map(Left::where);
  }

  /// What an entry of a bulletin tells under its place's name, says nothing of the next entry.
  private boolean isHandedOn(Left left) {
    return label(left.sentence()).isEmpty();
  }

  /// The place that opens the paragraph as its label: "Thun: A bomb went off."
  private Optional<Where> label(int sentence) {
    int first = sentence;
    while (first > 0 && evidence.sameBlock(first - 1, sentence)) {
      first--;
    }
    var opening = evidence.sentence(first);
    return evidence.placesIn(first).stream()
        .filter(p -> PlaceLabels.isLabel(opening, p))
        .findFirst()
        .map(p -> p.where().insideInherited());
  }

  /// A place and the sentence that leaves it in mind.
  private record Left(Where where, int sentence) {}

  private void remember(int sentence) {
    inMind.add(kept(last(inMind), left(sentence, p -> true)));
    var news = tellsNews(sentence) ? left(sentence, this::isOfNews) : Optional.<Left>empty();
    inMindOfNews.add(kept(last(inMindOfNews), news));
  }

  /// What comes later is in mind, unless it only says in which province or by which river the place
  /// before lies.
  private static Optional<Left> kept(Optional<Left> before, Optional<Left> now) {
    return before.isPresent()
            && now.isPresent()
            && isAround(now.get().where(), before.get().where())
        ? before
        : now.or(() -> before);
  }

  private static boolean isAround(Where wide, Where sharp) {
    boolean wider = sharp.precision() < 3 && (wide.precision() == 4 || wide.precision() == 5);
    return wider
        && wide.lat().isPresent()
        && wide.country().equals(sharp.country())
        && (wide.admin1().isEmpty() || wide.admin1().equals(sharp.admin1()));
  }

  private static Optional<Left> last(List<Optional<Left>> left) {
    return left.isEmpty() ? Optional.empty() : left.getLast();
  }

  private Optional<Left> left(int sentence, Predicate<PlaceMention> fit) {
    if (evidence.sentence(sentence).block().kind() == Block.Kind.CAPTION) {
      return Optional.empty();
    }
    var facility = facilities.in(sentence);
    if (!facility.isEmpty()) {
      return Optional.of(new Left(facility.getFirst().where().insideInherited(), sentence));
    }
    return best(sentence, p -> fit.test(p) && isOfHappening(p))
        .or(() -> best(sentence, fit))
        .map(PlaceMention::where)
        .filter(w -> w.precision() < 6)
        .map(w -> new Left(located(w, sentence).insideInherited(), sentence));
  }

  private Optional<PlaceMention> best(int sentence, Predicate<PlaceMention> fit) {
    return evidence.placesIn(sentence).stream()
        .filter(p -> !p.modifier() && !isSpeakers(p) && !isOrigin(p) && fit.test(p))
        .min(Comparator.comparingInt(p -> rank(p.where())));
  }

  /// Whether some happening's own clause names it.
  private boolean isOfHappening(PlaceMention place) {
    return evidence.happeningsIn(place.sentence()).stream()
        .flatMap(h -> h.places().stream())
        .anyMatch(t -> place.first() <= t && t <= place.last());
  }

  /// Whether something happened there, rather than that somebody lives there or plans to.
  private boolean tellsNews(int sentence) {
    return evidence.happeningsIn(sentence).stream().anyMatch(Places::isNews);
  }

  private static boolean isNews(HappeningMention happening) {
    return happening.factuality().tookPlace() && !happening.presupposed();
  }

  /// "Capt. Reed, from Bismarck, N.D.": where somebody is from.
  private boolean isOrigin(PlaceMention place) {
    var sentence = evidence.sentence(place.sentence());
    int at = place.first() - 1;
    while (at > 0 && sentence.token(at).tag().matches("NNP|,")) {
      at--;
    }
    return at > 0
        && sentence.token(at).lower().equals("from")
        && sentence.token(at - 1).tag().matches("NNP|,");
  }

  /// "was planning attacks in Homs": nothing happened there.
  private boolean isOfNews(PlaceMention place) {
    var there =
        evidence.happeningsIn(place.sentence()).stream()
            .filter(h -> h.places().stream().anyMatch(t -> place.first() <= t && t <= place.last()))
            .toList();
    return there.isEmpty() || there.stream().anyMatch(Places::isNews);
  }
}
