package org.marsad.coder.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.Actor;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.mention.Mention.Kind;
import org.marsad.record.Span;

/// Ties mentions that mean the same one. Careful rather than complete: what is not clear stays as
/// it stands in the text.
final class ReferenceResolver {
  /// Words for a side that stand before what is theirs.
  private static final Set<String> GROUP_WORDS =
      Set.of(
          "militant",
          "rebel",
          "insurgent",
          "jihadist",
          "extremist",
          "guerrilla",
          "separatist",
          "coalition",
          "government",
          "regime",
          "junta",
          "army",
          "militia",
          "alliance");

  /// Nouns that only those answer to who act for a state at the time.
  private static final Set<String> OF_STATE =
      Set.of("government", "army", "military", "ministry", "regime", "junta");

  /// Verbs whose clause shares the subject of the one above.
  private static final Set<String> SHARING = Set.of("xcomp", "advcl", "acl", "conj", "ccomp");

  private static final Set<String> SAYING =
      Set.of("say", "announce", "report", "state", "tell", "warn", "confirm", "estimate");

  private static final Set<String> ENABLING =
      Set.of("enabling", "allowing", "helping", "giving", "leaving", "making");

  private static final Set<String> BODIES =
      Set.of("organisation", "soldiers", "police", "fighters", "media", "court", "business");

  /// Nothing is taken up from farther back than so many mentions, which is more than reports have:
  /// in a file of many reports each has its own people. The number is ours.
  private static final int REACH = 2000;

  private final ActorRegister register;

  ReferenceResolver(ActorRegister register) {
    this.register = register;
  }

  /// @param found in text order
  /// @param day on which it is reported
  List<Mention> resolve(List<Found> found, Optional<LocalDate> day) {
    return new Run(found, day).resolve();
  }

  /// What is known of the mentions read so far.
  private final class Run {
    private final List<Found> found;
    private final Optional<LocalDate> day;
    private final List<Found> done = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Integer> chains = new HashMap<>();
    private final Map<String, String> calledAs = new HashMap<>();
    private final Map<String, Long> timesNamed;

    Run(List<Found> found, Optional<LocalDate> day) {
      this.found = found;
      this.day = day;
      this.timesNamed =
          found.stream()
              .filter(Found::named)
              .flatMap(f -> f.actor().stream())
              .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    }

    List<Mention> resolve() {
      for (Found one : found) {
        Optional<Integer> antecedent = antecedent(one);
        if (antecedent.isPresent()) {
          tie(one, antecedent.get());
        } else {
          var meant = one.actor().isPresent() || one.named() ? one.actor() : describedLater(one);
          var known = one.means(one.name(), meant);
          add(known, Optional.empty(), chainOf(known));
        }
      }
      return mentions;
    }

    /// The longest name by which the report itself calls an actor, where the register's own name
    /// does not stand in it: a report on "ISIL" does not speak of the "Islamic State".
    private String called(Found one) {
      if (one.actor().isEmpty() || one.name().equals(text(one))) {
        return one.name();
      }
      return calledAs.computeIfAbsent(one.actor().get(), id -> longest(id, one.name()));
    }

    private String longest(String actor, String official) {
      var names =
          found.stream()
              .filter(f -> f.named() && f.kind() != Kind.PERSON)
              .filter(f -> f.actor().filter(actor::equals).isPresent())
              .map(Run::text)
              .map(Run::withoutStop)
              .toList();
      return names.stream().anyMatch(official::equalsIgnoreCase)
          ? official
          : names.stream().max(Comparator.comparingInt(String::length)).orElse(official);
    }

    /// A name may have caught the full stop after it: "Front." but "U.S.".
    private static String withoutStop(String name) {
      boolean stop = name.endsWith(".") && name.indexOf('.') == name.length() - 1;
      return stop ? name.substring(0, name.length() - 1) : name;
    }

    private static String text(Found one) {
      return NameSpotter.words(one.sentence(), one.first(), one.last());
    }

    private void add(Found one, Optional<Span> via, int chain) {
      done.add(one);
      mentions.add(one.means(called(one), one.actor()).mention(via, chain));
    }

    private void tie(Found one, int to) {
      Mention other = mentions.get(to);
      boolean longer = one.named() && one.name().length() > other.name().length();
      var tied =
          one.means(longer ? one.name() : other.name(), one.actor().or(other::actor))
              .by(
                  one.kind() == Kind.PRONOUN
                      ? "mention-pronoun"
                      : one.named() ? one.rule() : "mention-refers-back");
      var withRole = tied.role().isPresent() || !one.named() ? tied : role(tied, other.role());
      add(
          withRole,
          one.named() ? Optional.empty() : Optional.of(other.via().orElse(other.span())),
          other.chain());
    }

