package org.marsad.views.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The common form of an English word's forms: "struck", "striking" and "strikes" are "strike", or
/// at least one and the same string. It is no dictionary: a wrong form does no harm as long as two
/// words that differ stay different.
public final class Stems {
  private static final Map<String, String> IRREGULAR =
      irregular(
          """
          be: is are was were been being am
          have: has had having
          do: does did done doing
          go: goes went gone going
          say: says said saying
          die: dies died dying dead death deaths
          kill: kills killed killing killings
          shoot: shoots shot shots shooting shootings
          hang: hangs hung hanged hanging hangings
          strike: strikes struck striking stricken
          hit: hits hitting
          hurt: hurts hurting
          fight: fights fought fighting
          fall: falls fell fallen falling
          flee: flees fled fleeing
          hold: holds held holding
          seize: seizes seized seizing seizure seizures
          take: takes took taken taking
          retake: retakes retook retaken retaking
          lose: loses lost losing loss losses
          win: wins won winning
          leave: leaves left leaving
          lead: leads led leading
          begin: begins began begun beginning
          break: breaks broke broken breaking
          drive: drives drove driven driving
          give: gives gave given giving
          make: makes made making
          find: finds found finding
          bring: brings brought bringing
          buy: buys bought buying
          build: builds built building
          burn: burns burnt burned burning
          blow: blows blew blown blowing
          bear: bears bore borne
          come: comes came coming
          catch: catches caught catching
          choose: chooses chose chosen choosing choice
          cut: cuts cutting
          eat: eats ate eaten eating
          fly: flies flew flown flying
          get: gets got gotten getting
          grow: grows grew grown growing growth
          hear: hears heard hearing
          keep: keeps kept keeping
          know: knows knew known knowing
          lay: lays laid laying
          lie: lies lay lain lying
          meet: meets met meeting meetings
          pay: pays paid paying payment payments
          put: puts putting
          run: runs ran running
          rise: rises rose risen rising
          see: sees saw seen seeing
          seek: seeks sought seeking
          sell: sells sold selling sale sales
          send: sends sent sending
          set: sets setting
          shake: shakes shook shaken shaking
          sink: sinks sank sunk sinking
          speak: speaks spoke spoken speaking speech
          spend: spends spent spending
          stand: stands stood standing
          steal: steals stole stolen stealing
          swear: swears swore sworn swearing
          teach: teaches taught teaching
          tell: tells told telling
          think: thinks thought thinking
          throw: throws threw thrown throwing
          wear: wears wore worn wearing
          write: writes wrote written writing
          man: men
          woman: women
          child: children
          person: people persons
          wife: wives
          life: lives
          body: bodies
          """);

  private static final String[][] INFLECTIONS = {
    {"sses", "ss"},
    {"ies", "y"},
    {"ied", "y"},
    {"ings", ""},
    {"ing", ""},
    {"ed", ""},
    {"es", ""},
    {"s", ""}
  };

  private static final String[][] DERIVATIONS = {
    {"ational", "ate"},
    {"ations", "ate"},
    {"ation", "ate"},
    {"ators", "ate"},
    {"ator", "ate"},
    {"ment", ""},
    {"iness", "y"},
    {"ness", ""},
    {"ingly", ""},
    {"edly", ""},
    {"ly", ""},
    {"er", ""},
    {"or", ""},
    {"ion", ""},
    {"al", ""},
    {"e", ""}
  };

  private static final int SHORTEST = 3;

  private Stems() {}

  public static String of(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    if (IRREGULAR.containsKey(lower)) {
      return IRREGULAR.getOrDefault(lower, lower);
    }
    var base = cut(lower, INFLECTIONS);
    return IRREGULAR.containsKey(base)
        ? IRREGULAR.getOrDefault(base, base)
        : single(withoutVowel(cut(base, DERIVATIONS)));
  }

  /// The first ending that leaves at least three letters goes; a doubled consonant becomes one.
  private static String cut(String word, String[][] endings) {
    for (var ending : endings) {
      int left = word.length() - ending[0].length();
      boolean hisses = ending[0].equals("s") && word.endsWith("ss");
      if (word.endsWith(ending[0]) && left >= SHORTEST && !hisses) {
        return single(word.substring(0, left) + ending[1]);
      }
    }
    return word;
  }

  private static String withoutVowel(String stem) {
    var bare =
        stem.endsWith("e") && stem.length() > SHORTEST
            ? stem.substring(0, stem.length() - 1)
            : stem;
    return bare.endsWith("at") && bare.length() > SHORTEST + 2
        ? bare.substring(0, bare.length() - 2)
        : bare;
  }

  private static String single(String stem) {
    int last = stem.length() - 1;
    boolean twice =
        last > 2
            && stem.charAt(last) == stem.charAt(last - 1)
            && "bdfgklmnprst".indexOf(stem.charAt(last)) >= 0;
    return twice ? stem.substring(0, last) : stem;
  }

  private static Map<String, String> irregular(String table) {
    var forms = new HashMap<String, String>();
    table
        .lines()
        .forEach(line -> {
          var parts = line.split(": ");
          forms.put(parts[0], parts[0]);
          Arrays.stream(parts[1].split(" ")).forEach(form -> forms.putIfAbsent(form, parts[0]));
        });
    return Map.copyOf(forms);
  }
}
