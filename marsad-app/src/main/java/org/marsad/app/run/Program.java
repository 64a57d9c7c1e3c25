package org.marsad.app.run;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The program as it was built.
public final class Program {
  private Program() {}

  /// A digest of the archives that hold these classes: what another build of them made may differ.
  ///
  /// @return none where they run from folders, as in tests
  public static Optional<String> digest(List<Class<?>> classes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (Class<?> one : classes) {
        var archive = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (!Files.isRegularFile(archive)) {
          return Optional.empty();
        }
        digest.update(Files.readAllBytes(archive));
      }
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (IOException | URISyntaxException e) {
      System.getLogger(Program.class.getName())
          .log(System.Logger.Level.DEBUG, "the program's archives cannot be read", e);
      return Optional.empty();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
