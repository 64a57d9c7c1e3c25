package org.marsad.record;

/// What a claim is about: something that occurred, a count, or who holds a place.
public sealed interface Proposition {
  /// Something occurred; `type` is the codebook's.
  record Happening(String type, Codes codes) implements Proposition {}

  /// A count or amount; `type` is the nearest happening type or the measure itself.
  record Tally(String type) implements Proposition {}

  /// Somebody holds, contests or lost a place; `status` is the codebook's.
  record Control(String status) implements Proposition {}

  default String kind() {
    return switch (this) {
      case Happening _ -> "happening";
      case Tally _ -> "tally";
      case Control _ -> "control";
    };
  }

  default String type() {
    return switch (this) {
      case Happening(var type, _) -> type;
      case Tally(var type) -> type;
      case Control(var status) -> status;
    };
  }
}
