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
    return List.of(
        "INSERT INTO place_box (id, south, north, west, east) VALUES (?, ?, ?, ?, ?)");
  }

  @Override
  public String placesWithin() {
    return "SELECT id FROM place_box"
        + " WHERE north >= :south AND south <= :north AND east >= :west AND west <= :east";
  }

  @Override
  public List<Listing> listings() {
    return List.of();
  }
}
