package org.marsad.app.desk.page;

import java.util.Map;
import java.util.TreeMap;
import org.marsad.app.desk.words.Words;
import org.marsad.coder.lexicon.RuleWords;
import org.marsad.record.Claim;

/// By which rule each field of a claim came about, in words.
final class Ruled {
  private Ruled() {}

  static Map<String, String> of(Claim claim, RuleWords rules, Words words) {
    var ruled = new TreeMap<String, String>();
    claim.rules().forEach((field, id) -> ruled.put(field, words.rule(id, rules.of(id).orElse(id))));
    return ruled;
  }
}
