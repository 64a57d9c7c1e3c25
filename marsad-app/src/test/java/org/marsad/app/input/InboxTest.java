package org.marsad.app.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.record.Report;

class InboxTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aTextFileIsOneReportWithAllItsBytes() {
    write("raqqa.txt", "Troops shelled Raqqa on Monday.\n");
    assertThat(report("raqqa.txt").text()).isEqualTo("Troops shelled Raqqa on Monday.\n");
    assertThat(report("raqqa.txt").published()).isEmpty();
  }

  @Test
  void theHeaderOfATextTellsOfTheReportAndStaysInItsText() {
    write(
        "wire.txt",
        """
        [Illustration: invented outlet, people and units; not a real report.]
        Published: 2024-03-14
        Publisher: Northern Wire

        Troops shelled Raqqa.
        """);
    assertThat(report("wire.txt").published()).contains(LocalDate.of(2024, 3, 14));
    assertThat(report("wire.txt").publisher()).contains("Northern Wire");
    assertThat(report("wire.txt").text()).startsWith("[Illustration").endsWith("Raqqa.\n");
  }

  @Test
  void aLineThatLooksLikeAHeaderFurtherDownIsPartOfTheStory() {
    write("plain.txt", "Troops shelled Raqqa.\nPublished: never\n");
    assertThat(report("plain.txt").published()).isEmpty();
  }

  @Test
  void theCommandLineGoesBeforeWhatAFileSaysOfItself() {
    write("wire.txt", "Published: 14 March\n\nTroops shelled Raqqa.\n");
    var given = new Given(Optional.of(LocalDate.of(2024, 3, 15)), Optional.of("Two Banks Radio"));
    var filed = (Filing.Filed) read(given, "wire.txt").getFirst();
    assertThat(filed.report().published()).contains(LocalDate.of(2024, 3, 15));
    assertThat(filed.report().publisher()).contains("Two Banks Radio");
  }

  @Test
  void ofAPageOnlyTheArticleIsRead() {
    write(
        "page.html",
        """
        <html lang="en"><head><title>Silos hit - Furat Evening</title>
        <meta property="og:site_name" content="Furat Evening">
        <meta property="article:published_time" content="2024-03-17T23:40:00-05:00"></head>
        <body><nav><a href="/">Bomb kills 20 elsewhere</a></nav>
        <article><h1>Silos hit</h1><p>Shells  hit the
        silos&nbsp;&mdash; twice.</p><figure><img alt="x"><figcaption>Smoke rises.</figcaption></figure>
        <ul><li>One</li><li>Two</li></ul></article>
        <footer>All rights reserved</footer><script>var x = "bombs";</script></body></html>
        """);
    assertThat(report("page.html"))
        .isEqualTo(
            new Report(
                name("page.html"),
                "Silos hit\n\nShells hit the silos — twice.\n\nSmoke rises.\n\nOne\n\nTwo\n",
                Optional.of("Silos hit"),
                Optional.of(LocalDate.of(2024, 3, 17)),
                Optional.of("Furat Evening"),
                Optional.empty(),
                Optional.of("en")));
  }

  @Test
  void aPageIsReadInTheEncodingItDeclares() {
    write(
        "old.html",
        "<meta charset=\"windows-1252\"><p>Café hit</p>",
        Charset.forName("windows-1252"));
    assertThat(report("old.html").text()).isEqualTo("Café hit\n");
  }

  @Test
  void eachLineOfAJsonlFileIsAReportAndIsCalledByItsLine() {
    write(
        "many.jsonl",
        """
        {"id":"r1","text":"Troops shelled Raqqa.","published":"2024-03-14T06:00:00Z","publisher":"Northern Wire"}

        {"text":"Troops left Hajin.","more":[1,2]}
        """);
    assertThat(read("many.jsonl"))
        .extracting(Filing::where)
        .containsExactly(name("many.jsonl") + ":1", name("many.jsonl") + ":3");
    assertThat(read("many.jsonl"))
        .extracting(f -> ((Filing.Filed) f).report())
        .containsExactly(
            Report.of("r1", "Troops shelled Raqqa.")
                .published(LocalDate.of(2024, 3, 14))
                .publisher("Northern Wire"),
            Report.of(name("many.jsonl") + ":3", "Troops left Hajin."));
  }

  @Test
  void aFolderIsReadByNameWithTheFoldersInIt() throws IOException {
    Files.createDirectories(folder.resolve("in/b"));
    write("in/c.txt", "c");
    write("in/a.txt", "a");
    write("in/b/x.txt", "x");
    write("in/notes.md", "no report");
    write("in/.hidden.txt", "no report");
    assertThat(read("in"))
        .extracting(Filing::where)
        .containsExactly(name("in/a.txt"), name("in/b/x.txt"), name("in/c.txt"));
  }

  @Test
  void standardInputIsKnownByItsWords() {
    assertThat(((Filing.Filed) given("{\"id\":\"r1\",\"text\":\"Troops left.\"}")).report())
        .isEqualTo(Report.of("r1", "Troops left."));
    assertThat(((Filing.Filed) given("Troops left.")).report())
        .isEqualTo(Report.of("stdin", "Troops left."));
    assertThat(((Filing.Filed) given("<!DOCTYPE html><p>Troops left.</p>")).report().text())
        .isEqualTo("Troops left.\n");
  }

  @Test
  void theBytesThatAReportCameAsAreKeptWithIt() {
    assertRaw("\uFEFFTroops left.\r\n", "text/plain");
    assertRaw("<!DOCTYPE html><p>Troops left.</p>", "text/html");
    assertRaw("{\"text\":\"Troops left.\",\"more\":1}", "application/json");
  }

  private void assertRaw(String words, String mediaType) {
    var raw = ((Filing.Filed) given(words)).raw();
    assertThat(raw.mediaType()).isEqualTo(mediaType);
    assertThat(raw.bytes()).isEqualTo(words.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aMissingFileIsOneLine() {
    assertRefused("gone.txt", "gone.txt: there is no such file; check the name");
  }

  @Test
  void aFolderWithoutReportsIsOneLine() throws IOException {
    Files.createDirectories(folder.resolve("bare"));
    assertRefused("bare", "bare: has no reports; they are .txt, .html or .jsonl files");
  }

  @Test
  void brokenJsonNamesItsLineAndTheOthersGoOn() {
    write(
        "seventeen.jsonl",
        "{\"text\":\"Troops left.\"}\n".repeat(16) + "{\"text\": \n{\"text\":\"b\"}");
    var filings = read("seventeen.jsonl");
    assertThat(filings).hasSize(18);
    assertThat(((Filing.Refused) filings.get(16)).line())
        .startsWith(name("seventeen.jsonl") + ":17: is broken JSON: ")
        .endsWith("; each report is one JSON object on one line")
        .doesNotContain("\n", "REDACTED");
    assertThat(filings.get(17)).isInstanceOf(Filing.Filed.class);
  }

  @Test
  void aNulIsReadAsASignThatEveryStoreKeeps() throws IOException {
    write("nul.jsonl", "{\"text\":\"Troops left\\u0000 Hajin.\",\"publisher\":\"A\\u0000B\"}");
    assertThat(read("nul.jsonl"))
        .singleElement()
        .isInstanceOfSatisfying(
            Filing.Filed.class,
            filed -> {
              assertThat(filed.report().text()).isEqualTo("Troops left\uFFFD Hajin.");
              assertThat(filed.report().publisher()).contains("A\uFFFDB");
            });
  }

  @Test
  void aFieldOfTheWrongKindIsNamed() {
    write("fields.jsonl", "{\"text\":3}\n{\"id\":\"a\"}\n[]\n");
    assertThat(read("fields.jsonl"))
        .extracting(f -> ((Filing.Refused) f).words())
        .containsExactly(
            "field 'text' is a number, not a string; write it in quotation marks",
            "has no field 'text'; put the report's words there",
            "is no JSON object; write {\"text\": \"…\"}");
  }

  @Test
  void anotherEncodingIsNamedWithTheLineAndTheMend() {
    write("latin.txt", "Troops left\nthe café.\n", Charset.forName("windows-1252"));
    assertRefused(
        "latin.txt",
        "latin.txt: is not UTF-8 (byte 0xE9 on line 2) but likely Windows-1252; convert it:"
            + " iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW");
  }

  @Test
  void wideTextIsKnownByItsMark() {
    write("wide.txt", "\uFEFFTroops left.", StandardCharsets.UTF_16LE);
    assertRefused(
        "wide.txt",
        "wide.txt: is UTF-16, not UTF-8; convert it: iconv -f UTF-16 -t UTF-8 OLD > NEW");
  }

  @Test
  void aMarkBeforeUtf8IsNoPartOfTheText() {
    write("marked.txt", "\uFEFFTroops left.");
    assertThat(report("marked.txt").text()).isEqualTo("Troops left.");
  }

  @Test
  void aTextOfBlanksOrOfAHeaderAloneIsEmpty() {
    write("blank.txt", " \n\n");
    write("header.txt", "Published: 2024-03-14\n\n");
    write("blank.html", "<html><body><nav>Home</nav></body></html>");
    write("blank.jsonl", "{\"text\":\" \"}");
    assertThat(read("blank.txt", "header.txt", "blank.html", "blank.jsonl"))
        .hasSize(4)
        .allMatch(Filing.Empty.class::isInstance);
  }

  @Test
  void aTextOverTheLimitIsRefusedWithAWordOnSplitting() {
    write("long.txt", "a".repeat(Limits.LONGEST_BYTES + 1));
    write(
        "long.jsonl", "{\"text\":\"" + "a".repeat(Limits.LONGEST_BYTES) + "\"}\n{\"text\":\"b\"}");
    var filings = read("long.txt", "long.jsonl");
    assertThat(filings).hasSize(3);
    assertThat(((Filing.Refused) filings.get(0)).words())
        .startsWith("is over 10 MB, and one report may have 10 MB; if it holds many");
    assertThat(((Filing.Refused) filings.get(1)).reason()).isEqualTo(Filing.Reason.TOO_LONG);
    assertThat(filings.get(2)).isInstanceOf(Filing.Filed.class);
  }

  @Test
  void aBinaryFileIsRefused() {
    write("photo.txt", "JFIF\0\0\1");
    write("paper.txt", "%PDF-1.7\n");
    assertRefused(
        "photo.txt",
        "photo.txt: is a binary file, not a text; save its words as .txt, .html or .jsonl");
    assertThat(((Filing.Refused) read("paper.txt").getFirst()).reason())
        .isEqualTo(Filing.Reason.BINARY);
  }

  @Test
  void aDateThatIsNoneIsRefused() {
    write("soon.txt", "Published: 2024-02-30\n\nTroops left.\n");
    assertRefused(
        "soon.txt",
        "soon.txt: published '2024-02-30' is no date; write it like 2024-03-14, or leave it out");
  }

  @Test
  void aFileThatMayNotBeReadIsRefused() {
    write("shut.txt", "Troops left.");
    assertThat(folder.resolve("shut.txt").toFile().setReadable(false)).isTrue();
    assumeFalse(Files.isReadable(folder.resolve("shut.txt")), "root may read everything");
    assertRefused("shut.txt", "shut.txt: may not be read; give yourself leave with chmod u+r");
  }

  private void assertRefused(String file, String line) {
    assertThat(read(file)).singleElement().isInstanceOf(Filing.Refused.class);
    assertThat(((Filing.Refused) read(file).getFirst()).line()).isEqualTo(folder + "/" + line);
  }

  private Report report(String file) {
    return ((Filing.Filed) read(file).getFirst()).report();
  }

  private List<Filing> read(String... files) {
    return read(Given.NOTHING, files);
  }

  private List<Filing> read(Given given, String... files) {
    var names = Arrays.stream(files).map(this::name).toList();
    try (var inbox = new Inbox(names, given, InputStream.nullInputStream())) {
      return drained(inbox);
    }
  }

  private static Filing given(String words) {
    var in = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    try (var inbox = new Inbox(List.of("-"), Given.NOTHING, in)) {
      return drained(inbox).getFirst();
    }
  }

  private static List<Filing> drained(Inbox inbox) {
    var filings = new ArrayList<Filing>();
    for (var filing = inbox.next(); filing.isPresent(); filing = inbox.next()) {
      filings.add(filing.get());
    }
    return filings;
  }

  private String name(String file) {
    return folder + "/" + file;
  }

  private void write(String file, String words) {
    write(file, words, StandardCharsets.UTF_8);
  }

  private void write(String file, String words, Charset charset) {
    try {
      Files.writeString(folder.resolve(file), words, charset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
