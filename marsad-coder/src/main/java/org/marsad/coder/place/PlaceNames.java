package org.marsad.coder.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.coder.lexicon.Gazetteer;
import org.marsad.coder.lexicon.GazetteerPlace;
import org.marsad.coder.lexicon.GazetteerPlace.Kind;
import org.marsad.coder.lexicon.PlaceStopwords;
import org.marsad.coder.mention.Mention;
import org.marsad.coder.mention.Mentions;
import org.marsad.coder.time.TimeExpression;

/// Finds names that may be places': what was tagged as one, capitalised words that the gazetteer
/// knows where the sentence speaks of a place ("in", "near", "the town of"), places within other
/// names, and roads. What a report names as a place once is one wherever it comes again.
final class PlaceNames {
  /// Where towns are, and people seldom.
  private static final Set<String> BESIDE = Set.of("in", "near", "outside", "towards");

  private static final Set<String> LOCATIVE =
      Set.of("in", "near", "at", "from", "to", "outside", "around", "toward", "towards", "into");

  /// What is done to towns.
  private static final Set<String> TAKING =
      Set.of(
          "besiege",
          "capture",
          "control",
          "encircle",
          "liberate",
          "lose",
          "overrun",
          "recapture",
          "reclaim",
          "retake",
          "seize");

  private static final Set<String> ROW = Set.of(",", "and", "or", "&");

  /// People enough that a bare capitalised word is rather the town than a namesake; our estimate.
  static final long PROMINENT = 100_000;

  private static final Set<String> DIVISIONS =
      Set.of("governorate", "oblast", "province", "region", "state");

  private static final Set<String> STRUCK =
      Set.of(
          "assault", "attack", "bombardment", "march", "offensive", "raid", "shelling", "strike");

  private static final Set<String> GROUND =
      Set.of("province", "city", "town", "village", "district", "region", "governorate", "state");

  private final Gazetteer gazetteer;
  private final PlaceStopwords stopwords;
  private final NameParts parts;

  PlaceNames(Gazetteer gazetteer, PlaceStopwords stopwords) {
    this.gazetteer = gazetteer;
    this.stopwords = stopwords;
    this.parts = new NameParts(gazetteer, stopwords);
  }

  /// @param filed names of the dateline
  List<PlaceName> names(
      Document document, Mentions mentions, List<TimeExpression> times, Set<String> filed) {
    var known = new HashMap<String, List<GazetteerPlace>>();
    var first = names(document, mentions, times, filed, known);
    var told =
        first.stream()
            .filter(n -> n.sort() == PlaceName.Sort.TAGGED || n.sort() == PlaceName.Sort.LISTED)
            .filter(n -> n.candidates().stream().anyMatch(GazetteerPlace::exact))
            .map(PlaceName::name)
            .collect(Collectors.toSet());
    told.addAll(filed);
    return names(document, mentions, times, told, known);
  }

  private List<PlaceName> names(
      Document document,
      Mentions mentions,
      List<TimeExpression> times,
      Set<String> told,
      Map<String, List<GazetteerPlace>> known) {
    var bySentence = mentions.all().stream().collect(Collectors.groupingBy(Mention::sentence));
    var timed = times.stream().collect(Collectors.groupingBy(TimeExpression::sentence));
    var surnames = surnames(mentions);
    var names = new ArrayList<PlaceName>();
    for (Sentence sentence : document.sentences()) {
      var walk =
          new Walk(
              sentence,
              bySentence.getOrDefault(sentence.index(), List.of()),
              timed.getOrDefault(sentence.index(), List.of()),
              surnames,
              told,
              known);
      names.addAll(walk.names());
    }
    return names;
  }

