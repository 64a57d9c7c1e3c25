package org.marsad.views.standing;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.marsad.record.Claim;
import org.marsad.record.CodePoints;
import org.marsad.record.Span;
import org.marsad.record.entry.ClaimKey;

/// One claim of the record, as people decided it, with the report that makes it.
///
/// @param key names the claim as the latest coding has it
/// @param claim with decisions applied: what every view works with
/// @param told the same before actors were joined and places moved, which people decide for the
///   whole record: it depends on the entries about its own report alone
/// @param coded the same claim as the latest coding has it, untouched
/// @param decided the claim's fields that a person decided, by their names in JSON; no coder
///   changes them
/// @param verdict what people said of the claim as a whole
/// @param contradictions what people said speaks against it
public record Statement(
    ClaimKey key,
    Claim claim,
    Claim told,
    Claim coded,
    FiledReport source,
    Set<String> decided,
    Verdict verdict,
    List<Contradiction> contradictions)
    implements Comparable<Statement> {
  private static final Comparator<Statement> ORDER =
      Comparator.comparing(Statement::source).thenComparing(Statement::key);

  public Statement {
    decided = Collections.unmodifiableSet(new TreeSet<>(decided));
    contradictions = List.copyOf(contradictions);
  }

  /// A claim about which nobody decided anything.
  public static Statement of(FiledReport source, Claim claim) {
    return new Statement(
        ClaimKey.of(source.key(), claim),
        claim,
        claim,
        claim,
        source,
        Set.of(),
        Verdict.OPEN,
        List.of());
  }

  /// Whether it is left out of every count: a person said that the report does not say that.
  public boolean rejected() {
    return verdict == Verdict.REJECTED;
  }

  public boolean accepted() {
    return verdict == Verdict.ACCEPTED;
  }

  public boolean contradicted() {
    return !contradictions.isEmpty();
  }

  /// Whether a view may count it as something that took place: a happening or tally that the report
  /// tells as such, and that no person rejected.
  public boolean counts() {
    return !rejected() && claim.tookPlace() && !claim.presupposed();
  }

  /// The words at a span of its report.
  public String text(Span span) {
    return new CodePoints(source.report().text()).text(span);
  }

  /// By report (published, publisher, key), then by place in the text: the same whatever came
  /// first.
  @Override
  public int compareTo(Statement other) {
    return ORDER.compare(this, other);
  }
}
