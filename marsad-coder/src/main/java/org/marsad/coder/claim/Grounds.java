package org.marsad.coder.claim;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.marsad.coder.happening.HappeningMention;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.place.PlaceMention;
import org.marsad.record.Where;

/// What "the pocket", "that camp" mean: the last place that the report has called so ("the Thun
/// pocket", "the camp of Thun").
final class Grounds {
  private static final Set<String> NOUNS =
      Set.of(
          "camp",
          "district",
          "enclave",
          "governorate",
          "island",
          "peninsula",
          "pocket",
          "province",
          "town",
          "village");

  private static final Set<String> KNOWN = Set.of("the", "this", "that", "same");

  private final Evidence evidence;

  Grounds(Evidence evidence) {
    this.evidence = evidence;
  }

  /// Where it happened, if its own clause says it by such a word alone.
  Optional<Where> of(HappeningMention happening) {
    var sentence = evidence.sentence(happening.sentence());
    return IntStream.range(1, sentence.size())
        .filter(i -> isGround(sentence, i) && belongs(sentence, i, happening))
        .mapToObj(i -> called(noun(sentence, i), sentence.index(), i))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean isGround(Sentence sentence, int i) {
    return NOUNS.contains(noun(sentence, i))
        && KNOWN.contains(sentence.token(i - 1).lower())
        && (i + 1 == sentence.size() || !sentence.token(i + 1).lower().equals("of"));
  }

  private static boolean belongs(Sentence sentence, int noun, HappeningMention happening) {
    int up = sentence.head(noun);
    return up == happening.head() || up >= 0 && sentence.head(up) == happening.head();
  }

  private Optional<Where> called(String noun, int before, int token) {
    for (int s = before; s >= 0; s--) {
      var sentence = evidence.sentence(s);
      int end = s == before ? token : sentence.size();
      var named =
          evidence.placesIn(s).stream()
              .filter(p -> p.last() < end && p.stands() && isCalled(sentence, p, noun))
              .max(Comparator.comparingInt(PlaceMention::first));
      if (named.isPresent()) {
        return Optional.of(named.get().where().insideInherited());
      }
    }
    return Optional.empty();
  }

  private static boolean isCalled(Sentence sentence, PlaceMention place, String noun) {
    int next = place.last() + 1;
    boolean itself = noun(sentence, place.last()).equals(noun);
    boolean behind = next < sentence.size() && noun(sentence, next).equals(noun);
    boolean before =
        place.first() > 1
            && sentence.token(place.first() - 1).lower().equals("of")
            && noun(sentence, place.first() - 2).equals(noun);
    return itself || behind || before;
  }

  private static String noun(Sentence sentence, int i) {
    return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
  }
}
