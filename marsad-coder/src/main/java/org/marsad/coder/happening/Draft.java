package org.marsad.coder.happening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.lexicon.Trigger;

/// A happening on its way within one sentence: slots filled with tokens. Confined to one thread and
/// one sentence; it becomes a [HappeningMention].
final class Draft {
  final int head;
  final int first;
  final int last;
  final Trigger trigger;
  final Slots slots;
  final Optional<Integer> carrier;
  final Set<Integer> agents = new LinkedHashSet<>();
  final Set<Integer> patients = new LinkedHashSet<>();
  final Set<Integer> places = new LinkedHashSet<>();
  final Set<Integer> clause = new LinkedHashSet<>();

  /// Patients whom the number of others has in it: "nine people, including the mayor".
  final Set<Integer> within = new LinkedHashSet<>();

  final List<HappeningMention.Counted> figures = new ArrayList<>();
  boolean merged;

  /// Whether its own clause says that the speaker will not do it: said is said.
  boolean renounced;

  /// What befell the patients, where the word itself or the effect joined to it says so: "killed".
  Optional<String> fate;

  String rule;

  /// Set where the words around make it another type than its trigger's: "we will strike" is a
  /// threat.
  Optional<String> told = Optional.empty();

  Draft(
      int head,
      int first,
      int last,
      Trigger trigger,
      Slots slots,
      Optional<Integer> carrier,
      String rule) {
    this.head = head;
    this.first = first;
    this.last = last;
    this.trigger = trigger;
    this.slots = slots;
    this.carrier = carrier;
    this.rule = rule;
    this.fate = trigger.measure();
  }

  String type() {
    return told.orElse(trigger.type());
  }

  boolean isVerb() {
    return trigger.pos() == 'V';
  }
}
