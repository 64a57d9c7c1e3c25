package org.marsad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir private Path folder = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aReportOnStandardInputGivesOneLineOfJson() {
    assertThat(run("Troops shelled Raqqa.", "code", "-")).isZero();
    assertThat(words(out)).startsWith("{\"id\":\"stdin\"").endsWith("}\n").hasLineCount(1);
    assertThat(words(err)).isEqualTo("marsad: read 1 = coded 1 + empty 0 + rejected 0\n");
  }

  @Test
  void thePageShowsTheWordsOfTheClaimMarked() {
    run("Troops shelled Raqqa.", "code", "--format", "text", "--publisher", "Northern Wire");
    assertThat(words(out)).contains("who says so", "Northern Wire", "«Troops shelled Raqqa»");
  }

  @Test
  void someRejectedIsOneAndAllRejectedIsThree() throws IOException {
    var good = Files.writeString(folder.resolve("good.txt"), "Troops left.").toString();
    assertThat(run("", "code", good, "gone.txt")).isEqualTo(1);
    assertThat(run("", "code", "gone.txt")).isEqualTo(3);
    assertThat(run("", "code", good)).isZero();
  }

  @Test
  void aWrongCommandLineIsTwoAndSaysTheMend() {
    assertThat(run("", "code", "--workers", "0")).isEqualTo(2);
    assertThat(run("", "code", "--published", "soon")).isEqualTo(2);
    assertThat(run("", "code", "--colour")).isEqualTo(2);
    assertThat(words(err))
        .contains("--workers is 0; it takes 1 or more")
        .contains("'soon' is no date; write it like 2024-03-14")
        .contains("Unknown option: '--colour'")
        .contains("Try 'marsad code --help'.");
  }

  @Test
  void anOutputThatCannotBeWrittenIsFour() {
    var nowhere = folder.resolve("no/such/folder.jsonl").toString();
    assertThat(run("Troops left.", "code", "--out", nowhere)).isEqualTo(4);
    assertThat(words(err)).contains("--out " + nowhere).contains("a folder you may write to");
  }

  @Test
  void theOutputGoesToTheFileThatIsNamed() {
    var file = folder.resolve("coded.jsonl");
    assertThat(run("Troops left.", "code", "--out", file.toString())).isZero();
    assertThat(file).content().startsWith("{\"id\":\"stdin\"");
    assertThat(words(out)).isEmpty();
  }

  @Test
  void aClaimIsExplainedByItsRulesInWords() {
    var text = "Troops shelled Raqqa.";
    var id = Shipped.claims(text).getFirst().id();
    assertThat(run(text, "explain", "-", id)).isZero();
    assertThat(words(out))
        .contains("type “shelled”  happening-verb")
        .doesNotContain("no words yet");
  }

  @Test
  void aClaimThatIsNotThereIsThree() {
    assertThat(run("Troops shelled Raqqa.", "explain", "-", "zzz")).isEqualTo(3);
    assertThat(words(err)).contains("no claim 'zzz' in it");
  }

  @Test
  void theCodebookAndTheHelpArePrinted() {
    assertThat(run("", "codebook")).isZero();
    assertThat(run("", "code", "--help")).isZero();
    assertThat(run("", "--version")).isZero();
    assertThat(run("", "generate-completion")).isZero();
    assertThat(words(out))
        .contains("# The codebook")
        .contains("Exit codes:")
        .contains("marsad 0.1.0")
        .contains("complete -F");
  }

  @Test
  void aListOfTheUsersOwnTakesTheShippedOnesPlace() throws IOException {
    var columns = "lemma\tpos\ttype\twhen\tframe\tsub\tcount\tplover\texample";
    Files.writeString(folder.resolve("triggers.tsv"), columns + "\nsing\tV\tprotest\n");
    assertThat(run("Villagers sang.", "code", "--lists", folder.toString())).isZero();
    assertThat(words(out)).contains(" / lists ").contains("\"type\":\"protest\"");
  }

  @Test
  void aListWithAnUnknownNameIsRefused() throws IOException {
    Files.writeString(folder.resolve("actor.tsv"), "id\n");
    assertThat(run("Troops left.", "code", "--lists", folder.toString())).isEqualTo(Exit.NOTHING);
    assertThat(words(err)).contains("actor.tsv:1: no word list has this name");
  }

  @Test
  void aFaultInAListOfTheUsersOwnIsNamedByItsLine() throws IOException {
    Files.writeString(folder.resolve("place-stopwords.tsv"), "nam\nRaqqa\n");
    assertThat(run("Troops left.", "code", "--lists", folder.toString())).isEqualTo(Exit.NOTHING);
    assertThat(words(err)).contains("the word lists cannot be used: place-stopwords.tsv:");
  }

  @Test
  void aFolderWithoutListsIsRefused() {
    assertThat(run("Troops left.", "code", "--lists", folder.toString())).isEqualTo(Exit.NOTHING);
    assertThat(words(err)).contains("no .tsv file in it; put a list there");
    assertThat(run("Troops left.", "code", "--lists", folder + "/nowhere")).isEqualTo(Exit.NOTHING);
    assertThat(words(err)).contains("there is no such folder; name one");
  }

  private int run(String in, String... args) {
    var shell =
        new Shell(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Terminal.of("", "", true),
            Shipped::coder,
            Clock.systemUTC());
    return Main.run(shell, args);
  }

  private static String words(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
