package org.marsad.ledger;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.marsad.record.entry.ReportKey;

/// Claims that are reconciled together; every part given must fit.
///
/// @param country ISO 3166 alpha-2
/// @param admin1 name of the first-level division
/// @param days one of which the claim may be of
/// @param reports those of which it must be one, where any is named
/// @param parties ids in the actor register or names of who did it, or to whom it was done
/// @param asOf the number of the entry after which the record is looked at; the last where empty
public record Block(
    Optional<String> country,
    Optional<String> admin1,
    Optional<Days> days,
    List<ReportKey> reports,
    List<String> parties,
    OptionalLong asOf) {
  public Block {
    reports = List.copyOf(reports);
    parties = List.copyOf(parties);
    if (country.isEmpty() && days.isEmpty() && reports.isEmpty() && parties.isEmpty()) {
      throw new IllegalArgumentException("a block is bounded by place, days, reports or parties");
    }
  }

  public static Block of(String country, String admin1, Days days) {
    return new Block(
        Optional.of(country),
        Optional.of(admin1),
        Optional.of(days),
        List.of(),
        List.of(),
        OptionalLong.empty());
  }

  public static Block of(String country, Days days) {
    return new Block(
        Optional.of(country),
        Optional.empty(),
        Optional.of(days),
        List.of(),
        List.of(),
        OptionalLong.empty());
  }

  public static Block of(List<ReportKey> reports) {
    return new Block(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        reports,
        List.of(),
        OptionalLong.empty());
  }

  public static Block party(String party) {
    return new Block(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(party),
        OptionalLong.empty());
  }

  public Block asOf(long entry) {
    return new Block(country, admin1, days, reports, parties, OptionalLong.of(entry));
  }
}