    private static Found role(Found one, Optional<String> role) {
      return new Found(
          one.sentence(),
          one.first(),
          one.last(),
          one.head(),
          one.kind(),
          one.name(),
          one.actor(),
          role,
          one.noun(),
          one.named(),
          one.rule());
    }

    private int chainOf(Found one) {
      String key = one.actor().filter(a -> one.kind() != Kind.PERSON).orElse("#" + mentions.size());
      return chains.computeIfAbsent(key, k -> chains.size());
    }

    private Optional<Integer> antecedent(Found one) {
      if (one.kind() == Kind.PRONOUN) {
        return pronoun(one);
      } else if (one.kind() == Kind.PERSON) {
        return person(one);
      } else if (one.named()) {
        return sameName(one);
      } else if (one.actor().isEmpty()) {
        return common(one);
      }
      return Optional.empty();
    }

    /// A surname takes up the full name before it.
    private Optional<Integer> person(Found one) {
      var surname = lastWord(one.name());
      return latest(f -> f.kind() == Kind.PERSON && lastWord(f.name()).equals(surname));
    }

    private Optional<Integer> sameName(Found one) {
      if (one.actor().isPresent()) {
        return Optional.empty();
      }
      return latest(f ->
          f.named()
              && f.actor().isEmpty()
              && (f.name().equalsIgnoreCase(one.name()) || isAcronym(one.name(), f.name())));
    }

    private Optional<Integer> common(Found one) {
      String noun = one.sentence().token(one.head()).lemma().toLowerCase(Locale.ROOT);
      var modifier = modifier(one);
      if (modifier.isPresent()) {
        return latest(f -> answers(f, modifier.get()));
      }
      boolean refers =
          definite(one) || "fighters".equals(one.noun().orElse("")) && !isCountedBody(one);
      if (!refers || one.role().isPresent() && one.kind() == Kind.ROLE) {
        return refers ? sameRole(noun) : Optional.empty();
      }
      return described(one)
          .or(() -> latest(f -> answers(f, noun) && isCalled(f, noun)))
          .or(() -> isDescription(one, noun) ? Optional.empty() : answering(noun))
          .or(() -> definite(one) ? latest(f -> isNamedBy(f, noun)) : Optional.empty());
    }

    /// The latest that answers to a noun. A land that is only named ("near the border with Mali")
    /// has the government of which the report tells if no other land is named more often.
    private Optional<Integer> answering(String noun) {
      var last = latest(f -> answers(f, noun));
      return last.filter(i -> done.get(i).kind() == Kind.PLACE).isPresent()
          ? latest(f -> answers(f, noun) && f.actor().equals(mostNamedLand()))
          : last;
    }

    private Optional<String> mostNamedLand() {
      var times = new LinkedHashMap<String, Integer>();
      for (Found f : found) {
        if (f.kind() == Kind.PLACE || f.kind() == Kind.NATIONALITY) {
          f.actor().ifPresent(a -> times.merge(a, 1, Integer::sum));
        }
      }
      return times.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(most ->
              times.entrySet().stream()
                  .filter(e -> e.getValue().equals(most.getValue()))
                  .findFirst()
                  .orElse(most)
                  .getKey());
    }

    /// "the coalition" is sooner the one that has the word in its name.
    private boolean isCalled(Found f, String noun) {
      var official = f.actor().flatMap(register::actor).map(Actor::name).orElse("");
      return (" " + f.name() + " " + official + " ").toLowerCase(Locale.ROOT).contains(noun);
    }

    /// "the US-led coalition" is somebody's description, even where nobody of them is named.
    private boolean isDescription(Found one, String noun) {
      return Set.of("coalition", "alliance").contains(noun)
          && !register
              .described(NameSpotter.words(one.sentence(), one.first(), one.last()))
              .isEmpty();
    }

    /// "the Kurdish-led alliance" where one whom it describes is named before.
    private Optional<Integer> described(Found one) {
      var phrase = NameSpotter.words(one.sentence(), one.first(), one.last());
      var ids = register.described(phrase).stream().map(Actor::id).toList();
      return ids.isEmpty()
          ? Optional.empty()
          : latest(f -> f.named() && f.actor().filter(ids::contains).isPresent());
    }

    /// A headline describes before the text names: the one of those described whom the report names
    /// most.
    private Optional<String> describedLater(Found one) {
      var phrase = NameSpotter.words(one.sentence(), one.first(), one.last());
      var ids = register.described(phrase).stream().map(Actor::id).toList();
      return ids.stream()
          .filter(id -> times(id) > 0)
          .max(Comparator.comparingLong(this::times).thenComparing(Comparator.reverseOrder()));
    }

    private long times(String id) {
      return timesNamed.getOrDefault(id, 0L);
    }

