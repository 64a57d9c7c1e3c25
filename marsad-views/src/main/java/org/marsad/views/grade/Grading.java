package org.marsad.views.grade;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.record.Participant;
import org.marsad.record.Stance;
import org.marsad.record.entry.Grade;
import org.marsad.record.entry.Reliability;
import org.marsad.views.incident.Incident;
import org.marsad.views.name.Names;
import org.marsad.views.origin.Origin;
import org.marsad.views.origin.Origins;
import org.marsad.views.origin.Own;
import org.marsad.views.standing.Decided;
import org.marsad.views.standing.Standing;
import org.marsad.views.standing.Statement;

/// An incident's grade after Airwars, with the rule that gave it.
///
/// 1. A person set it: that holds.
/// 2. Discounted: a person contradicted every statement that tells it.
/// 3. Contested: different sides are named or blamed as the one that did it, two sides claim it, or
///    somebody denies that it took place.
/// 4. Confirmed: the side that did harm says so itself, and no one gainsays. To say that one took a
///    town or fought a battle is no admission.
/// 5. Fair: two or more independent origins, not counting those a person graded unreliable.
/// 6. Weak: all else.
///
/// @param byPerson the entry by which a person set it
/// @param responses what each side that is named or speaks up says of its part
public record Grading(
    Grade grade, Why why, Optional<Long> byPerson, SortedMap<String, Response> responses) {
  public Grading {
    responses = Collections.unmodifiableSortedMap(new TreeMap<>(responses));
  }

  private static final Set<String> MUTUAL =
      Set.of("armed-clash", "capture-of-territory", "offensive", "attack-repelled", "advance");

  /// The last words of names that may stand for any side.
  private static final Set<String> ANYBODY =
      Set.of(
          "gunmen",
          "men",
          "militants",
          "militiamen",
          "attackers",
          "assailants",
          "fighters",
          "soldiers",
          "troops",
          "forces",
          "insurgents",
          "rebels",
          "warplanes",
          "aircraft",
          "planes",
          "jets",
          "drone",
          "drones",
          "bomber",
          "bombers",
          "bandits",
          "unknown",
          "shells",
          "rockets",
          "missiles",
          "artillery",
          "mine",
          "bomb",
          "it",
          "they");

  public static Grading of(Incident incident, Standing standing, Origins origins) {
    var responses = responses(incident);
    var set = set(incident, standing);
    if (set.isPresent()) {
      var by = set.get();
      return new Grading(
          by.value(), new Why.Set(by.who(), by.why()), Optional.of(by.entry()), responses);
    }
    return new Rules(incident, standing, origins, responses).grading();
  }

  /// The answer of the side that is blamed: accepted where any side accepts, else denied where any
  /// denies.
  public Response response() {
    if (responses.containsValue(Response.ACCEPTED)) {
      return Response.ACCEPTED;
    }
    return responses.containsValue(Response.DENIED) ? Response.DENIED : Response.NONE;
  }

  /// The grade that a person set last on any claim of the incident.
  private static Optional<Decided<Grade>> set(Incident incident, Standing standing) {
    return Stream.of(incident.statements(), incident.denials(), incident.mentions())
        .flatMap(Collection::stream)
        .flatMap(one -> Optional.ofNullable(standing.grades().get(one.key())).stream())
        .reduce((one, other) -> one.entry() > other.entry() ? one : other);
  }

  private static SortedMap<String, Response> responses(Incident incident) {
    var responses = new TreeMap<String, Response>();
    for (var one : incident.statements()) {
      for (var agent : one.claim().agents()) {
        var party = Own.meant(agent, one);
        responses.putIfAbsent(key(party), Response.NONE);
        if (Own.admits(party, one)) {
          responses.put(key(party), Response.ACCEPTED);
        }
      }
    }
    for (var one : incident.denials()) {
      deniers(one).forEach(who -> responses.merge(who, Response.DENIED, Grading::firmer));
    }
    return responses;
  }

  private static Response firmer(Response before, Response now) {
    return before == Response.ACCEPTED ? before : now;
  }

  private static Stream<String> deniers(Statement one) {
    return one.claim().voices().stream()
        .filter(voice -> voice.stance() == Stance.DENIES)
        .map(voice -> voice.actor().orElseGet(() -> Names.fold(voice.name())));
  }

  private static String key(Participant party) {
    return party.actor().orElseGet(() -> Names.fold(party.name()));
  }

  private record Rules(
      Incident incident,
      Standing standing,
      Origins origins,
      SortedMap<String, Response> responses) {
    Grading grading() {
      if (incident.statements().stream().allMatch(Statement::contradicted)) {
        return as(Grade.DISCOUNTED, new Why.Contradicted());
      }
      var blamed = blamed();
      if (blamed.size() > 1) {
        return as(Grade.CONTESTED, new Why.Several(List.copyOf(blamed)));
      }
      var deniers = keys(Response.DENIED);
      if (!deniers.isEmpty()) {
        return as(Grade.CONTESTED, new Why.Denied(deniers));
      }
      var owners = keys(Response.ACCEPTED);
      if (!owners.isEmpty() && !MUTUAL.contains(incident.type())) {
        return as(Grade.CONFIRMED, new Why.Owned(owners));
      }
      int witnesses = witnesses().size();
      return as(witnesses > 1 ? Grade.FAIR : Grade.WEAK, new Why.Origins(witnesses));
    }

    private Grading as(Grade grade, Why why) {
      return new Grading(grade, why, Optional.empty(), responses);
    }

    private List<String> keys(Response wanted) {
      return responses.entrySet().stream()
          .filter(each -> each.getValue() == wanted)
          .map(each -> each.getKey())
          .toList();
    }

    /// The named sides that are said to have done it, or are blamed for it. In a fight both sides
    /// act; "gunmen" may be anybody.
    private Set<String> blamed() {
      if (MUTUAL.contains(incident.type())) {
        return Set.of();
      }
      var doers =
          incident.statements().stream()
              .flatMap(one -> one.claim().agents().stream().map(agent -> Own.meant(agent, one)));
      return Stream.concat(doers, accused())
          .filter(Rules::isNamed)
          .map(Grading::key)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Whom a report of the incident says that somebody blames, where the incident is the last
    /// thing that it told before.
    private Stream<Participant> accused() {
      var reports = Set.copyOf(incident.reports());
      return standing.statements().stream()
          .filter(one -> reports.contains(one.source().key()) && isAccusation(one) && one.counts())
          .filter(one -> before(one).filter(last -> incident.holds(last.key())).isPresent())
          .flatMap(one -> one.claim().patients().stream());
    }

    private Optional<Statement> before(Statement accusation) {
      int begin = accusation.claim().span().start();
      return standing.statements().stream()
          .filter(one -> one.source().key().equals(accusation.source().key()))
          .filter(one -> one.claim().span().start() < begin && !isAccusation(one))
          .max(Comparator.comparing(one -> one.claim().span()));
    }

    private static boolean isAccusation(Statement one) {
      return one.claim().proposition().type().equals("accusation");
    }

    private static boolean isNamed(Participant party) {
      var words = Names.words(party.name());
      return party.actor().isPresent() || !words.isEmpty() && !ANYBODY.contains(words.getLast());
    }

    private List<Origin> witnesses() {
      return origins.of(incident.statements()).stream().filter(this::isReliable).toList();
    }

    private boolean isReliable(Origin origin) {
      var grade = standing.source(origin.id()).or(() -> standing.source(origin.name()));
      return grade
          .filter(one ->
              one.reliability() == Reliability.LIKELY_UNRELIABLE
                  || one.reliability() == Reliability.HIGHLY_UNRELIABLE)
          .isEmpty();
    }
  }
}
