package org.marsad.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// A real server from Debian's package, started on the loopback address for the tests of one class
/// and thrown away after them. It is run by the user `postgres` where the tests are run by root,
/// who may not.
final class PostgresServer implements AutoCloseable {
  private static final Path VERSIONS = Path.of("/usr/lib/postgresql");

  private final Path binaries;
  private final Path folder;
  private final int port;
  private final AtomicInteger schemas = new AtomicInteger();

  private PostgresServer(Path binaries, Path folder, int port) {
    this.binaries = binaries;
    this.folder = folder;
    this.port = port;
  }

  /// Where the newest server's programs are, if there is one.
  static Optional<Path> installed() {
    if (!Files.isDirectory(VERSIONS)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(VERSIONS)) {
      return versions
          .map(v -> v.resolve("bin"))
          .filter(b -> Files.isExecutable(b.resolve("initdb")))
          .max(Comparator.naturalOrder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PostgresServer start(Path binaries) {
    var folder = Path.of(run("mktemp", "-d", "/tmp/marsad-postgres-XXXXXX").strip());
    var server = new PostgresServer(binaries, folder, freePort());
    run(server.program("initdb"), "-D", server.data(), "-A", "trust", "-U", "marsad", "-E", "UTF8");
    run(
        server.program("pg_ctl"),
        "-D",
        server.data(),
        "-w",
        "-l",
        folder.resolve("log").toString(),
        "-o",
        "-p " + server.port + " -c listen_addresses=127.0.0.1 -k " + folder,
        "start");
    return server;
  }

  /// A place for a ledger that is not there yet.
  String place() {
    return place("s" + schemas.incrementAndGet());
  }

  String place(String schema) {
    return "postgres://marsad@127.0.0.1:" + port + "/postgres?schema=" + schema;
  }

  String jdbc() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=marsad";
  }

  private String program(String name) {
    return binaries.resolve(name).toString();
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String run(String... command) {
    var whole = new ArrayList<String>();
    if (System.getProperty("user.name").equals("root")) {
      whole.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    whole.addAll(List.of(command));
    try {
      var output = Files.createTempFile("marsad", ".out");
      var process =
          new ProcessBuilder(whole)
              .directory(Path.of("/tmp").toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      int code = process.waitFor();
      var said = Files.readString(output);
      Files.delete(output);
      if (code != 0) {
        throw new IllegalStateException(String.join(" ", whole) + ": " + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    run(program("pg_ctl"), "-D", data(), "-m", "fast", "-w", "stop");
    run("rm", "-rf", folder.toString());
  }
}
