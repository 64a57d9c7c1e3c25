package org.marsad.coder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.happening.Single;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.coder.reading.Block;
import org.marsad.record.Amount;
import org.marsad.record.Claim;
import org.marsad.record.Factuality;
import org.marsad.record.Figure;
import org.marsad.record.Span;
import org.marsad.record.When;
import org.marsad.record.Where;

/// Finds the dead, hurt, held of one happening told again further down: by the same number, by name
/// after "a commander", by "the commander" or "him". Each is told once and marked as the same, or
/// as a part of what was told, wherever it comes back.
final class Repeats {
  private static final Set<String> MEASURES = Set.of("killed", "injured", "detained", "abducted");

  /// Words before a number or a noun that make it one more.
  private static final Set<String> MORE =
      Set.of(
          "other",
          "others",
          "another",
          "additional",
          "more",
          "further",
          "second",
          "third",
          "separate",
          "different",
          "fellow");

  /// Words at the head of a sentence that open another happening.
  private static final Set<String> ELSEWHERE =
      Set.of("separate", "separately", "elsewhere", "another", "meanwhile", "second", "different");

  private static final String GROUPS =
      "dead|deaths|killed|victims|casualties|fatalities|wounded|injured|hurt|arrested|detained";

  private static final int OPENING = 6;

  /// So many of the dead and hurt are remembered; the number is ours, and no report that is one
  /// report comes near it.
  private static final int REACH = 500;

  private static final Amount ONE = new Amount.Exactly(1);

  private final Map<Span, Sentence> sentences = new HashMap<>();
  private final Map<Span, Single> singles = new HashMap<>();
  private final List<Told> told = new ArrayList<>();

  /// Whose story a paragraph tells again.
  private final Map<Block, Told> retold = new HashMap<>();

  private record Told(Figure figure, Claim claim, Optional<Single> single) {
    boolean isOne() {
      return figure.amount().equals(ONE);
    }

    boolean isNamed() {
      return single.filter(s -> !s.known()).isPresent();
    }
  }

  Repeats(Evidence evidence) {
    evidence.document().sentences().forEach(s -> sentences.put(s.span(), s));
    evidence
        .happenings()
        .forEach(h -> h.singles().forEach(s -> singles.put(s.mention().span(), s)));
  }

  /// @param claims in text order
  /// @return the same, with what is told again marked
  List<Claim> mark(List<Claim> claims) {
    var once = claims.stream().map(this::marked).toList();
    return once.stream().map(this::besides).toList();
  }

  /// "A commander and one fighter were held", then "the commander and one of his men": who was told
  /// beside the commander is told again beside him.
  private Claim besides(Claim claim) {
    var figures =
        claim.figures().stream()
            .map(f ->
                told.stream()
                    .filter(t -> t.figure().span().equals(f.span()) && isNew(f))
                    .filter(t -> t.claim().sentence().equals(claim.sentence()))
                    .findFirst()
                    .flatMap(this::beside)
                    .map(b -> f.again(b.figure().span()))
                    .orElse(f))
            .toList();
    return figures.equals(claim.figures()) ? claim : claim.withFigures(figures);
  }

  private static boolean isNew(Figure figure) {
    return figure.sameAs().isEmpty() && figure.partOf().isEmpty();
  }

  private Optional<Told> beside(Told now) {
    var story = Optional.ofNullable(sentences.get(now.claim().sentence())).map(Sentence::block);
    return story
        .flatMap(b -> Optional.ofNullable(retold.get(b)))
        .filter(r -> !isAlso(now))
        .flatMap(r ->
            told.stream()
                .filter(t -> t.claim().sentence().equals(r.claim().sentence()))
                .filter(t -> sameFate(t, now) && isApart(t, now) && !t.equals(r) && meets(t, now))
                .filter(t -> t.figure().amount().equals(now.figure().amount()))
                .findFirst());
  }

  private Claim marked(Claim claim) {
    if (claim.figures().isEmpty() || !isReal(claim)) {
      return claim;
    }
    var figures = claim.figures().stream().map(f -> marked(f, claim)).toList();
    return claim.withFigures(figures);
  }

  private static boolean isReal(Claim claim) {
    return !claim.presupposed()
        && Set.of(Factuality.CERTAIN, Factuality.PROBABLE, Factuality.POSSIBLE)
            .contains(claim.factuality());
  }

  private Figure marked(Figure figure, Claim claim) {
    boolean counts =
        figure.measure().filter(MEASURES::contains).isPresent() && figure.unit().equals("person");
    if (!counts) {
      return figure;
    }
    if (figure.partOf().isPresent()
        || figure.sameAs().filter(s -> isToldAs(s, figure)).isPresent()) {
      return figure;
    }
    return joined(figure.sameAs().isPresent() ? figure.first() : figure, claim);
  }

  /// Whether the number there was told of the same fate: "both men" who were detained are not told
  /// again where the two men only surrendered.
  private boolean isToldAs(Span earlier, Figure figure) {
    return told.stream()
        .anyMatch(t ->
            t.figure().span().equals(earlier) && t.figure().measure().equals(figure.measure()));
  }

