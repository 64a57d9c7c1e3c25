package org.marsad.coder.happening;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.ActorKind;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.lexicon.AffairTypes;
import org.marsad.coder.lexicon.NounClasses;
import org.marsad.coder.lexicon.RoleWords;
import org.marsad.coder.mention.Mention;
import org.marsad.coder.mention.Mentions;
import org.marsad.coder.mention.NounPhrase;

/// Keeps words and deals that are public affairs from those that are not: customers complain, firms
/// agree on a price, a guest praises a host. In a report of a conflict every party counts;
/// elsewhere one of the parties must be a state, an office, an armed side, a crowd or a body.
final class Affairs {
  /// What is done by nobody and to nobody in particular.
  private static final Set<String> ANYBODY =
      Set.of("anybody", "anyone", "everybody", "everyone", "somebody", "someone", "you", "one");

  /// Words for forces that stand for parts and people of a firm as well.
  private static final Set<String> FIRMS =
      Set.of("company", "corps", "division", "guard", "officer", "staff", "unit", "veteran");

  /// Words of a role in trade: a firm's officers hold no office.
  private static final Set<String> TRADE =
      Set.of(
          "bank",
          "business",
          "company",
          "corporate",
          "executive",
          "financial",
          "firm",
          "investment",
          "marketing",
          "sales",
          "store");

  private static final Set<String> FORCES = Set.of("fighters", "soldiers", "military-position");

  private static final Set<String> PUBLIC =
      Set.of(
          "aid-workers",
          "captives",
          "court",
          "displaced",
          "fighters",
          "leader",
          "officials",
          "organisation",
          "police",
          "protesters",
          "soldiers");

  private static final Set<String> OFFICES =
      Set.of(
          "aid",
          "captive",
          "combatant",
          "displaced",
          "insurgent",
          "judicial",
          "military",
          "official",
          "police",
          "political",
          "protester",
          "religious");

  private static final Set<String> DYING = Set.of("die", "death");
  private static final Set<String> ATTACKING = Set.of("attack", "assail", "hit");
  private static final Set<String> PRIVATE = Set.of("business", "media", "sport");

  /// In a report of a conflict at least one sentence in so many tells of fighting or of forces.
  private static final int RARE = 8;

  private static final int BRIEF = 3;

  private final AffairTypes sorts;
  private final Document document;
  private final ActorRegister register;
  private final NounClasses nouns;
  private final RoleWords roles;
  private final Set<Integer> publicChains = new HashSet<>();
  private final Set<Integer> publicSentences = new HashSet<>();
  private final boolean conflict;

  /// Of a sentence or two, whose parties the grammar may have missed.
  private final boolean brief;

  Affairs(
      AffairTypes sorts,
      Document document,
      Mentions mentions,
      List<HappeningMention> told,
      ActorRegister register,
      NounClasses nouns,
      RoleWords roles) {
    this.sorts = sorts;
    this.document = document;
    this.register = register;
    this.nouns = nouns;
    this.roles = roles;
    this.conflict = isConflict(mentions, told);
    this.brief = document.sentences().size() <= BRIEF;
    mentions.all().stream()
        .filter(this::isPublicItself)
        .forEach(m -> {
          publicSentences.add(m.sentence());
          if (m.chain() >= 0) {
            publicChains.add(m.chain());
          }
        });
  }

  /// Those that a report tells as public affairs.
  List<HappeningMention> of(List<HappeningMention> told) {
    var ofSomebody = told.stream().filter(h -> !isAnybodys(h)).toList();
    return conflict
        ? ofSomebody
        : ofSomebody.stream().filter(this::isPublic).map(this::inWords).toList();
  }

  private boolean isAnybodys(HappeningMention happening) {
    return sorts.civil().contains(happening.type())
        && (isAnybody(happening.agents()) || isAnybody(happening.patients()));
  }

  private static boolean isAnybody(List<Mention> parties) {
    return !parties.isEmpty() && parties.stream().allMatch(Affairs::isAnybody);
  }

  private boolean isPublic(HappeningMention happening) {
    if (isNaturalDeath(happening) || isAimless(happening)) {
      return false;
    }
    if (sorts.battles().contains(happening.type()) || happening.type().startsWith("control:")) {
      return brief || parties(happening).anyMatch(m -> isForce(m) || isPublic(m));
    }
    if (!sorts.civil().contains(happening.type())) {
      return true;
    }
    if (brief && isLikelyPublic(happening)) {
      return true;
    }
    boolean given = sorts.given().contains(happening.type()) && !happening.agents().isEmpty();
    var patients = given ? Stream.<Mention>empty() : happening.patients().stream();
    return Stream.concat(happening.agents().stream(), patients).anyMatch(this::isPublic);
  }

  /// In a sentence or two beside somebody public: parties by name of whom no more is told, or none
  /// that the grammar found.
  private boolean isLikelyPublic(HappeningMention happening) {
    return parties(happening).findAny().isEmpty()
        ? publicSentences.contains(happening.sentence())
        : !publicSentences.isEmpty() && parties(happening).allMatch(this::isNamed);
  }

  private static Stream<Mention> parties(HappeningMention happening) {
    return Stream.concat(happening.agents().stream(), happening.patients().stream());
  }

  private boolean isNamed(Mention mention) {
    return sentence(mention).token(mention.head()).isProperNoun();
  }

