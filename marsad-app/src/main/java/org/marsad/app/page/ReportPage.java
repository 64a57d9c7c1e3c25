package org.marsad.app.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.record.Claim;
import org.marsad.record.CodePoints;
import org.marsad.record.CodedReport;
import org.marsad.record.Participant;
import org.marsad.record.Span;
import org.marsad.record.Voice;

/// A coded report as a page to read: one claim after the other, each on its lines.
public final class ReportPage {
  private static final int INDENT = 15;

  private final CodedReport coded;
  private final Typesetting type;
  private final ClaimWords words;
  private final CodePoints text;

  private ReportPage(CodedReport coded, Typesetting type) {
    this.coded = coded;
    this.type = type;
    this.text = new CodePoints(coded.report().text());
    this.words = new ClaimWords(text);
  }

  /// The whole page; it ends with a line end.
  public static String of(CodedReport coded, Typesetting type) {
    return new ReportPage(coded, type).page();
  }

  /// One claim of it.
  public static String of(CodedReport coded, Claim claim, Typesetting type) {
    return new ReportPage(coded, type).claim(claim);
  }

  private String page() {
    return Stream.of(Stream.of(head()), coded.claims().stream().map(this::claim))
        .flatMap(parts -> parts)
        .collect(Collectors.joining("\n"));
  }

  private String head() {
    var report = coded.report();
    var about =
        Stream.of(
                report.publisher(),
                report.published().map(Object::toString),
                coded.dateline().map(d -> text.text(d.span())))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    var head = new StringBuilder(type.bold(report.id())).append('\n');
    report.title().ifPresent(t -> head.append(type.wrapped("", 0, t)));
    if (!about.isEmpty()) {
      head.append(type.wrapped("", 0, about));
    }
    coded.notes().forEach(note -> head.append(type.wrapped("note: ", 6, note)));
    int claims = coded.claims().size();
    return head.append(claims == 1 ? "1 claim" : claims + " claims").append('\n').toString();
  }

  private String claim(Claim claim) {
    var page = new StringBuilder();
    page.append(type.bold(words.what(claim)))
        .append("  ")
        .append(type.dim(claim.id()))
        .append('\n');
    row(page, "who", parties(claim));
    row(page, "when", claim.when().map(words::when));
    row(page, "where", claim.where().map(words::where));
    claim.otherPlaces().forEach(p -> row(page, "", Optional.of(words.where(p))));
    claim.figures().forEach(f -> row(page, "how many", Optional.of(words.figure(f))));
    row(page, "who says so", Optional.of(chain(claim)));
    row(page, "how sure", Optional.of(words.sure(claim)));
    row(page, "words", Optional.of(sentence(claim)));
    return page.toString();
  }

  private void row(StringBuilder page, String label, Optional<String> content) {
    content.ifPresent(c ->
        page.append(
            type.wrapped(
                "  " + type.dim(label) + " ".repeat(INDENT - 2 - label.length()), INDENT, c)));
  }

  /// Who → to whom; a side that the report leaves open is left open.
  private static Optional<String> parties(Claim claim) {
    if (claim.agents().isEmpty() && claim.patients().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        claim.patients().isEmpty()
            ? names(claim.agents())
            : names(claim.agents()) + " → " + names(claim.patients()));
  }

  private static String names(List<Participant> participants) {
    return participants.isEmpty()
        ? "not said"
        : participants.stream().map(ReportPage::named).collect(Collectors.joining(", "));
  }

  private static String named(Participant participant) {
    return participant
        .actor()
        .map(actor -> participant.name() + " [" + actor + "]")
        .orElse(participant.name());
  }

  /// From the report inwards: AFP ← the Observatory ← sources inside.
  private String chain(Claim claim) {
    var self = coded.report().publisher().orElse("the report itself");
    return Stream.concat(Stream.of(self), claim.voices().stream().map(ReportPage::voiced))
        .collect(Collectors.joining(" ← "));
  }

  private static String voiced(Voice voice) {
    return switch (voice.stance()) {
      case SAYS -> voice.name();
      default -> voice.name() + " (" + voice.stance().word() + ")";
    };
  }

  private String sentence(Claim claim) {
    Span whole = claim.sentence().cover(claim.span());
    Span marked = claim.span();
    return text.text(new Span(whole.start(), marked.start()))
        + Typesetting.OPEN
        + text.text(marked)
        + Typesetting.CLOSE
        + text.text(new Span(marked.end(), whole.end()));
  }
}
