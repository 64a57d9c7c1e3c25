package org.marsad.ledger.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.marsad.ledger.chronicle.Told;
import org.marsad.record.entry.ClaimKey;
import org.marsad.views.origin.Origin;

/// A claim whose origin is told by another report of its incident, and not by its own: whose actor
/// the name is.
public record Retold(Ref claim, Origin origin) {
  static List<Retold> of(Told told, Pool pool, Function<ClaimKey, Ref> refs) {
    var retold = new ArrayList<Retold>();
    var incident = told.incident();
    Stream.of(incident.statements(), incident.denials(), incident.mentions())
        .flatMap(List::stream)
        .filter(one -> !told.origins().alone(one).equals(told.origins().of(one)))
        .forEach(
            one -> retold.add(new Retold(refs.apply(one.key()), pool.one(told.origins().of(one)))));
    return retold;
  }
}
