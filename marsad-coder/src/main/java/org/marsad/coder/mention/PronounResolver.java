package org.marsad.coder.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.marsad.coder.language.BySentence;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.Genders;
import org.marsad.coder.lexicon.Genders.Gender;
import org.marsad.coder.mention.Mention.Kind;
import org.marsad.coder.reading.Quotation;
import org.marsad.coder.reading.Reading;

/// Whom a pronoun means: by number and sort, by what grammar rules out, by who is quoted, and then
/// the nearest subject. The constraints are those of binding theory (a clause's object is not its
/// subject; a name below a pronoun is somebody else), the order that of centering: who was the
/// subject stays the one spoken of.
final class PronounResolver {
  /// Verbs whose clause shares the subject of the one above.
  private static final Set<String> SHARING = Set.of("xcomp", "advcl", "acl", "conj", "ccomp");

  private static final Set<String> SAYING =
      Set.of("say", "announce", "report", "state", "tell", "warn", "confirm", "estimate");

  private static final Set<String> ENABLING =
      Set.of("enabling", "allowing", "helping", "giving", "leaving", "making");

  private static final Set<String> BODIES =
      Set.of("organisation", "soldiers", "police", "fighters", "media", "court", "business");

  private static final Set<String> HE = Set.of("he", "him", "his");
  private static final Set<String> SHE = Set.of("she", "her");
  private static final Set<String> THEY = Set.of("they", "them", "their");
  private static final Set<String> IT = Set.of("it", "its");

  private static final Set<String> MANY = Set.of("NNS", "NNPS", "JJ", "CD");
  private static final Set<String> ONE = Set.of("NN");

  /// What is never one who "who" takes up.
  private static final Set<Kind> THINGS = Set.of(Kind.PLACE, Kind.FACILITY, Kind.WEAPON);

  private final Reading reading;
  private final Genders genders;
  private final BySentence<Found> mentions;
  private final ReadSoFar read;

  /// @param all the report's mentions in text order
  /// @param read those before the pronoun
  PronounResolver(Reading reading, Genders genders, List<Found> all, ReadSoFar read) {
    this.genders = genders;
    this.reading = reading;
    this.mentions = BySentence.of(all, f -> f.sentence().index());
    this.read = read;
  }

  /// The number of the mention that a pronoun takes up.
  Optional<Integer> antecedent(Found one) {
    return switch (one.name().toLowerCase(Locale.ROOT)) {
      case "he", "him", "his" -> recent(one, f -> isPerson(f, Gender.MALE) || isTied(f, HE), 3);
      case "she", "her" -> recent(one, f -> isPerson(f, Gender.FEMALE) || isTied(f, SHE), 3);
      case "they", "them", "their" ->
          counted(one)
              .or(() -> recent(one, f -> isMany(f) || isTied(f, THEY), 2))
              .filter(i -> isHeard(one, read.get(i)));
      case "it", "its" -> speaking(one).or(() -> recent(one, f -> isBody(f) || isTied(f, IT), 2));
      case "who", "which", "that", "whom", "whose" -> relative(one);
      default -> Optional.empty();
    };
  }

  /// "Six of them were freed": they are the ones who were counted before.
  private Optional<Integer> counted(Found one) {
    Sentence sentence = one.sentence();
    int number = sentence.head(one.head());
    boolean part =
        number >= 0
            && number < one.head()
            && sentence.token(number).isNumber()
            && sentence.preposition(one.head()).filter("of"::equals).isPresent();
    return part ? recent(one, f -> isMany(f) && isCounted(f), 2) : Optional.empty();
  }

  private static boolean isCounted(Found f) {
    return f.sentence().hasChild(f.head(), "nummod");
  }

  /// "It said it would stay": who speaks of "it" in his own words means himself.
  private Optional<Integer> speaking(Found one) {
    return read.latest(
        f ->
            f.sentence() == one.sentence()
                && isTiedPronoun(f)
                && one.sentence().token(f.head()).lower().equals("it")
                && isSpeaker(f),
        one.sentence().index());
  }

