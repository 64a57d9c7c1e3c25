package org.marsad.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marsad.coder.claim.ClaimAssembler;
import org.marsad.coder.claim.ClaimIds;
import org.marsad.coder.claim.Confidence;
import org.marsad.coder.claim.Evidence;
import org.marsad.coder.claim.LayerView;
import org.marsad.coder.claim.Sides;
import org.marsad.coder.figure.FigureFinder;
import org.marsad.coder.happening.HappeningFinder;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.LanguageEngine;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.Lexicon;
import org.marsad.coder.mention.MentionFinder;
import org.marsad.coder.place.PlaceFinder;
import org.marsad.coder.reading.Reader;
import org.marsad.coder.time.TimeFinder;
import org.marsad.coder.voice.VoiceFinder;
import org.marsad.record.CodedReport;
import org.marsad.record.Report;

/// Codes reports: a text in, its claims out. A pure function of the text, what is known of the
/// report, and the word lists; one coder serves all threads. Start reading at [#code].
public final class Coder {
  /// Of the program that coded; with the codebook's digest it names what made a coded report.
  public static final String VERSION = "0.1.0";

  private final LanguageEngine engine;
  private final Lexicon lexicon;
  private final Reader reader = new Reader();
  private final MentionFinder mentions;
  private final TimeFinder times;
  private final PlaceFinder places;
  private final FigureFinder figures;
  private final VoiceFinder voices;
  private final HappeningFinder happenings;
  private final ClaimAssembler claims;

  public Coder(LanguageEngine engine, Lexicon lexicon) {
    this.engine = engine;
    this.lexicon = lexicon;
    this.mentions = new MentionFinder(lexicon.actors(), lexicon.nouns(), lexicon.roles());
    this.times = new TimeFinder(lexicon.lists());
    this.places = new PlaceFinder(lexicon.gazetteer(), lexicon.actors(), lexicon.placeStopwords());
    this.figures = new FigureFinder(lexicon.lists(), lexicon.nouns(), lexicon.actors());
    this.voices = new VoiceFinder(lexicon.lists());
    this.happenings =
        new HappeningFinder(
            lexicon.lists(),
            lexicon.triggers(),
            lexicon.affairs(),
            lexicon.nouns(),
            lexicon.actors(),
            lexicon.roles());
    this.claims =
        new ClaimAssembler(
            lexicon.codebook(),
            new Sides(lexicon.actors(), lexicon.nouns()),
            Confidence.load(lexicon.lists()));
  }

  /// Loads the language models and word lists that ship with the program: takes seconds, once.
  public static Coder load() {
    return new Coder(LanguageEngine.load(), Lexicon.load());
  }

  /// What the report says, who says so and how sure that is, tied to its words.
  public CodedReport code(Report report) {
    var reading = reader.read(report);
    var document = engine.read(reading, this::knownName, this::isWorthParsing);
    var evidence = evidence(document);
    var hash = ClaimIds.sha256(report.text());
    return new CodedReport(
        report,
        hash,
        name(),
        reading.dateline().map(d -> new CodedReport.Dateline(d.span(), evidence.filedAt())),
        claims.assemble(evidence, hash),
        LayerView.of(evidence, claims),
        notes(report.published()));
  }

  /// What coded: the program's version, the codebook, and the user's own lists where there are any.
  private String name() {
    var shipped = "marsad " + VERSION + " / codebook " + lexicon.codebook().digest();
    return lexicon.lists().digest().map(d -> shipped + " / lists " + d).orElse(shipped);
  }

  private Evidence evidence(Document document) {
    var named = mentions.find(document);
    var timed = times.find(document);
    var placed = places.find(document, named, timed);
    var counted = figures.find(document, timed);
    var said = voices.find(document, named);
    var told = happenings.find(document, named, timed, placed.places(), counted);
    return new Evidence(
        document, named, timed, placed.places(), counted, said, told, placed.dateline());
  }

  private int knownName(List<String> words, int from) {
    int length =
        lexicon.actors().nameAt(words, from, Optional.empty()).map(m -> m.length()).orElse(0);
    boolean people = length < 2 && lexicon.actors().demonym(words.get(from)).isPresent();
    return people ? 1 : length;
  }

  /// Grammar is dear: only sentences that may tell of a happening or a voice are parsed.
  private boolean isWorthParsing(Sentence sentence) {
    return happenings.mayTell(sentence) || voices.mayAttribute(sentence);
  }

  private static List<String> notes(Optional<LocalDate> published) {
    var notes = new ArrayList<String>();
    if (published.isEmpty()) {
      notes.add("no publication date: relative dates stay unresolved");
    }
    return notes;
  }
}
