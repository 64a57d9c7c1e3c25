package org.marsad.coder.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.marsad.coder.figure.Collectives;
import org.marsad.coder.figure.FigureMention;
import org.marsad.coder.language.BySentence;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.lexicon.AffairTypes;
import org.marsad.coder.lexicon.NounClasses;
import org.marsad.coder.lexicon.RoleWords;
import org.marsad.coder.lexicon.Triggers;
import org.marsad.coder.lexicon.WordLists;
import org.marsad.coder.mention.Mention;
import org.marsad.coder.mention.Mentions;
import org.marsad.coder.place.PlaceMention;
import org.marsad.coder.time.TimeExpression;
import org.marsad.record.Factuality;

/// Finds what a report tells of as having occurred, being planned, denied or feared: by the words
/// that evoke it, with who did it and to whom.
public final class HappeningFinder {
  private static final Set<String> ACCESS = Set.of("access", "entry", "permission", "passage");

  /// Words that are none where they are not spoken.
  private static final Set<String> UNDONE =
      Set.of("accusation", "appeal", "pledge", "refusal", "statement", "threat");

  private static final Set<String> ALL_OF_US = Set.of("i", "one", "we", "you");

  /// Words that only stand for somebody named elsewhere.
  private static final Set<String> STAND_INS =
      Set.of(
          "he",
          "him",
          "his",
          "she",
          "her",
          "it",
          "its",
          "they",
          "them",
          "their",
          "theirs",
          "who",
          "whom",
          "whose",
          "which",
          "that",
          "this",
          "these",
          "those",
          "one",
          "ones",
          "all",
          "themselves",
          "himself",
          "itself");

  private static final Set<String> DESCRIBING = Set.of("acl", "acl:relcl", "nmod", "amod");

  private final TriggerFinder triggers;
  private final Frames frames;
  private final Moods moods;
  private final EventRoles eventRoles;
  private final AffairTypes affairs;
  private final Collectives collectives;
  private final NounClasses nouns;
  private final ActorRegister actors;
  private final RoleWords roles;

  public HappeningFinder(
      WordLists lists,
      Triggers triggers,
      AffairTypes affairs,
      NounClasses nouns,
      ActorRegister actors,
      RoleWords roles) {
    this.collectives = Collectives.load(lists);
    this.triggers = new TriggerFinder(triggers);
    this.frames = new Frames(this.triggers);
    this.moods = new Moods(triggers);
    this.eventRoles = new EventRoles(triggers.attempts());
    this.affairs = affairs;
    this.nouns = nouns;
    this.actors = actors;
    this.roles = roles;
  }

  /// Whether a sentence may tell of a happening: a cheap test of its words.
  public boolean mayTell(Sentence sentence) {
    return triggers.mayTell(sentence);
  }

  public List<HappeningMention> find(
      Document document,
      Mentions mentions,
      List<TimeExpression> times,
      List<PlaceMention> places,
      List<FigureMention> figures) {
    var told = new ArrayList<HappeningMention>();
    var deed = Optional.<String>empty();
    var cursor = new Cursor(figures);
    var placed = BySentence.of(places, PlaceMention::sentence);
    var timed = BySentence.of(times, TimeExpression::sentence);
    var counted = BySentence.of(figures, FigureMention::sentence);
    for (Sentence sentence : document.sentences()) {
      int s = sentence.index();
      int firstFigure = cursor.skipTo(s);
      if (!sentence.isParsed()) {
        continue;
      }
      var scene =
          new Scene(
              sentence,
              mentions.in(s),
              placed.in(s),
              timed.in(s),
              counted.in(s),
              firstFigure,
              nouns,
              actors,
              document.reading().report().published(),
              offset -> document.reading().quotationAt(offset).isPresent());
      var here = inSentence(scene, told, deed);
      var last = Responsibility.lastDeed(here);
      deed = last.isPresent() ? last : deed;
      told.addAll(here);
    }
    var kept = new Affairs(affairs, document, mentions, told, actors, nouns, roles).of(told);
    var tied =
        new BackReferences(document)
            .resolve(new UnlikelyDoers(document, mentions, nouns).without(kept));
    return new Opponents(document, mentions, actors, nouns).name(tied);
  }