  /// A relative pronoun means the noun that its clause hangs from.
  private Optional<Integer> relative(Found one) {
    Sentence sentence = one.sentence();
    int verb = sentence.head(one.head());
    for (int at = verb, steps = 0; at >= 0 && steps < 4; at = sentence.head(at), steps++) {
      if (sentence.relation(at).equals("acl:relcl")) {
        return hung(one, sentence.head(at));
      }
    }
    return Optional.empty();
  }

  /// "the owner of a shop in Riverton, who": a place is not one who acts; the clause belongs to the
  /// noun above.
  private Optional<Integer> hung(Found one, int noun) {
    Sentence sentence = one.sentence();
    boolean person = one.name().toLowerCase(Locale.ROOT).startsWith("who");
    for (int at = noun, steps = 0; at >= 0 && steps < 4; at = sentence.head(at), steps++) {
      int head = at;
      var found = read.latest(f -> f.sentence() == sentence && f.head() == head, sentence.index());
      if (!person || found.isEmpty() || !THINGS.contains(read.get(found.get()).kind())) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// The nearest fitting subject before, else the nearest fitting mention.
  private Optional<Integer> recent(Found one, Predicate<Found> fits, int sentences) {
    Predicate<Found> may = f -> fits.test(f) && isOther(one, f);
    var governing = above(one, may);
    if (governing.isEmpty() && isTakenByThing(one, may)) {
      return Optional.empty();
    }
    return governing
        .or(() -> inSentence(one, may))
        .or(() -> inSentencesBefore(one, may, sentences))
        .map(i -> ownerOf(i, one))
        .map(this::nameOf);
  }

  /// "The mayor Anton Brel": who has a name is known by it.
  private int nameOf(int i) {
    Found f = read.get(i);
    Sentence sentence = f.sentence();
    return f.kind() == Kind.ROLE
        ? read.latest(
                g ->
                    g.sentence() == sentence
                        && g.kind() == Kind.PERSON
                        && sentence.relation(g.head()).equals("appos")
                        && sentence.head(g.head()) == f.head(),
                sentence.index())
            .orElse(i)
        : i;
  }

  /// "His lawyer said he was at home": he is whose lawyer it is.
  private int ownerOf(int i, Found one) {
    Found f = read.get(i);
    return read.latest(
            p ->
                p.sentence() == f.sentence()
                    && holds(f, p.head())
                    && isTiedPronoun(p)
                    && isSameKind(p, one),
            f.sentence().index())
        .orElse(i);
  }

  private static boolean isSameKind(Found p, Found q) {
    var one = p.sentence().token(p.head()).lower();
    var other = q.sentence().token(q.head()).lower();
    return Stream.of(HE, SHE, THEY, IT).anyMatch(set -> set.contains(one) && set.contains(other));
  }

  /// "The shells fell for an hour until they hit a depot": the subject over the pronoun is a thing,
  /// which the pronoun takes up before anybody farther away.
  private boolean isTakenByThing(Found one, Predicate<Found> may) {
    Sentence sentence = one.sentence();
    var pronoun = sentence.token(one.head()).lower();
    boolean many = THEY.contains(pronoun);
    return (many || IT.contains(pronoun))
        && clausesOver(one)
            .boxed()
            .flatMap(c -> sentence.children(c, Set.of("nsubj", "nsubj:pass")).stream())
            .anyMatch(subject ->
                subject < one.head()
                    && !sentence.isUnder(one.head(), subject)
                    && (many ? MANY : ONE).contains(sentence.token(subject).tag())
                    && !speaksAgain(sentence, subject)
                    && read.latest(f -> isIn(f, sentence, subject) && may.test(f), sentence.index())
                        .isEmpty());
  }

  /// "The company said it would pay": it is one that was named before.
  private static boolean speaksAgain(Sentence sentence, int subject) {
    return SAYING.contains(sentence.token(sentence.head(subject)).lemma().toLowerCase(Locale.ROOT))
        && sentence
            .child(subject, "det")
            .filter(d -> sentence.token(d).lower().equals("the"))
            .isPresent();
  }

  private static boolean isIn(Found f, Sentence sentence, int noun) {
    return f.sentence() == sentence && sentence.isUnder(f.head(), noun);
  }

  /// The tokens above a pronoun, nearest first.
  private static IntStream clausesOver(Found one) {
    Sentence sentence = one.sentence();
    return IntStream.iterate(sentence.head(one.head()), at -> at >= 0, sentence::head).limit(12);
  }

  /// The subject of a clause that holds the pronoun.
  private Optional<Integer> above(Found one, Predicate<Found> may) {
    return clausesOver(one)
        .mapToObj(c -> subjectOf(one.sentence(), c, may))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// Who does what a clause tells: its subject, or the noun that it says more of.
  private Optional<Integer> subjectOf(Sentence sentence, int clause, Predicate<Found> may) {
    return read.latest(
            f ->
                f.sentence() == sentence
                    && isSubject(f)
                    && sentence.head(f.head()) == clause
                    && may.test(f),
            sentence.index())
        .or(() -> whomTellsMore(sentence, clause, may));
  }

  private Optional<Integer> whomTellsMore(Sentence sentence, int clause, Predicate<Found> may) {
    int named = sentence.head(clause);
    boolean apposed = named >= 0 && sentence.relation(named).equals("appos");
    int noun = apposed ? sentence.head(named) : named;
    return sentence.relation(clause).equals("acl:relcl")
        ? read.latest(
            f -> f.sentence() == sentence && f.head() == noun && may.test(f), sentence.index())
        : Optional.empty();
  }

  private Optional<Integer> inSentence(Found one, Predicate<Found> may) {
    int here = one.sentence().index();
    Predicate<Found> fits = f -> f.sentence().index() == here && may.test(f);
    return read.latest(f -> fits.test(f) && isSubject(f), here).or(() -> read.latest(fits, here));
  }

  private Optional<Integer> inSentencesBefore(Found one, Predicate<Found> may, int sentences) {
    int here = one.sentence().index();
    for (int s = here - 1; s >= Math.max(0, here - sentences); s--) {
      int number = s;
      Predicate<Found> fits = f -> f.sentence().index() == number && may.test(f);
      var before =
          read.latest(f -> fits.test(f) && isSubject(f) && isTold(f), number)
              .or(() -> read.latest(f -> fits.test(f) && isSubject(f), number))
              .or(() -> read.latest(fits, number));
      if (before.isPresent()) {
        return before;
      }
    }
    return Optional.empty();
  }

  /// Whether a subject's clause is told for itself, not only to say which or when.
  private static boolean isTold(Found f) {
    Sentence sentence = f.sentence();
    for (int at = sentence.head(f.head()), steps = 0;
        at >= 0 && steps < 12;
        at = sentence.head(at), steps++) {
      if (Set.of("acl:relcl", "acl", "advcl").contains(sentence.relation(at))) {
        return false;
      }
    }
    return true;
  }

  /// Whether a mention can be meant by a pronoun after it, as far as grammar and quotation marks
  /// tell.
  private boolean isOther(Found pronoun, Found f) {
    boolean same = f.sentence() == pronoun.sentence();
    if (same && (f.head() == pronoun.head() || holds(f, pronoun.head()))) {
      return false;
    }
    return !isObjectOf(pronoun, f) && !isNamedBelow(pronoun, f) && !isOtherVoice(pronoun, f);
  }

  /// "her own lawyer" is not herself.
  private static boolean holds(Found f, int token) {
    Sentence sentence = f.sentence();
    boolean owns = sentence.relation(token).equals("nmod:poss") && sentence.head(token) == f.head();
    return owns || f.first() <= token && token <= f.last();
  }

  /// "He praised General Orlo": somebody who is named below the pronoun is not he.
  private boolean isNamedBelow(Found pronoun, Found f) {
    Sentence sentence = pronoun.sentence();
    if (!isSubject(pronoun)) {
      return false;
    }
    int clause = sentence.head(pronoun.head());
    return mentions.in(sentence.index()).stream()
        .anyMatch(g ->
            g.named()
                && g.head() > pronoun.head()
                && sentence.isUnder(g.head(), clause)
                && isSameName(g, f));
  }

  private static boolean isSameName(Found g, Found f) {
    return g.kind() == Kind.PERSON
        ? lastWord(g.name()).equalsIgnoreCase(lastWord(f.name()))
        : g.actor().isPresent() && g.actor().equals(f.actor()) && f.kind() == g.kind();
  }

  /// Who tells of "him" is not he who is told of in a speech; and who speaks says "I".
  private boolean isOtherVoice(Found pronoun, Found f) {
    var quoted = quotation(pronoun);
    var other = quotation(f);
    if (quoted.isPresent()) {
      return other.isEmpty() && isSpeaker(f) && f.sentence() == pronoun.sentence();
    }
    return other.isPresent();
  }

  private Optional<Quotation> quotation(Found f) {
    return reading.quotationAt(f.sentence().token(f.head()).span().start());
  }

  /// Whom a clause's subject does something to is another: in "gunmen ambushed them" they are not
  /// the gunmen.
  private static boolean isObjectOf(Found pronoun, Found f) {
    Sentence sentence = pronoun.sentence();
    var relation = sentence.relation(pronoun.head());
    boolean object =
        Set.of("obj", "iobj", "obl", "nmod").contains(relation)
            || relation.startsWith("nsubj")
                && Set.of("them", "him").contains(sentence.token(pronoun.head()).lower());
    if (!object || f.sentence() != sentence) {
      return false;
    }
    int subject = subjectOver(sentence, pronoun.head());
    return subject >= 0 && (f.head() == subject || sentence.conjuncts(subject).contains(f.head()));
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
  private boolean isHeard(Found pronoun, Found f) {
    return quotation(pronoun).isEmpty()
        || f.sentence() == pronoun.sentence()
        || f.kind() == Kind.GROUP && f.sentence().token(f.head()).tag().endsWith("S");
  }

  private static boolean isTiedPronoun(Found f) {
    return f.kind() == Kind.PRONOUN && f.rule().equals("mention-pronoun");
  }

  /// A pronoun of the same kind that is told already: who was spoken of is spoken of still.
  private static boolean isTied(Found f, Set<String> same) {
    return isTiedPronoun(f) && same.contains(f.sentence().token(f.head()).lower());
  }

  private static boolean isSubject(Found f) {
    return f.sentence().relation(f.head()).startsWith("nsubj");
  }

  /// Whether it can be one man, or one woman: nothing said of it tells the other.
  private boolean isPerson(Found f, Gender gender) {
    return (f.kind() == Kind.PERSON || f.kind() == Kind.ROLE)
        && gender(f).filter(g -> g != gender).isEmpty();
  }

  private Optional<Gender> gender(Found f) {
    return f.kind() == Kind.PERSON ? titled(f).or(() -> genders.ofName(f.name())) : described(f);
  }

  /// "Mrs. Sol", "King Orlo": the word right before a name, of which it is a part.
  private Optional<Gender> titled(Found f) {
    Sentence sentence = f.sentence();
    int before = f.first() - 1;
    boolean title =
        before >= 0
            && (sentence.head(before) == f.head() || sentence.head(f.head()) == before)
            && Set.of("compound", "appos", "flat").stream()
                .anyMatch(r ->
                    sentence.relation(before).equals(r) || sentence.relation(f.head()).equals(r));
    var word = title ? genders.ofNoun(sentence.token(before).text()) : Optional.<Gender>empty();
    return word.or(() ->
        f.first() < f.last()
            ? genders.ofTitle(sentence.token(f.first()).text())
            : Optional.empty());
  }

  private Optional<Gender> described(Found f) {
    Sentence sentence = f.sentence();
    return IntStream.rangeClosed(f.first(), f.last())
        .filter(i -> !sentence.relation(i).equals("nmod:poss"))
        .boxed()
        .flatMap(i -> genders.ofNoun(sentence.token(i).text()).stream())
        .findFirst();
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
}
