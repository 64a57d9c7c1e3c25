package org.marsad.app.page;

import java.util.List;
import java.util.stream.Stream;
import org.marsad.coder.lexicon.RuleWords;
import org.marsad.record.Claim;
import org.marsad.record.CodePoints;
import org.marsad.record.CodedReport;
import org.marsad.record.Layers;
import org.marsad.record.Participant;
import org.marsad.record.Span;

/// A claim with the rules that made its fields, and each rule in words.
public final class Explanation {
  private static final int INDENT = 4;

  private final CodedReport coded;
  private final RuleWords rules;
  private final Typesetting type;
  private final CodePoints text;
  private final StringBuilder page = new StringBuilder();

  private Explanation(CodedReport coded, RuleWords rules, Typesetting type) {
    this.coded = coded;
    this.rules = rules;
    this.type = type;
    this.text = new CodePoints(coded.report().text());
  }

  /// The claim as the readable page shows it, and under it one paragraph a rule.
  public static String of(CodedReport coded, Claim claim, RuleWords rules, Typesetting type) {
    var explanation = new Explanation(coded, rules, type);
    explanation.page.append(ReportPage.of(coded, claim, type)).append('\n');
    explanation.explain(claim);
    return explanation.page.toString();
  }

  private void explain(Claim claim) {
    rule("type", List.of(claim.trigger()), claim.rules().getOrDefault("type", ""));
    claim.agents().forEach(a -> mention("who", a));
    claim.patients().forEach(p -> mention("to whom", p));
    claim
        .rules()
        .forEach((field, id) -> {
          if (!field.equals("type")) {
            rule(field, List.of(), id);
          }
        });
    claim.when().flatMap(w -> w.span()).ifPresent(this::time);
    Stream.concat(claim.where().stream(), claim.otherPlaces().stream())
        .forEach(p -> place(p.span()));
    claim.voices().forEach(v -> v.cue().ifPresent(this::attribution));
  }

  private void mention(String field, Participant participant) {
    coded.layers().mentions().stream()
        .filter(m -> m.span().equals(participant.span()))
        .findFirst()
        .ifPresent(m -> rule(field, List.of(m.span()), m.rule()));
  }

  private void time(Span span) {
    coded.layers().times().stream()
        .filter(t -> t.span().equals(span))
        .findFirst()
        .ifPresent(t -> rule("the time's words", List.of(span), t.rule()));
  }

  private void place(Span span) {
    coded.layers().places().stream()
        .filter(p -> p.where().span().equals(span))
        .findFirst()
        .ifPresent(p -> rule("the place's name", List.of(span), p.rule()));
  }

  private void attribution(Span cue) {
    coded.layers().attributions().stream()
        .filter(a -> a.cue().contains(cue))
        .findFirst()
        .map(Layers.Attribution::rule)
        .ifPresent(id -> rule("the voice", List.of(cue), id));
  }

  private void rule(String field, List<Span> spans, String id) {
    var words = new StringBuilder(type.bold(field));
    spans.forEach(s -> words.append(" “").append(text.text(s)).append('”'));
    page.append(words).append("  ").append(type.dim(id)).append('\n');
    page.append(
        type.wrapped(
            " ".repeat(INDENT), INDENT, rules.of(id).orElse("This rule has no words yet.")));
  }
}
