package org.marsad.app.decide;

import java.util.List;
import java.util.Optional;
import org.marsad.coder.lexicon.Codebook;
import org.marsad.ledger.Appended;
import org.marsad.ledger.Draft;
import org.marsad.ledger.Ledger;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Grade;
import org.marsad.record.entry.Matter;

/// What a person decides, in the words of a command line or a form, written down as entries. Claims
/// are named by their addresses.
public final class Deciding {
  private final Ledger ledger;
  private final Claims claims;
  private final String who;
  private final Optional<String> why;

  /// @param who the person
  /// @param why the reason the person gives
  public Deciding(Ledger ledger, String who, Optional<String> why) {
    this.ledger = ledger;
    this.claims = new Claims(ledger);
    this.who = who;
    this.why = why;
  }

  /// The claim says what the report says.
  public Entry accept(String claim) {
    return write(new Decision.Accepted(key(claim)));
  }

  /// The report does not say that.
  public Entry reject(String claim) {
    return write(new Decision.Rejected(key(claim)));
  }

  /// Fields of a claim are otherwise; all of them, or where one cannot be understood none.
  ///
  /// @param corrections each FIELD=VALUE
  public List<Entry> correct(String claim, List<String> corrections) {
    var statement = claims.at(claim);
    var reading = new Corrections(statement, claims.of(statement.key().report()), Codebook.load());
    return write(
        corrections.stream()
            .<Matter>map(words ->
                new Matter.Decided(new Decision.Corrected(statement.key(), reading.read(words))))
            .toList());
  }

  /// Something speaks against a claim: another claim, or what the reason tells.
  public Entry contradict(String claim, Optional<String> by) {
    return write(new Decision.Contradicted(key(claim), by.map(this::key)));
  }

  /// The two claims are about one incident.
  public Entry join(String one, String other) {
    return write(new Matter.Joined(key(one), key(other)));
  }

  /// The two claims are about two incidents.
  public Entry part(String one, String other) {
    return write(new Matter.Parted(key(one), key(other)));
  }

  /// The grade of the incident that the claim is about.
  public Entry grade(String claim, Grade grade) {
    return write(new Decision.IncidentGraded(key(claim), grade));
  }

  /// What is about no single claim: sources, actors, places.
  public Entry write(Decision decision) {
    return write(new Matter.Decided(decision));
  }

  /// The report is no longer part of the record.
  public Entry withdraw(String report) {
    return write(new Matter.Withdrawn(claims.report(report)));
  }

  /// An earlier entry no longer holds.
  public Entry undo(long entry) {
    return write(Undoing.of(ledger, entry));
  }

  private ClaimKey key(String claim) {
    return claims.at(claim).key();
  }

  private Entry write(Matter matter) {
    return write(List.of(matter)).getFirst();
  }

  private List<Entry> write(List<Matter> matters) {
    var drafts = matters.stream().map(matter -> Draft.of(who, matter));
    return ledger
        .append(drafts.map(draft -> why.map(draft::because).orElse(draft)).toList())
        .stream()
        .map(Appended::entry)
        .toList();
  }
}
