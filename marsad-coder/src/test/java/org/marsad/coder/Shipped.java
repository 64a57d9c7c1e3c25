package org.marsad.coder;

import org.marsad.coder.language.LanguageEngine;
import org.marsad.coder.lexicon.Lexicon;

/// What ships with the coder, loaded once for all tests: its models fill most of a test's memory.
public final class Shipped {
  public static final LanguageEngine ENGINE = LanguageEngine.load();
  public static final Lexicon LEXICON = Lexicon.load();
  public static final Coder CODER = new Coder(ENGINE, LEXICON);

  private Shipped() {}
}
