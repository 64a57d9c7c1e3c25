package org.marsad.app.desk.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.app.view.WholeRecord;
import org.marsad.record.Voice;
import org.marsad.record.VoiceKind;
import org.marsad.views.incident.Incident;
import org.marsad.views.origin.Origin;
import org.marsad.views.standing.Statement;

/// Who says what, in a file that is handed on: by name, or with numbers in place of the names, the
/// same number for the same source. Where names are left out, so are outlets and the reports' own
/// words; and whatever else is written is searched for the names once more.
final class Masking {
  /// Stands where a name stood.
  private static final String GONE = "▮";

  private static final int SHORTEST_NAME = 4;
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final boolean on;
  private final String word;
  private final Pattern names;
  private final Map<String, String> numbers = new LinkedHashMap<>();

  private Masking(boolean on, String word, Pattern names) {
    this.on = on;
    this.word = word;
    this.names = names;
  }

  /// @param on whether names are left out
  /// @param word for a source, before its number
  /// @param more further names to be left out
  static Masking of(
      boolean on,
      String word,
      Collection<Incident> incidents,
      WholeRecord record,
      Collection<String> more) {
    return new Masking(on, word, on ? names(incidents, record, more) : NOTHING);
  }

  boolean on() {
    return on;
  }

  String source(Origin origin) {
    return on
        ? numbers.computeIfAbsent(origin.id(), _ -> word + " " + (numbers.size() + 1))
        : Shown.line(origin.name());
  }

  /// What only a file with names has: outlets, and words of reports.
  String only(String words) {
    return on ? "" : Shown.line(words);
  }

  /// Words that name no source by themselves: places, kinds of people and things.
  String plain(String words) {
    return names.matcher(Shown.line(words)).replaceAll(GONE);
  }

  /// All of a person's name is hidden, and each part of it.
  private static Pattern names(
      Collection<Incident> incidents, WholeRecord record, Collection<String> more) {
    var names =
        new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s));
    names.addAll(more);
    incidents.stream()
        .flatMap(Masking::statements)
        .forEach(one -> {
          names.add(record.origins().of(one).name());
          one.source().report().publisher().ifPresent(names::add);
          one.claim().voices().stream().flatMap(Masking::parts).forEach(names::add);
        });
    names.removeIf(name -> name.strip().length() < SHORTEST_NAME);
    return names.isEmpty()
        ? NOTHING
        : Pattern.compile(
            names.stream()
                .map(name -> Pattern.quote(Shown.line(name)))
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Stream<Statement> statements(Incident incident) {
    return Stream.of(incident.statements(), incident.denials(), incident.mentions())
        .flatMap(Collection::stream);
  }

  static Stream<String> parts(Voice voice) {
    return voice.kind() == VoiceKind.NAMED
        ? Stream.concat(
            Stream.of(voice.name()),
            Stream.of(voice.name().split("\\s+", -1)).filter(Masking::isName))
        : Stream.of(voice.name());
  }

  private static boolean isName(String word) {
    return word.length() >= SHORTEST_NAME && Character.isUpperCase(word.codePointAt(0));
  }
}
