package org.marsad.coder.voice;

import java.util.List;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.mention.Mentions;

/// Finds who says what.
public final class VoiceFinder {
  public List<Attribution> find(Document document, Mentions mentions) {
    return List.of();
  }

  public boolean mayAttribute(Sentence sentence) {
    return false;
  }
}
