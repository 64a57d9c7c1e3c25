package org.marsad.views.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marsad.record.entry.ClaimKey;
import org.marsad.views.standing.Link;

/// What people joined and parted, made free of contradiction: where two of them cannot both hold,
/// the later one does.
final class Bonds {
  private final Map<ClaimKey, ClaimKey> parent = new HashMap<>();
  private final List<Link> parted = new ArrayList<>();
  private final List<Link> joined = new ArrayList<>();

  Bonds(Collection<Link> links) {
    links.stream().sorted(Comparator.comparingLong(Link::entry).reversed()).forEach(this::take);
  }

  List<Link> joined() {
    return joined;
  }

  /// Whether people joined a claim to another.
  boolean binds(ClaimKey one) {
    return parent.containsKey(one) || parent.containsValue(one);
  }

  boolean together(ClaimKey one, ClaimKey other) {
    return root(one).equals(root(other));
  }

  /// Whether a person keeps two claims apart, or claims that people joined to them.
  boolean apart(ClaimKey one, ClaimKey other) {
    return parted.stream().anyMatch(link -> crosses(link, one, other) || crosses(link, other, one));
  }

  private boolean crosses(Link link, ClaimKey here, ClaimKey there) {
    return together(link.one(), here) && together(link.other(), there);
  }

  private void take(Link link) {
    if (link.together()) {
      if (!apart(link.one(), link.other())) {
        joined.add(link);
        parent.put(root(link.one()), root(link.other()));
      }
    } else if (!together(link.one(), link.other())) {
      parted.add(link);
    }
  }

  private ClaimKey root(ClaimKey key) {
    var now = key;
    var up = Optional.ofNullable(parent.get(now));
    while (up.isPresent() && !up.get().equals(now)) {
      now = up.get();
      up = Optional.ofNullable(parent.get(now));
    }
    return now;
  }
}
