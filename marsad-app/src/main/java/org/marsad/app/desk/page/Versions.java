package org.marsad.app.desk.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.marsad.app.view.WholeRecord;
import org.marsad.record.Report;
import org.marsad.views.copy.Copies;
import org.marsad.views.standing.FiledReport;

/// Other versions of a report: what stood at the same address, or what the same publisher made of
/// the same text, with other words.
public final class Versions {
  /// Longer texts are not compared sentence by sentence.
  private static final int LONGEST = 400_000;

  private static final int SENTENCES = 20;

  private Versions() {}

  /// @param address whether both stood at one address; else they have a publisher and a text in
  ///   common
  /// @param earlier whether it was filed before the one that is looked at
  /// @param gone sentences that stand only in the other
  /// @param came sentences that stand only in the one that is looked at
  public record Version(
      ReportScreen.Other other,
      String filed,
      boolean address,
      boolean earlier,
      List<String> gone,
      List<String> came) {}

  /// In the order they were filed.
  static List<Version> of(FiledReport filed, Optional<Copies.Group> group, WholeRecord record) {
    return record.standing().reports().values().stream()
        .filter(one -> !one.key().equals(filed.key()))
        .filter(one -> sameAddress(one, filed) || sameHouse(one, filed, group))
        .sorted(Comparator.comparing(FiledReport::filed).thenComparing(one -> one))
        .map(one -> version(one, filed))
        .toList();
  }

  /// Whether two of a group are one publisher's.
  static boolean sameHouse(FiledReport one, FiledReport filed, Optional<Copies.Group> group) {
    return filed.report().publisher().isPresent()
        && filed.report().publisher().equals(one.report().publisher())
        && group.filter(all -> all.first().equals(one) || all.copies().contains(one)).isPresent();
  }

  private static boolean sameAddress(FiledReport one, FiledReport other) {
    return one.report().url().isPresent() && one.report().url().equals(other.report().url());
  }

  private static Version version(FiledReport one, FiledReport filed) {
    return new Version(
        ReportScreen.other(one),
        one.filed().toString(),
        sameAddress(one, filed),
        one.filed().isBefore(filed.filed()),
        only(one.report(), filed.report()),
        only(filed.report(), one.report()));
  }

  /// The sentences of a text that another has not.
  private static List<String> only(Report one, Report other) {
    if (one.text().length() > LONGEST || other.text().length() > LONGEST) {
      return List.of();
    }
    var known = new HashSet<>(sentences(other.text()));
    var only = new ArrayList<>(sentences(one.text()));
    only.removeIf(known::contains);
    return only.stream().limit(SENTENCES).map(Shown::line).toList();
  }

  private static List<String> sentences(String text) {
    return Arrays.stream(text.split("\\n+|(?<=[.!?؟…][\"”’)]?)\\s+", -1))
        .map(one -> one.strip().replaceAll("\\s+", " "))
        .filter(one -> !one.isEmpty())
        .toList();
  }
}
