package org.marsad.app.desk.page;

import java.util.List;
import org.marsad.app.desk.words.Words;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Matter;

/// What an entry of the ledger did, in the reader's language.
final class EntryWording {
  private final Words words;

  EntryWording(Words words) {
    this.words = words;
  }

  String of(Matter matter) {
    return switch (matter) {
      case Matter.Filed(var key, _, var original) ->
          told(matter.kind(), key.brief() + " " + Shown.line(original.from()));
      case Matter.Coded(var key, var coded) ->
          told(matter.kind(), key.brief())
              + ": "
              + words.of("report.claims", coded.claims().size());
      case Matter.Decided(var decision) -> of(decision);
      case Matter.Joined(var one, var other) -> told(matter.kind(), one.address(), other.address());
      case Matter.Parted(var one, var other) -> told(matter.kind(), one.address(), other.address());
      case Matter.Withdrawn(var key) -> told(matter.kind(), key.brief());
      case Matter.Undone(var number) -> told(matter.kind(), Long.toString(number));
    };
  }

  private String of(Decision decision) {
    return switch (decision) {
      case Decision.Accepted(var claim) -> told(decision.kind(), claim.address());
      case Decision.Rejected(var claim) -> told(decision.kind(), claim.address());
      case Decision.Corrected(var claim, var correction) ->
          told(decision.kind(), words.named("field", correction.field()), claim.address());
      case Decision.Contradicted(var claim, var by) ->
          told(decision.kind(), claim.address())
              + by.map(ClaimKey::address).map(one -> ": " + words.apart(one)).orElse("");
      case Decision.SourceGraded(var source, var reliability, _) ->
          told(decision.kind(), Shown.line(source), words.named("reliability", reliability.word()));
      case Decision.IncidentGraded(var claim, var grade) ->
          told(decision.kind(), claim.address(), words.named("grade", grade.word()));
      case Decision.ActorsJoined(var actor, var into) -> told(decision.kind(), actor, into);
      case Decision.PlaceMoved(var place, var lat, var lon, _) ->
          told(decision.kind(), place, lat + ", " + lon);
    };
  }

  private String told(String kind, String... filling) {
    return words.of("event." + kind, List.of(filling).stream().map(words::apart).toArray());
  }
}
