package org.marsad.ledger.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.marsad.record.entry.Grade;
import org.marsad.record.entry.ReportKey;

/// The reports and incidents that a survey had when it was made as a whole. Surveys that are
/// brought forward or back from it share them, and what was made of them with a walk through all
/// claims; each knows in what it differs.
public final class Stem {
  private final List<Gist> incidents;
  private final Map<ReportKey, ReportGist> byKey = new HashMap<>();
  private final Numbering numbering;
  private final Derived derived = new Derived();

  /// Both in their order.
  Stem(List<Gist> incidents, List<ReportGist> reports) {
    this.incidents = incidents;
    numbering = new Numbering(reports);
    reports.forEach(report -> byKey.put(report.key(), report));
  }

  /// The last day first.
  List<Gist> incidents() {
    return incidents;
  }

  /// Its reports, and their claims by numbers.
  public Numbering numbering() {
    return numbering;
  }

  /// What was made of it.
  public Derived derived() {
    return derived;
  }

  Optional<ReportGist> report(ReportKey key) {
    return Optional.ofNullable(byKey.get(key));
  }

  Postings postings() {
    return derived.of(Postings.class, () -> Postings.of(numbering));
  }

  private Tellings tellings() {
    return derived.of(Tellings.class, () -> Tellings.of(this));
  }

  /// The incident that a claim tells or denies, by its place among all; negative for none.
  int told(int claim) {
    return tellings().rank(claim);
  }

  /// Whether sources are at odds over what a claim tells or denies.
  public boolean contested(int claim) {
    int rank = told(claim);
    return rank >= 0 && incidents.get(rank).grade() == Grade.CONTESTED;
  }

  /// The reports of which the keys begin with some digits.
  Stream<ReportGist> beginning(String digits) {
    return derived.of(Alphabet.class, () -> new Alphabet(numbering.reports())).beginning(digits);
  }

  /// The incident that a claim tells or denies.
  Optional<Gist> telling(Ref claim) {
    int number = number(claim);
    return Optional.of(number < 0 ? number : told(number))
        .filter(rank -> rank >= 0)
        .map(incidents::get);
  }

  /// The number of a claim; negative where there is none.
  int number(Ref claim) {
    var report = report(claim.report());
    int place = report.map(one -> one.place(claim)).orElse(-1);
    return place < 0 ? place : numbering.start(report.orElseThrow()) + place;
  }

  /// Makes what finding the claims of a thing needs.
  void index() {
    postings();
    tellings();
  }
}
