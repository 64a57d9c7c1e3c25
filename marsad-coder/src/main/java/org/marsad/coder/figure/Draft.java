package org.marsad.coder.figure;

import java.util.Optional;
import org.marsad.coder.language.Sentence;
import org.marsad.record.Amount;
import org.marsad.record.Figure;
import org.marsad.record.Span;

/// A figure while it is being worked out.
final class Draft {
  final Sentence sentence;
  final int first;
  final int number;
  final int last;
  final Amount amount;
  final Optional<String> qualifier;
  final Optional<CountedNoun> counted;
  final String rule;
  String counts = "items";
  String unit = "item";
  Optional<Integer> noun = Optional.empty();
  Optional<Span> of = Optional.empty();
  Optional<String> measure = Optional.empty();
  Optional<Draft> whole = Optional.empty();
  Optional<Draft> same = Optional.empty();
  Optional<Figure.Alternate> alternate = Optional.empty();

  Draft(Sentence sentence, Numeral numeral, Optional<CountedNoun> counted, String rule) {
    this.sentence = sentence;
    this.first = numeral.first();
    this.number = numeral.number();
    this.last = numeral.last();
    this.amount = numeral.amount();
    this.qualifier = numeral.qualifier();
    this.counted = counted;
    this.rule = rule;
  }

  boolean countsPeople() {
    return unit.equals("person");
  }

  /// The number stated, or its bound.
  double stated() {
    return amount.best().or(amount::high).or(amount::low).orElse(0.0);
  }

  boolean isExact() {
    return amount instanceof Amount.Exactly;
  }

  Span span() {
    return sentence.span(first, last);
  }

  /// Last token of number and noun phrase.
  int end() {
    return counted.map(CountedNoun::head).filter(h -> h > last).orElse(last);
  }

  FigureMention mention() {
    var figure =
        new Figure(
            span(),
            amount,
            qualifier,
            counts,
            unit,
            of,
            measure,
            Optional.empty(),
            whole.map(Draft::span),
            same.map(Draft::span),
            alternate);
    return new FigureMention(figure, sentence.index(), first, last, noun, rule);
  }
}