    private boolean answers(Found f, String noun) {
      return f.named()
          && f.kind() != Kind.PERSON
          && f.actor().flatMap(register::actor).map(a -> answersTo(a, noun)).orElse(false);
    }

    /// "militant positions", "coalition planes": the noun before says whose they are.
    private static Optional<String> modifier(Found one) {
      for (int i = one.head() - 1; i >= one.first(); i--) {
        var lemma = one.sentence().token(i).lemma().toLowerCase(Locale.ROOT);
        if (GROUP_WORDS.contains(lemma)) {
          return Optional.of(lemma);
        }
      }
      return Optional.empty();
    }

    /// "the commander" after "an SDF field commander".
    private Optional<Integer> sameRole(String noun) {
      return latest(f -> f.role().isPresent() && lastWord(f.role().get()).equalsIgnoreCase(noun));
    }

    private boolean answersTo(Actor actor, String noun) {
      return (actor.nouns().contains(noun) || actor.nouns().contains(noun + "s"))
          && (!OF_STATE.contains(noun) || actor.kind(day).isState());
    }

    /// "the front" after "the Valley Front".
    private boolean isNamedBy(Found f, String noun) {
      return f.named()
          && f.kind() == Kind.ORGANIZATION
          && lastWord(f.name()).equalsIgnoreCase(noun)
          && !(OF_STATE.contains(noun) && isKnownNonState(f));
    }

    /// A rebel "army" by name is not "the army".
    private boolean isKnownNonState(Found f) {
      return f.actor().flatMap(register::actor).filter(a -> !a.kind(day).isState()).isPresent();
    }

    private Optional<Integer> pronoun(Found one) {
      return switch (one.name().toLowerCase(Locale.ROOT)) {
        case "he", "she", "him", "his", "her" ->
            recent(one, f -> isOnePerson(f) && isOther(one, f), 3);
        case "they", "them", "their" ->
            recent(one, f -> isMany(f) && isOther(one, f), 2)
                .filter(i -> isHeard(one, done.get(i)));
        case "it", "its" ->
            speaking(one).or(() -> recent(one, f -> isBody(f) && isOther(one, f), 2));
        case "who", "which", "that", "whom", "whose" -> relative(one);
        default -> Optional.empty();
      };
    }

    /// "It said it would stay": who speaks of "it" in his own words means himself.
    private Optional<Integer> speaking(Found one) {
      return latest(
          f ->
              f.sentence() == one.sentence()
                  && f.kind() == Kind.PRONOUN
                  && f.rule().equals("mention-pronoun")
                  && one.sentence().token(f.head()).lower().equals("it")
                  && isSpeaker(f),
          one.sentence().index());
    }

    /// A relative pronoun means the noun that its clause hangs from.
    private Optional<Integer> relative(Found one) {
      int verb = one.sentence().head(one.head());
      for (int at = verb, steps = 0; at >= 0 && steps < 4; at = one.sentence().head(at), steps++) {
        if (one.sentence().relation(at).equals("acl:relcl")) {
          int noun = one.sentence().head(at);
          return latest(
              f -> f.sentence() == one.sentence() && f.head() == noun, one.sentence().index());
        }
      }
      return Optional.empty();
    }

    /// The nearest fitting subject before, else the nearest fitting mention.
    private Optional<Integer> recent(Found one, Predicate<Found> fits, int sentences) {
      int from = one.sentence().index() - sentences;
      for (int s = one.sentence().index(); s >= Math.max(0, from); s--) {
        int number = s;
        Predicate<Found> here =
            f -> f.sentence().index() == number && fits.test(f) && f.head() != one.head();
        var subject = latest(f -> here.test(f) && isSubject(f), number);
        if (subject.isPresent()) {
          return subject;
        }
        var any = latest(here, number);
        if (any.isPresent()) {
          return any;
        }
      }
      return Optional.empty();
    }

    private Optional<Integer> latest(Predicate<Found> fits) {
      return latest(fits, 0);
    }

    /// @param first the sentence at which the search ends
    private Optional<Integer> latest(Predicate<Found> fits, int first) {
      int end = Math.max(0, done.size() - REACH);
      for (int i = done.size() - 1; i >= end && done.get(i).sentence().index() >= first; i--) {
        if (fits.test(done.get(i))) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }
  }

  private static boolean definite(Found one) {
    return new NounPhrase(one.sentence(), one.head(), one.first(), one.last()).isDefinite();
  }

  /// "Two armed groups operate there": bodies that are counted are new ones.
  private static boolean isCountedBody(Found found) {
    var sentence = found.sentence();
    return Set.of("group", "organization", "organisation", "faction", "force", "movement", "party")
            .contains(sentence.token(found.head()).lemma().toLowerCase(Locale.ROOT))
        && sentence.hasChild(found.head(), "nummod");
  }

