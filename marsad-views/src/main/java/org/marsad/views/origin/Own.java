package org.marsad.views.origin;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.marsad.record.Participant;
import org.marsad.record.Stance;
import org.marsad.record.Voice;
import org.marsad.views.name.Names;
import org.marsad.views.standing.Statement;

/// Whether a side speaks of itself: "the army took the town, its spokesman said", "the Front said
/// its fighters had ambushed the convoy".
public final class Own {
  private static final Set<String> PRONOUNS = Set.of("it", "they", "we", "he", "she");
  private static final Pattern OF_SOMEBODY = Pattern.compile("^(its|their|our|his|her) ");

  /// Spokesmen are no part of a name as it is compared.
  private static final Set<String> SPEAKING_FOR =
      Set.of("statement", "media", "press", "office", "command", "leadership", "ministry");

  private Own() {}

  /// The party, or the speaker where the party is no more than a pronoun or "its fighters".
  public static Participant meant(Participant party, Statement statement) {
    boolean open =
        PRONOUNS.contains(Names.fold(party.name()))
            || OF_SOMEBODY.matcher(statement.text(party.span())).find();
    return speaker(statement)
        .filter(_ -> open && party.actor().isEmpty())
        .map(voice -> as(voice, party))
        .orElse(party);
  }

  /// Whether a voice that does not deny is the party, or who speaks in its name: its word may be
  /// taken for an admission.
  public static boolean admits(Participant party, Statement statement) {
    return statement.claim().voices().stream()
        .filter(voice -> voice.stance() != Stance.DENIES)
        .anyMatch(voice -> isActor(voice, party) || isInTheNameOf(voice.name(), party));
  }

  /// Whether one of the voices belongs to the party, as far as its words tell: no more than a
  /// reason not to take its word for another's.
  public static boolean belongs(Participant party, Statement statement) {
    return statement.claim().voices().stream()
        .anyMatch(voice ->
            isActor(voice, party)
                || isOf(voice.name(), party)
                || voice.role().filter(role -> isOf(role, party)).isPresent()
                || isOfSomebody(voice, statement));
  }

  private static Optional<Voice> speaker(Statement statement) {
    return statement.claim().voices().stream().findFirst();
  }

  private static Participant as(Voice voice, Participant party) {
    return new Participant(
        party.span(), voice.name(), voice.actor(), Optional.empty(), Optional.of(party.span()));
  }

  private static boolean isActor(Voice voice, Participant party) {
    return voice.actor().isPresent() && voice.actor().equals(party.actor());
  }

  private static boolean isOfSomebody(Voice voice, Statement statement) {
    return voice
        .span()
        .map(statement::text)
        .filter(words -> OF_SOMEBODY.matcher(words).find())
        .isPresent();
  }

  /// "A Sahel Front commander".
  private static boolean isOf(String voice, Participant party) {
    var words = Names.words(party.name());
    return !words.isEmpty() && Names.words(voice).containsAll(words);
  }

  /// The party's name and nothing more, but for the office of one who speaks for it.
  private static boolean isInTheNameOf(String voice, Participant party) {
    var more = new ArrayList<>(Names.words(voice));
    more.removeAll(Names.words(party.name()));
    return isOf(voice, party) && SPEAKING_FOR.containsAll(more);
  }
}
