package org.marsad.record;

import java.time.LocalDate;
import java.util.Optional;

/// One news report as it was handed in: its text, kept as it came, and what is known about it.
/// Without `published` no date is guessed.
public record Report(
    String id,
    String text,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> language) {

  /// A report of which only the text is known.
  public static Report of(String id, String text) {
    return new Report(
        id,
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Report published(LocalDate day) {
    return new Report(id, text, title, Optional.of(day), publisher, url, language);
  }

  public Report publisher(String name) {
    return new Report(id, text, title, published, Optional.of(name), url, language);
  }

  public Report url(String address) {
    return new Report(id, text, title, published, publisher, Optional.of(address), language);
  }
}
