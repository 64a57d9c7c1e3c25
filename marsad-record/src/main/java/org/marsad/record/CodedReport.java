package org.marsad.record;

import java.util.List;
import java.util.Optional;

/// What Marsad says of one report: its claims in text order, the layers they were made from, and
/// notes on what could not be done.
///
/// @param sha256 of the text's UTF-8 bytes, in hexadecimal
/// @param coder program version and codebook digest: with the text they determine every byte
public record CodedReport(
    Report report,
    String sha256,
    String coder,
    Optional<Dateline> dateline,
    List<Claim> claims,
    Layers layers,
    List<String> notes) {
  public CodedReport {
    claims = List.copyOf(claims);
    notes = List.copyOf(notes);
  }

  /// Where, and by its words sometimes when, the report was filed.
  public record Dateline(Span span, Optional<Where> place) {}
}
