package org.marsad.views.incident;

import java.util.List;
import org.marsad.record.entry.ClaimKey;

/// Why two claims of one incident are together.
///
/// @param score what speaks for it less what speaks against it; 0 where a person joined them
/// @param why each reason with its weight
/// @param byPerson a person said so
public record Join(ClaimKey one, ClaimKey other, double score, List<Reason> why, boolean byPerson) {
  public Join {
    why = List.copyOf(why);
  }
}
