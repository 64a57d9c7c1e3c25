package org.marsad.record.entry;

import java.util.Optional;
import org.marsad.record.CodedReport;
import org.marsad.record.Report;

/// What an entry is about.
public sealed interface Matter {
  /// A report was taken in, with the bytes it came as.
  record Filed(ReportKey report, Report text, Original original) implements Matter {}

  /// A report was read by the coder. A later one stands in for an earlier one of the same report.
  record Coded(ReportKey report, CodedReport coded) implements Matter {}

  /// A person decided something.
  record Decided(Decision decision) implements Matter {}

  /// A person says that two claims are about one incident.
  record Joined(ClaimKey one, ClaimKey other) implements Matter {}

  /// A person says that two claims are about two incidents, for good.
  record Parted(ClaimKey one, ClaimKey other) implements Matter {}

  /// A report is no longer part of the record: a tombstone, its reason in the entry. Its bytes and
  /// its key stay.
  record Withdrawn(ReportKey report) implements Matter {}

  /// An earlier decision, join, part or withdrawal no longer holds.
  ///
  /// @param entry the number of that entry
  record Undone(long entry) implements Matter {}

  /// The word for the kind of entry, in the ledger and on pages.
  default String kind() {
    return switch (this) {
      case Filed _ -> "filed";
      case Coded _ -> "coded";
      case Decided _ -> "decided";
      case Joined _ -> "joined";
      case Parted _ -> "parted";
      case Withdrawn _ -> "withdrawn";
      case Undone _ -> "undone";
    };
  }

  /// The report that the entry belongs to, where there is one.
  default Optional<ReportKey> about() {
    return switch (this) {
      case Filed(var report, _, _) -> Optional.of(report);
      case Coded(var report, _) -> Optional.of(report);
      case Decided(var decision) -> decision.claim().map(ClaimKey::report);
      case Joined(var one, _) -> Optional.of(one.report());
      case Parted(var one, _) -> Optional.of(one.report());
      case Withdrawn(var report) -> Optional.of(report);
      case Undone _ -> Optional.empty();
    };
  }
}
