package org.marsad.coder.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.coder.mention.Mention;
import org.marsad.coder.mention.Mentions;
import org.marsad.coder.voice.Speaker.Gender;
import org.marsad.record.Voice;
import org.marsad.record.VoiceKind;

/// Says whom sources mean: a surname the fullest name before, a pronoun or a bare role the last
/// speaker whom it fits.
final class SpeakerResolver {
  /// Sentences over which a pronoun or a role reaches back to a speaker; ours.
  private static final int REACH = 6;

  /// Sentences over which a bare role or kind of body reaches back; ours.
  private static final int LONG_REACH = 40;

  private static final Set<String> HE = Set.of("he", "his", "him");
  private static final Set<String> SHE = Set.of("she", "her");
  private static final Set<String> THEY = Set.of("they", "their", "them");
  private static final Set<String> IT = Set.of("it", "its");

  private final Document document;
  private final Mentions mentions;
  private final PersonNames names;
  private final VoiceDocuments documents;
  private final List<Spoken> spoken = new ArrayList<>();

  /// Who has spoken, by name; the latest counts.
  private final Map<String, Speaker> known = new HashMap<>();

  private record Spoken(Speaker speaker, int sentence) {}

  SpeakerResolver(Document document, Mentions mentions, VoiceDocuments documents) {
    this.document = document;
    this.mentions = mentions;
    this.names = new PersonNames(document);
    this.documents = documents;
  }

  /// @param drafts in the order of their cues
  List<Attribution> resolve(List<Draft> drafts) {
    return drafts.stream().map(this::attribution).toList();
  }

  private Attribution attribution(Draft draft) {
    var voice = draft.source().map(s -> speaking(s, draft));
    return new Attribution(
        voice,
        draft.behind().stream().map(s -> voice(s, draft)).toList(),
        draft.source().map(s -> List.of(s.span())).orElse(List.of()),
        draft.cue(),
        draft.content(),
        draft.stance(),
        draft.site().cue().factuality(),
        draft.direct(),
        draft.rule());
  }

  private Voice speaking(Source source, Draft draft) {
    var speaker = speaker(source);
    spoken.add(new Spoken(speaker, source.sentence().index()));
    known.put(speaker.name(), speaker);
    return voice(source, speaker, draft);
  }

  private Voice voice(Source source, Draft draft) {
    return voice(source, speaker(source), draft);
  }

  private static Voice voice(Source source, Speaker speaker, Draft draft) {
    return new Voice(
        Optional.of(source.span()),
        speaker.name(),
        speaker.actor(),
        speaker.role(),
        Optional.of(draft.cue().getFirst()),
        draft.stance(),
        speaker.kind());
  }

  private Speaker speaker(Source source) {
    var head = source.sentence().token(source.head());
    String word = head.lower();
    if (head.tag().startsWith("W") || word.equals("that") && source.first() == source.last()) {
      return antecedent(source).map(this::speaker).orElseGet(() -> inWords(source));
    } else if (head.tag().startsWith("PRP")) {
      return pronoun(source, word);
    }
    return person(source)
        .or(() -> role(source))
        .or(() -> mentioned(source))
        .orElseGet(() -> inWords(source));
  }

  /// The noun that a relative clause hangs from.
  private static Optional<Source> antecedent(Source source) {
    var sentence = source.sentence();
    int at = source.head();
    for (int steps = 0; steps < 5 && at >= 0; steps++) {
      int above = sentence.head(at);
      if (above >= 0 && sentence.relation(at).startsWith("acl")) {
        return Optional.of(Sources.phrase(sentence, above, source.head()));
      }
      at = above;
    }
    return Optional.empty();
  }

  private Speaker pronoun(Source source, String word) {
    int from = source.sentence().index() - REACH;
    if (HE.contains(word) || SHE.contains(word)) {
      var gender = HE.contains(word) ? Gender.HE : Gender.SHE;
      return last(s -> s.isPerson() && s.gender().fits(gender), from)
          .or(() -> mentioned(source))
          .map(s -> s.with(gender))
          .orElseGet(() -> inWords(source));
    } else if (THEY.contains(word)) {
      return last(s -> s.many() && s.kind() != VoiceKind.DOCUMENT, from)
          .or(() -> mentioned(source))
          .orElseGet(() -> inWords(source));
    } else if (IT.contains(word)) {
      return last(s -> !s.isPerson() && !s.many(), from)
          .or(() -> mentioned(source))
          .orElseGet(() -> inWords(source));
    }
    return inWords(source);
  }

