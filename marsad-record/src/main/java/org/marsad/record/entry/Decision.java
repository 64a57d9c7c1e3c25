package org.marsad.record.entry;

import java.util.Optional;

/// What a person decided. A program never changes it; another entry can take it back.
public sealed interface Decision {
  /// The claim says what the report says.
  record Accepted(ClaimKey of) implements Decision {}

  /// The report does not say that; the claim is left out of every count.
  record Rejected(ClaimKey of) implements Decision {}

  /// A field of a claim is otherwise.
  record Corrected(ClaimKey of, Correction correction) implements Decision {}

  /// Something speaks against a claim: another claim, or what the reason tells.
  record Contradicted(ClaimKey of, Optional<ClaimKey> by) implements Decision {}

  /// How far a source may be relied on, and how it stands to what it tells.
  ///
  /// @param source a publisher's or voice's name, or its id in the actor register
  record SourceGraded(String source, Reliability reliability, Connection connection)
      implements Decision {}

  /// An incident's grade, named by one of its claims.
  record IncidentGraded(ClaimKey of, Grade grade) implements Decision {}

  /// Two actors are one.
  ///
  /// @param actor the id or name that falls away
  /// @param into the id or name that stays
  record ActorsJoined(String actor, String into) implements Decision {}

  /// A place lies elsewhere than the gazetteer says.
  ///
  /// @param place its id in the gazetteer, or its name where it has none
  /// @param lat degrees north, WGS84
  /// @param lon degrees east, WGS84
  /// @param precision UCDP's 1 to 7
  record PlaceMoved(String place, double lat, double lon, int precision) implements Decision {
    public PlaceMoved {
      if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) {
        throw new IllegalArgumentException("no such point: " + lat + ", " + lon);
      }
      if (precision < 1 || precision > 7) {
        throw new IllegalArgumentException("UCDP precision is 1 to 7, not " + precision);
      }
    }
  }

  /// The claim it is about, where it is about one.
  default Optional<ClaimKey> claim() {
    return switch (this) {
      case Accepted(var of) -> Optional.of(of);
      case Rejected(var of) -> Optional.of(of);
      case Corrected(var of, _) -> Optional.of(of);
      case Contradicted(var of, _) -> Optional.of(of);
      case IncidentGraded(var of, _) -> Optional.of(of);
      case SourceGraded _, ActorsJoined _, PlaceMoved _ -> Optional.empty();
    };
  }

  /// The word for it, in the ledger and on pages.
  default String kind() {
    return switch (this) {
      case Accepted _ -> "accepted";
      case Rejected _ -> "rejected";
      case Corrected _ -> "corrected";
      case Contradicted _ -> "contradicted";
      case SourceGraded _ -> "source-graded";
      case IncidentGraded _ -> "incident-graded";
      case ActorsJoined _ -> "actors-joined";
      case PlaceMoved _ -> "place-moved";
    };
  }
}
