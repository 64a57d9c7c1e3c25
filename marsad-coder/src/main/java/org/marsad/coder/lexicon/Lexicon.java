package org.marsad.coder.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;

/// All word lists that the coder goes by.
public record Lexicon(
    Codebook codebook,
    ActorRegister actors,
    NounClasses nouns,
    RoleWords roles,
    Gazetteer gazetteer,
    PlaceStopwords placeStopwords,
    Triggers triggers) {

  /// Those that ship with the program.
  public static Lexicon load() {
    return new Lexicon(
        Codebook.load(),
        ActorRegister.load(),
        NounClasses.load(),
        RoleWords.load(),
        bundledGazetteer(),
        PlaceStopwords.load(),
        Triggers.load());
  }

  private static Gazetteer bundledGazetteer() {
    try {
      return Gazetteer.load();
    } catch (IOException e) {
      throw new UncheckedIOException("the gazetteer cannot be read: " + e.getMessage(), e);
    }
  }
}
