package org.marsad.coder.happening;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An event is nobody: where one stands in the slot of a doer ("announced a push to retake",
/// "military offensives have retaken"), those who carry it on are meant.
final class EventRoles {
  private EventRoles() {}

  static void resolve(Scene scene, Draft draft, List<Draft> drafts) {
    replace(scene, draft.agents, draft, drafts);
  }

  private static void replace(Scene scene, Set<Integer> role, Draft draft, List<Draft> drafts) {
    var resolved = new LinkedHashSet<Integer>();
    for (int filler : role) {
      var event = event(scene, filler, draft, drafts);
      if (event.isEmpty()) {
        resolved.add(filler);
      } else {
        event.get().agents.stream().filter(a -> a != draft.head).forEach(resolved::add);
      }
    }
    role.clear();
    role.addAll(resolved);
  }

  private static Optional<Draft> event(Scene scene, int filler, Draft draft, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> d != draft && !d.isVerb() && d.trigger.pos() == 'N')
        .filter(d -> d.head == filler || d.head == scene.meant(filler))
        .findFirst();
  }
}
