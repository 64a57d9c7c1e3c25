package org.marsad.coder.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.marsad.coder.figure.FigureMention;
import org.marsad.coder.happening.HappeningMention;
import org.marsad.coder.lexicon.Codebook;
import org.marsad.coder.mention.Mention;
import org.marsad.record.Claim;
import org.marsad.record.Codes;
import org.marsad.record.Factuality;
import org.marsad.record.Figure;
import org.marsad.record.Participant;
import org.marsad.record.Proposition;
import org.marsad.record.Span;

/// Makes claims: what occurred meets its participants, time, place and figures, and the voices
/// whose words hold it.
public final class ClaimAssembler {
  private static final String CONTROL = "control:";
  private static final Set<String> OF_PEOPLE = Set.of("detained", "abducted");
  private static final Set<String> SPOKEN = Set.of("condemnation", "appeal", "accusation");

  private final Codebook codebook;
  private final Sides sides;
  private final Confidence confidence;

  public ClaimAssembler(Codebook codebook, Sides sides, Confidence confidence) {
    this.codebook = codebook;
    this.sides = sides;
    this.confidence = confidence;
  }

  /// @return the claims in text order
  public List<Claim> assemble(Evidence evidence, String reportHash) {
    return new Run(evidence, new ClaimIds(reportHash)).claims();
  }

  /// The happening's codes in other codebooks, which depend on the parties' kinds.
  public Codes codes(HappeningMention happening, Evidence evidence) {
    if (codebook.type(happening.type()).isEmpty()) {
      return Codes.NONE;
    }
    var codes =
        codebook.codes(
            happening.type(),
            sides.of(happening.agents(), evidence.document()),
            sides.of(happening.patients(), evidence.document()));
    var plover = happening.plover().or(codes::plover);
    return new Codes(
        plover.flatMap(p -> Intentions.code(p, happening)),
        codes.cameo(),
        codes.acled(),
        codes.ucdp());
  }

  static Participant participant(Mention mention) {
    return new Participant(
        mention.span(), mention.name(), mention.actor(), mention.role(), mention.via());
  }

  /// The making of one report's claims.
  private final class Run {
    private final Evidence evidence;
    private final ClaimIds ids;
    private final Times times;
    private final Places places;
    private final Counts counts;
    private final Speakers speakers;
    private final List<Claim> claims = new ArrayList<>();

    Run(Evidence evidence, ClaimIds ids) {
      this.evidence = evidence;
      this.ids = ids;
      this.times = new Times(evidence);
      this.places = new Places(evidence);
      this.speakers = new Speakers(evidence);
      this.counts = new Counts(evidence);
    }

    List<Claim> claims() {
      for (HappeningMention happening : evidence.happenings()) {
        told(happening);
      }
      for (FigureMention figure : counts.alone()) {
        alone(figure);
      }
      claims.removeIf(Run::isSelfAccusation);
      claims.sort(Comparator.comparing(Claim::span).thenComparing(Claim::trigger));
      var told = new Repeats(evidence).mark(Twins.once(claims));
      var marked = Wholes.placed(new Totals(evidence).parted(told));
      var settled = new Incidents(codebook, evidence).settled(Retellings.placed(marked));
      return new Corrections(evidence).applied(settled);
    }

    /// "The Front said that it was behind the attack": nobody accuses himself.
    private static boolean isSelfAccusation(Claim claim) {
      return claim.proposition().type().equals("accusation")
          && claim.agents().size() == 1
          && claim.patients().size() == 1
          && claim.agents().getFirst().name().equals(claim.patients().getFirst().name());
    }

    /// The happening with its first figure, and a tally for each further one.
    private void told(HappeningMention happening) {
      var shares = counts.of(happening);
      if (shares.isEmpty() && happening.type().equals("tally")) {
        // A count without a number counts nothing.
        return;
      }
      if (shares.isEmpty()) {
        claims.add(claim(happening, proposition(happening), happening.clause(), List.of()));
        return;
      }
      var first = happening.with(Counts.patients(happening, shares, 0));
      var figure = List.of(shares.getFirst().figure());
      claims.add(claim(first, proposition(happening), happening.clause(), figure));
      for (int i = 1; i < shares.size(); i++) {
        claims.add(
            tally(
                happening.with(Counts.patients(happening, shares, i)),
                Counts.part(shares, i, happening)));
      }
    }

    private Proposition proposition(HappeningMention happening) {
      if (happening.type().equals("tally")) {
        return new Proposition.Tally(
            counts.of(happening).stream()
                .flatMap(f -> f.figure().measure().stream())
                .findFirst()
                .orElse("tally"));
      }
      return happening.type().startsWith(CONTROL)
          ? new Proposition.Control(happening.type().substring(CONTROL.length()))
          : new Proposition.Happening(happening.type(), codes(happening, evidence));
    }