  private static boolean isSubject(Found f) {
    return f.sentence().relation(f.head()).startsWith("nsubj");
  }

  private static boolean isOnePerson(Found f) {
    return f.kind() == Kind.PERSON || f.kind() == Kind.ROLE;
  }

  /// Whom a clause's subject does something to is another: in "gunmen ambushed them" they are not
  /// the gunmen.
  private static boolean isOther(Found pronoun, Found f) {
    Sentence sentence = pronoun.sentence();
    var relation = sentence.relation(pronoun.head());
    boolean object =
        Set.of("obj", "iobj", "obl", "nmod").contains(relation)
            || relation.startsWith("nsubj")
                && Set.of("them", "him").contains(sentence.token(pronoun.head()).lower());
    if (!object || f.sentence() != sentence) {
      return true;
    }
    int subject = subjectOver(sentence, pronoun.head());
    return subject < 0 || f.head() != subject && !sentence.conjuncts(subject).contains(f.head());
  }

  /// The subject of the clause in which a pronoun is an object, -1 where it has none.
  private static int subjectOver(Sentence sentence, int pronoun) {
    int verb = sentence.head(pronoun);
    for (int up = 0; verb >= 0 && !sentence.token(verb).isVerb(); up++) {
      verb = up < sentence.tokens().size() ? sentence.head(verb) : -1;
    }
    if (verb >= 0 && sentence.relation(pronoun).startsWith("nsubj")) {
      verb = sentence.head(verb);
    }
    for (int steps = 0; verb >= 0 && steps < 6; steps++) {
      var subjects = sentence.children(verb, Set.of("nsubj", "nsubj:pass"));
      if (!subjects.isEmpty()) {
        return subjects.getFirst();
      }
      if (!SHARING.contains(sentence.relation(verb))) {
        return -1;
      }
      if (ENABLING.contains(sentence.token(verb).lower())) {
        // "made millions, enabling it to fight on": it is the one who made them.
        return -1;
      }
      boolean controlled = sentence.relation(verb).equals("xcomp");
      verb = sentence.head(verb);
      // "helped rebels to push them out": the rebels push.
      var object = sentence.child(verb, "obj").filter(o -> controlled && o < pronoun);
      if (object.isPresent()) {
        return object.get();
      }
    }
    return -1;
  }

  /// "They" in somebody's quoted words are not sure to be the body that the report named last: only
  /// people told in the plural may be meant.
  private static boolean isHeard(Found pronoun, Found f) {
    return !isQuoted(pronoun)
        || f.sentence() == pronoun.sentence()
        || f.kind() == Kind.GROUP && f.sentence().token(f.head()).tag().endsWith("S");
  }

  private static boolean isQuoted(Found found) {
    long marks =
        found.sentence().tokens().stream()
            .limit(found.head())
            .filter(t -> t.text().matches("[\"“”]|``|''"))
            .count();
    return marks % 2 == 1;
  }

  private static boolean isMany(Found f) {
    return f.kind() == Kind.GROUP
        || f.kind() == Kind.ORGANIZATION
        || f.kind() == Kind.PERSON && f.sentence().conjuncts(f.head()).size() > 1;
  }

  private static boolean isBody(Found f) {
    boolean body =
        f.kind() == Kind.GROUP
            && !f.sentence().token(f.head()).tag().endsWith("S")
            && f.noun().filter(BODIES::contains).isPresent();
    return body
        || isSpeakingHouse(f)
        || f.kind() == Kind.ORGANIZATION
        || f.kind() == Kind.PLACE
            && f.actor().isPresent()
            && (isSubject(f) || f.sentence().relation(f.head()).equals("nmod:poss"));
  }

  /// "The relief office said": a house that speaks is the body in it.
  private static boolean isSpeakingHouse(Found f) {
    return f.kind() == Kind.FACILITY
        && f.sentence().token(f.head()).tag().equals("NN")
        && isSpeaker(f);
  }

  private static boolean isSpeaker(Found f) {
    int verb = f.sentence().head(f.head());
    return isSubject(f)
        && verb >= 0
        && SAYING.contains(f.sentence().token(verb).lemma().toLowerCase(Locale.ROOT));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /// "NLF" for "Northern Liberation Front".
  private static boolean isAcronym(String acronym, String name) {
    if (acronym.length() < 2 || !acronym.equals(acronym.toUpperCase(Locale.ROOT))) {
      return false;
    }
    var letters = new StringBuilder();
    for (String word : name.split(" ")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        letters.append(word.charAt(0));
      }
    }
    return letters.toString().equals(acronym.replace(".", ""));
  }
}
