package org.marsad.coder.happening;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.marsad.coder.mention.Mention;
import org.marsad.record.Aspect;
import org.marsad.record.Factuality;
import org.marsad.record.Span;

/// Words that tell that something occurred, who did it and to whom.
///
/// @param trigger the words that evoke it
/// @param sentence number of its sentence
/// @param head index of the token that the grammar hangs it by
/// @param type a type of the codebook, or `control:STATUS`
/// @param clause the clause that tells it: the words that make the claim
/// @param places heads of the places that its own clause names for it, nearest first
/// @param times heads of the times that its own clause names for it, nearest first
/// @param figures the numbers that count what this happening did, in text order
/// @param measure what a number of those to whom it happened counts ("killed")
/// @param singles those of the patients that are one person each and that no figure counts
/// @param factuality from the clause's own mood and negation, voices not yet taken in
/// @param plover the PLOVER code, where the word's differs from its type's
/// @param takesUp index of the earlier happening that it names again ("these strikes")
/// @param presupposed whether it only modifies a noun ("SDF-held areas")
public record HappeningMention(
    Span trigger,
    int sentence,
    int head,
    String type,
    Span clause,
    List<Mention> agents,
    List<Mention> patients,
    List<Integer> places,
    List<Integer> times,
    List<Counted> figures,
    Optional<String> measure,
    List<Single> singles,
    Factuality factuality,
    Optional<Aspect> aspect,
    boolean presupposed,
    Optional<String> plover,
    OptionalInt takesUp,
    String rule) {
  public HappeningMention {
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
    places = List.copyOf(places);
    times = List.copyOf(times);
    figures = List.copyOf(figures);
    singles = List.copyOf(singles);
  }

  /// Whether it is somebody's claim of an attack rather than the attack.
  public boolean isClaimOfResponsibility() {
    return rule.equals(Responsibility.RULE);
  }

  /// The same, done to these.
  public HappeningMention with(List<Mention> others) {
    return with(type, agents, others, takesUp);
  }

  /// Whether somebody says that others must do something.
  public boolean isObligation() {
    return rule.equals(TriggerFinder.OBLIGATION);
  }

  /// The same, done by others.
  HappeningMention doneBy(List<Mention> doers) {
    return with(type, doers, patients, takesUp);
  }

  /// The same, of a type that another word tells.
  HappeningMention as(String other) {
    return with(other, agents, patients, takesUp);
  }

  /// The same, as another word for an earlier one.
  HappeningMention takingUp(int earlier, List<Mention> doers) {
    return with(type, doers, patients, OptionalInt.of(earlier));
  }

  private HappeningMention with(
      String kind, List<Mention> doers, List<Mention> sufferers, OptionalInt earlier) {
    return new HappeningMention(
        trigger,
        sentence,
        head,
        kind,
        clause,
        doers,
        sufferers,
        places,
        times,
        figures,
        measure,
        singles,
        factuality,
        aspect,
        presupposed,
        plover,
        earlier,
        rule);
  }

  /// A number of this happening.
  ///
  /// @param figure index in the figure layer
  /// @param head token of the participant that is counted
  /// @param measure what it counts by this happening's word ("killed", "displaced")
  public record Counted(int figure, Optional<String> measure, int head) {}
}
