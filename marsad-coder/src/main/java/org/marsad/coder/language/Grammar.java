package org.marsad.coder.language;

import java.util.Arrays;
import java.util.List;

/// The dependency tree of a sentence in Universal Dependencies v2 (basic): each token's head and
/// its relation to it.
///
/// @param heads index of the head, -1 for the root
/// @param relations `nsubj`, `obj`, `obl`, `nsubj:pass`, `acl:relcl` …
public record Grammar(List<Integer> heads, List<String> relations) {
  public Grammar {
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
  }

  static Grammar of(int[] heads, String[] relations) {
    return new Grammar(Arrays.stream(heads).boxed().toList(), Arrays.asList(relations));
  }
}