  /// Whoever is named in full once, is no town when the surname comes again.
  private static Set<String> surnames(Mentions mentions) {
    return mentions.all().stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON && m.name().indexOf(' ') > 0)
        .map(m -> m.name().substring(m.name().lastIndexOf(' ') + 1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The gazetteer is deaf to marks: "Bern," is Bern.
  static int lastWord(Sentence sentence, int first, int last) {
    int word = last;
    while (word > first && !Character.isLetterOrDigit(sentence.token(word).text().charAt(0))) {
      word--;
    }
    return word;
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

  /// A walk over the tokens of one sentence.
  private final class Walk {
    private final Sentence sentence;
    private final List<String> words;
    private final List<Mention> mentions;
    private final List<TimeExpression> times;
    private final Set<String> surnames;
    private final Set<String> told;
    private final Map<String, List<GazetteerPlace>> known;
    private final List<PlaceName> names = new ArrayList<>();

    Walk(
        Sentence sentence,
        List<Mention> mentions,
        List<TimeExpression> times,
        Set<String> surnames,
        Set<String> told,
        Map<String, List<GazetteerPlace>> known) {
      this.sentence = sentence;
      this.words = sentence.tokens().stream().map(Token::text).toList();
      this.mentions = mentions;
      this.times = times;
      this.surnames = surnames;
      this.told = told;
      this.known = known;
    }

    List<PlaceName> names() {
      for (int i = 0; i < words.size(); ) {
        i = surnames.contains(words.get(i)) ? i + 1 : at(i);
      }
      return names;
    }

    /// Reads what begins at this token; the token after it.
    private int at(int i) {
      int road = Roads.end(sentence, i);
      if (road >= i && mentionAt(i).filter(m -> isOther(m, road)).isEmpty()) {
        names.add(local(i, road, PlaceName.Sort.ROAD));
        return road + 1;
      }
      var taken = mentionAt(i);
      if (taken.isPresent() && isPlace(taken.get())) {
        var name = tagged(taken.get());
        if (!isWordOrPerson(taken.get())) {
          names.add(name);
        }
        return name.last() + 1;
      }
      boolean struck = taken.isEmpty() && isStruck(i) && !gazetteer.known(words.get(i));
      if (taken.filter(this::isPartOfTold).isPresent() || struck) {
        names.add(unlisted(i, taken.map(Mention::last).orElse(i)));
        return names.getLast().last() + 1;
      }
      if (taken.isPresent()
          && !isTown(taken.get())
          && !isInRow(taken.get())
          && !isTold(taken.get())) {
        within(taken.get(), i);
        return Math.max(i, taken.get().last()) + 1;
      }
      if (times.stream().anyMatch(t -> t.first() <= i && i <= t.last())) {
        return i + 1;
      }
      var hyphened = parts.hyphened(sentence, i, known);
      names.addAll(hyphened);
      return hyphened.isEmpty() ? untagged(i) : i + 1;
    }

    /// A person, or a body with a longer name: "the Wall Street Journal".
    private static boolean isOther(Mention mention, int road) {
      return mention.kind() == Mention.Kind.PERSON
          || mention.kind() == Mention.Kind.ORGANIZATION && mention.last() > road;
    }

    private PlaceName local(int first, int last, PlaceName.Sort sort) {
      var name = words(sentence, first, last);
      return PlaceName.of(sentence, first, last, last, name, List.of(), sort);
    }

    /// "Chad Doe" is no country, and "M.D." no state.
    private boolean isWordOrPerson(Mention mention) {
      int first = mention.first();
      int last = mention.last();
      boolean person =
          sentence.token(first).entity().equals("PERSON")
              && last + 1 < sentence.size()
              && sentence.token(last + 1).entity().equals("PERSON");
      var name = words(sentence, first, last);
      return person || name.indexOf('.') > 0 && stopwords.contains(name.replaceFirst(",$", ""));
    }

    private void within(Mention taken, int i) {
      boolean body =
          taken.kind() == Mention.Kind.ORGANIZATION || taken.kind() == Mention.Kind.FACILITY;
      if (body && taken.kind() == Mention.Kind.FACILITY) {
        names.add(local(taken.first(), taken.last(), PlaceName.Sort.BUILDING));
      } else if (body) {
        names.addAll(parts.within(sentence, i, taken.last(), told, known));
      }
    }

    /// "the province of Deir Ezzor", "Jo Doe, 40, of Basel": the name finder may take a town for a
    /// person.
    private boolean isTown(Mention taken) {
      if (taken.kind() != Mention.Kind.PERSON || taken.role().isPresent() || taken.first() < 1) {
        return false;
      }
      var before = sentence.token(taken.first() - 1).lower();
      boolean spoken =
          isTaking(taken.first() - 1) && taken.first() == taken.last()
              || before.equals("of") && isBehindGroundOrAge(taken.first() - 2)
              || BESIDE.contains(before);
      return spoken
          && find(words(sentence, taken.first(), taken.last())).stream()
              .anyMatch(GazetteerPlace::exact);
    }

    /// What the report has named as a place before, whatever the name finder takes it for here.
    private boolean isTold(Mention taken) {
      return taken.kind() == Mention.Kind.PERSON
          && taken.role().isEmpty()
          && taken.first() == taken.last()
          && told.contains(words(sentence, taken.first(), taken.last()));
    }

    /// "Thun-Dorf", after Thun has been told: a part of it that no gazetteer has.
    private boolean isPartOfTold(Mention taken) {
      var name = words(sentence, taken.first(), taken.last());
      return taken.kind() == Mention.Kind.PERSON
          && taken.role().isEmpty()
          && taken.first() == taken.last()
          && name.indexOf('-') > 0
          && told.contains(name.substring(0, name.indexOf('-')));
    }

    /// "a raid on Dorf": what can only be a place, though no gazetteer has it.
    private boolean isStruck(int i) {
      boolean name =
          sentence.token(i).isProperNoun()
              && sentence.token(i).isCapitalised()
              && sentence.token(i).entity().equals("O")
              && (i + 1 == sentence.size() || !sentence.token(i + 1).isProperNoun());
      return name
          && i > 1
          && sentence.token(i - 1).lower().equals("on")
          && STRUCK.contains(sentence.token(i - 2).lemma().toLowerCase(Locale.ROOT))
          && !stopwords.contains(words.get(i));
    }

    private PlaceName unlisted(int first, int last) {
      var name = words(sentence, first, last);
      return PlaceName.of(sentence, first, last, last, name, List.of(), PlaceName.Sort.TAGGED);
    }

    /// "Bern, Thun and Jo": in a row of places stands another, whatever the name finder took it
    /// for.
    private boolean isInRow(Mention taken) {
      return taken.role().isEmpty()
          && taken.actor().isEmpty()
          && taken.first() == taken.last()
          && isBehindPlace(taken.first())
          && isListedName(words(sentence, taken.first(), taken.last()));
    }

    private boolean isBehindPlace(int at) {
      int end = at - 1;
      while (end > 0 && ROW.contains(sentence.token(end).lower())) {
        end--;
      }
      return end < at - 1
          && !names.isEmpty()
          && names.getLast().last() == end
          && names.getLast().sort() != PlaceName.Sort.PART;
    }

    private boolean isListedName(String name) {
      return !stopwords.contains(name) && find(name).stream().anyMatch(GazetteerPlace::exact);
    }

    /// "The army captured Tessit": reports give people more than one name.
    private boolean isTaking(int verb) {
      return verb >= 0
          && sentence.token(verb).isVerb()
          && TAKING.contains(sentence.token(verb).lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isBehindGroundOrAge(int at) {
      if (at < 0) {
        return false;
      }
      boolean age =
          at > 1
              && sentence.token(at).lower().equals(",")
              && sentence.token(at - 1).text().matches("\\d{1,3}");
      return age || GROUND.contains(sentence.token(at).lower());
    }

    /// The name that covers this token.
    private Optional<Mention> mentionAt(int token) {
      return mentions.stream()
          .filter(m -> m.first() <= token && token <= m.last() && isName(m))
          .findFirst();
    }

    private PlaceName tagged(Mention mention) {
      int last = Math.max(mention.last(), Math.max(cityEnd(mention), kindEnd(mention)));
      int head = last > mention.last() ? last : mention.head();
      var name = words(sentence, mention.first(), last);
      return PlaceName.of(
          sentence, mention.first(), last, head, name, find(name), PlaceName.Sort.TAGGED);
    }

    /// "Mexico City": the register has the state, the gazetteer the longer name.
    private int cityEnd(Mention mention) {
      int last = mention.last() + 1;
      boolean city =
          mention.actor().isPresent()
              && last < sentence.size()
              && sentence.token(last).lower().equals("city")
              && sentence.token(last).isCapitalised();
      return city && gazetteer.known(words(sentence, mention.first(), last)) ? last : -1;
    }

    /// "Green oil field": the gazetteer has the name with the word for its kind.
    private int kindEnd(Mention mention) {
      int first = mention.first();
      int last = first + gazetteer.longestMatch(words, first) - 1;
      last = last > first ? lastWord(sentence, first, last) : last;
      return isCommon(mention.last() + 1, last) ? last : -1;
    }

    private boolean isCommon(int from, int to) {
      return to >= from
          && !GROUND.contains(sentence.token(to).lower())
          && IntStream.rangeClosed(from, to).allMatch(i -> sentence.token(i).tag().equals("NN"));
    }

    /// A capitalised word or more that the gazetteer knows, where the words around speak of a place
    /// or the report has named it as one.
    private int untagged(int i) {
      boolean name =
          sentence.token(i).isProperNoun()
              || PlaceLabels.opens(sentence, i) && sentence.token(i).isNoun();
      if (!sentence.token(i).isCapitalised() || !name) {
        return i + 1;
      }
      int length = gazetteer.longestMatch(words, i);
      if (length == 0 || length == 1 && NameParts.isJoint(words.get(i))) {
        return i + 1;
      }
      int last = lastWord(sentence, i, i + length - 1);
      var bare = words(sentence, i, last);
      if (told.contains(bare) || supported(i, last, bare)) {
        names.add(PlaceName.of(sentence, i, last, last, bare, find(bare), PlaceName.Sort.LISTED));
      }
      return last + 1;
    }

    private boolean supported(int first, int last, String name) {
      var before = first > 0 ? sentence.token(first - 1).lower() : "";
      boolean locative = LOCATIVE.contains(before) || isTaking(first - 1);
      boolean proper = last + 1 >= sentence.size() || !sentence.token(last + 1).isProperNoun();
      boolean prominent =
          find(name).stream().anyMatch(p -> p.exact() && p.prominence() >= PROMINENT);
      boolean row = isBehindPlace(first) && isListedName(name);
      return proper
          && (locative
              || isStruck(first) && isListedName(name)
              || row
              || isLabel(first, last, name)
              || isBeforeDivision(last, name)
              || prominent && !stopwords.contains(name) && first > 0);
    }

    /// "Thun province": the word asks for a division, and the gazetteer has it.
    private boolean isBeforeDivision(int last, String name) {
      return last + 1 < sentence.size()
          && DIVISIONS.contains(sentence.token(last + 1).lower())
          && find(name).stream().anyMatch(p -> p.exact() && p.kind() == Kind.ADMIN1);
    }

    /// "Thun: A bomb went off": a bulletin's entry opens with its place.
    private boolean isLabel(int first, int last, String name) {
      return PlaceLabels.isLabel(sentence, first, last) && isListedName(name);
    }

    private List<GazetteerPlace> find(String name) {
      return known.computeIfAbsent(name, gazetteer::find);
    }
  }

  private static boolean isPlace(Mention mention) {
    return mention.kind() == Mention.Kind.PLACE || mention.rule().equals(Mention.ACTING_STATE);
  }

  private static boolean isName(Mention mention) {
    return switch (mention.kind()) {
      case PERSON, ORGANIZATION, PLACE, FACILITY ->
          mention.rule().startsWith("mention-register")
              || mention.rule().startsWith("mention-name")
              || mention.rule().startsWith("mention-person");
      default -> false;
    };
  }
}