  private Figure joined(Figure figure, Claim claim) {
    var now = new Told(figure, claim, Optional.ofNullable(singles.get(figure.span())));
    var before =
        opensAnother(now)
            ? List.<Told>of()
            : told.subList(Math.max(0, told.size() - REACH), told.size()).stream()
                .filter(t -> sameFate(t, now) && isApart(t, now) && meets(t, now))
                .toList();
    var again = again(before, now);
    if (again.isPresent()) {
      retells(claim, again.get());
      return figure.again(again.get().figure().span());
    }
    var whole = isAmong(now) ? largest(before) : whole(before, now);
    if (whole.isPresent()) {
      return figure.within(whole.get().figure().span());
    }
    told.add(now);
    return figure;
  }

  private void retells(Claim claim, Told before) {
    var sentence = sentences.get(claim.sentence());
    if (sentence != null) {
      retold.put(sentence.block(), before);
    }
  }

  private static boolean sameFate(Told one, Told other) {
    return one.figure().measure().equals(other.figure().measure());
  }

  private static boolean isApart(Told one, Told other) {
    return !one.claim().sentence().equals(other.claim().sentence());
  }

  /// Told before with the same number; one person also by name or by "the" and its noun.
  private Optional<Told> again(List<Told> before, Told now) {
    if (now.single().isPresent()) {
      return before.stream()
          .filter(t -> t.isOne() && mayBe(t, now))
          .reduce((first, second) -> second);
    }
    boolean more = isMore(now);
    var equal =
        before.stream().filter(t -> t.figure().amount().equals(now.figure().amount())).toList();
    return equal.stream()
        .filter(t -> isBare(now) && !now.isOne() || noun(t).equals(noun(now)))
        .filter(t -> !more || isMore(t))
        .findFirst();
  }

  /// A number without a noun: "both were hurt".
  private static boolean isBare(Told told) {
    return told.figure().of().isEmpty();
  }

  private String noun(Told told) {
    var words = words(told);
    return words.isEmpty() ? "" : words.getLast().lemma().toLowerCase(Locale.ROOT);
  }

  /// The words of the figure and of what it counts.
  private List<Token> words(Told told) {
    var sentence = sentences.get(told.claim().sentence());
    if (sentence == null) {
      return List.of();
    }
    var figure = told.figure().span();
    var span = told.figure().of().map(figure::cover).orElse(figure);
    return sentence.tokens().stream().filter(t -> span.overlaps(t.span())).toList();
  }

  /// Two names are two persons, unless one holds the last word of the other.
  private static boolean mayBe(Told before, Told now) {
    if (!before.isNamed() || !now.isNamed()) {
      return true;
    }
    return lastWord(before).equals(lastWord(now));
  }

  private static String lastWord(Told told) {
    var name = told.single().orElseThrow().mention().name().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /// "the commander" after "four men were killed": one of them.
  private static Optional<Told> whole(List<Told> before, Told now) {
    return now.single().isEmpty()
        ? Optional.empty()
        : before.stream()
            .filter(t -> t.single().isEmpty() && !t.isOne())
            .filter(t -> t.figure().amount().low().orElse(2.0) > 1)
            .reduce((first, second) -> second);
  }

  /// "Four children were among the dead": a part of those told before.
  private boolean isAmong(Told now) {
    var sentence = sentences.get(now.claim().sentence());
    if (sentence == null) {
      return false;
    }
    return sentence.tokens().stream()
        .filter(t -> t.lower().matches("among|amongst"))
        .anyMatch(t ->
            sentence.subtree(sentence.head(t.index())).stream()
                .anyMatch(i -> sentence.token(i).lower().matches(GROUPS)));
  }

  private static Optional<Told> largest(List<Told> before) {
    return before.stream().filter(t -> !t.isOne()).max(Comparator.comparingDouble(Repeats::size));
  }

  private static double size(Told told) {
    return told.figure().amount().best().or(() -> told.figure().amount().low()).orElse(0.0);
  }

  /// Whether the words make it others than those told before.
  private boolean isMore(Told now) {
    return isAlso(now) || words(now).stream().anyMatch(t -> MORE.contains(t.lower()));
  }

  private boolean isAlso(Told now) {
    return Optional.ofNullable(sentences.get(now.claim().sentence())).stream()
        .flatMap(s -> s.tokens().stream())
        .anyMatch(t -> t.lower().equals("also"));
  }

  /// Whether both may be told of one happening: no other day, no other place.
  private boolean meets(Told before, Told now) {
    return sameDay(before.claim().when(), now.claim().when())
        && (isHeadline(before) || samePlace(before.claim().where(), now.claim().where()));
  }

  /// Whether a word opens another happening.
  private boolean opensAnother(Told now) {
    var sentence = sentences.get(now.claim().sentence());
    return sentence != null
        && sentence.tokens().stream().limit(OPENING).anyMatch(t -> ELSEWHERE.contains(t.lower()));
  }

  private boolean isHeadline(Told told) {
    var sentence = sentences.get(told.claim().sentence());
    return sentence != null && sentence.block().kind() == Block.Kind.HEADLINE;
  }

  private static boolean sameDay(Optional<When> one, Optional<When> other) {
    boolean open =
        one.isEmpty() || other.isEmpty() || one.get().inherited() || other.get().inherited();
    return open
        || one.get().earliest().isEmpty()
        || other.get().earliest().isEmpty()
        || one.get().earliest().get().date().equals(other.get().earliest().get().date());
  }

  private static boolean samePlace(Optional<Where> one, Optional<Where> other) {
    boolean open = one.isEmpty() || other.isEmpty() || other.get().inherited();
    return open
        || one.get().name().equals(other.get().name())
        || one.get().admin1().isPresent() && one.get().admin1().equals(other.get().admin1());
  }
}
