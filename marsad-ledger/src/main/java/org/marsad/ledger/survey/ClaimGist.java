package org.marsad.ledger.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marsad.record.Claim;
import org.marsad.record.Where;
import org.marsad.views.control.Control;
import org.marsad.views.figure.Series;
import org.marsad.views.name.Names;
import org.marsad.views.origin.Origin;
import org.marsad.views.standing.Statement;
import org.marsad.views.standing.Verdict;

/// A claim with what a queue and lists choose and sort by.
///
/// @param place its name; empty where none is told
/// @param waiting whether nobody accepted or rejected it, and it is more than taken for granted
/// @param unsure whether the coder is not sure, or a happening has no day or place
/// @param ground what it may say of who holds it, by [Control#ground]; empty where it says nothing
/// @param series whether it may give a point of a count that runs
/// @param things who and where it is about and whose word it is: [#actor], [#place], [#voice]
public record ClaimGist(
    Ref ref,
    String type,
    String place,
    double confidence,
    Origin origin,
    boolean waiting,
    boolean unsure,
    boolean contradicted,
    String ground,
    boolean series,
    List<String> things) {
  private static final String VOICE = "v ";

  /// Below this the coder itself is not sure.
  private static final double SURE = 0.6;

  public ClaimGist {
    things = List.copyOf(things);
  }

  static ClaimGist of(Statement one, Origin origin, Pool pool) {
    var claim = one.claim();
    boolean open =
        claim.isEvent()
            && (claim.where().isEmpty() || claim.when().filter(when -> when.resolved()).isEmpty());
    return new ClaimGist(
        Ref.of(one.key()),
        pool.one(claim.proposition().type()),
        pool.one(claim.where().map(Where::name).orElse("")),
        claim.confidence(),
        pool.one(origin),
        one.verdict() == Verdict.OPEN && !claim.presupposed(),
        claim.confidence() < SURE || open,
        one.contradicted(),
        pool.one(Control.isAbout(one) ? Control.ground(one).orElse("") : ""),
        Series.isAbout(one),
        things(one, origin).map(pool::one).distinct().sorted().toList());
  }

  /// Whether it may say who holds a place.
  public boolean control() {
    return !ground.isEmpty();
  }

  private static Stream<String> things(Statement one, Origin origin) {
    var claim = one.claim();
    var things = new ArrayList<String>();
    parties(claim).forEach(id -> things.add(actor(id)));
    Stream.concat(claim.where().stream(), claim.otherPlaces().stream())
        .forEach(where ->
            things.add(place(where.gazetteer().orElseGet(() -> Names.fold(where.name())))));
    things.add(voice(origin.id()));
    one.source().report().publisher().ifPresent(name -> things.add(voice(Names.fold(name))));
    claim
        .voices()
        .forEach(
            voice -> things.add(voice(voice.actor().orElseGet(() -> Names.fold(voice.name())))));
    return things.stream();
  }

  private static Stream<String> parties(Claim claim) {
    return Stream.concat(claim.agents().stream(), claim.patients().stream())
        .map(party -> party.actor().orElseGet(() -> Names.fold(party.name())));
  }

  /// Somebody who takes part, by the id in the register or the folded name.
  public static String actor(String id) {
    return "a " + id;
  }

  /// A place that is named, by the id in the gazetteer or the folded name.
  public static String place(String id) {
    return "p " + id;
  }

  /// Somebody through whom it was told, by the id in the register or the folded name.
  public static String voice(String id) {
    return VOICE + id;
  }

  /// The id of a thing that is a voice.
  public static Optional<String> voiceOf(String thing) {
    return thing.startsWith(VOICE)
        ? Optional.of(thing.substring(VOICE.length()))
        : Optional.empty();
  }
}
