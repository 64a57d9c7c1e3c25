package org.marsad.ledger.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/// The tables of the record, version by version. Each script may be run again: it makes only what
/// is not there, changes no row, and takes nothing away.
public final class Migrations {
  private static final List<String> NAMES = List.of("V1__record", "V2__sketch");
  private static final Pattern BETWEEN = Pattern.compile(";[ \\t]*\\n\\s*\\n");
  private static final Pattern COMMENT = Pattern.compile("(?m)^--.*\\n");

  private Migrations() {}

  /// The version that this program writes.
  public static int newest() {
    return NAMES.size();
  }

  /// Runs those that a database of a version still lacks.
  public static void run(Handle handle, Class<?> beside, int from) {
    for (var name : NAMES.subList(from, NAMES.size())) {
      run(handle, script(beside, name + ".sql"));
    }
  }

  /// Runs a script: statements that end in a semicolon before an empty line.
  public static void run(Handle handle, String script) {
    for (var statement : BETWEEN.split(COMMENT.matcher(script).replaceAll("") + "\n\n")) {
      if (!statement.isBlank()) {
        try (var plain = handle.getConnection().createStatement()) {
          plain.execute(statement);
        } catch (SQLException e) {
          throw new SqlFailure(e);
        }
      }
    }
  }

  public static String script(Class<?> beside, String name) {
    try (var stream = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
