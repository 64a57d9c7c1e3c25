package org.marsad.coder.lexicon;

/// All word lists that the coder goes by.
public record Lexicon(
    Codebook codebook,
    ActorRegister actors,
    NounClasses nouns,
    RoleWords roles,
    Gazetteer gazetteer,
    Triggers triggers) {

  /// Those that ship with the program.
  public static Lexicon load() {
    return new Lexicon(
        Codebook.load(),
        ActorRegister.load(),
        NounClasses.load(),
        RoleWords.load(),
        Gazetteer.load(),
        Triggers.load());
  }
}
