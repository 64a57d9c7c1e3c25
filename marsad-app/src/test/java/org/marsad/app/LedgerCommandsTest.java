package org.marsad.app;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.coder.lexicon.WordLists;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The commands that work on a ledger, run as a person runs them.
class LedgerCommandsTest {
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{12}/[0-9a-f]+");

  private static final String SHELLED =
      "Government artillery shelled the market of Tawila on Wednesday, killing 12 people and"
          + " wounding 30 others, the Joint Relief Office said.";

  @TempDir private Path folder = Path.of("");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Instant now = Instant.parse("2024-05-03T08:00:00Z");

  @Test
  void everyInputIsAccountedFor() throws IOException {
    file("a.txt", SHELLED);
    file("b.txt", "Published: 2024-05-02\nPublisher: Gazette\n\n" + SHELLED + " " + SHELLED);
    file("c.txt", " \n");
    file("d.jsonl", "{\"text\":\n");
    assertThat(run("add", folder.resolve("a.txt").toString())).isZero();
    assertThat(said())
        .endsWith("marsad: read 1 = new 1 + already there 0 + copy 0 + empty 0 + rejected 0\n");
    var list = folder.resolve("rejected.json");
    assertThat(
            run(
                "add",
                "--rejected",
                list.toString(),
                folder.resolve("a.txt").toString(),
                folder.resolve("c.txt").toString(),
                folder.resolve("d.jsonl").toString()))
        .isEqualTo(Exit.SOME_REJECTED);
    assertThat(said())
        .endsWith(
            "marsad: read 3 = new 0 + already there 1 + copy 0 + empty 1 + rejected 1"
                + " (broken JSON 1)\n");
    assertThat(list).content().startsWith("{\"where\":").contains("broken JSON").hasLineCount(1);
  }

  @Test
  void n13AThousandRowsImportedTwiceAreAThousand() throws IOException {
    var rows = new ArrayList<String>();
    for (int i = 0; i < 1000; i++) {
      rows.add("{\"id\":\"r%d\",\"text\":\"Row %d says nothing of war.\"}".formatted(i, i));
    }
    file("rows.jsonl", String.join("\n", rows));
    var rowsFile = folder.resolve("rows.jsonl").toString();
    run("add", rowsFile);
    assertThat(said()).contains("read 1000 = new 1000 + already there 0");
    run("add", rowsFile);
    assertThat(said()).contains("read 1000 = new 0 + already there 1000");
    run("log", "--limit", "5000");
    assertThat(shown().lines().filter(line -> line.contains("  filed  "))).hasSize(1000);
  }

  @Test
  void n7TheSameWireFromThreeOutletsIsOneReportAndTwoCopies() throws IOException {
    var wire = wire();
    for (var outlet : List.of("Northern Wire", "Gazette", "Two Banks Radio")) {
      file(outlet + ".txt", "Published: 2024-05-02\nPublisher: " + outlet + "\n\n" + wire);
    }
    run("add", folder.toString());
    assertThat(said()).contains("read 3 = new 1 + already there 0 + copy 2");
  }

