package org.marsad.app.decide;

import org.marsad.ledger.Ledger;
import org.marsad.record.entry.Matter;

/// Whether an entry can be taken back.
public final class Undoing {
  private Undoing() {}

  /// @throws NotThere where there is no such entry, or it is none that can be taken back
  public static Matter of(Ledger ledger, long number) {
    var entry =
        ledger
            .entry(number)
            .orElseThrow(
                () -> new NotThere("there is no entry " + number + "; 'marsad log' lists them"));
    return switch (entry.matter()) {
      case Matter.Decided _,
          Matter.Joined _,
          Matter.Parted _,
          Matter.Withdrawn _,
          Matter.Undone _ ->
          new Matter.Undone(number);
      case Matter.Filed _ ->
          throw new NotThere(
              "entry " + number + " filed a report; 'marsad decide withdraw' takes it out");
      case Matter.Coded _ ->
          throw new NotThere("entry " + number + " coded a report; 'marsad recode' codes it again");
    };
  }
}
