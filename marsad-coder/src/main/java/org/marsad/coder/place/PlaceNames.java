package org.marsad.coder.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.coder.lexicon.Gazetteer;
import org.marsad.coder.lexicon.GazetteerPlace;
import org.marsad.coder.lexicon.PlaceStopwords;
import org.marsad.coder.mention.Mention;
import org.marsad.coder.mention.Mentions;
import org.marsad.coder.time.TimeExpression;

/// Finds names that may be places': what was tagged as one, and capitalised words that the
/// gazetteer knows where the sentence speaks of a place ("in", "near", "the town of").
final class PlaceNames {
  private static final Set<String> LOCATIVE =
      Set.of("in", "near", "at", "from", "to", "outside", "around", "toward", "towards", "into");

  /// People enough that a bare capitalised word is rather the town than a namesake; our estimate.
  private static final long PROMINENT = 100_000;

  private static final Set<String> GROUND =
      Set.of("province", "city", "town", "village", "district", "region", "governorate", "state");

  private final Gazetteer gazetteer;
  private final PlaceStopwords stopwords;

  PlaceNames(Gazetteer gazetteer, PlaceStopwords stopwords) {
    this.gazetteer = gazetteer;
    this.stopwords = stopwords;
  }

  List<PlaceName> names(Document document, Mentions mentions, List<TimeExpression> times) {
    var bySentence = new HashMap<Integer, List<Mention>>();
    for (Mention mention : mentions.all()) {
      bySentence.computeIfAbsent(mention.sentence(), k -> new ArrayList<>()).add(mention);
    }
    var known = new HashMap<String, List<GazetteerPlace>>();
    var names = new ArrayList<PlaceName>();
    var surnames = surnames(mentions);
    var timed = times.stream().collect(Collectors.groupingBy(TimeExpression::sentence));
    for (Sentence sentence : document.sentences()) {
      var here = timed.getOrDefault(sentence.index(), List.of());
      names.addAll(
          inSentence(
              sentence,
              bySentence.getOrDefault(sentence.index(), List.of()),
              here,
              surnames,
              known));
    }
    return names;
  }

  private List<PlaceName> inSentence(
      Sentence sentence,
      List<Mention> mentions,
      List<TimeExpression> times,
      Set<String> surnames,
      Map<String, List<GazetteerPlace>> known) {
    var names = new ArrayList<PlaceName>();
    var words = sentence.tokens().stream().map(Token::text).toList();
    for (int i = 0; i < words.size(); ) {
      if (surnames.contains(words.get(i))) {
        i++;
        continue;
      }
      var taken = mentionAt(mentions, i);
      if (taken != null && isPlace(taken)) {
        names.add(tagged(sentence, taken, known));
        i = taken.last() + 1;
      } else if (taken != null && !isTown(sentence, taken, known)) {
        i = taken.last() + 1;
      } else if (isTime(times, i)) {
        i++;
      } else {
        i = untagged(sentence, words, i, names, known);
      }
    }
    return names;
  }

  private static boolean isPlace(Mention mention) {
    return mention.kind() == Mention.Kind.PLACE || mention.rule().equals(Mention.ACTING_STATE);
  }

  /// "the province of Deir Ezzor": the name finder may take a town for a person.
  private boolean isTown(
      Sentence sentence, Mention taken, Map<String, List<GazetteerPlace>> known) {
    if (taken.kind() != Mention.Kind.PERSON || taken.role().isPresent() || taken.first() < 1) {
      return false;
    }
    var before = sentence.token(taken.first() - 1).lower();
    var ground = taken.first() < 2 ? "" : sentence.token(taken.first() - 2).lower();
    boolean spoken =
        before.equals("of") && GROUND.contains(ground)
            || before.equals("in")
            || before.equals("near");
    return spoken
        && find(words(sentence, taken.first(), taken.last()), known).stream()
            .anyMatch(GazetteerPlace::exact);
  }

  /// Whoever is named in full once, is no town when the surname comes again.
  private static Set<String> surnames(Mentions mentions) {
    return mentions.all().stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON && m.name().indexOf(' ') > 0)
        .map(m -> m.name().substring(m.name().lastIndexOf(' ') + 1))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isTime(List<TimeExpression> times, int token) {
    return times.stream().anyMatch(t -> t.first() <= token && token <= t.last());
  }

  /// The name that covers this token.
  private static @org.jspecify.annotations.Nullable Mention mentionAt(
      List<Mention> mentions, int token) {
    for (Mention mention : mentions) {
      boolean named =
          switch (mention.kind()) {
            case PERSON, ORGANIZATION, PLACE, FACILITY ->
                mention.rule().startsWith("mention-register")
                    || mention.rule().startsWith("mention-name")
                    || mention.rule().startsWith("mention-person");
            default -> false;
          };
      if (named && mention.first() <= token && token <= mention.last()) {
        return mention;
      }
    }
    return null;
  }

  private PlaceName tagged(
      Sentence sentence, Mention mention, Map<String, List<GazetteerPlace>> known) {
    var name = words(sentence, mention.first(), mention.last());
    return new PlaceName(
        sentence, mention.first(), mention.last(), mention.head(), name, find(name, known), true);
  }

  /// A capitalised word or more that the gazetteer knows, where the words around speak of a place.
  private int untagged(
      Sentence sentence,
      List<String> words,
      int i,
      List<PlaceName> names,
      Map<String, List<GazetteerPlace>> known) {
    if (!sentence.token(i).isCapitalised() || !sentence.token(i).isProperNoun()) {
      return i + 1;
    }
    int length = gazetteer.longestMatch(words, i);
    if (length == 0) {
      return i + 1;
    }
    int last = i + length - 1;
    var name = words(sentence, i, last);
    if (!supported(sentence, i, last, name, known)) {
      return last + 1;
    }
    int head = last;
    names.add(new PlaceName(sentence, i, last, head, name, find(name, known), false));
    return last + 1;
  }

  private boolean supported(
      Sentence sentence,
      int first,
      int last,
      String name,
      Map<String, List<GazetteerPlace>> known) {
    var before = first > 0 ? sentence.token(first - 1).lower() : "";
    boolean locative = LOCATIVE.contains(before);
    boolean proper = last + 1 >= sentence.size() || !sentence.token(last + 1).isProperNoun();
    boolean prominent =
        find(name, known).stream().anyMatch(p -> p.exact() && p.prominence() >= PROMINENT);
    return proper && (locative || prominent && !stopwords.contains(name) && first > 0);
  }

  private List<GazetteerPlace> find(String name, Map<String, List<GazetteerPlace>> known) {
    return known.computeIfAbsent(name, gazetteer::find);
  }

  static String words(Sentence sentence, int first, int last) {
    var name = new StringBuilder(sentence.token(first).text());
    for (int i = first + 1; i <= last; i++) {
      if (sentence.token(i).span().start() > sentence.token(i - 1).span().end()) {
        name.append(' ');
      }
      name.append(sentence.token(i).text());
    }
    return name.toString();
  }
}
