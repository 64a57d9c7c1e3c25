package org.marsad.ledger.chain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Set;

/// Ed25519 keys in PEM files, as OpenSSL writes and reads them too.
public final class Keys {
  private static final String PRIVATE = "PRIVATE KEY";
  private static final String PUBLIC = "PUBLIC KEY";

  private Keys() {}

  public static KeyPair generate() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has Ed25519", e);
    }
  }

  /// Writes a pair into two new files; the private one for its owner's eyes alone.
  ///
  /// @throws IOException where one is there already or cannot be written
  public static void write(KeyPair keys, Path privateFile, Path publicFile) throws IOException {
    create(privateFile, pem(PRIVATE, keys.getPrivate().getEncoded()), true);
    create(publicFile, pem(PUBLIC, keys.getPublic().getEncoded()), false);
  }

  /// @throws IllegalArgumentException where the file holds no such key
  public static PrivateKey readPrivate(Path file) throws IOException {
    var bytes = unpem(PRIVATE, file);
    try {
      return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(file + " holds no private key of Ed25519", e);
    }
  }

  /// @throws IllegalArgumentException where the file holds no such key
  public static PublicKey readPublic(Path file) throws IOException {
    var bytes = unpem(PUBLIC, file);
    try {
      return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(file + " holds no public key of Ed25519", e);
    }
  }

  private static String pem(String what, byte[] bytes) {
    var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
  }

  private static byte[] unpem(String what, Path file) throws IOException {
    var text = Files.readString(file, StandardCharsets.US_ASCII);
    var begin = "-----BEGIN " + what + "-----";
    int start = text.indexOf(begin);
    int end = text.indexOf("-----END " + what + "-----");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(file + " holds no '" + begin + "'");
    }
    return Base64.getMimeDecoder().decode(text.substring(start + begin.length(), end));
  }

  private static void create(Path file, String text, boolean secret) throws IOException {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] attributes =
        secret && posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = Files.newByteChannel(file, options, attributes)) {
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
    }
  }
}
