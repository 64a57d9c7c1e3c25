package org.marsad.coder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.mention.Mention;
import org.marsad.coder.place.PlaceMention;
import org.marsad.record.Where;

/// Hospitals, bridges and bases told by a name of their own: the most specific place a report
/// gives, though no gazetteer has it. "The Al Noor hospital" is one; "a hospital in the town" is
/// not.
final class Facilities {
  private static final Set<String> KINDS =
      Set.of(
          "airbase",
          "airfield",
          "airport",
          "barracks",
          "base",
          "bridge",
          "camp",
          "checkpoint",
          "church",
          "clinic",
          "crossing",
          "dam",
          "embassy",
          "factory",
          "hospital",
          "hotel",
          "market",
          "mosque",
          "oilfield",
          "port",
          "prison",
          "refinery",
          "school",
          "stadium",
          "university");

  private final Evidence evidence;

  Facilities(Evidence evidence) {
    this.evidence = evidence;
  }

  List<PlaceMention> in(int index) {
    Sentence sentence = evidence.sentence(index);
    var found = new ArrayList<PlaceMention>();
    for (int i = 1; i < sentence.size(); i++) {
      if (KINDS.contains(sentence.token(i).lower())) {
        named(sentence, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<PlaceMention> named(Sentence sentence, int kind) {
    int first = kind;
    while (first > 0 && isNamePart(sentence, first - 1)) {
      first--;
    }
    boolean starts = first == 0;
    if (first == kind || starts || isKnown(sentence, first, kind)) {
      return Optional.empty();
    }
    int last = kind;
    if (last + 1 < sentence.size()
        && Set.of("complex", "compound").contains(sentence.token(last + 1).lower())) {
      last++;
    }
    var span = sentence.span(first, last);
    var near =
        evidence.placesIn(sentence.index()).stream()
            .filter(PlaceMention::stands)
            .map(PlaceMention::where)
            .findFirst();
    var where =
        new Where(
            span,
            evidence.document().words(span),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            near.flatMap(Where::country),
            near.flatMap(Where::admin1),
            1,
            "at",
            false);
    return Optional.of(
        new PlaceMention(where, sentence.index(), first, last, last, false, "place-facility"));
  }

  private static boolean isNamePart(Sentence sentence, int i) {
    return sentence.token(i).isProperNoun() && sentence.token(i).isCapitalised();
  }

  /// Whether the words are another's name already: a place's, or an actor's ("the U.S. base").
  private boolean isKnown(Sentence sentence, int first, int last) {
    boolean place =
        evidence.placesIn(sentence.index()).stream()
            .filter(PlaceMention::stands)
            .anyMatch(p ->
                p.first() <= first && first <= p.last() || p.first() <= last && last <= p.last());
    return place
        || evidence.mentions().in(sentence.index()).stream()
            .filter(m -> m.first() <= last && first <= m.last())
            .anyMatch(m -> m.actor().isPresent() && m.kind() != Mention.Kind.FACILITY);
  }
}