  @Test
  void everyMixOfInputsBalances() throws IOException {
    file("1.txt", "Published: 2024-05-02\nPublisher: Northern Wire\n\n" + wire());
    file("2.txt", "Published: 2024-05-02\nPublisher: Gazette\n\n" + wire());
    file("3-same.txt", "Published: 2024-05-02\nPublisher: Gazette\n\n" + wire());
    file("4-weeks-later.txt", "Published: 2024-05-30\nPublisher: Gazette\n\n" + wire());
    file("5-empty.txt", " \n");
    Files.write(folder.resolve("6-latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xe9, ' ', 'x'});
    file("7.jsonl", "{\"text\":\"A.\"}\n{\"text\":7}\n{broken\n{\"text\":\"\"}\n");
    var before = "read 10 = new 3 + already there 1 + copy 1 + empty 2 + rejected 3 (";
    var after = "read 10 = new 0 + already there 5 + copy 0 + empty 2 + rejected 3 (";
    run("add", folder.toString());
    assertThat(said()).contains(before);
    var head = head();
    run("add", folder.toString());
    assertThat(said()).contains(after);
    assertThat(head()).isEqualTo(head);
  }

  private String head() {
    run("verify");
    return said().lines().filter(line -> line.contains(" head ")).toList().getLast();
  }

  @Test
  void n1EveryFigureOfAnExportNamesTheClaimsTheWordsAndTheOriginThatItRestsOn() throws IOException {
    add(SHELLED);
    run("export");
    var lines = shown().lines().map(LedgerCommandsTest::json).toList();
    var claims =
        lines.stream()
            .filter(line -> line.path("record").asString().equals("claim"))
            .collect(Collectors.toMap(line -> line.path("address").asString(), line -> line));
    var said =
        lines.stream()
            .flatMap(line -> line.path("figures").valueStream())
            .flatMap(figure -> figure.path("said").valueStream())
            .toList();
    assertThat(said)
        .hasSizeGreaterThanOrEqualTo(2)
        .allSatisfy(one -> {
          assertThat(one.path("origin").asString()).isEqualTo("Joint Relief Office");
          var claim = Objects.requireNonNull(claims.get(one.path("claim").asString()));
          assertThat(claim.path("report").asString()).hasSize(64);
          assertThat(claim.at("/claim/figures").toString()).contains(one.path("words").asString());
          assertThat(claim.at("/claim/sentence/text").asString())
              .contains(one.path("words").asString());
        });
  }

  private static JsonNode json(String line) {
    return JsonMapper.shared().readTree(line);
  }

  @Test
  void onlyTheNewestOfAListAreShownWhereAFewAreAskedFor() throws IOException {
    add(SHELLED);
    add(SHELLED.replace("Wednesday", "Tuesday").replace("Tawila", "Kutum"));
    assertThat(run("incidents", "--limit", "1")).isZero();
    assertThat(shown()).contains("2024-05-01").doesNotContain("2024-04-30");
    assertThat(said()).contains("the newest 1 of more");
    assertThat(run("incidents")).isZero();
    assertThat(shown()).contains("2024-05-01").contains("2024-04-30");
  }

  @Test
  void aPersonsGradeAndNumberStandWithTheirReasonAndTheWordsOfTheReport() throws IOException {
    add(SHELLED);
    var claim = claimOf("killed");
    run("decide", "correct", claim, "figures=killed 14", "--by", "Layla");
    run("decide", "grade", claim, "contested", "--by", "Layla", "--why", "two lists of names");
    assertThat(run("decide", "source", "Joint Relief Office", "likely-reliable", "ngo")).isZero();
    run("incidents", claim);
    assertThat(shown()).contains("contested: set by Layla: two lists of names");
    run("figures", "--measure", "killed", "--policy", "lowest");
    assertThat(shown()).contains(": 14, by lowest").contains("decided by a person: 14");
  }

  /// The claim that a number of the export rests on.
  private String claimOf(String measure) {
    run("export");
    return shown()
        .lines()
        .map(LedgerCommandsTest::json)
        .flatMap(line -> line.path("figures").valueStream())
        .filter(figure -> figure.path("measure").asString().equals(measure))
        .map(figure -> figure.at("/said/0/claim").asString())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void n11ADamagedHeaderIsNamedAndNoExceptionShown() throws IOException {
    add(SHELLED);
    var bytes = Files.readAllBytes(ledger());
    bytes[21] ^= 1;
    Files.write(ledger(), bytes);

    assertThat(run("verify")).isEqualTo(Exit.SOME_REJECTED);
    assertThat(said()).contains("byte 21 of the file does not fit").doesNotContain("\tat ");
  }

  @Test
  void aLedgerThatIsNotThereIsNotMadeBySearchingIt() {
    for (var command :
        List.of(
            "search",
            "incidents",
            "figures",
            "control",
            "movements",
            "export",
            "verify",
            "log",
            "recode",
            "seal",
            "changes 2024-05-01",
            "decide accept a/b")) {
      assertThat(run(command.split(" "))).as(command).isEqualTo(Exit.NOTHING);
    }
    assertThat(ledger()).doesNotExist();
    assertThat(said()).contains(ledger().toString());
  }

  @Test
  void aLedgerIsBegunOnce() {
    assertThat(run("init")).isZero();
    assertThat(run("init")).isEqualTo(Exit.NOTHING);
    assertThat(run("verify")).isZero();
  }

  @Test
  void whatWasAddedIsFoundByWordsNumbersAndDays() throws IOException {
    add(SHELLED);
    assertThat(run("search", "market", "12")).isZero();
    assertThat(shown()).contains("shelling").contains("«12»").contains("Joint Relief Office");
    assertThat(run("search", "--from", "2024-05-01", "--to", "2024-05-01")).isZero();
    assertThat(run("search", "--from", "2024-05-02")).isEqualTo(Exit.NOTHING);
    assertThat(run("search", "helicopter")).isEqualTo(Exit.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "incidents", "figures"})
  void daysThatEndBeforeTheyBeginAreAMistakeOfTheCommandLine(String command) throws IOException {
    add(SHELLED);
    assertThat(run(command, "--from", "2024-05-02", "--to", "2024-05-01")).isEqualTo(Exit.USAGE);
    assertThat(said()).contains("--to 2024-05-01 is before --from 2024-05-02");
  }

  @Test
  void n12TheRecordIsShownAsItWasKnownThen() throws IOException {
    add(SHELLED);
    now = Instant.parse("2024-05-07T08:00:00Z");
    var claim = found("shelled");
    assertThat(run("decide", "correct", claim, "type=air-strike", "--why", "seen by a pilot"))
        .isZero();
    run("search", "shelled", "--type", "air-strike");
    assertThat(shown()).contains(claim);
    assertThat(run("search", "shelled", "--type", "air-strike", "--as-of", "2024-05-06"))
        .isEqualTo(Exit.NOTHING);
    assertThat(run("search", "shelled", "--type", "shelling", "--as-of", "2024-05-06")).isZero();
    assertThat(run("search", "shelled", "--as-of", "2024-05-01")).isEqualTo(Exit.NOTHING);
  }

  @Test
  void n5ARecodingNeverChangesWhatAPersonDecided() throws IOException {
    add(SHELLED);
    var claim = found("shelled");
    run("decide", "correct", claim, "when=2024-04-30");
    assertThat(run("recode", "--lists", lists(line -> true).toString())).isZero();
    assertThat(said()).contains("coded 1 reports, 0 as before").contains("fit no claim: 0");
    run("search", "shelled");
    assertThat(shown().lines().filter(line -> line.startsWith(claim)))
        .singleElement(as(STRING))
        .contains("2024-04-30");
  }

  @Test
  void aDecisionWhoseClaimIsNoLongerMadeIsListedAndKept() throws IOException {
    add(SHELLED);
    run("decide", "accept", found("shelled"));
    var without = lists(line -> !line.matches("(?i)(artillery|shell).*"));
    assertThat(run("recode", "--lists", without.toString())).isZero();
    assertThat(said()).contains("fit no claim: 1");
    assertThat(shown()).contains("decided");
    assertThat(run("recode")).isZero();
    assertThat(said()).contains("fit no claim: 0");
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    add(SHELLED);
    run("log");
    var before = shown();
    assertThat(run("recode", "--dry-run", "--lists", lists(line -> true).toString())).isZero();
    assertThat(said()).contains("would code 1 reports");
    run("log");
    assertThat(shown()).isEqualTo(before);
  }

  @Test
  void aDecisionIsUndoneByAnotherEntryAndThatByAThird() throws IOException {
    add(SHELLED);
    var claim = found("shelled");
    run("decide", "reject", claim, "--by", "A. Reader", "--why", "a rumour");
    assertThat(said()).contains("rejected " + claim);
    run("search", "shelled");
    assertThat(shown()).doesNotContain(claim);
    var entry = last();
    run("decide", "undo", entry);
    run("search", "shelled");
    assertThat(shown()).contains(claim);
    run("log");
    assertThat(shown()).contains("A. Reader").contains("a rumour").contains("entry " + entry);
    var undoing = last();
    assertThat(run("decide", "undo", entry)).isEqualTo(Exit.NO_OUTPUT);
    assertThat(said()).contains("entry " + entry + " was taken back before");
    assertThat(run("decide", "undo", undoing)).isZero();
    run("search", "shelled");
    assertThat(shown()).doesNotContain(claim);
    assertThat(run("verify")).isZero();
  }

  @Test
  void whatIsWithdrawnLeavesATombstoneWithItsReason() throws IOException {
    add(SHELLED);
    var report = found("shelled").split("/")[0];
    assertThat(run("decide", "withdraw", report)).isEqualTo(Exit.USAGE);
    assertThat(said()).contains("give it with --why");
    assertThat(run("decide", "withdraw", report, "--why", "the outlet took it back")).isZero();
    assertThat(run("search", "shelled")).isEqualTo(Exit.NOTHING);
    run("log", report);
    assertThat(shown()).contains("withdrawn").contains("the outlet took it back");
    assertThat(run("verify")).isZero();
  }

  @Test
  void whatCannotBeMeantIsAnsweredWithTheMend() throws IOException {
    add(SHELLED);
    var claim = found("shelled");
    assertThat(run("decide", "accept", "zzz")).isEqualTo(Exit.NOTHING);
    assertThat(run("decide", "accept", claim.split("/")[0] + "/zzz")).isEqualTo(Exit.NOTHING);
    assertThat(run("decide", "correct", claim, "type=picnic")).isEqualTo(Exit.NOTHING);
    assertThat(run("decide", "correct", claim, "colour=red")).isEqualTo(Exit.NOTHING);
    assertThat(run("decide", "correct", claim, "when=soon")).isEqualTo(Exit.NOTHING);
    assertThat(run("decide", "undo", "1")).isEqualTo(Exit.NOTHING);
    assertThat(run("decide", "undo", "999")).isEqualTo(Exit.NOTHING);
    assertThat(run("decide")).isEqualTo(Exit.USAGE);
    assertThat(said())
        .contains("write REPORT/CLAIM as 'marsad search' shows it")
        .contains("no such claim in that report")
        .contains("'picnic' is no type of a " + "tally; 'marsad codebook' lists them")
        .contains("'colour' is no field that can be corrected; these are: type,")
        .contains("'soon' is no day; write it like 2024-03-14")
        .contains("entry 1 filed a report; 'marsad decide withdraw' takes it out")
        .contains("there is no entry 999");
  }

  @Test
  void aSealFindsWhatWasChangedTogetherWithItsHashes() throws IOException {
    add(SHELLED);
    var key = folder.resolve("desk.key").toString();
    var seal = folder.resolve("seal.txt").toString();
    assertThat(run("seal", "--key", key, "--out", seal)).isZero();
    assertThat(run("verify", "--seal", seal, "--key", key + ".pub")).isZero();
    Files.delete(ledger());
    run("init");
    add(SHELLED.replace("12", "2"));
    assertThat(run("verify")).isZero();
    assertThat(run("verify", "--seal", seal, "--key", key + ".pub")).isEqualTo(Exit.SOME_REJECTED);
  }

  @Test
  void whereNoInputIsAReportNoLedgerIsBegun() throws IOException {
    file("broken.jsonl", "{\"text\":\n");
    file("empty.txt", " \n");
    assertThat(
            run(
                "add",
                folder.resolve("missing.txt").toString(),
                folder.resolve("broken.jsonl").toString(),
                folder.resolve("empty.txt").toString()))
        .isEqualTo(Exit.NOTHING);
    assertThat(said()).contains("missing.txt", "rejected 2");
    try (var files = Files.list(ledger().getParent())) {
      assertThat(files).isEmpty();
    }
    add(SHELLED);
    assertThat(ledger()).exists();
  }

  private void add(String text) throws IOException {
    file("report.txt", "Published: 2024-05-02\nPublisher: Northern Wire\n\n" + text);
    assertThat(run("add", folder.resolve("report.txt").toString())).isZero();
  }

  /// The first claim that fits some words.
  private String found(String words) {
    run("search", words);
    var address = ADDRESS.matcher(shown());
    assertThat(address.find()).isTrue();
    return address.group();
  }

  /// The number of the last entry.
  private String last() {
    run("log");
    var lines = shown().lines().toList();
    return lines.getLast().strip().split(" ")[0];
  }

  private Path lists(Predicate<String> rows) throws IOException {
    var lists = Files.createDirectories(folder.resolve("lists"));
    try (var triggers = WordLists.class.getResourceAsStream("triggers.tsv")) {
      var text =
          new String(Objects.requireNonNull(triggers).readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(
          lists.resolve("triggers.tsv"),
          text.lines().filter(rows).collect(Collectors.joining("\n")));
    }
    return lists;
  }

  private static String wire() {
    return SHELLED
        + " Doctors at the town's hospital asked for blood and for fuel to run their two"
        + " generators. Families fled on foot along the road to the south before nightfall.";
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Path ledger() {
    return folder.resolve("ledger").resolve("marsad.db");
  }

  private int run(String... args) {
    out.reset();
    try {
      Files.createDirectories(ledger().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    now = now.plusMillis(1);
    var line = new ArrayList<>(List.of(args));
    if (!List.of(args).equals(List.of("decide"))) {
      line.add("--ledger");
      line.add(ledger().toString());
    }
    return Main.run(shell(), line.toArray(String[]::new));
  }

  private Shell shell() {
    return new Shell(
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Terminal.of("", "200", true),
        Shipped::coder,
        Clock.fixed(now, ZoneOffset.UTC));
  }

  private String shown() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aDeskSaysAtOnceWhatItCannotDo() throws IOException {
    assertThat(run("desk", "--no-browser", "--port", "99999")).isEqualTo(Exit.USAGE);
    assertThat(said()).contains("there is no port 99999");
    var nowhere = folder.resolve("no-folder").resolve("a.db").toString();
    assertThat(Main.run(shell(), "desk", "--no-browser", "--ledger", nowhere))
        .isEqualTo(Exit.NOTHING);
    assertThat(said()).contains("there is no ledger " + nowhere);
    file("letter.db", "Dear all");
    var letter = folder.resolve("letter.db").toString();
    assertThat(Main.run(shell(), "desk", "--no-browser", "--ledger", letter))
        .isEqualTo(Exit.NOTHING);
    assertThat(said()).contains("letter.db");
  }
}