  private static boolean isAnybody(Mention mention) {
    return mention.via().isEmpty() && ANYBODY.contains(mention.name().toLowerCase(Locale.ROOT));
  }

  /// "The painter died in May": a life that ended, told of one by name or none, where nobody
  /// fights.
  private boolean isNaturalDeath(HappeningMention happening) {
    return happening.type().equals("tally")
        && happening.figures().isEmpty()
        && DYING.contains(lemma(happening));
  }

  /// "She attacks too harshly": words, where nobody fights and nobody is hurt.
  private boolean isAimless(HappeningMention happening) {
    return happening.type().equals("attack")
        && ATTACKING.contains(lemma(happening))
        && happening.figures().isEmpty()
        && happening.patients().isEmpty()
        && !happening.agents().isEmpty()
        && happening.agents().stream().allMatch(m -> m.kind() == Mention.Kind.PERSON);
  }

  /// Where nobody fights, politicians attack one another in words.
  private HappeningMention inWords(HappeningMention happening) {
    boolean verbal =
        happening.type().equals("attack")
            && ATTACKING.contains(lemma(happening))
            && happening.figures().isEmpty()
            && !happening.patients().isEmpty()
            && parties(happening)
                .allMatch(m -> m.kind() == Mention.Kind.PERSON || m.kind() == Mention.Kind.ROLE);
    return verbal ? happening.as("condemnation") : happening;
  }

  private String lemma(HappeningMention happening) {
    return document
        .sentences()
        .get(happening.sentence())
        .token(happening.head())
        .lemma()
        .toLowerCase(Locale.ROOT);
  }

  private boolean isConflict(Mentions mentions, List<HappeningMention> told) {
    var sentences = new HashSet<Integer>();
    told.stream()
        .filter(h -> sorts.fighting().contains(h.type()))
        .filter(h -> !sorts.battles().contains(h.type()) || parties(h).anyMatch(this::isForce))
        .forEach(h -> sentences.add(h.sentence()));
    mentions.all().stream().filter(this::isForce).forEach(m -> sentences.add(m.sentence()));
    return sentences.size() * RARE >= document.sentences().size() && !sentences.isEmpty();
  }

  private boolean isForce(Mention mention) {
    return kind(mention).filter(Affairs::isForce).isPresent()
        || mention.kind() != Mention.Kind.PLACE
            && !FIRMS.contains(lemma(mention))
            && nounClass(mention).filter(FORCES::contains).isPresent();
  }

  private String lemma(Mention mention) {
    return sentence(mention).token(mention.head()).lemma().toLowerCase(Locale.ROOT);
  }

  private static boolean isForce(ActorKind kind) {
    return switch (kind) {
      case ARMED_FORCES, AIR_FORCE, NAVY, COALITION, PARAMILITARY, PEACEKEEPERS -> true;
      default -> kind.isArmedNonState();
    };
  }

  private boolean isPublic(Mention mention) {
    return mention.chain() >= 0 && publicChains.contains(mention.chain())
        || isPublicItself(mention);
  }

  private boolean isPublicItself(Mention mention) {
    var noun = nounClass(mention);
    if (noun.filter(PRIVATE::contains).isPresent()) {
      return false;
    }
    return kind(mention).filter(k -> !k.isVoice()).isPresent()
        || noun.filter(PUBLIC::contains).isPresent()
        || mention.role().filter(this::isOffice).isPresent()
        || mention.kind() == Mention.Kind.NATIONALITY
        || mention.kind() != Mention.Kind.PERSON && isOfNation(mention);
  }

  private Optional<ActorKind> kind(Mention mention) {
    return mention
        .actor()
        .flatMap(register::actor)
        .map(a -> a.kind(document.reading().report().published()));
  }

  private boolean isOffice(String role) {
    var words = List.of(role.toLowerCase(Locale.ROOT).split(" "));
    if (words.stream().anyMatch(TRADE::contains)) {
      return false;
    }
    return roles
        .role(words, words.getLast())
        .map(RoleWords.Role::roleClass)
        .or(() -> words.stream().flatMap(w -> roles.titleClass(w).stream()).findFirst())
        .filter(OFFICES::contains)
        .isPresent();
  }

  /// "Nigerian exiles", "the Peruvian cabinet", "nurses of a Danish mission".
  private boolean isOfNation(Mention mention) {
    var sentence = sentence(mention);
    var below = sentence.children(mention.head(), Set.of("nmod")).stream();
    return Stream.concat(Stream.of(mention.head()), below)
        .map(h -> NounPhrase.around(sentence, h))
        .flatMap(p -> sentence.tokens().subList(p.first(), p.last() + 1).stream())
        .filter(t -> t.tag().startsWith("JJ") || t.isProperNoun())
        .anyMatch(t -> register.demonym(t.text()).isPresent());
  }

  private Optional<String> nounClass(Mention mention) {
    if (mention.kind() == Mention.Kind.PERSON) {
      return Optional.empty();
    }
    var sentence = sentence(mention);
    var words = NounPhrase.around(sentence, mention.head()).lowerWords();
    return nouns.of(words, sentence.token(mention.head()).lemma().toLowerCase(Locale.ROOT));
  }

  private Sentence sentence(Mention mention) {
    return document.sentences().get(mention.sentence());
  }
}
