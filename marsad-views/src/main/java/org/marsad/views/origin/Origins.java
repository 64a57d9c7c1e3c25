package org.marsad.views.origin;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.marsad.record.Voice;
import org.marsad.record.VoiceKind;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.copy.Copies;
import org.marsad.views.name.Names;
import org.marsad.views.standing.FiledReport;
import org.marsad.views.standing.Statement;

/// The origin of each statement: the last voice of its chain that has a name. A voice without one
/// ("sources inside the town") stands with whoever in the chain vouches for it. Where no voice has
/// a name it is the first voice as told to the publisher; where there is no voice, the publisher. A
/// copy has the publisher of the text it copies: an agency's copy is no second witness.
///
/// "The Observatory" is whatever longer name the same report gives it.
public final class Origins {
  static final String TOLD_TO = " ≫ ";

  /// Last words of bodies that speak as one, with a name or without: "the state police" is one
  /// voice to whichever paper it speaks.
  private static final Set<String> BODIES =
      Set.of(
          "army",
          "military",
          "navy",
          "police",
          "gendarmerie",
          "authority",
          "authorities",
          "government",
          "administration",
          "ministry",
          "council",
          "committee",
          "commission",
          "court",
          "command",
          "union",
          "hospital",
          "agency",
          "office",
          "junta",
          "cabinet",
          "parliament",
          "coalition",
          "alliance",
          "party",
          "board",
          "municipality");

  private final Map<ClaimKey, Origin> origins;
  private final Map<ClaimKey, Origin> alone;
  private final Map<ReportKey, FiledReport> firsts;

  private Origins(
      Map<ClaimKey, Origin> origins,
      Map<ClaimKey, Origin> alone,
      Map<ReportKey, FiledReport> firsts) {
    this.origins = origins;
    this.alone = alone;
    this.firsts = firsts;
  }

  /// Every name that some reports give, found once for many questions.
  public static final class Named {
    private final Map<ReportKey, TreeSet<FullName>> byReport = new HashMap<>();

    /// @param statements every one of the reports
    public Named(Collection<Statement> statements) {
      statements.forEach(one ->
          byReport
              .computeIfAbsent(one.source().key(), _ -> new TreeSet<>())
              .addAll(names(one).toList()));
    }

    private TreeSet<FullName> in(ReportKey report) {
      return byReport.getOrDefault(report, new TreeSet<>());
    }
  }

  public static Origins of(Collection<Statement> statements, Copies copies) {
    return of(statements, new Named(statements), copies);
  }

  /// Those of some statements of a few reports, as all statements of these reports make them.
  ///
  /// @param named of these reports, and perhaps of others
  public static Origins of(Collection<Statement> statements, Named named, Copies copies) {
    var firsts = copies.firsts();
    var reports = statements.stream().map(one -> one.source().key()).distinct();
    var register = register(reports.map(named::in).toList());
    var origins = new HashMap<ClaimKey, Origin>();
    var alone = new HashMap<ClaimKey, Origin>();
    var own = new HashMap<ReportKey, Map<String, FullName>>();
    for (var one : statements) {
      var key = one.source().key();
      var first = firsts.getOrDefault(key, one.source());
      var known = named.in(key);
      var origin = origin(one, first, known, register);
      origins.put(one.key(), origin);
      var byItself =
          origin(one, first, known, own.computeIfAbsent(key, _ -> register(List.of(known))));
      if (!byItself.equals(origin)) {
        alone.put(one.key(), byItself);
      }
    }
    return new Origins(origins, alone, firsts);
  }

  /// @throws IllegalArgumentException for a statement that was not among those handed in
  public Origin of(Statement statement) {
    return Optional.ofNullable(origins.get(statement.key()))
        .orElseThrow(
            () -> new IllegalArgumentException("no origin for " + statement.key().address()));
  }

  /// The same as the statement's report alone would make it: other reports may tell which actor it
  /// is whose name stands there.
  public Origin alone(Statement statement) {
    return alone.getOrDefault(statement.key(), of(statement));
  }

  /// These, each as another.
  public Origins as(UnaryOperator<Origin> other) {
    var others = new HashMap<ClaimKey, Origin>();
    origins.forEach((key, one) -> others.put(key, other.apply(one)));
    return new Origins(others, alone, firsts);
  }

  /// The report whose text this is: of a copy, the report that it copies.
  public FiledReport text(Statement statement) {
    return firsts.getOrDefault(statement.source().key(), statement.source());
  }

  /// How many reports of these statements only copy another.
  public long copies(Collection<Statement> statements) {
    return statements.stream()
        .filter(one -> !text(one).equals(one.source()))
        .map(one -> one.source().key())
        .distinct()
        .count();
  }

  /// The different origins of some statements about one thing, in the order of their ids. What a
  /// report says of it in its own voice, beside what it has from somebody, is no witness of its
  /// own.
  public List<Origin> of(Collection<Statement> statements) {
    var different = new TreeMap<String, Origin>();
    witnesses(statements).values().stream()
        .sorted()
        .forEach(one -> different.putIfAbsent(one.id(), one));
    return List.copyOf(different.values());
  }

