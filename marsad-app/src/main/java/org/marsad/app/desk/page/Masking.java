package org.marsad.app.desk.page;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.marsad.app.desk.mask.HiddenNames;
import org.marsad.app.desk.mask.SourceNames;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.desk.words.Words;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Quantity;
import org.marsad.views.figure.Said;
import org.marsad.views.origin.Origin;
import org.marsad.views.standing.Statement;

/// Who says what, in a file that is handed on: by name, or with numbers in place of the names, the
/// same number for the same source. Where names are left out, so are outlets and the reports' own
/// words; and whatever else is written is searched for the names once more.
///
/// A number holds within its file alone. Neither the numbers nor the order of what is of one day
/// follow the names.
final class Masking {
  private static final String RANKED = "ranked";

  private final boolean on;
  private final Words words;
  private final HiddenNames hidden;
  private final UnaryOperator<Origin> same;
  private final Random chance = new SecureRandom();
  private final Map<String, String> numbers = new LinkedHashMap<>();

  private Masking(boolean on, Words words, HiddenNames hidden, UnaryOperator<Origin> same) {
    this.on = on;
    this.words = words;
    this.hidden = hidden;
    this.same = same;
  }

  /// With every name as it is.
  static Masking off(Words words) {
    return new Masking(false, words, HiddenNames.NONE, UnaryOperator.identity());
  }

  /// Masked where the address says so.
  ///
  /// @param same an origin as the whole record has it, so that it has one number
  /// @param names asked for only then
  static Masking of(Visit visit, UnaryOperator<Origin> same, Supplier<SourceNames> names) {
    return visit.masked()
        ? new Masking(true, visit.words(), names.get().hidden(), same)
        : off(visit.words());
  }

  boolean on() {
    return on;
  }

  String source(Origin origin) {
    return on
        ? numbers.computeIfAbsent(
            same.apply(origin).id(), _ -> words.of("export.source") + " " + (numbers.size() + 1))
        : Shown.line(origin.name());
  }

  /// Who says a number: by name whose words it is; masked who stands behind it, so that a file has
  /// as many numbers as sources.
  String source(Said said) {
    return source(on ? said.witness() : said.origin());
  }

  /// Sources of one thing.
  List<String> sources(List<Origin> origins) {
    return shuffled(origins).stream().map(this::source).toList();
  }

  /// What only a file with names has: outlets, addresses, and words of reports.
  String only(String something) {
    return on ? "" : Shown.line(something);
  }

  /// What names no source by itself: places, and what is counted.
  String plain(String something) {
    return Shown.line(hidden.leftOut(something));
  }

  /// The same beside some statements, whose sources may have further names.
  String plain(String something, Collection<Statement> beside) {
    return on
        ? plain(new SourceNames().with(beside).hidden().leftOut(something))
        : Shown.line(something);
  }

  /// A quantity of which only such words are left that are the codebook's, or name no source.
  Quantity plain(Quantity quantity) {
    return plain(quantity, List.of());
  }

  /// The same beside some statements. What is counted is written small, whatever it is.
  Quantity plain(Quantity quantity, Collection<Statement> beside) {
    return !on || words.knows("counts", quantity.counts())
        ? quantity
        : new Quantity(
            quantity.measure(),
            plain(quantity.counts().toUpperCase(Locale.ROOT), beside).toLowerCase(Locale.ROOT),
            quantity.unit(),
            quantity.part());
  }

  /// How numbers were chosen, without the sources that somebody may have ranked.
  String policy(Policy policy) {
    return on && policy instanceof Policy.Ranked ? RANKED : policy.word();
  }

  /// In an order that tells nothing; with names, as they are.
  <T> List<T> shuffled(List<T> some) {
    var copy = new ArrayList<>(some);
    if (on) {
      Collections.shuffle(copy, chance);
    }
    return copy;
  }

  /// The same, but for what the order may tell.
  <T> List<T> shuffled(List<T> some, Comparator<? super T> order) {
    var copy = shuffled(some);
    if (on) {
      copy.sort(order);
    }
    return copy;
  }
}