  private Optional<Speaker> last(Predicate<Speaker> fits, int from) {
    for (int i = spoken.size() - 1; i >= 0 && spoken.get(i).sentence() >= from; i--) {
      if (fits.test(spoken.get(i).speaker())) {
        return Optional.of(spoken.get(i).speaker());
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> person(Source source) {
    return PersonNames.run(source)
        .map(run -> named(source, run[0], run[1]))
        .or(() -> apposed(source))
        .or(() -> surname(source));
  }

  /// "the agency's head, Nadim Saleh"
  private Optional<Speaker> apposed(Source source) {
    var sentence = source.sentence();
    for (int child : sentence.subtree(source.head())) {
      if (sentence.relation(child).equals("appos")
          && child <= source.last()
          && isBeside(sentence, child, source.head())) {
        var name = new Source(sentence, source.first(), source.last(), child);
        var run = PersonNames.run(name);
        if (run.isPresent()) {
          return Optional.of(named(name, run.get()[0], run.get()[1]));
        }
      }
    }
    return Optional.empty();
  }

  /// "the mayor of Samara district, Nadim Saleh": the grammar may hang the name from the district.
  private static boolean isBeside(Sentence sentence, int name, int head) {
    int up = sentence.head(name);
    return up == head
        || up >= 0
            && sentence.head(up) == head
            && sentence.relation(up).equals("nmod")
            && sentence.preposition(up).filter("of"::equals).isPresent();
  }

  /// A surname alone, which the name finder may not know for one.
  private Optional<Speaker> surname(Source source) {
    var head = source.sentence().token(source.head());
    return head.isProperNoun() && names.isSurname(head.text())
        ? Optional.of(named(source, source.head(), source.head()))
        : Optional.empty();
  }

  private Speaker named(Source source, int first, int last) {
    var sentence = source.sentence();
    String own = words(sentence, first, last);
    String full = names.fullest(own);
    var mention = mention(source);
    var before = Optional.ofNullable(known.get(full));
    var role =
        mention
            .flatMap(Mention::role)
            .or(() -> roleBeside(source, first))
            .or(() -> before.flatMap(Speaker::role));
    var actor = mention.flatMap(Mention::actor).or(() -> before.flatMap(Speaker::actor));
    return new Speaker(full, actor, role, VoiceKind.NAMED, gender(sentence, first), false);
  }

  private static Gender gender(Sentence sentence, int first) {
    String title = first > 0 ? sentence.token(first - 1).lower() : "";
    return switch (title) {
      case "mr.", "mr", "sir", "lord" -> Gender.HE;
      case "mrs.", "ms.", "mrs", "ms", "miss", "lady", "dame" -> Gender.SHE;
      default -> Gender.UNKNOWN;
    };
  }

  /// "SDF spokesman" before the name, or the phrase in apposition behind it.
  private Optional<String> roleBeside(Source source, int first) {
    var sentence = source.sentence();
    int last =
        first > source.first() && sentence.token(first - 1).text().equals(",")
            ? first - 2
            : first - 1;
    int from = Math.max(source.first(), 0);
    for (int i = from; i < last; i++) {
      if (sentence.token(i).text().equals(",")) {
        from = i + 1;
      }
    }
    while (from <= last && sentence.token(from).tag().matches("DT|PRP\\$|,")) {
      from++;
    }
    if (from <= last && sentence.token(last).isNoun()) {
      var role = bare(words(sentence, from, last));
      return role.matches("(?i)(?:mr|mrs|ms|miss)\\.?") ? Optional.empty() : Optional.of(role);
    }
    return sentence
        .child(source.head(), "appos")
        .filter(a -> sentence.token(a).isNoun() && !sentence.token(a).entity().equals("PERSON"))
        .map(a -> words(sentence, sentence.subtree(a).getFirst(), sentence.subtree(a).getLast()))
        .map(SpeakerResolver::bare);
  }

  private Optional<Mention> mention(Source source) {
    return mentions.headedBy(source.sentence().index(), source.head());
  }

  private Optional<Speaker> mentioned(Source source) {
    return mention(source)
        .filter(m -> m.kind() != Mention.Kind.PRONOUN || m.via().isPresent())
        .filter(
            m -> m.kind() == Mention.Kind.PERSON || m.actor().isPresent() || m.via().isPresent())
        .map(m ->
            new Speaker(
                m.name(), m.actor(), m.role(), kind(m, source), Gender.UNKNOWN, isMany(source)));
  }

  private VoiceKind kind(Mention mention, Source source) {
    return switch (mention.kind()) {
      case PERSON -> VoiceKind.NAMED;
      case ORGANIZATION, PLACE, FACILITY, NATIONALITY -> VoiceKind.ORGANISATION;
      case GROUP -> mention.actor().isPresent() ? VoiceKind.ORGANISATION : VoiceKind.UNNAMED;
      case ROLE, WEAPON, PRONOUN -> kind(source);
    };
  }

  /// "the commander" after "an SDF field commander".
  private Optional<Speaker> role(Source source) {
    var sentence = source.sentence();
    var head = sentence.token(source.head());
    boolean definite =
        sentence.token(source.first()).lower().equals("the")
            || source.first() > 0 && sentence.token(source.first() - 1).lower().equals("the");
    boolean bare = source.last() - source.first() <= 1;
    if (!definite || !bare || !head.isNoun() || head.isProperNoun()) {
      return Optional.empty();
    }
    String noun = head.lower();
    return last(
        s -> s.role().filter(r -> holds(r, noun)).isPresent() || holds(s.name(), noun),
        sentence.index() - LONG_REACH);
  }

  /// "the observatory" after "the Northern Observatory for Human Rights".
  private static boolean holds(String words, String noun) {
    return List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")).contains(noun);
  }

  /// Without article, courtesy title and relative clause.
  private static String bare(String words) {
    return words
        .replaceFirst("(?i)^(?:the|a|an|its|their|his|her|one|some|mr\\.?|mrs\\.?|ms\\.?) ", "")
        .replaceFirst(" (?:who|which|that|whose)\\b.*$", "");
  }

  /// The source's own words, without a relative clause.
  private Speaker inWords(Source source) {
    var sentence = source.sentence();
    int last = source.last();
    for (int i = source.head() + 1; i <= source.last(); i++) {
      if (sentence.token(i).text().equals(",") || sentence.token(i).tag().startsWith("W")) {
        last = i - 1;
        break;
      }
    }
    String name = bare(words(sentence, source.first(), Math.max(last, source.head())));
    var kind = kind(source);
    var role =
        kind == VoiceKind.UNNAMED && sentence.token(source.head()).isNoun()
            ? Optional.of(name)
            : Optional.<String>empty();
    return new Speaker(
        name, mention(source).flatMap(Mention::actor), role, kind, Gender.UNKNOWN, isMany(source));
  }

  private VoiceKind kind(Source source) {
    Token head = source.sentence().token(source.head());
    boolean reports = source.first() == source.head() && head.lower().matches("reports|rumou?rs");
    if (documents.isDocument(head) && !reports) {
      return VoiceKind.DOCUMENT;
    }
    boolean name = head.isProperNoun() || head.entity().matches("ORGANIZATION|LOCATION");
    return name ? VoiceKind.ORGANISATION : VoiceKind.UNNAMED;
  }

  private static boolean isMany(Source source) {
    var sentence = source.sentence();
    return sentence.token(source.head()).tag().matches("NNS|NNPS|CD")
        || sentence.conjuncts(source.head()).size() > 1
        || sentence.token(source.head()).lower().equals("they");
  }

  private String words(Sentence sentence, int first, int last) {
    return document.words(sentence.span(first, last)).replaceAll("\\s+", " ");
  }
}
