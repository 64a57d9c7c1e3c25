package org.marsad.coder.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marsad.record.Codes;
import org.marsad.record.Stance;

/// What a happening is called, what counts as one, and what PLOVER, CAMEO, ACLED and UCDP call it;
/// what a figure may measure, how a place may be held, how a voice may stand to its words.
///
/// Everything comes from the tables beside this class, which are checked against one another when
/// they are loaded. A user's own table of types goes on top by [#with].
public final class Codebook {
  private final CodebookTables tables;
  private final Map<String, CodebookType> types;
  private final String digest;

  private Codebook(CodebookTables tables) {
    this.tables = tables;
    this.types =
        tables.types().stream()
            .collect(Collectors.toUnmodifiableMap(CodebookType::name, type -> type));
    this.digest = sha256(tables.words()).substring(0, 12);
  }

  /// The codebook that ships with Marsad.
  public static Codebook load() {
    return load(WordLists.shipped());
  }

  public static Codebook load(WordLists lists) {
    return load(lists::table);
  }

  /// A codebook from tables found by their file names, such as `codebook.tsv`.
  ///
  /// @throws FaultyTable when a table is wrong, or two do not agree
  public static Codebook load(Function<String, Table> tableNamed) {
    return new Codebook(CodebookTables.read(tableNamed));
  }

  /// This codebook with the types of one more table of the columns of `codebook.tsv`. A type of a
  /// known name takes the place of the known one.
  ///
  /// @param file the name that errors show
  /// @throws FaultyTable when the table is wrong, or a code in it exists nowhere
  public Codebook with(String file, String text) {
    return new Codebook(tables.with(Table.parse(file, text)));
  }

  /// All types, in the order of the tables.
  public List<CodebookType> types() {
    return tables.types();
  }

  public Optional<CodebookType> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /// What others call a happening of that type between such sides.
  ///
  /// @throws IllegalArgumentException when there is no such type
  public Codes codes(String name, ActorSide agent, ActorSide patient) {
    var type =
        type(name)
            .orElseThrow(() -> new IllegalArgumentException("no type '" + name + "' in codebook"));
    var rule = rules().stream().filter(row -> row.fits(name, agent, patient)).findFirst();
    var acled = rule.flatMap(CodeRule::acled).or(type::acled);
    return new Codes(
        rule.flatMap(CodeRule::plover).or(type::plover),
        rule.flatMap(CodeRule::cameo).or(type::cameo),
        acled,
        type.byActors() ? violence(agent, patient, isBattle(acled)) : Optional.empty());
  }

  public List<CodeRule> rules() {
    return tables.rules();
  }

  public List<Measure> measures() {
    return tables.measures();
  }

  public Optional<Measure> measure(String name) {
    return measures().stream().filter(measure -> measure.name().equals(name)).findFirst();
  }

  /// Whether a figure of that measure may be told of such a happening.
  public boolean belongs(String measure, String type) {
    return measure(measure)
        .filter(row -> row.types().isEmpty() || row.types().contains(type))
        .isPresent();
  }

  /// The happening that a figure of that measure tells of when none is told beside it: `arrest` of
  /// `detained`.
  public Optional<String> nearestType(String measure) {
    return measure(measure).flatMap(row -> row.types().stream().findFirst());
  }

  public List<StatusGloss> statuses() {
    return tables.statuses();
  }

  public List<StanceGloss> stances() {
    return tables.stances();
  }

  /// When that stance is the right one, and the factuality that goes with it.
  public StanceGloss stance(Stance stance) {
    return stances().stream().filter(row -> row.stance() == stance).findFirst().orElseThrow();
  }

  /// PLOVER's events and modes.
  public List<PloverCode> plover() {
    return tables.plover();
  }

  /// ACLED's sub-event types in their order of precedence: of several, the earliest names the
  /// event.
  public List<AcledCode> acled() {
    return tables.acled();
  }

  /// The row of a sub-event type.
  public Optional<AcledCode> acled(String subEvent) {
    return acled().stream().filter(code -> code.subEvent().equals(subEvent)).findFirst();
  }

  /// A short hash of everything the codebook says; comments and blank lines do not change it.
  /// Twelve hexadecimal digits.
  public String digest() {
    return digest;
  }

  /// UCDP's types of violence: 1 with a state on one side of a fight, 2 between other armed sides,
  /// 3 against people who do not fight. A battle has two armed sides even when one is not named.
  private static Optional<String> violence(ActorSide agent, ActorSide patient, boolean battle) {
    if (patient == ActorSide.CIVILIANS || patient == ActorSide.PROTESTERS) {
      return agent.armed() ? Optional.of("3") : Optional.empty();
    }
    if (!battle && !(agent.armed() && patient.armed())) {
      return Optional.empty();
    }
    if (agent == ActorSide.STATE || patient == ActorSide.STATE) {
      return Optional.of("1");
    }
    return agent.armed() && patient.armed() ? Optional.of("2") : Optional.empty();
  }

  private boolean isBattle(Optional<String> acled) {
    return acled().stream()
        .filter(code -> acled.equals(Optional.of(code.subEvent())))
        .anyMatch(code -> code.event().equals("Battles"));
  }

  private static String sha256(String text) {
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(hash.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