    private Claim tally(HappeningMention happening, Figure figure) {
      boolean untyped = happening.type().startsWith(CONTROL) || happening.type().equals("tally");
      var type = untyped ? figure.measure().orElse("") : happening.type();
      var span = figure.of().map(o -> o.cover(figure.span())).orElse(figure.span());
      return claim(happening, new Proposition.Tally(type), span, List.of(figure));
    }

    private void alone(FigureMention mention) {
      Figure figure = mention.figure();
      var span = figure.of().map(o -> o.cover(figure.span())).orElse(figure.span());
      var measure = figure.measure().orElseThrow();
      var near = counts.nearest(mention);
      boolean size = measure.equals("area") && near.isEmpty();
      boolean things = OF_PEOPLE.contains(measure) && !figure.unit().equals("person");
      if (size || things && mention.noun().isPresent()) {
        // The size of a house, which nobody took; "five shares held", which nobody arrested.
        return;
      }
      var type =
          near.filter(n -> figure.partOf().isPresent())
              .map(HappeningMention::type)
              .filter(t -> codebook.type(t).isPresent())
              .or(() -> codebook.nearestType(measure))
              .orElse(measure);
      var over = near.filter(h -> counts.governs(h, mention));
      var told =
          new HappeningMention(
              figure.span(),
              mention.sentence(),
              mention.noun().orElse(mention.last()),
              type,
              span,
              over.map(HappeningMention::agents).orElse(List.of()),
              over.map(HappeningMention::patients).orElse(List.of()),
              near.map(HappeningMention::places).orElse(List.of()),
              counts
                  .ownTimes(mention)
                  .or(() -> near.map(HappeningMention::times))
                  .orElse(List.of()),
              List.of(),
              Optional.empty(),
              List.of(),
              near.map(HappeningMention::factuality).orElse(Factuality.CERTAIN),
              Optional.empty(),
              false,
              Optional.empty(),
              over.map(HappeningMention::takesUp).orElse(OptionalInt.empty()),
              mention.rule());
      claims.add(claim(told, new Proposition.Tally(type), span, List.of(figure)));
    }

    private VoiceChain voices(HappeningMention happening) {
      var said = VoiceChain.of(evidence, happening.trigger());
      if (happening.isObligation()) {
        return said.asking();
      }
      return happening.isClaimOfResponsibility() && !happening.agents().isEmpty()
          ? said.with(participant(happening.agents().getFirst()), happening.trigger())
          : said;
    }

    /// Those who did it; of a speech act without a subject of its own ("it is unacceptable that …")
    /// the one who speaks.
    private List<Participant> agents(HappeningMention happening, VoiceChain voices) {
      if (happening.agents().isEmpty()
          && SPOKEN.contains(happening.type())
          && !voices.voices().isEmpty()) {
        var speaker = voices.voices().getLast();
        return speaker.span().stream()
            .map(s ->
                new Participant(s, speaker.name(), speaker.actor(), speaker.role(), Optional.of(s)))
            .toList();
      }
      return happening.agents().stream().map(a -> speakers.of(a, voices)).toList();
    }

    private Claim claim(
        HappeningMention happening, Proposition proposition, Span span, List<Figure> figures) {
      var voices = voices(happening);
      var when = times.of(happening, voices);
      var where = places.of(happening);
      var rules = new TreeMap<String, String>();
      rules.put("type", happening.rule());
      when.ifPresent(w -> rules.put("when", w.rule()));
      where.where().ifPresent(w -> rules.put("where", where.rule()));
      if (Prospects.is(evidence.sentence(happening.sentence()), happening.head())) {
        rules.put("factuality", Claim.PROSPECT);
      }
      if (!voices.passages().isEmpty()) {
        rules.put("voices", voices.passages().getFirst().rule());
      }
      var windowed =
          figures.stream().map(f -> Counts.windowed(f, when.map(Times.Chosen::when))).toList();
      var claim =
          new Claim(
              ids.next(span, proposition.kind()),
              span,
              evidence.sentence(happening.sentence()).span(),
              proposition,
              happening.trigger(),
              agents(happening, voices),
              happening.patients().stream().map(a -> speakers.of(a, voices)).toList(),
              when.map(Times.Chosen::when),
              where.where(),
              where.others(),
              windowed,
              voices.voices(),
              voices.weigh(happening.factuality()),
              happening.aspect(),
              evidence
                  .document()
                  .reading()
                  .quotationAt(happening.trigger().start())
                  .map(q -> q.whole()),
              happening.presupposed(),
              0,
              rules);
      return claim.withConfidence(confidence.of(claim));
    }
  }
}
