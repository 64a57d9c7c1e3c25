package org.marsad.app;

import java.util.List;
import java.util.Optional;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.chronicle.Chronicle;
import org.marsad.ledger.chronicle.Told;

/// Finds what people name as REPORT/CLAIM, or by the first digits of it.
final class Addresses {
  private final Ledger ledger;
  private final Chronicle chronicle;

  Addresses(Ledger ledger, Chronicle chronicle) {
    this.ledger = ledger;
    this.chronicle = chronicle;
  }

  /// The incident that a claim of this address tells, denies or mentions.
  Optional<Told> incident(String address) {
    int slash = address.indexOf('/');
    var report = slash < 0 ? address : address.substring(0, slash);
    return ledger
        .report(report)
        .flatMap(key ->
            chronicle.standing(List.of(key)).statements().stream()
                .map(one -> one.key())
                .filter(claim -> claim.address().startsWith(address))
                .flatMap(claim -> chronicle.incident(claim).stream())
                .findFirst());
  }
}
