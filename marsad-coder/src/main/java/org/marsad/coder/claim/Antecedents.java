package org.marsad.coder.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.figure.FigureMention;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.mention.Mention;
import org.marsad.record.Amount;
import org.marsad.record.Figure;

/// How many "the gunmen" are, after "three gunmen fired at the patrol": as many as were told.
final class Antecedents {
  private static final Set<String> DEFINITE = Set.of("the", "these", "those");

  /// How many sentences back a number is looked for; ours.
  private static final int SENTENCES = 3;

  private final Evidence evidence;

  Antecedents(Evidence evidence) {
    this.evidence = evidence;
  }

  /// The number of those to whom something happened, where only an earlier sentence tells it.
  Optional<Figure> of(Mention many, int sentence, String measure) {
    var here = evidence.sentence(sentence);
    if (many.sentence() != sentence || !isKnown(here, many.head())) {
      return Optional.empty();
    }
    var noun = lemma(here, many.head());
    return evidence.figures().stream()
        .filter(f -> isBefore(f, many) && sentence - f.sentence() <= SENTENCES)
        .filter(f -> f.figure().unit().equals("person") && isMany(f.figure().amount()))
        .filter(f -> f.noun().filter(n -> noun.equals(lemma(f, n))).isPresent())
        .reduce((first, second) -> second)
        .map(f -> told(f.figure(), many, measure));
  }

  private static boolean isKnown(Sentence sentence, int head) {
    return sentence.token(head).tag().equals("NNS")
        && sentence.children(head).stream()
            .anyMatch(c -> DEFINITE.contains(sentence.token(c).lower()));
  }

  private static boolean isBefore(FigureMention figure, Mention many) {
    return figure.sentence() < many.sentence()
        || figure.sentence() == many.sentence() && figure.last() < many.first();
  }

  private static boolean isMany(Amount amount) {
    return amount.low().or(amount::best).or(amount::high).orElse(0.0) > 1;
  }

  private static Figure told(Figure before, Mention many, String measure) {
    return new Figure(
        many.span(),
        before.amount(),
        before.qualifier(),
        before.counts(),
        before.unit(),
        Optional.of(many.span()),
        Optional.of(measure),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private String lemma(FigureMention figure, int token) {
    return lemma(evidence.sentence(figure.sentence()), token);
  }

  private static String lemma(Sentence sentence, int token) {
    return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }
}
