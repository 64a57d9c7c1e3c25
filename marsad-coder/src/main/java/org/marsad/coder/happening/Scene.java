package org.marsad.coder.happening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.marsad.coder.figure.FigureMention;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.coder.lexicon.ActorKind;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.lexicon.NounClasses;
import org.marsad.coder.mention.Mention;
import org.marsad.coder.mention.NounPhrase;
import org.marsad.coder.place.PlaceMention;
import org.marsad.coder.time.TimeExpression;
import org.marsad.record.Span;

/// One sentence with what the earlier layers found in it: answers what a token stands for.
final class Scene {
  /// Nouns that only count or group what follows "of".
  private static final Set<String> TRANSPARENT =
      Set.of(
          "series",
          "number",
          "dozen",
          "several",
          "few",
          "both",
          "all",
          "hundred",
          "thousand",
          "million",
          "score",
          "majority",
          "wave",
          "round",
          "string",
          "spate",
          "couple",
          "pair",
          "lot",
          "most",
          "some",
          "many",
          "handful",
          "body",
          "corpse",
          "remains",
          "total",
          "quantity",
          "amount",
          "group",
          "one",
          "two",
          "three",
          "kind",
          "type",
          "dozens",
          "ten",
          "tens",
          "percent",
          "%",
          "mile",
          "kilometer",
          "kilometre",
          "hectare",
          "acre",
          "member");

  /// "No one was hurt", "scores were feared dead": people, where no noun follows.
  private static final Set<String> SOMEBODY =
      Set.of(
          "one",
          "nobody",
          "no-one",
          "none",
          "anyone",
          "anybody",
          "everyone",
          "everybody",
          "dozens",
          "scores",
          "hundreds",
          "thousands");

  /// Classes of what can do nothing.
  private static final Set<String> INERT =
      Set.of(
          "abstract",
          "area",
          "building",
          "crossing",
          "demand",
          "heritage",
          "house",
          "infrastructure",
          "money",
          "policy",
          "relations",
          "resource",
          "restriction",
          "rights",
          "road",
          "service",
          "talks",
          "territory",
          "time");

  /// Classes of who, or what people steer, can do something.
  private static final Set<String> ABLE =
      Set.of(
          "human",
          "actor",
          "organisation",
          "person",
          "country",
          "place",
          "media",
          "court",
          "business",
          "aircraft",
          "vehicle",
          "armoured-vehicle",
          "ship",
          "aid");

  private static final Set<String> ITS = Set.of("its", "their");

  private static final String PHRASE = "mention-phrase";
  private static final String OF_OWNER = "mention-of-owner";

  private static final Set<Mention.Kind> THINGS =
      Set.of(Mention.Kind.PLACE, Mention.Kind.WEAPON, Mention.Kind.FACILITY);

  /// Nouns of what somebody means or has to do.
  private static final Set<String> PLANS =
      Set.of(
          "aim",
          "attempt",
          "battle",
          "bid",
          "campaign",
          "commitment",
          "drive",
          "effort",
          "fight",
          "mission",
          "need",
          "operation",
          "order",
          "phase",
          "push",
          "start",
          "step",
          "struggle",
          "war",
          "way",
          "work",
          "plan",
          "decision",
          "intention",
          "proposal");

  private static final String MEMBER = "member";

  private static final Set<Mention.Kind> NAMED =
      Set.of(Mention.Kind.ORGANIZATION, Mention.Kind.PERSON);

  private final Sentence sentence;
  private final List<Mention> mentions;
  private final List<PlaceMention> places;
  private final List<TimeExpression> times;
  private final List<FigureMention> figures;
  private final int firstFigure;
  private final NounClasses nouns;
  private final ActorRegister actors;
  private final Optional<java.time.LocalDate> day;
  private final IntPredicate quoted;

