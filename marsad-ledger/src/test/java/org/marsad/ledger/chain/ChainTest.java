package org.marsad.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.ledger.chain.Link.StoredText;

class ChainTest {
  private static final Link LINK =
      new Link(
          7,
          1_714_651_200_000L,
          StoredText.of("Å"),
          Optional.of(StoredText.of("why")),
          StoredText.of("undone"),
          StoredText.of("{\"entry\":3}"));

  @TempDir private Path folder;

  @Test
  void theBytesOfAnEntryAreThoseThatTheDocumentTells() {
    assertThat(HexFormat.of().formatHex(LINK.message()))
        .isEqualTo(
            "0000000000000007"
                + "0000018f392cfa00"
                + "00000002c385"
                + "00000003776879"
                + "00000006756e646f6e65"
                + "0000000b7b22656e747279223a337d");
    var silent = new Link(7, 0, LINK.who(), Optional.empty(), LINK.kind(), LINK.body()).message();
    assertThat(HexFormat.of().formatHex(silent)).contains("c385" + "ffffffff" + "00000006");
  }

  @Test
  void aByteOfTheMessageIsNamedByItsField() {
    assertThat(LINK.place(0, 0)).isEqualTo(Place.of("number", 0));
    assertThat(LINK.place(15, 15)).isEqualTo(Place.of("at", 7));
    assertThat(LINK.place(21, 21)).isEqualTo(Place.of("who", 1));
    assertThat(LINK.place(26, 26)).isEqualTo(Place.of("why", 0));
    assertThat(LINK.place(43, 43)).isEqualTo(Place.of("body", 0));
    assertThat(LINK.place(53, 53)).isEqualTo(Place.of("body", 10));
  }

  @Test
  void oneChangedByteIsFoundWithWhatItWas() {
    var random = new Random(5);
    for (int round = 0; round < 2_000; round++) {
      var bytes = new byte[1 + random.nextInt(3_000)];
      random.nextBytes(bytes);
      var sums = BlockSums.of(bytes);
      int at = random.nextInt(bytes.length);
      byte was = bytes[at];
      bytes[at] ^= (byte) (1 + random.nextInt(255));

      assertThat(BlockSums.firstMisfit(bytes, sums))
          .contains(new BlockSums.Found(at, at, Optional.of(was)));
    }
  }

  @Test
  void manyChangedBytesAreFoundToTheBlock() {
    var bytes = new byte[1_000];
    var sums = BlockSums.of(bytes);
    bytes[300] = 1;
    bytes[310] = 7;
    bytes[900] = 9;

    assertThat(BlockSums.firstMisfit(bytes, sums))
        .contains(new BlockSums.Found(256, 511, Optional.empty()));
  }

  @Test
  void keysAreReadFromTheFilesThatTheyWereWrittenTo() throws IOException {
    var keys = Keys.generate();
    var secret = folder.resolve("key.pem");
    var open = folder.resolve("key.pub.pem");
    Keys.write(keys, secret, open);

    assertThat(Keys.readPrivate(secret)).isEqualTo(keys.getPrivate());
    assertThat(Keys.readPublic(open)).isEqualTo(keys.getPublic());
    assertThat(Files.getPosixFilePermissions(secret)).hasSize(2);
    assertThatThrownBy(() -> Keys.readPublic(secret)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Keys.write(keys, secret, open)).isInstanceOf(IOException.class);
  }

  @Test
  void aSealThatWasChangedIsNobodys() {
    var keys = Keys.generate();
    var seal =
        Seal.of(
            new Head(12, Instant.parse("2024-05-02T12:00:00.123Z"), "ab".repeat(32)),
            keys.getPrivate());

    assertThat(Seal.read(seal.text())).isEqualTo(seal);
    assertThat(seal.isOf(keys.getPublic())).isTrue();
    assertThat(Seal.read(seal.text().replace("entry 12", "entry 13")).isOf(keys.getPublic()))
        .isFalse();
    assertThatThrownBy(() -> Seal.read("a letter")).hasMessageContaining("not a seal");
  }
}
