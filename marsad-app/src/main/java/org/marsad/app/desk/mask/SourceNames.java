package org.marsad.app.desk.mask;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.ledger.survey.ClaimGist;
import org.marsad.ledger.survey.Survey;
import org.marsad.record.Voice;
import org.marsad.record.VoiceKind;
import org.marsad.views.incident.Incident;
import org.marsad.views.name.Names;
import org.marsad.views.origin.Origins;
import org.marsad.views.standing.Statement;

/// Every name by which somebody could tell a source: of origins, of all hands in a chain, of
/// outlets and reports; of people each part of the name too.
public final class SourceNames {
  /// Parts that many names have.
  private static final Set<String> SMALL =
      Set.of(
          "al", "el", "abu", "abou", "umm", "um", "bin", "ben", "ibn", "bint", "abd", "de", "la",
          "le", "du", "da", "di", "dos", "van", "von", "der", "den", "of", "and", "ال", "ابو",
          "ابي", "ابا", "ام", "ابن", "بن", "بنت", "عبد");

  private final Set<String> names = new HashSet<>();

  public HiddenNames hidden() {
    return HiddenNames.of(names);
  }

  public SourceNames with(Collection<Statement> statements) {
    statements.forEach(this::with);
    return this;
  }

  public SourceNames with(Incident incident, Origins origins) {
    Stream.of(incident.statements(), incident.denials(), incident.mentions())
        .flatMap(List::stream)
        .forEach(one -> {
          with(one);
          names.add(origins.of(one).name());
        });
    return this;
  }

  public SourceNames with(Statement one) {
    one.source().report().publisher().ifPresent(this::with);
    one.claim().voices().forEach(this::with);
    return this;
  }

  /// Whoever has a voice anywhere in a record. A survey has their names without case.
  public SourceNames with(Survey survey) {
    for (var report : survey.reports()) {
      report.publisher().ifPresent(names::add);
      for (var claim : report.claims()) {
        names.add(claim.origin().name());
        claim.things().stream()
            .flatMap(thing -> ClaimGist.voiceOf(thing).stream())
            .map(SourceNames::great)
            .forEach(names::add);
      }
    }
    return this;
  }

  private static String great(String folded) {
    return folded.isEmpty()
        ? folded
        : folded.substring(0, 1).toUpperCase(Locale.ROOT) + folded.substring(1);
  }

  /// A name, and the same without the article before it.
  private void with(String name) {
    names.add(name);
    var words = Word.of(name);
    if (words.size() > 1 && Names.words(words.getFirst().written() + " x").size() == 1) {
      names.add(name.substring(words.get(1).start()));
    }
  }

  private void with(Voice voice) {
    with(voice.name());
    boolean cased = Word.of(voice.name()).stream().anyMatch(Word::startsGreat);
    if (mayBePerson(voice, cased)) {
      var known = Set.copyOf(Names.words(voice.name()));
      Word.of(voice.name()).stream()
          .filter(
              word -> known.contains(Names.fold(word.written())) && !SMALL.contains(word.folded()))
          .filter(word -> word.startsGreat() || !cased || !word.hasCase())
          .filter(word -> word.folded().length() > 1)
          .forEach(word -> names.add(word.written()));
    }
  }

  /// Of names in scripts without case nobody can tell whether they are a person's.
  private static boolean mayBePerson(Voice voice, boolean cased) {
    return voice.kind() == VoiceKind.NAMED || voice.kind() == VoiceKind.ORGANISATION && !cased;
  }
}