  Scene(
      Sentence sentence,
      List<Mention> mentions,
      List<PlaceMention> places,
      List<TimeExpression> times,
      List<FigureMention> figures,
      int firstFigure,
      NounClasses nouns,
      ActorRegister actors,
      Optional<java.time.LocalDate> day,
      IntPredicate quoted) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.places = places;
    this.times = times;
    this.figures = figures;
    this.firstFigure = firstFigure;
    this.nouns = nouns;
    this.actors = actors;
    this.day = day;
    this.quoted = quoted;
  }

  Sentence sentence() {
    return sentence;
  }

  /// Classes and groups of what a token stands for; also `place`, `person`, `armed`, `named`.
  Set<String> classes(int token) {
    int at = meant(token);
    var classes = new HashSet<String>();
    nounClass(at).ifPresent(c -> classes.addAll(nouns.groups(c)));
    if (sentence.token(at).isNumber() || SOMEBODY.contains(word(at))) {
      classes.addAll(nouns.groups("people"));
    }
    if (isPlace(at)) {
      classes.add("place");
    }
    mention(at).ifPresent(m -> addMention(m, classes));
    return classes;
  }

  private void addMention(Mention mention, Set<String> classes) {
    switch (mention.kind()) {
      case PERSON, ROLE -> {
        classes.add("person");
        classes.add("human");
      }
      case GROUP -> classes.add("human");
      case PLACE -> classes.add("place");
      case ORGANIZATION -> classes.addAll(Set.of("actor", "organisation"));
      case PRONOUN -> {
        if (Set.of("he", "she", "him", "her", "who", "they", "them", "we", "us", "i")
            .contains(mention.span().length() < 6 ? word(mention.head()) : "")) {
          classes.add("human");
          classes.add("person");
        } else if (mention.via().isPresent()) {
          // "it" stands for a body that acts, where it stands for anybody.
          classes.add("actor");
        }
      }
      default -> {}
    }
    kind(mention).ifPresent(k -> addKind(k, classes));
  }

  private void addKind(ActorKind kind, Set<String> classes) {
    classes.add("actor");
    if (kind == ActorKind.STATE) {
      classes.add("country");
    }
    if (kind.isArmedNonState()) {
      classes.addAll(Set.of("armed", "human", "fighters"));
    } else if (kind == ActorKind.POLICE) {
      classes.addAll(Set.of("armed", "human", "police"));
    } else if (kind == ActorKind.ARMED_FORCES || kind == ActorKind.COALITION) {
      classes.addAll(Set.of("armed", "human", "soldiers"));
    } else if (kind != ActorKind.STATE) {
      classes.add("organisation");
    }
  }

  /// "state" for those who act for one, "nonstate" for other armed sides.
  Optional<String> side(int token) {
    int at = meant(token);
    return mention(at)
        .flatMap(this::kind)
        .map(k -> k.isState() ? "state" : k.isArmedNonState() ? "nonstate" : "other")
        .or(() -> nounClass(at).flatMap(Scene::sideOf));
  }

  private static Optional<String> sideOf(String nounClass) {
    return switch (nounClass) {
      case "soldiers", "police", "officials" -> Optional.of("state");
      case "fighters", "criminals" -> Optional.of("nonstate");
      default -> Optional.empty();
    };
  }

  private Optional<ActorKind> kind(Mention mention) {
    return mention.actor().flatMap(actors::actor).map(a -> a.kind(day));
  }

  Optional<String> nounClass(int token) {
    var phrase = NounPhrase.around(sentence, token);
    var words = phrase.lowerWords();
    return nouns
        .of(words, sentence.token(token).lemma().toLowerCase(Locale.ROOT))
        .filter(c -> !c.equals("sport") || !sentence.token(token).isProperNoun())
        .or(() -> properPlural(token).flatMap(one -> nouns.of(words, one)));
  }

  /// "Brigades" in a name is a brigade's plural all the same.
  private Optional<String> properPlural(int token) {
    var word = sentence.token(token).lower();
    return sentence.token(token).isProperNoun() && word.length() > 3 && word.endsWith("s")
        ? Optional.of(word.substring(0, word.length() - 1))
        : Optional.empty();
  }

  /// Whether a token stands inside quotation marks.
  boolean isSpoken(int token) {
    return quoted.test(sentence.token(token).span().start());
  }

  /// Whether what a token stands for can do anything: nobody is attacked by an area, a capacity or
  /// a commitment.
  boolean canAct(int token) {
    int at = meant(token);
    var named = mention(at).filter(m -> !THINGS.contains(m.kind()) || m.actor().isPresent());
    if (isPlan(at) || named.isEmpty() && isThing(at)) {
      return false;
    }
    return named.isPresent()
        || isNationality(at)
        || sentence.token(at).isProperNoun()
        || nounClass(at).map(c -> !INERT.contains(c)).orElse(true);
  }

  /// Shrapnel wounds and helicopters carry, but neither does it by itself.
  private boolean isThing(int token) {
    var nounClass = nounClass(token).orElse("");
    return !isOwned(token)
        && !nounClass.equals("suicide")
        && Stream.of("weapon", "property", "relief").anyMatch(g -> nouns.isA(nounClass, g));
  }

  /// Whether a word stands for people, a body or a state, or for what they move in.
  boolean isSomebody(int token) {
    int at = meant(token);
    Token word = sentence.token(at);
    boolean pronoun = word.isPronoun() || word.tag().startsWith("W") || word.isNumber();
    var classes = classes(at);
    return pronoun
        || word.isProperNoun()
        || isNationality(at)
        || participant(at).actor().isPresent()
        || classes.stream().anyMatch(ABLE::contains)
        || nounClass(at).isEmpty() && word.tag().equals("NNS") && !word.lower().endsWith("ings");
  }

  /// Whether it is told whose it is: "aircraft of the Eastern Command".
  boolean isOwned(int token) {
    return owner(token).isPresent()
        || participant(token).actor().isPresent()
        || sentence.children(token, Set.of("amod", "compound", "nmod:poss")).stream()
            .anyMatch(c -> mention(c).isPresent() && !isPlace(c) || isNationality(c));
  }

  /// Whose the men or planes are: "Fighters of the River Brigades".
  private Optional<Mention> owner(int token) {
    return sentence.children(token, Set.of("nmod")).stream()
        .filter(c -> sentence.preposition(c).filter("of"::equals).isPresent())
        .flatMap(c -> mention(c).or(() -> unknownName(c)).stream())
        .filter(m -> m.kind() == Mention.Kind.ORGANIZATION || m.rule().equals(PHRASE))
        .findFirst();
  }

  /// "units of the Northern Grouping": a name that nobody knows yet is a name all the same.
  private Optional<Mention> unknownName(int token) {
    return sentence.token(token).isProperNoun() && !isPlace(token) && !isTime(token)
        ? Optional.of(phrase(token))
        : Optional.empty();
  }

  /// "its fighters", where the text tells whose.
  private Optional<Mention> antecedentOwner(int token) {
    return sentence.children(token, Set.of("nmod:poss")).stream()
        .filter(c -> ITS.contains(sentence.token(c).lower()))
        .flatMap(c -> mention(c).stream())
        .filter(m -> m.via().isPresent() && Character.isUpperCase(m.name().codePointAt(0)))
        .findFirst();
  }

  private boolean isPlan(int token) {
    return PLANS.contains(lemma(token));
  }

  /// What is meant by "dozens of villages": the villages.
  int meant(int token) {
    Token word = sentence.token(token);
    if (!TRANSPARENT.contains(word.lemma().toLowerCase(Locale.ROOT)) && !word.isNumber()) {
      return token;
    }
    return sentence.children(token).stream()
        .filter(c -> sentence.relation(c).equals("nmod"))
        .filter(c -> sentence.preposition(c).filter("of"::equals).isPresent())
        .findFirst()
        .filter(c -> !MEMBER.equals(word.lemma()) || isBody(c))
        .map(c -> c > token ? meant(c) : c)
        .orElse(token);
  }

  /// "Members of the party" are the party; "members of his escort" are people.
  private boolean isBody(int token) {
    return !sentence.hasChild(token, "nmod:poss");
  }

  boolean isPlace(int token) {
    return places.stream()
        .anyMatch(p -> p.first() <= token && token <= p.last() && p.head() == token);
  }

  /// "Israeli", "U.S.": a word for a state's own.
  boolean isNationality(int token) {
    return actors.demonym(sentence.token(token).text()).isPresent();
  }

  /// "Monday", "hours": takes no part in anything.
  boolean isTime(int token) {
    return times.stream().anyMatch(t -> t.first() <= token && token <= t.last());
  }

  Optional<Mention> mention(int token) {
    return mentions.stream()
        .filter(m -> m.head() == token)
        .max((a, b) -> Integer.compare(a.span().length(), b.span().length()));
  }

  /// The mention at a token, or one made of its noun phrase.
  Mention participant(int token) {
    int at = meant(token);
    var known = mention(at);
    if (known.flatMap(Mention::actor).isPresent()) {
      return known.get();
    }
    return apposed(at).or(() -> ofOwner(at, known)).or(() -> known).orElseGet(() -> phrase(at));
  }

  /// "the Front, a paramilitary force": the Front is meant.
  private Optional<Mention> apposed(int token) {
    int at = token;
    int up = sentence.head(at);
    if (sentence.relation(at).equals("nmod") && up >= 0 && meant(up) == token) {
      at = up;
    }
    boolean apposition = sentence.relation(at).equals("appos") && sentence.head(at) < at;
    if (sentence.token(token).isProperNoun()) {
      return Optional.empty();
    }
    return apposition ? mention(sentence.head(at)).filter(this::isNamedBody) : nameOf(token);
  }

  /// "a little-known unit, the Dawn Front", "her driver, Luis Soto": the name says more.
  private Optional<Mention> nameOf(int token) {
    var names = sentence.children(token, Set.of("appos"));
    boolean one = names.size() == 1 && sentence.token(token).tag().equals("NN");
    return one && names.getFirst() > token && sentence.conjuncts(names.getFirst()).size() == 1
        ? mention(names.getFirst()).filter(m -> NAMED.contains(m.kind()))
        : Optional.empty();
  }

  private boolean isNamedBody(Mention mention) {
    return mention.kind() == Mention.Kind.ORGANIZATION
        || mention.kind() == Mention.Kind.GROUP && sentence.token(mention.head()).isProperNoun();
  }

  /// "Fighters of the River Brigades", by their whole name.
  private Optional<Mention> ofOwner(int token, Optional<Mention> known) {
    boolean men =
        nounClass(token).filter(c -> nouns.isA(c, "armed") || nouns.isA(c, "weapon")).isPresent();
    if (!men) {
      return Optional.empty();
    }
    var its = antecedentOwner(token);
    if (its.isPresent()) {
      return Optional.of(ofIts(token, its.get(), known));
    }
    return owner(token)
        .map(o -> {
          int first = known.map(Mention::first).orElse(NounPhrase.around(sentence, token).first());
          var span = sentence.span(first, o.last());
          var words = sentence.tokens().subList(first, o.last() + 1);
          return new Mention(
              span,
              sentence.index(),
              first,
              o.last(),
              token,
              Mention.Kind.GROUP,
              String.join(" ", words.stream().map(Token::text).toList()),
              o.actor(),
              known.flatMap(Mention::role),
              Optional.empty(),
              o.chain(),
              OF_OWNER);
        });
  }

  /// "its fighters" by whose they are: "Valley Front fighters".
  private Mention ofIts(int token, Mention owner, Optional<Mention> known) {
    var phrase = known.orElseGet(() -> phrase(token));
    return new Mention(
        phrase.span(),
        sentence.index(),
        phrase.first(),
        phrase.last(),
        token,
        Mention.Kind.GROUP,
        owner.name() + " " + sentence.token(token).lower(),
        owner.actor(),
        phrase.role(),
        owner.via(),
        owner.chain(),
        OF_OWNER);
  }

  /// The same without the words of the trigger itself: "shot dead two policemen".
  ///
  /// @param last the trigger's last token
  Mention participant(int token, int last) {
    var whole = participant(token);
    boolean runsInto = whole.first() <= last && last < whole.head() && whole.head() == meant(token);
    return runsInto && whole.sentence() == sentence.index()
        ? phrase(whole.head(), last + 1)
        : whole;
  }

  private Mention phrase(int token) {
    return phrase(token, NounPhrase.around(sentence, token).first());
  }

  private Mention phrase(int token, int first) {
    var phrase = NounPhrase.around(sentence, token);
    var inside =
        mentions.stream()
            .filter(m -> first <= m.first() && m.last() <= phrase.last())
            .flatMap(m -> m.actor().stream())
            .findFirst();
    var words = sentence.tokens().subList(first, phrase.last() + 1);
    return new Mention(
        sentence.span(first, phrase.last()),
        sentence.index(),
        first,
        phrase.last(),
        token,
        Mention.Kind.GROUP,
        String.join(" ", words.stream().map(Token::text).toList()),
        inside,
        Optional.empty(),
        Optional.empty(),
        -1,
        PHRASE);
  }

  /// Figures that count what this token stands for, as indexes in the figure layer.
  List<Integer> figuresOf(int token) {
    int at = meant(token);
    var found = new ArrayList<Integer>();
    for (int i = 0; i < figures.size(); i++) {
      FigureMention figure = figures.get(i);
      boolean itself = figure.first() <= token && token <= figure.last();
      boolean counted = figure.noun().map(n -> n == at || n == token).orElse(false);
      if (itself || counted) {
        found.add(firstFigure + i);
      }
    }
    return found;
  }

  /// A stretch of tokens without names cut in two.
  Span whole(int first, int last) {
    int from = first;
    int to = last;
    for (Mention mention : mentions) {
      if (mention.first() < from && from <= mention.last()) {
        from = mention.first();
      }
      if (mention.first() <= to && to < mention.last()) {
        to = mention.last();
      }
    }
    return sentence.span(from, to);
  }

  /// Places named in a stretch of tokens, nearest to the head first.
  List<PlaceMention> places() {
    return places;
  }

  List<TimeExpression> times() {
    return times;
  }

  String word(int token) {
    return sentence.token(token).lower();
  }

  String lemma(int token) {
    return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }
}
