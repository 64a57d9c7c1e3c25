package org.marsad.views.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.marsad.views.name.Names;

/// The words of a passage that carry its sense, in their common form.
public final class Words {
  private static final Set<String> EMPTY =
      Set.of(
          ("about above across after again against all also am among an and another any are around"
                  + " as at away back be because been before being below between both but by can"
                  + " could did do does doing down during each early either else ever every few for"
                  + " from further had has have having he her here hers herself him himself his how"
                  + " however i if in into is it its itself just last late later least less many may"
                  + " me might more most much must my near next no nor not now of off on once one"
                  + " only or other our out over own per said same say says saying she should since"
                  + " so some still such than that the their them then there these they this those"
                  + " through to told tell tells too toward towards two under until up upon us very"
                  + " was we were what when where which while who whom whose why will with within"
                  + " without would yet you your according added reported report reports monday"
                  + " tuesday wednesday thursday friday saturday sunday january february march april"
                  + " june july august september october november december today yesterday tomorrow"
                  + " day days week weeks month months year years time people person three four five"
                  + " six seven eight nine ten")
              .split(" "));

  private Words() {}

  /// Stems of the words with a sense of their own, in text order, each once. Numbers are left out.
  public static Set<String> content(String text) {
    var stems = new LinkedHashSet<String>();
    for (var word : Names.words(text)) {
      if (word.length() > 2 && !EMPTY.contains(word) && !Character.isDigit(word.charAt(0))) {
        stems.add(Stems.of(word));
      }
    }
    return stems;
  }

  /// The same with repetitions, for counting.
  public static List<String> all(String text) {
    return Names.words(text).stream()
        .filter(word -> word.length() > 2 && !EMPTY.contains(word))
        .map(Stems::of)
        .toList();
  }

  /// Common words over the geometric mean of both numbers: 0 to 1.
  public static double alike(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    boolean shorter = one.size() < other.size();
    var fewer = shorter ? one : other;
    var more = shorter ? other : one;
    long common = fewer.stream().filter(more::contains).count();
    return common / Math.sqrt((double) one.size() * other.size());
  }
}
