package org.marsad.coder.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;

/// All word lists that the coder goes by.
public record Lexicon(
    WordLists lists,
    Codebook codebook,
    ActorRegister actors,
    NounClasses nouns,
    RoleWords roles,
    Gazetteer gazetteer,
    PlaceStopwords placeStopwords,
    Triggers triggers,
    AffairTypes affairs) {

  /// Those that ship with the program.
  public static Lexicon load() {
    return load(WordLists.shipped());
  }

  /// @throws FaultyTable when a list is wrong; the message names the list and the line
  public static Lexicon load(WordLists lists) {
    var codebook = Codebook.load(lists);
    return new Lexicon(
        lists,
        codebook,
        ActorRegister.load(lists),
        NounClasses.load(lists),
        RoleWords.load(lists),
        gazetteer(lists),
        PlaceStopwords.load(lists),
        Triggers.load(lists),
        AffairTypes.load(lists, codebook));
  }

  private static Gazetteer gazetteer(WordLists lists) {
    try {
      return Gazetteer.load(lists);
    } catch (IOException e) {
      throw new UncheckedIOException("the gazetteer cannot be read: " + e.getMessage(), e);
    }
  }
}
