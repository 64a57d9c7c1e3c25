package org.marsad.coder.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.coder.reading.Quotation;
import org.marsad.coder.voice.Cue.Frame;
import org.marsad.coder.voice.VoiceCues.Part;
import org.marsad.record.Span;
import org.marsad.record.Stance;

/// Finds what the speaker of one verb says: a quotation beside it, a clause before or after it, an
/// infinitive, an object. Quotation marks and commas go before grammar, which often errs beside
/// them.
final class VerbContent {
  private static final Set<String> ABOUT =
      Set.of(
          "about",
          "of",
          "on",
          "for",
          "against",
          "over",
          "at",
          "with",
          "to",
          "from",
          "as",
          "in",
          "toward",
          "towards",
          "regarding",
          "concerning",
          "upon");
  private static final Set<String> WITH_OBJECT =
      Set.of("obj", "iobj", "xcomp", "ccomp", "compound:prt");
  private static final Set<String> GROUP_LEFT =
      Set.of("aux", "aux:pass", "advmod", "nsubj", "nsubj:pass", "cc", "mark", "neg", "discourse");
  private static final Set<String> GROUP_RIGHT =
      Set.of(
          "nsubj",
          "obj",
          "iobj",
          "obl",
          "obl:tmod",
          "obl:npmod",
          "nmod",
          "nmod:tmod",
          "advmod",
          "compound:prt",
          "dep",
          "nsubj:pass");
  private static final Set<String> DASHES = Set.of(",", "—", "–", "--", "-", "…", "...");

  private final CueSite site;
  private final Sentence sentence;
  private final int verb;
  private final Optional<Source> source;
  private final Quotes quotes;
  private final VoiceCues cues;
  private final int low;
  private final int high;
  private final int left;

  VerbContent(CueSite site, Optional<Source> source, Quotes quotes, VoiceCues cues) {
    this.site = site;
    this.sentence = site.sentence();
    this.verb = site.head();
    this.source = source;
    this.quotes = quotes;
    this.cues = cues;
    var around = quotes.around(sentence, verb).map(Quotation::inside);
    this.low = around.flatMap(q -> sentence.tokenAt(q.start())).orElse(0);
    this.high = around.map(q -> lastBefore(q.end())).orElse(sentence.size() - 1);
    this.left = leftEdge();
  }

  private int lastBefore(int offset) {
    int last = sentence.size() - 1;
    while (last > verb && sentence.token(last).span().start() >= offset) {
      last--;
    }
    return last;
  }

  private int leftEdge() {
    int edge = verb;
    for (int child : sentence.children(verb)) {
      boolean own =
          child < verb
              && GROUP_LEFT.contains(sentence.relation(child))
              && quotes.together(sentence, child, verb);
      if (own) {
        edge = Math.min(edge, sentence.subtree(child).getFirst());
      }
    }
    return Math.max(low, edge);
  }

  Optional<Content> find() {
    var cue = site.cue();
    boolean speech = cue.takes(Frame.QUOTATION);
    boolean clause = cue.takes(Frame.CLAUSE);
    return first(speech && !startsClause(), this::quotationBefore)
        .or(() -> first(clause, this::asClause))
        .or(() -> first(clause, this::clauseAfter))
        .or(() -> first(speech, this::quotationAfter))
        .or(() -> first(clause, this::clauseBefore))
        .or(() -> first(cue.takes(Frame.INFINITIVE), this::infinitive))
        .or(() -> first(clause && speech && sentence.head(verb) > verb, this::rest))
        .or(() -> first(cue.takes(Frame.OBJECT) || endsInPreposition(), this::object))
        .or(() -> first(cue.takes(Frame.ABOUT), this::about))
        .or(() -> first(speech, this::quotationInSentenceBefore))
        .or(() -> first(clause && speech, this::rest));
  }

  private static Optional<Content> first(
      boolean fits, java.util.function.Supplier<Optional<Content>> rule) {
    return fits ? rule.get() : Optional.empty();
  }

