package org.marsad.coder.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.coder.lexicon.Table;
import org.marsad.coder.lexicon.WordLists;
import org.marsad.coder.voice.Cue.Frame;
import org.marsad.record.Factuality;
import org.marsad.record.Stance;

/// The words by which texts tell that somebody says or thinks something. Data in `voice-cues.tsv`.
public final class VoiceCues {
  private static final Set<String> GOVERNED =
      Set.of(
          "that", "to", "of", "about", "on", "for", "against", "over", "by", "from", "with", "at",
          "toward", "towards", "in");

  /// How far the second word of a cue may stand from the first: "made it very clear".
  private static final int GAP = 3;

  /// Parts of speech of the word list.
  enum Part {
    VERB,
    NOUN,
    ADJECTIVE,
    PREPOSITION,
    ADVERB;

    static Part of(Table.Row row) {
      var letters = List.of("V", "N", "A", "P", "R");
      return values()[letters.indexOf(row.oneOf("pos", letters))];
    }

    private boolean fits(Token token) {
      return switch (this) {
        case VERB -> token.isVerb();
        case NOUN -> token.isNoun() && !token.isProperNoun();
        case ADJECTIVE -> token.tag().startsWith("JJ") || token.tag().startsWith("VB");
        case PREPOSITION -> true;
        case ADVERB -> token.tag().startsWith("RB");
      };
    }
  }

  private final Map<Part, Map<String, List<Cue>>> cues = new EnumMap<>(Part.class);

  private VoiceCues(Table table) {
    for (Part part : Part.values()) {
      cues.put(part, new HashMap<>());
    }
    for (Table.Row row : table.rows()) {
      var cue = cue(row);
      cues.computeIfAbsent(Part.of(row), p -> new HashMap<>())
          .computeIfAbsent(cue.head(), h -> new ArrayList<>())
          .add(cue);
    }
    cues.values().stream()
        .flatMap(m -> m.values().stream())
        .forEach(l -> l.sort(Comparator.comparingInt((Cue c) -> c.words().size()).reversed()));
  }

  public static VoiceCues load(WordLists lists) {
    return of(lists.table("voice-cues.tsv"));
  }

  /// @throws org.marsad.coder.lexicon.FaultyTable that names the line and the mend
  public static VoiceCues of(Table table) {
    return new VoiceCues(table.expecting("cue", "pos", "stance", "frames", "kind", "factuality"));
  }

  private static Cue cue(Table.Row row) {
    return new Cue(
        List.of(row.text("cue").toLowerCase(Locale.ROOT).split(" ")),
        Cue.Kind.valueOf(upper(row.oneOf("kind", List.of("saying", "attitude", "document")))),
        Stance.of(row.oneOf("stance", words(Stance.values()))),
        row.list("frames").stream().map(f -> frame(row, f)).collect(Collectors.toSet()),
        Factuality.of(row.oneOf("factuality", words(Factuality.values()))));
  }

  private static Frame frame(Table.Row row, String word) {
    for (Frame frame : Frame.values()) {
      if (frame.name().equals(upper(word))) {
        return frame;
      }
    }
    throw row.faulty("no frame is called '" + word + "'; see the top of the file");
  }

  private static List<String> words(Enum<?>[] values) {
    var words = new ArrayList<String>();
    for (Enum<?> value : values) {
      words.add(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return words;
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  /// Whether a sentence may say who says what: a cheap look at its words, without grammar.
  public boolean mayAttribute(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      for (Part part : Part.values()) {
        if (at(sentence, i, part).filter(s -> mayGovern(s, part)).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /// A noun or adjective tells what is said only with a clause or phrase right behind it.
  private static boolean mayGovern(CueSite site, Part part) {
    if (part != Part.NOUN && part != Part.ADJECTIVE) {
      return true;
    }
    int next = site.last() + 1;
    return next < site.sentence().size() && GOVERNED.contains(site.sentence().token(next).lower());
  }

  /// The cue that begins at a token, the one of most words where several do.
  Optional<CueSite> at(Sentence sentence, int i, Part part) {
    var token = sentence.token(i);
    if (!part.fits(token)) {
      return Optional.empty();
    }
    for (Cue cue : cues.getOrDefault(part, Map.of()).getOrDefault(word(token, part), List.of())) {
      int last = part == Part.VERB ? lastLoosely(sentence, i, cue) : last(sentence, i, cue);
      if (last >= 0) {
        return Optional.of(new CueSite(sentence, cue, i, last));
      }
    }
    return Optional.empty();
  }

  private static String word(Token token, Part part) {
    return part == Part.VERB || part == Part.NOUN
        ? token.lemma().toLowerCase(Locale.ROOT)
        : token.lower();
  }

  private static int last(Sentence sentence, int first, Cue cue) {
    int end = first + cue.words().size() - 1;
    if (end >= sentence.size()) {
      return -1;
    }
    for (int k = 1; k < cue.words().size(); k++) {
      if (!is(sentence.token(first + k), cue.words().get(k))) {
        return -1;
      }
    }
    return end;
  }

  private static int lastLoosely(Sentence sentence, int first, Cue cue) {
    int at = first;
    for (int k = 1; k < cue.words().size(); k++) {
      int from = at + 1;
      at = next(sentence, from, k == 1 ? GAP : 1, cue.words().get(k));
      if (at < 0) {
        return -1;
      }
    }
    return at;
  }

  private static int next(Sentence sentence, int from, int reach, String word) {
    for (int i = from; i < Math.min(sentence.size(), from + reach); i++) {
      var token = sentence.token(i);
      if (is(token, word)) {
        return i;
      }
      boolean light = token.tag().startsWith("RB") || token.tag().startsWith("PRP");
      if (!light) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean is(Token token, String word) {
    return token.lower().equals(word) || token.lemma().equalsIgnoreCase(word);
  }
}
