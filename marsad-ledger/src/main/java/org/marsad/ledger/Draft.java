package org.marsad.ledger;

import java.util.List;
import java.util.Optional;
import org.marsad.record.CodedReport;
import org.marsad.record.Report;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.Original;
import org.marsad.record.entry.ReportKey;

/// An entry before it is written down: the ledger gives it its number, its time and its hash.
///
/// @param who the person's name, or the program's and its version where no person decided
/// @param why the reason given
/// @param original the bytes that a filed report came as; kept once, however many reports name them
/// @param bands of the filed report's sketch, by which copies are looked up
public record Draft(
    String who, Optional<String> why, Matter matter, Optional<byte[]> original, List<Long> bands) {
  public Draft {
    if (who.isBlank()) {
      throw new IllegalArgumentException("an entry says who wrote it");
    }
    if (who.indexOf('\0') >= 0 || why.filter(w -> w.indexOf('\0') >= 0).isPresent()) {
      throw new IllegalArgumentException("a name or a reason has no character of code 0");
    }
    bands = List.copyOf(bands);
  }

  public static Draft of(String who, Matter matter) {
    return new Draft(who, Optional.empty(), matter, Optional.empty(), List.of());
  }

  public static Draft filed(String who, Report report, Original original, byte[] bytes) {
    var matter = new Matter.Filed(ReportKey.of(report), report, original);
    return new Draft(who, Optional.empty(), matter, Optional.of(bytes), List.of());
  }

  public static Draft coded(String who, CodedReport coded) {
    return of(who, new Matter.Coded(ReportKey.of(coded.report()), coded));
  }

  public static Draft decided(String who, Decision decision) {
    return of(who, new Matter.Decided(decision));
  }

  public Draft because(String reason) {
    return new Draft(who, Optional.of(reason), matter, original, bands);
  }

  public Draft sketched(List<Long> itsBands) {
    return new Draft(who, why, matter, original, itsBands);
  }
}