  /// Whether a clause follows at once: "on the show “Talk,” he said that …".
  private boolean startsClause() {
    return sentence.children(verb).stream()
            .anyMatch(c ->
                sentence.relation(c).equals("ccomp")
                    && sentence.subtree(c).getFirst() == site.last() + 1)
        && quotes.speechBeside(site).stream()
            .noneMatch(q -> q.inside().start() <= sentence.token(low).span().end());
  }

  /// "“…,” he said. “…”"
  private Optional<Content> quotationBefore() {
    int edge = sentence.token(left).span().start();
    if (!isFinite() || isRelative()) {
      return Optional.empty();
    }
    for (Quotation quotation : quotes.speechBeside(site)) {
      var marks = quotation.whole();
      if (marks.end() <= edge && isGap(marks.end(), edge)) {
        var said = grown(beginning(marks), marks.end());
        var content = new Content(List.of(said), true, "voice-quotation-before");
        return Optional.of(quotationGoingOn().map(content::with).orElse(content));
      }
    }
    return Optional.empty();
  }

  /// "“Why?” he asked."
  private Optional<Content> quotationInSentenceBefore() {
    boolean begins = verb < 8 && isFinite() && !isRelative() && !hasRightObject();
    return quotes
        .endingBefore(sentence)
        .filter(q -> begins)
        .map(q -> new Content(List.of(q.whole()), true, "voice-quotation-before"))
        .map(c -> quotationGoingOn().map(c::with).orElse(c));
  }

  /// Half a sentence in marks is quoted with its other half.
  private int beginning(Span marks) {
    int start = sentence.token(low).span().start();
    if (marks.start() <= start || isGap(start, marks.start())) {
      return marks.start();
    }
    for (int i = low; i < left; i++) {
      var token = sentence.token(i);
      if (token.span().start() >= marks.start()) {
        break;
      }
      if (isOtherCue(i)) {
        return marks.start();
      }
    }
    return start;
  }

  private boolean isOtherCue(int i) {
    return i != verb && cues.at(sentence, i, Part.VERB).filter(s -> s.cue().isSaying()).isPresent();
  }

