package org.marsad.ledger.postgres;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/// `postgres://user:password@host:port/database?schema=marsad`.
///
/// @param schema of our own, so that what other extensions put into `public` is not in the way
public record PostgresUrl(
    String host, int port, String database, String schema, String user, Optional<String> password) {
  private static final int PORT = 5432;
  private static final Pattern SCHEMA = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

  public PostgresUrl {
    if (!SCHEMA.matcher(schema).matches()) {
      throw new IllegalArgumentException(
          "a schema's name has small letters, digits and low lines, not '" + schema + "'");
    }
  }

  /// Whether a place is one of PostgreSQL's rather than a file.
  public static boolean is(String place) {
    return place.startsWith("postgres://") || place.startsWith("postgresql://");
  }

  /// @throws IllegalArgumentException where it is none
  public static PostgresUrl of(String place) {
    var uri = URI.create(place);
    var database = Optional.ofNullable(uri.getPath()).orElse("").replaceFirst("^/", "");
    if (uri.getHost() == null || database.isEmpty()) {
      throw new IllegalArgumentException(
          "not postgres://user:password@host:port/database: " + place.replaceAll("//.*@", "//"));
    }
    var who = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
    return new PostgresUrl(
        uri.getHost(),
        uri.getPort() < 0 ? PORT : uri.getPort(),
        database,
        schema(Optional.ofNullable(uri.getQuery()).orElse("")),
        who[0].isEmpty() ? System.getProperty("user.name") : decoded(who[0]),
        who.length > 1 ? Optional.of(decoded(who[1])) : Optional.empty());
  }

  private static String schema(String query) {
    for (var part : query.split("&")) {
      if (part.startsWith("schema=")) {
        return part.substring("schema=".length());
      }
      if (!part.isEmpty()) {
        throw new IllegalArgumentException("only ?schema= is understood, not ?" + part);
      }
    }
    return "marsad";
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }

  /// Without the password.
  public String place() {
    return "postgres://" + user + "@" + host + ":" + port + "/" + database + "?schema=" + schema;
  }

  PostgresUrl in(String otherSchema) {
    return new PostgresUrl(host, port, database, otherSchema, user, password);
  }

  Connection connection() throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", user);
    password.ifPresent(word -> properties.setProperty("password", word));
    properties.setProperty("currentSchema", schema);
    properties.setProperty("ApplicationName", "marsad");
    properties.setProperty("reWriteBatchedInserts", "true");
    properties.setProperty("connectTimeout", "10");
    return DriverManager.getConnection(
        "jdbc:postgresql://" + host + ":" + port + "/" + database, properties);
  }
}
