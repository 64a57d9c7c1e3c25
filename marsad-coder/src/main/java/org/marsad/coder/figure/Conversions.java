package org.marsad.coder.figure;

import java.util.List;
import java.util.Optional;
import org.marsad.coder.language.Sentence;
import org.marsad.record.Amount;
import org.marsad.record.Figure;

/// Reads the same amount told again in brackets, "four square kilometers (one square mile)", and
/// checks that the two agree.
final class Conversions {
  private final Units units;

  Conversions(Units units) {
    this.units = units;
  }

  /// @param numerals all of the sentence
  /// @param unit of the amount that stands before the bracket, and its last token
  Optional<Bracket> after(
      Sentence sentence, List<Numeral> numerals, Numeral stated, Units.At unit) {
    int open = unit.last() + 1;
    String mark = Phrases.word(sentence, open);
    if (!mark.equals("(") && !mark.equals("[") && !mark.equals("-lrb-")) {
      return Optional.empty();
    }
    return numerals.stream()
        .filter(n -> n.first() == open + 1)
        .findFirst()
        .flatMap(n ->
            units.at(sentence, n.last() + 1).flatMap(u -> bracket(sentence, stated, unit, n, u)));
  }

  /// @param exact whether the second follows from the first without rounding the first
  record Bracket(Figure.Alternate alternate, Numeral numeral, boolean exact) {}

  private static Optional<Bracket> bracket(
      Sentence sentence, Numeral stated, Units.At unit, Numeral other, Units.At otherUnit) {
    if (otherUnit.unit().family() != unit.unit().family()) {
      return Optional.empty();
    }
    double first = stated.stated();
    double second = other.stated();
    double ratio = unit.unit().factor() / otherUnit.unit().factor();
    double slackFirst = rounding(first) * ratio;
    double slackSecond = rounding(second);
    double gap = Math.abs(first * ratio - second);
    var alternate =
        new Figure.Alternate(
            sentence.span(other.first(), otherUnit.last()),
            second,
            otherUnit.unit().name(),
            gap <= slackFirst + slackSecond);
    return Optional.of(new Bracket(alternate, other, gap <= slackSecond));
  }

  /// Half a unit of the last digit that was written: 37,000 may be 36,500 to 37,500.
  private static double rounding(double value) {
    double unit = 1;
    if (value != Math.rint(value)) {
      while (unit > 1e-6 && Math.abs(value / unit - Math.rint(value / unit)) > 1e-9) {
        unit /= 10;
      }
    } else {
      while (value != 0 && value % (unit * 10) == 0) {
        unit *= 10;
      }
    }
    return unit / 2;
  }

  /// A writer who rounds so that the two differ meant about that much.
  static Amount softened(Amount amount, Bracket bracket) {
    return amount instanceof Amount.Exactly(double value) && !bracket.exact()
        ? new Amount.About(value)
        : amount;
  }
}