  private boolean isGap(int from, int to) {
    String text = sentence.toString();
    for (Token token : sentence.tokens()) {
      var span = token.span();
      boolean between = span.start() >= from && span.end() <= to;
      if (between && Character.isLetterOrDigit(token.text().charAt(0))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /// The quotation that goes on after the speaker, in the same sentence.
  private Optional<Span> quotationGoingOn() {
    for (Quotation quotation : quotes.speechBeside(site)) {
      var marks = quotation.whole();
      if (marks.start() >= site.end() && follows(marks.start())) {
        return Optional.of(marks);
      }
    }
    return Optional.empty();
  }

  /// Whether a quotation that starts here follows the cue without another cue between.
  private boolean follows(int start) {
    int last = verb;
    for (int i = site.last() + 1; i <= high; i++) {
      var token = sentence.token(i);
      if (token.span().start() >= start) {
        break;
      }
      if (isOtherCue(i)) {
        return false;
      }
      last = i;
    }
    return last == site.last() || Sources.isMark(sentence, last) || word(last).matches("that|to");
  }

  /// "As he noted on Monday, …"
  private Optional<Content> asClause() {
    boolean as =
        sentence.relation(verb).equals("advcl")
            && sentence.child(verb, "mark").filter(m -> isWord(m, "as")).isPresent();
    if (!as || sentence.hasChild(verb, "ccomp")) {
      return Optional.empty();
    }
    var under = sentence.subtree(verb);
    int first = under.getFirst();
    int last = under.getLast();
    if (first > low + 2) {
      return said(low, first - 1, "voice-as-clause");
    }
    return said(last + 1, high, "voice-as-clause");
  }

  private boolean isWord(int i, String word) {
    return sentence.token(i).lower().equals(word);
  }

  /// "said that …"
  private Optional<Content> clauseAfter() {
    for (int child : sentence.children(verb)) {
      var under = sentence.subtree(child);
      boolean clause =
          under.getFirst() > verb
              && (sentence.relation(child).equals("ccomp") || isQuestion(child));
      if (clause) {
        int last = Math.min(high, beforeNextCue(child, under));
        return said(under.getFirst(), last, "voice-clause-after").map(this::withColon);
      }
    }
    return Optional.empty();
  }

  /// "said it was over: “…”"
  private Content withColon(Content content) {
    int end = content.spans().getLast().end();
    return quotes.speechBeside(site).stream()
        .filter(q -> q.whole().start() >= end && q.whole().start() <= end + 3)
        .filter(q -> isColon(end))
        .findFirst()
        .map(q -> content.with(q.whole()))
        .orElse(content);
  }

  private boolean isColon(int offset) {
    return sentence.tokenAt(offset).filter(i -> sentence.token(i).text().equals(":")).isPresent();
  }

  /// "asked if …"
  private boolean isQuestion(int clause) {
    return sentence.relation(clause).equals("advcl")
        && (site.cue().stance() == Stance.REQUESTS
            || sentence.subtree(clause).getFirst() == site.last() + 1)
        && sentence.child(clause, "mark").filter(m -> word(m).matches("if|whether")).isPresent();
  }

  /// ", adding that …", "and said …" is the speaker's next utterance, "while others said …" another
  /// speaker's, though the grammar may hang them lower.
  private int beforeNextCue(int clause, List<Integer> under) {
    for (int i : under) {
      boolean next = i > clause + 1 && isNextCue(i, clause);
      if (next) {
        return Math.max(clause, beforeLink(i));
      }
    }
    return under.getLast();
  }

  private boolean isNextCue(int i, int clause) {
    var found = cues.at(sentence, i, Part.VERB).filter(c -> c.cue().takes(Frame.QUOTATION));
    if (found.isEmpty() || !quotes.together(sentence, i, verb)) {
      return false;
    }
    boolean participle = sentence.token(i).tag().equals("VBG") && isWord(i - 1, ",");
    boolean beside =
        sentence.head(i) == clause && sentence.relation(i).matches("conj|parataxis|advcl");
    boolean sameTense = sentence.token(i).tag().equals(sentence.token(verb).tag());
    return participle || beside && sameTense && isFinite();
  }

  /// The last word before a clause with its link word and comma.
  private int beforeLink(int next) {
    int at = Math.min(next, sentence.subtree(next).getFirst()) - 1;
    while (at > verb
        && sentence.token(at).text().matches(",|and|but|while|though|although|;|–|—")) {
      at--;
    }
    return at;
  }

  /// "said: “…”"
  private Optional<Content> quotationAfter() {
    var said = quotationGoingOn().map(s -> new Content(List.of(s), true, "voice-quotation-after"));
    boolean half = said.filter(c -> goesOnUnquoted(c.spans().getFirst().end())).isPresent();
    return half && site.cue().takes(Frame.CLAUSE) ? rest().or(() -> said) : said;
  }

  /// "said “local forces” must lead"
  private boolean goesOnUnquoted(int end) {
    return sentence
        .tokenAt(end)
        .filter(i -> i < high && !Sources.isMark(sentence, i))
        .filter(i -> sentence.token(i).isVerb() || sentence.token(i).tag().equals("MD"))
        .isPresent();
  }

  /// "…, he said, …"
  private Optional<Content> clauseBefore() {
    if (left < low + 3 || !DASHES.contains(sentence.token(left - 1).text()) || !isInsertable()) {
      return Optional.empty();
    }
    if (!isFinite() || isRelative() || source.isEmpty() || !hangsTogether()) {
      return Optional.empty();
    }
    return said(afterDash(), left - 2, "voice-clause-before").map(this::withRest);
  }

  /// Verbs that can be put into another's sentence: "he said", "they fear".
  private boolean isInsertable() {
    return site.cue().takes(Frame.QUOTATION) || !site.cue().takes(Frame.OBJECT);
  }

  /// A single dash parts what the writer says from what the speaker says.
  private int afterDash() {
    int dash = -1;
    for (int i = low; i < left - 3; i++) {
      if (sentence.token(i).text().matches("—|–|--|;")) {
        if (dash >= 0) {
          return low;
        }
        dash = i;
      }
    }
    return dash < 0 || !isStatement(dash + 1, left - 2) ? low : dash + 1;
  }

  private boolean isFinite() {
    return sentence.token(verb).tag().matches("VB[DZP]") || sentence.hasChild(verb, "aux");
  }

  private boolean isRelative() {
    String relation = sentence.relation(verb);
    return relation.startsWith("acl")
        || source.filter(s -> sentence.token(s.head()).tag().matches("W.*")).isPresent();
  }

  /// Whether the cue stands apart from a clause before it, with no object of its own.
  private boolean hangsTogether() {
    int edge = rightEdge();
    boolean apart =
        edge + 1 > high
            || DASHES.contains(sentence.token(edge + 1).text())
            || Sources.isMark(sentence, edge + 1);
    return hasLeftClause() || apart && isStatement(low, left - 2) && !hasObject();
  }

  private boolean hasLeftClause() {
    return sentence.children(verb).stream()
        .anyMatch(c ->
            c < left
                && sentence.relation(c).matches("ccomp|dep")
                && Sources.isVerbLike(sentence, c));
  }

  private boolean hasObject() {
    return sentence.children(verb).stream()
        .anyMatch(c ->
            c > verb
                && sentence.relation(c).matches("obj|xcomp|ccomp")
                && !isSource(c)
                && site.cue().takes(Frame.OBJECT));
  }

  /// Whether these words are a statement rather than a clause that hangs from the cue ("when
  /// asked").
  private boolean isStatement(int from, int to) {
    boolean verbal = false;
    for (int i = from; i <= to; i++) {
      boolean subject = sentence.relation(i).startsWith("nsubj");
      boolean below =
          sentence.children(verb).stream()
              .anyMatch(c -> sentence.relation(c).equals("advcl") && hasMark(c));
      boolean hanging = below && sentence.isUnder(i, verb);
      verbal |= subject && !hanging;
    }
    return verbal;
  }

  private boolean hasMark(int clause) {
    return sentence.hasChild(clause, "mark") || sentence.hasChild(clause, "advmod");
  }

  private boolean isSource(int child) {
    return source.filter(s -> s.head() == child).isPresent();
  }

  private Content withRest(Content content) {
    int edge = rightEdge();
    boolean parted = edge + 3 <= high && DASHES.contains(sentence.token(edge + 1).text());
    if (!parted || !isOutside(edge + 2)) {
      return content;
    }
    return content.with(span(edge + 2, high));
  }

  /// Whether a word does not hang from the verb, or hangs from what is said.
  private boolean isOutside(int i) {
    for (int child : sentence.children(verb)) {
      if (sentence.relation(child).equals("ccomp") && sentence.isUnder(i, child)) {
        return true;
      }
    }
    return !sentence.isUnder(i, verb);
  }

  private int rightEdge() {
    int edge = Math.max(site.last(), source.map(Source::last).orElse(verb));
    for (int child : sentence.children(verb)) {
      if (child > verb && GROUP_RIGHT.contains(sentence.relation(child))) {
        edge = Math.max(edge, sentence.subtree(child).getLast());
      }
    }
    return edge;
  }

  /// "vowed to …"
  private Optional<Content> infinitive() {
    for (int child : sentence.children(verb)) {
      boolean to =
          child > verb
              && sentence.relation(child).equals("xcomp")
              && sentence.child(child, "mark").filter(m -> isWord(m, "to")).isPresent();
      if (to) {
        var under = sentence.subtree(child);
        int first = under.getFirst();
        for (int other : sentence.children(verb)) {
          if (sentence.relation(other).equals("obj") && other > verb && other < first) {
            first = sentence.subtree(other).getFirst();
          }
        }
        return said(first, Math.min(high, under.getLast()), "voice-infinitive");
      }
    }
    return Optional.empty();
  }

  private boolean endsInPreposition() {
    return site.cue().words().size() > 1 && sentence.token(site.last()).tag().matches("IN|TO|RP");
  }

  /// "denied the report", "called for talks"
  private Optional<Content> object() {
    var parts = new ArrayList<Integer>();
    for (int child : sentence.children(verb)) {
      boolean after = child > site.last();
      boolean object = WITH_OBJECT.contains(sentence.relation(child));
      boolean governed =
          endsInPreposition()
              && sentence.child(child, "case").filter(c -> c == site.last()).isPresent();
      boolean goesOn = !parts.isEmpty() && isComplement(child);
      if (after && (object || governed || goesOn) && !isSource(child)) {
        parts.add(child);
      } else if (after && !parts.isEmpty() && !sentence.relation(child).equals("advmod")) {
        break;
      }
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    int first = Math.max(site.last() + 1, sentence.subtree(parts.getFirst()).getFirst());
    int last = sentence.subtree(parts.getLast()).getLast();
    return said(first, Math.min(high, last), "voice-object");
  }

  /// "for refusing", "of murder", "as a liar"
  private boolean isComplement(int child) {
    boolean marked =
        sentence.preposition(child).filter(ABOUT::contains).isPresent()
            || sentence.child(child, "mark").filter(m -> ABOUT.contains(word(m))).isPresent();
    return marked && sentence.relation(child).matches("obl|advcl|nmod|acl|dep");
  }

  private String word(int i) {
    return sentence.token(i).lower();
  }

  /// "warned of …"
  private Optional<Content> about() {
    for (int child : sentence.children(verb)) {
      if (child > site.last() && isComplement(child)) {
        var under = sentence.subtree(child);
        return said(under.getFirst() + 1, Math.min(high, under.getLast()), "voice-about");
      }
    }
    return Optional.empty();
  }

  /// What follows, where the grammar is lost: "said New York is safe".
  private Optional<Content> rest() {
    int next = site.last() + 1;
    boolean begins =
        next < high
            && (isLost() || !hasRightObject())
            && sentence.token(next).tag().matches("DT|NN.*|PRP.*|EX|CD|JJ|IN|W.*");
    if (!begins || word(next).matches("in|on|at|by|of|as|to|for|with|about|after|before|during")) {
      return Optional.empty();
    }
    boolean verbal = false;
    int last = high;
    for (int i = next; i <= high; i++) {
      verbal |= sentence.token(i).isVerb();
      if (word(i).matches("[;:]")) {
        last = i;
        break;
      }
    }
    return verbal ? said(next, last, "voice-rest") : Optional.empty();
  }

  /// Whether the grammar hangs the verb from something that follows it, as it never should.
  private boolean isLost() {
    return sentence.head(verb) > verb || site.cue().head().equals("tell");
  }

  private boolean hasRightObject() {
    return sentence.children(verb).stream()
        .anyMatch(c -> c > verb && sentence.relation(c).equals("obj") && !isSource(c));
  }

  private Optional<Content> said(int from, int to, String rule) {
    int first = from;
    int last = to;
    while (first <= last && isEdge(first)) {
      first++;
    }
    while (last >= first && isEdge(last)) {
      last--;
    }
    if (first > last) {
      return Optional.empty();
    }
    var span = span(first, last);
    boolean direct = quotes.around(sentence, first).filter(q -> isWhole(q, span)).isPresent();
    return Optional.of(new Content(List.of(span), direct, rule));
  }

  private boolean isWhole(Quotation quotation, Span span) {
    return !quotation.whole().contains(site.start())
        && 2 * quotation.inside().length() > span.length();
  }

  private boolean isEdge(int i) {
    return Sources.isMark(sentence, i) && !sentence.token(i).text().matches("[(\\[]");
  }

  private Span span(int first, int last) {
    var words = sentence.span(first, last);
    return grown(words.start(), words.end());
  }

  private Span grown(int start, int end) {
    return quotes.whole(new Span(start, end), site);
  }
}