  /// @param deed the last that was told before which somebody may claim
  private List<HappeningMention> inSentence(
      Scene scene, List<HappeningMention> before, Optional<String> deed) {
    var drafts = triggers.drafts(scene);
    drafts.forEach(d -> frames.fill(scene, d));
    drafts.forEach(d -> Blasts.aim(scene, d));
    Authorship.find(scene, drafts);
    Victims.find(scene, drafts);
    drafts.forEach(d -> Named.among(scene, d));
    drafts.forEach(d -> eventRoles.resolve(scene, d, drafts));
    drafts.forEach(d -> Addressees.find(scene, d, drafts));
    Contents.drop(scene, drafts);
    Threats.tell(scene, drafts);
    Responsibility.tell(scene, drafts, deed);
    Merger.merge(scene, drafts);
    Responsibility.once(scene, drafts);
    var told = new ArrayList<HappeningMention>();
    for (Draft draft : drafts) {
      mention(scene, draft, drafts, before).ifPresent(told::add);
    }
    told.sort(Comparator.comparing(HappeningMention::trigger));
    return told;
  }

  private Optional<HappeningMention> mention(
      Scene scene, Draft draft, List<Draft> drafts, List<HappeningMention> before) {
    Sentence sentence = scene.sentence();
    var standing = Standing.of(scene, draft, drafts, before);
    boolean mereTalk =
        draft.type().equals("statement") && drafts.size() > 1 || isAskedOfAll(scene, draft);
    if (standing == Standing.BACKGROUND || mereTalk) {
      return Optional.empty();
    }
    var extent = Extent.of(scene, draft, drafts);
    var factuality = moods.factuality(sentence, draft);
    if (factuality == Factuality.DENIED && UNDONE.contains(draft.type())) {
      // Who has not ruled something out, or promised it, has done nothing.
      return Optional.empty();
    }
    boolean withheld = factuality == Factuality.DENIED && isAccess(scene, draft);
    return Optional.of(
        new HappeningMention(
            sentence.span(draft.first, draft.last),
            sentence.index(),
            draft.head,
            withheld ? "aid-obstruction" : draft.type(),
            extent.span(),
            participants(scene, draft, draft.agents),
            participants(scene, draft, draft.patients),
            extent.places(),
            extent.times(),
            draft.figures,
            draft.fate,
            moods.isTried(sentence, draft) ? List.of() : singles(scene, draft),
            withheld ? Factuality.CERTAIN : factuality,
            moods.aspect(sentence, draft),
            standing == Standing.PRESUPPOSED,
            draft.trigger.plover(),
            OptionalInt.empty(),
            moods.isPurpose(sentence, draft) ? "happening-purpose" : draft.rule));
  }

  /// "We must never forget": asked of everybody, it is asked of nobody.
  private static boolean isAskedOfAll(Scene scene, Draft draft) {
    return draft.rule.equals(TriggerFinder.OBLIGATION)
        && !draft.patients.isEmpty()
        && draft.patients.stream().allMatch(p -> ALL_OF_US.contains(scene.word(p)));
  }

  /// "Has not been given access": access that is refused is a deed, and certain.
  private static boolean isAccess(Scene scene, Draft draft) {
    return draft.type().equals("aid-delivery")
        && (scene.lemma(draft.head).equals("access")
            || draft.slots.get("obj").stream().anyMatch(o -> ACCESS.contains(scene.lemma(o))));
  }

  private List<Single> singles(Scene scene, Draft draft) {
    var counted = draft.figures.stream().map(HappeningMention.Counted::head).toList();
    return draft.patients.stream()
        .filter(p -> !counted.contains(scene.meant(p)) && !draft.within.contains(p))
        .flatMap(p -> Single.of(scene, p, collectives).stream())
        .toList();
  }

  /// Each one once: an apposition or a repeated name adds nobody.
  private static List<Mention> participants(Scene scene, Draft draft, Set<Integer> tokens) {
    var byWho = new LinkedHashMap<String, Mention>();
    for (int token : tokens) {
      Mention mention = scene.participant(token, draft.last);
      if (isNobodyKnown(scene.sentence(), mention)) {
        continue;
      }
      boolean thing =
          mention.rule().equals("mention-phrase") || mention.kind() == Mention.Kind.FACILITY;
      byWho.putIfAbsent(mention.actor().filter(a -> !thing).orElse(mention.name()), mention);
    }
    return List.copyOf(byWho.values());
  }

  /// "They", "which" or "those", where nothing tells whom they stand for, names nobody: the party
  /// stays open. "We" and "I" are whoever speaks; "those with weapons" are described.
  private static boolean isNobodyKnown(Sentence sentence, Mention mention) {
    return mention.via().isEmpty()
        && mention.actor().isEmpty()
        && STAND_INS.contains(mention.name().toLowerCase(Locale.ROOT))
        && sentence.children(mention.head(), DESCRIBING).isEmpty();
  }

  /// Walks the figure layer along with the sentences.
  private static final class Cursor {
    private final List<FigureMention> figures;
    private int at;

    Cursor(List<FigureMention> figures) {
      this.figures = figures;
    }

    int skipTo(int sentence) {
      while (at < figures.size() && figures.get(at).sentence() < sentence) {
        at++;
      }
      return at;
    }
  }
}
