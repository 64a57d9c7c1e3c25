package org.marsad.app.decide;

import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Matter;

/// What an entry is about, in a few words.
public final class EntryWords {
  private EntryWords() {}

  public static String what(Matter matter) {
    return switch (matter) {
      case Matter.Decided(Decision.Corrected(_, var correction)) ->
          "corrected " + correction.field();
      case Matter.Decided(var decision) -> decision.kind();
      case Matter.Filed _,
          Matter.Coded _,
          Matter.Joined _,
          Matter.Parted _,
          Matter.Withdrawn _,
          Matter.Undone _ ->
          matter.kind();
    };
  }

  public static String about(Matter matter) {
    return switch (matter) {
      case Matter.Filed(var key, _, var original) -> key.brief() + " " + original.from();
      case Matter.Coded(var key, var coded) ->
          key.brief() + " " + coded.claims().size() + " claims";
      case Matter.Decided(Decision.SourceGraded(var source, var reliability, var connection)) ->
          source + ": " + reliability.word() + ", " + connection.word();
      case Matter.Decided(Decision.ActorsJoined(var actor, var into)) -> actor + " is " + into;
      case Matter.Decided(Decision.PlaceMoved(var place, var lat, var lon, _)) ->
          place + " to " + lat + ", " + lon;
      case Matter.Decided(var decision) -> decision.claim().map(ClaimKey::address).orElse("");
      case Matter.Joined(var one, var other) -> one.address() + " and " + other.address();
      case Matter.Parted(var one, var other) -> one.address() + " from " + other.address();
      case Matter.Withdrawn(var key) -> key.brief();
      case Matter.Undone(var number) -> "entry " + number;
    };
  }
}
