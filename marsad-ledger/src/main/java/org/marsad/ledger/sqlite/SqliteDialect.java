package org.marsad.ledger.sqlite;

import java.util.List;
import java.util.stream.Collectors;
import org.marsad.ledger.sql.Dialect;
import org.marsad.ledger.sql.Migrations;
import org.marsad.ledger.words.Wanted;

/// SQLite's full text (FTS5) and boxes (R*Tree).
final class SqliteDialect implements Dialect {
  @Override
  public String indexScript() {
    return Migrations.script(SqliteDialect.class, "index.sql");
  }

  @Override
  public String tablesNamed() {
    return "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = :name";
  }

  @Override
  public String insertWords() {
    return "INSERT INTO words (rowid, text) VALUES (?, ?)";
  }

  @Override
  public String wordsValue(List<String> words) {
    return String.join(" ", words);
  }

  @Override
  public String claimsWithWords() {
    return "SELECT rowid AS id FROM words WHERE words MATCH :words";
  }

  @Override
  public String wordsAsked(Wanted wanted) {
    return wanted.phrases().stream()
        .map(p -> '"' + String.join(" ", p.words()) + '"' + (p.beginning() ? " *" : ""))
        .collect(Collectors.joining(" AND "));
  }

  @Override
  public List<String> insertBox() {
    return List.of("INSERT INTO place_box (id, south, north, west, east) VALUES (?, ?, ?, ?, ?)");
  }

  @Override
  public String placesWithin() {
    return "SELECT id FROM place_box"
        + " WHERE north >= :south AND south <= :north AND east >= :west AND west <= :east";
  }

  @Override
  public List<String> takeStock() {
    return List.of();
  }

  @Override
  public List<Listing> listings() {
    return List.of(
        new Listing(
            "PRAGMA",
            "SELECT 'application', application_id, user_version"
                + " FROM pragma_application_id, pragma_user_version",
            1),
        new Listing(
            "sqlite_schema",
            "SELECT name, type, tbl_name, sql FROM sqlite_schema" + " ORDER BY name, type",
            2),
        new Listing("index_version", "SELECT number FROM index_version ORDER BY 1", 1),
        new Listing("report", "SELECT * FROM report ORDER BY filed, from_entry", 2),
        new Listing("name", "SELECT * FROM name ORDER BY id", 1),
        new Listing("alias", "SELECT * FROM alias ORDER BY folded, name", 2),
        new Listing("place", "SELECT * FROM place ORDER BY id", 1),
        new Listing("place_box", "SELECT * FROM place_box ORDER BY id", 1),
        new Listing("claim", "SELECT * FROM claim ORDER BY id", 1),
        new Listing("trace", "SELECT * FROM trace ORDER BY claim", 1),
        new Listing("area", "SELECT * FROM area ORDER BY id", 1),
        new Listing("bond", "SELECT * FROM bond ORDER BY filed, entry, from_entry", 3),
        new Listing("overall", "SELECT * FROM overall ORDER BY entry, from_entry", 2),
        new Listing("orphan", "SELECT * FROM orphan ORDER BY entry, filed, from_entry", 3),
        new Listing("party", "SELECT * FROM party ORDER BY name, claim", 2),
        new Listing("figure", "SELECT * FROM figure ORDER BY claim, nth", 2),
        new Listing("actor_join", "SELECT * FROM actor_join ORDER BY entry, from_entry", 2),
        new Listing("place_moved", "SELECT * FROM place_moved ORDER BY entry, from_entry", 2),
        new Listing("band", "SELECT * FROM band ORDER BY band, day, filed", 3),
        new Listing("words_config", "SELECT k, v FROM words_config ORDER BY k", 1),
        new Listing("words", "SELECT term, doc, col, offset FROM words_vocab", 3));
  }
}
