package org.marsad.coder.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.coder.Shipped;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.lexicon.NounClasses;
import org.marsad.coder.lexicon.RoleWords;
import org.marsad.coder.reading.Reader;
import org.marsad.record.Report;

class PronounResolverTest {
  private static final MentionFinder FINDER =
      new MentionFinder(ActorRegister.load(), NounClasses.load(), RoleWords.load());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor Anton Brel spoke in Norda. [He] praised Pavel Drost for his calm. | Anton Brel
          Pavel Drost arrived. Anton Brel met him. [He] praised Pavel Drost. | Anton Brel
          Anton Brel ran for office. [He] called his own lawyer. | Anton Brel
          Maria Sol met Anton Brel, and [she] left the town later. | Maria Sol
          The widow met Anton Brel, and [he] left the town. | Anton Brel
          Anton Brel is in prison, and his lawyer said [he] was ill. | Anton Brel
          Leaders and neighbours of Anton Brel, the teacher [who] fled, accused the police. | Anton Brel
          Police searched a shed in Norda. [They] arrested two men. | Police
          Gunmen abducted nine women in Norda. Six of [them] have been freed. | nine women
          Soldiers entered the village, which the rebels had left. [They] burnt a mill. | Soldiers
          "A gunman fled," Anton Brel told reporters. [He] added that the road was open. | Anton Brel
          The Nordic Relief Fund paid. The organisation said [it] would pay more. | organisation
          """)
  void aPronounMeansWhomTheTextSpeaksOf(String marked, String expected) {
    assertThat(meant(marked)).isEqualTo(expected);
  }

  @Test
  void whoIsNamedBelowAPronounIsSomebodyElse() {
    assertThat(meant("General Orlo came to Norda. [He] met General Orlo's brother."))
        .isNotEqualTo("Orlo");
  }

  @Test
  void aThingThatIsTheSubjectTakesThePronoun() {
    assertThat(
            meant("The militants paid well. The shells fell for an hour until [they] hit a mill."))
        .isEqualTo("they");
    assertThat(meant("Nordic Trust paid well. The bridge stood for years until [it] fell."))
        .isEqualTo("it");
  }

  @Test
  void whoSpeaksInHisOwnWordsIsNotTheOneHeSpeaksOf() {
    assertThat(meant("Anton Brel came. Pavel Drost said: \"[He] is a brave man.\""))
        .isEqualTo("Anton Brel");
  }

  /// The name under which the marked pronoun is known.
  private static String meant(String marked) {
    int start = marked.indexOf('[');
    var text = marked.replace("[", "").replace("]", "");
    return FINDER
        .find(Shipped.ENGINE.read(new Reader().read(Report.of("r", text)), s -> true))
        .all()
        .stream()
        .filter(m -> m.span().start() == start)
        .findFirst()
        .orElseThrow()
        .name();
  }
}
