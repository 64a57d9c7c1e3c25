package org.marsad.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marsad.record.Factuality;
import org.marsad.record.Span;
import org.marsad.record.entry.ClaimKey;

/// A claim that was found, with the words it stands in.
///
/// @param id where the search stands: the greater, the later it was filed
/// @param entry the one since which the claim stands as it does
/// @param reportId the name that the report was handed in under
/// @param earliest the first day that the claim may be of; empty where unknown or open
/// @param latest the last one
/// @param place the gazetteer's name, or the report's words
/// @param origin the far end of the voices, or the publisher
/// @param sentence the sentence's exact words
/// @param highlights what of the sentence fits the query's words: code points in `sentence`
public record Hit(
    long id,
    ClaimKey key,
    long entry,
    String reportId,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    Optional<String> place,
    Optional<String> origin,
    Factuality factuality,
    double confidence,
    String sentence,
    List<Span> highlights) {
  public Hit {
    highlights = List.copyOf(highlights);
  }
}
