package org.marsad.coder.voice;

import java.util.Optional;
import org.marsad.coder.voice.Cue.Frame;

/// Finds who speaks by a verb: by grammar, and by the words beside the verb where quotation marks
/// and inversion have led the grammar astray.
final class VerbSource {
  private VerbSource() {}

  static Optional<Source> of(CueSite site, Quotes quotes) {
    var sentence = site.sentence();
    var quoted = CitationRule.quoted(sentence, site.head());
    if (quoted.isPresent()) {
      return quoted;
    }
    var source =
        Sources.subject(sentence, site.head())
            .filter(s -> quotes.together(sentence, s.head(), site.head()))
            .filter(s -> s.head() < site.head() || isInverted(site))
            .or(() -> inverted(site))
            .filter(s -> !isExpletive(s, site));
    var named =
        source.isPresent() && !isNameLeftOut(site, source.get())
                || !site.cue().takes(Frame.QUOTATION)
            ? source
            : near(site)
                .filter(s -> quotes.together(sentence, s.head(), site.head()))
                .or(() -> source);
    return named.filter(s -> !isReportItself(s, quotes) && !Sources.isMark(sentence, s.head()));
  }

  private static Optional<Source> near(CueSite site) {
    return site.token().tag().equals("VBG")
        ? Sources.leading(site.sentence(), site.head())
        : NearSource.of(site);
  }

  /// Whether a speaker may follow the verb: "“…,” said the minister".
  private static boolean isInverted(CueSite site) {
    int verb = site.head();
    var sentence = site.sentence();
    return sentence.token(verb).tag().matches("VB[DZP]")
        && (verb == 0
            || Sources.isMark(sentence, verb - 1) && !sentence.token(verb - 1).text().equals(")"));
  }

  /// "Minister for Trade, Salma Haddad said": the name right before the verb is the speaker's.
  private static boolean isNameLeftOut(CueSite site, Source source) {
    int before = site.head() - 1;
    return before > source.last()
        && source.last() < site.head()
        && site.sentence().token(before).entity().equals("PERSON");
  }

  /// "we condemn" in a release is the publisher's own word.
  private static boolean isReportItself(Source source, Quotes quotes) {
    var word = source.sentence().token(source.head());
    return word.lower().matches("i|we")
        && quotes.around(source.sentence(), source.head()).isEmpty();
  }

  private static boolean isExpletive(Source source, CueSite site) {
    var word = source.sentence().token(source.head());
    return word.tag().equals("EX") || word.lower().equals("it") && !site.cue().isSaying();
  }

  /// "…, said the minister": the grammar may take the speaker for an object.
  private static Optional<Source> inverted(CueSite site) {
    var sentence = site.sentence();
    int verb = site.head();
    if (!site.cue().isSaying() || verb == 0 || !isInverted(site)) {
      return Optional.empty();
    }
    return sentence.children(verb).stream()
        .filter(c -> c > verb && sentence.relation(c).matches("obj|dep|obl:tmod|ccomp|xcomp"))
        .filter(c -> sentence.token(c).isNoun() || sentence.token(c).isPronoun())
        .findFirst()
        .map(c -> Sources.phrase(sentence, c, verb));
  }
}
