package org.marsad.app.intake;

import java.util.SortedMap;
import java.util.TreeMap;
import org.marsad.record.Claim;

/// The fields of a claim by their names in JSON, for telling two claims apart. What a claim says is
/// compared; where in the text it was read is not.
final class ClaimFields {
  private ClaimFields() {}

  static SortedMap<String, Object> of(Claim claim) {
    var fields = new TreeMap<String, Object>();
    fields.put("type", claim.proposition());
    fields.put("agents", claim.agents().stream().map(a -> a.actor().orElse(a.name())).toList());
    fields.put("patients", claim.patients().stream().map(p -> p.actor().orElse(p.name())).toList());
    fields.put("when", claim.when());
    fields.put("where", claim.where());
    fields.put("figures", claim.figures());
    fields.put("voices", claim.voices());
    fields.put("factuality", claim.factuality());
    fields.put("aspect", claim.aspect());
    fields.put("quoted", claim.quoted());
    fields.put("presupposed", claim.presupposed());
    return fields;
  }
}
