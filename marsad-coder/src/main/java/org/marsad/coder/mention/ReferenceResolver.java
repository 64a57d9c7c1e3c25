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
import org.marsad.coder.lexicon.Actor;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.lexicon.Genders;
import org.marsad.coder.mention.Mention.Kind;
import org.marsad.coder.reading.Reading;
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

  private final ActorRegister register;
  private final Genders genders;

  ReferenceResolver(ActorRegister register, Genders genders) {
    this.register = register;
    this.genders = genders;
  }

  /// @param found in text order
  /// @param day on which it is reported
  List<Mention> resolve(List<Found> found, Reading reading, Optional<LocalDate> day) {
    return new Run(found, reading, day).resolve();
  }

  /// What is known of the mentions read so far.
  private final class Run {
    private final List<Found> found;
    private final Optional<LocalDate> day;
    private final ReadSoFar read = new ReadSoFar();
    private final PronounResolver pronouns;
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Integer> chains = new HashMap<>();
    private final Map<String, String> calledAs = new HashMap<>();
    private final Map<String, Long> timesNamed;
    private final Optional<String> mostNamedLand;

    Run(List<Found> found, Reading reading, Optional<LocalDate> day) {
      this.found = found;
      this.pronouns = new PronounResolver(reading, genders, found, read);
      this.day = day;
      this.mostNamedLand = mostNamedLand(found);
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
      read.add(one);
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
        return pronouns.antecedent(one);
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
        return latest(f -> answers(f, modifier.get()) && isCalled(f, modifier.get()))
            .or(() -> latest(f -> answers(f, modifier.get())));
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
      return last.filter(i -> read.get(i).kind() == Kind.PLACE).isPresent()
          ? latest(f -> answers(f, noun) && f.actor().equals(mostNamedLand))
          : last;
    }

    private static Optional<String> mostNamedLand(List<Found> found) {
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
      return (f.named() || f.rule().equals("mention-modified"))
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

    private Optional<Integer> latest(Predicate<Found> fits) {
      return read.latest(fits);
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
