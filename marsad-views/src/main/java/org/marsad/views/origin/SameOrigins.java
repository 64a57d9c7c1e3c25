package org.marsad.views.origin;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.marsad.views.name.Names;

/// Which origins of a record are one, across reports and incidents: a name without an actor is
/// whichever actor bears it elsewhere in the record, where only one does. "The army" of two
/// countries is none of them.
public final class SameOrigins {
  /// Folded name → the actor of that name; empty where there are several.
  private final Map<String, Optional<Origin>> actors = new HashMap<>();

  /// @param all every origin of a record, in whatever order, as often as may be
  public static SameOrigins among(Stream<Origin> all) {
    var same = new SameOrigins();
    var known = new HashSet<Origin>();
    all.filter(known::add).forEach(same::take);
    return same;
  }

  private void take(Origin one) {
    var name = Names.fold(one.name());
    if (one.named() && !one.id().equals(name)) {
      actors.merge(name, Optional.of(one), SameOrigins::both);
    }
  }

  private static Optional<Origin> both(Optional<Origin> one, Optional<Origin> other) {
    return one.isPresent() && other.isPresent() && one.get().id().equals(other.get().id())
        ? Optional.of(one.get().compareTo(other.get()) <= 0 ? one.get() : other.get())
        : Optional.empty();
  }

  /// The origin as the whole record has it.
  public Origin of(Origin one) {
    int told = one.id().indexOf(Origins.TOLD_TO);
    return one.named()
        ? actor(one.id()).orElse(one)
        : actor(one.id().substring(0, Math.max(0, told)))
            .map(to -> new Origin(to.id() + one.id().substring(told), one.name(), false))
            .orElse(one);
  }

  /// Each once.
  public Collection<Origin> of(Collection<Origin> some) {
    var different = new LinkedHashMap<String, Origin>();
    some.stream().map(this::of).forEach(one -> different.putIfAbsent(one.id(), one));
    return different.values();
  }

  /// An id, or a folded name, as the whole record has it.
  public String id(String id) {
    return actor(id).map(Origin::id).orElse(id);
  }

  private Optional<Origin> actor(String folded) {
    return actors.getOrDefault(folded, Optional.empty());
  }
}
