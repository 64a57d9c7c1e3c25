package org.marsad.coder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.marsad.coder.figure.FigureMention;
import org.marsad.coder.happening.HappeningMention;
import org.marsad.coder.mention.Mention;
import org.marsad.record.Layers;
import org.marsad.record.Span;

/// The layers as the coded report shows them: spans and readings, without the coder's inner
/// numbers.
public final class LayerView {
  private LayerView() {}

  public static Layers of(Evidence evidence, ClaimAssembler claims) {
    return new Layers(
        evidence.mentions().all().stream()
            .filter(m -> !isSaidOf(m, evidence))
            .map(m -> new Layers.Mention(m.span(), m.kind().word(), m.actor(), m.rule()))
            .toList(),
        places(evidence),
        evidence.times().stream()
            .map(t ->
                new Layers.TimeWords(
                    t.span(), t.type(), t.value(), t.earliest(), t.latest(), t.rule()))
            .toList(),
        evidence.figures().stream().map(FigureMention::figure).toList(),
        evidence.attributions().stream()
            .map(
                a -> new Layers.Attribution(a.source(), a.cue(), a.content(), a.stance(), a.rule()))
            .toList(),
        evidence.happenings().stream().map(h -> happening(h, evidence, claims)).toList(),
        references(evidence.mentions().all()));
  }

  private static List<Layers.PlaceName> places(Evidence evidence) {
    return Stream.concat(
            evidence.dateline().stream().map(w -> new Layers.PlaceName(w, "place-dateline")),
            evidence.places().stream().map(p -> new Layers.PlaceName(p.where(), p.rule())))
        .sorted(Comparator.comparingInt(p -> p.where().span().start()))
        .toList();
  }

  /// "He was a shopkeeper": the words say something of one who is named already.
  private static boolean isSaidOf(Mention mention, Evidence evidence) {
    return mention.kind() == Mention.Kind.ROLE
        && evidence.document().sentences().get(mention.sentence()).hasChild(mention.head(), "cop");
  }

  private static Layers.Happening happening(
      HappeningMention told, Evidence evidence, ClaimAssembler claims) {
    return new Layers.Happening(
        told.trigger(),
        told.type(),
        claims
            .codes(told, evidence)
            .plover()
            .filter(p -> !told.presupposed() && !isRecalled(told, evidence, claims)),
        told.agents().stream().map(ClaimAssembler::participant).toList(),
        told.patients().stream().map(ClaimAssembler::participant).toList(),
        told.factuality(),
        told.rule());
  }

  private static boolean isRecalled(
      HappeningMention told, Evidence evidence, ClaimAssembler claims) {
    var coded =
        evidence.happeningsIn(told.sentence()).stream()
            .filter(h -> !h.presupposed() && claims.codes(h, evidence).plover().isPresent())
            .toList();
    return Recalled.is(told, coded, evidence.sentence(told.sentence()));
  }

  /// Chains of two mentions or more.
  private static List<Layers.Reference> references(List<Mention> mentions) {
    var chains = new TreeMap<Integer, List<Mention>>();
    for (Mention mention : mentions) {
      chains.computeIfAbsent(mention.chain(), k -> new ArrayList<>()).add(mention);
    }
    return chains.values().stream()
        .filter(chain -> chain.size() > 1)
        .map(chain -> new Layers.Reference(actor(chain), spans(chain)))
        .toList();
  }

  private static Optional<String> actor(List<Mention> chain) {
    return chain.stream().flatMap(m -> m.actor().stream()).findFirst();
  }

  private static List<Span> spans(List<Mention> chain) {
    return chain.stream().map(Mention::span).toList();
  }
}
