package org.marsad.ledger.survey;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.marsad.ledger.Ledger;

/// A survey kept in a file between two sittings, so that a large record need not be counted anew.
/// It can always be made again: a file of another ledger or version, or one in which a byte is
/// otherwise, is passed over. Nobody but its owner may read it, as it names sources.
public final class Snapshot {
  /// Counts up whenever the same entries would make another survey.
  private static final int VERSION = 2;

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final String program;

  /// @param program its version, as another one may count otherwise
  public Snapshot(Path file, String program) {
    this.file = file;
    this.program = program;
  }

  /// The survey that was kept, where it is one of this ledger.
  public Optional<Survey> load(Ledger ledger) {
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try (var in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
      if (!in.readUTF().equals(head())) {
        return Optional.empty();
      }
      long upTo = in.readLong();
      var hash = in.readUTF();
      if (!ledger.hash(upTo).equals(Optional.of(hash))) {
        return Optional.empty();
      }
      return whole() ? Optional.of(new SurveyReader(in).read(upTo)) : Optional.empty();
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      System.getLogger(Snapshot.class.getName())
          .log(System.Logger.Level.DEBUG, "a kept survey cannot be read and is made again", e);
      return Optional.empty();
    }
  }

  /// Whether the file ends in the hash of all before.
  private boolean whole() throws IOException {
    var digest = sha256();
    long left = Files.size(file) - digest.getDigestLength();
    try (var in = Files.newInputStream(file)) {
      while (left > 0) {
        var some = in.readNBytes((int) Math.min(BUFFER, left));
        if (some.length == 0) {
          return false;
        }
        digest.update(some);
        left -= some.length;
      }
      return Arrays.equals(digest.digest(), in.readAllBytes());
    }
  }

  /// Keeps a survey in the place of the one before.
  ///
  /// @throws IOException where it cannot be written; the one before is still there
  public void save(Survey survey, Ledger ledger) throws IOException {
    var hash = ledger.hash(survey.upTo());
    if (hash.isEmpty()) {
      return;
    }
    var fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    makeOwn(fresh);
    var digest = sha256();
    try (var bytes = Files.newOutputStream(fresh, StandardOpenOption.WRITE);
        var out =
            new DataOutputStream(
                new BufferedOutputStream(new DigestOutputStream(bytes, digest), BUFFER))) {
      out.writeUTF(head());
      out.writeLong(survey.upTo());
      out.writeUTF(hash.get());
      new SurveyWriter(out).write(survey);
      out.flush();
      bytes.write(digest.digest());
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void makeOwn(Path path) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(path);
    }
  }

  private String head() {
    return "marsad survey " + VERSION + " " + program;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
