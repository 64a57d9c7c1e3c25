package org.marsad.ledger.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.ledger.words.Words;
import org.marsad.record.Claim;
import org.marsad.record.CodePoints;
import org.marsad.record.Figure;
import org.marsad.record.Participant;
import org.marsad.record.Report;
import org.marsad.record.Span;
import org.marsad.record.Voice;

/// The words that claims of one report are found by: those of the sentence, and the names and
/// numbers that the sentence itself has not.
final class ClaimWords {
  private final CodePoints text;
  private final Map<Span, List<String>> sentences = new HashMap<>();

  ClaimWords(Report report) {
    text = new CodePoints(report.text());
  }

  List<String> of(Claim claim) {
    var sentence = sentences.computeIfAbsent(claim.sentence(), s -> Words.folded(text.text(s)));
    var words = new ArrayList<>(sentence);
    var there = new HashSet<>(sentence);
    names(claim).forEach(name -> add(words, there, Words.folded(name)));
    claim.figures().stream()
        .flatMap(ClaimWords::numbers)
        .forEach(number -> add(words, there, List.of(number)));
    return words;
  }

  private static Stream<String> names(Claim claim) {
    return Stream.of(
            claim.agents().stream().map(Participant::name),
            claim.patients().stream().map(Participant::name),
            claim.where().stream().map(w -> w.name()),
            claim.voices().stream().map(Voice::name))
        .flatMap(names -> names);
  }

  private static Stream<String> numbers(Figure figure) {
    var amount = figure.amount();
    return Stream.of(amount.low(), amount.best(), amount.high())
        .flatMap(Optional::stream)
        .filter(n -> n == Math.rint(n) && Math.abs(n) < 1e15)
        .map(n -> Long.toString(n.longValue()));
  }

  private static void add(List<String> words, Set<String> there, List<String> more) {
    if (!there.containsAll(more)) {
      words.add(Words.BREAK);
      words.addAll(more);
      there.addAll(more);
    }
  }
}