  /// Who stands behind each of some statements about one thing: its origin, or, of what a report
  /// says in its own voice, the first origin that the same report cites for it.
  public Map<ClaimKey, Origin> witnesses(Collection<Statement> statements) {
    var cited = new HashMap<ReportKey, Origin>();
    statements.stream()
        .sorted()
        .filter(one -> !one.claim().voices().isEmpty())
        .forEach(one -> cited.putIfAbsent(text(one).key(), of(one)));
    var witnesses = new HashMap<ClaimKey, Origin>();
    for (var one : statements) {
      boolean own = one.claim().voices().isEmpty();
      witnesses.put(one.key(), own ? cited.getOrDefault(text(one).key(), of(one)) : of(one));
    }
    return witnesses;
  }

  private static Origin origin(
      Statement one, FiledReport first, TreeSet<FullName> known, Map<String, FullName> register) {
    var voices = one.claim().voices();
    var named =
        voices.reversed().stream()
            .filter(voice -> hasName(voice) || standsForOne(voice, known))
            .findFirst();
    if (named.isPresent()) {
      return named(full(named.get(), known, register));
    }
    var publisher = publisher(first, register);
    return voices.isEmpty()
        ? publisher
        : new Origin(
            publisher.id() + TOLD_TO + Names.fold(voices.getFirst().name()),
            voices.getFirst().name() + ", to " + publisher.name(),
            false);
  }

  private static boolean hasName(Voice voice) {
    return voice.actor().isPresent() || voice.kind() != VoiceKind.UNNAMED || isBody(voice);
  }

  private static boolean isBody(Voice voice) {
    var words = Names.words(voice.name());
    return !words.isEmpty() && BODIES.contains(words.getLast());
  }

  /// "The monitor" in a report that names the Khabur Conflict Monitor.
  private static boolean standsForOne(Voice voice, TreeSet<FullName> known) {
    var words = Names.words(voice.name());
    return !words.isEmpty()
        && known.stream()
            .filter(FullName::speaks)
            .filter(name -> Names.standsFor(words, name.words()))
            .anyMatch(name -> name.words().getLast().equals(words.getLast()));
  }

  private static Origin publisher(FiledReport first, Map<String, FullName> register) {
    return first
        .report()
        .publisher()
        .map(name -> named(registered(FullName.of(name, Optional.empty(), true), register)))
        .orElseGet(() ->
            new Origin("report " + first.key().brief(), "the report " + first.report().id(), true));
  }

  private static Origin named(FullName name) {
    return new Origin(name.actor().orElseGet(() -> Names.fold(name.name())), name.name(), true);
  }

  /// The longest name in the report that the voice's words may stand for, where only one does.
  private static FullName full(
      Voice voice, TreeSet<FullName> known, Map<String, FullName> register) {
    var said = FullName.of(voice.name(), voice.actor(), true);
    if (said.actor().isPresent()) {
      return said;
    }
    var longer = known.stream().filter(name -> mayBe(said, name)).toList();
    return registered(
        longer.stream()
            .max(Comparator.comparingInt((FullName name) -> name.words().size()))
            .orElse(said),
        register);
  }

  /// Whether a voice's words may stand for a longer name: of another voice, or of somebody with the
  /// same last word. "The army" is no army convoy.
  private static boolean mayBe(FullName said, FullName name) {
    return Names.standsFor(said.words(), name.words())
        && (name.speaks() || name.words().getLast().equals(said.words().getLast()));
  }

  private static FullName registered(FullName name, Map<String, FullName> register) {
    return name.actor().isPresent() ? name : register.getOrDefault(Names.fold(name.name()), name);
  }

  /// Folded name → the actor that some report's claim has under this name.
  private static Map<String, FullName> register(Collection<TreeSet<FullName>> reports) {
    var register = new HashMap<String, FullName>();
    reports.stream()
        .flatMap(TreeSet::stream)
        .filter(name -> name.actor().isPresent())
        .sorted()
        .forEach(name -> register.putIfAbsent(Names.fold(name.name()), name));
    return register;
  }

  private static Stream<FullName> names(Statement one) {
    var claim = one.claim();
    var voices =
        claim.voices().stream()
            .filter(Origins::hasName)
            .map(voice -> FullName.of(voice.name(), voice.actor(), true));
    var parties =
        Stream.concat(claim.agents().stream(), claim.patients().stream())
            .map(party -> FullName.of(party.name(), party.actor(), false));
    return Stream.concat(voices, parties);
  }

  /// @param speaks it is the name of a voice, not only of somebody who took part
  /// @param words as names are compared
  private record FullName(String name, Optional<String> actor, boolean speaks, List<String> words)
      implements Comparable<FullName> {
    static FullName of(String name, Optional<String> actor, boolean speaks) {
      return new FullName(name, actor, speaks, Names.words(name));
    }

    @Override
    public int compareTo(FullName other) {
      int order = name.compareTo(other.name);
      if (order == 0) {
        order = actor.orElse("").compareTo(other.actor.orElse(""));
      }
      return order == 0 ? Boolean.compare(speaks, other.speaks) : order;
    }
  }
}
