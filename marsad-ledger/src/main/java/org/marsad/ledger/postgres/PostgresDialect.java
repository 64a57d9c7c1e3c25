package org.marsad.ledger.postgres;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marsad.ledger.sql.Dialect;
import org.marsad.ledger.sql.Migrations;
import org.marsad.ledger.words.Wanted;
import org.marsad.ledger.words.Words;

/// PostgreSQL's full text, made of the same words as everywhere, and boxes by GiST.
final class PostgresDialect implements Dialect {
  /// The greatest place of a word that PostgreSQL keeps apart from others.
  private static final int LAST_PLACE = 16_383;

  @Override
  public String indexScript() {
    return Migrations.script(PostgresDialect.class, "index.sql");
  }

  @Override
  public String tablesNamed() {
    return "SELECT count(*) FROM pg_tables"
        + " WHERE schemaname = current_schema() AND tablename = :name";
  }

  @Override
  public String insertWords() {
    return "INSERT INTO words (id, text) VALUES (?, CAST(? AS tsvector))";
  }

  @Override
  public String wordsValue(List<String> words) {
    Map<String, StringBuilder> places = new LinkedHashMap<>();
    for (int n = 0; n < words.size(); n++) {
      int place = Math.min(n + 1, LAST_PLACE);
      if (!words.get(n).equals(Words.BREAK)) {
        places.computeIfAbsent(words.get(n), _ -> new StringBuilder()).append(',').append(place);
      }
    }
    return places.entrySet().stream()
        .map(e -> "'" + e.getKey() + "':" + e.getValue().substring(1))
        .collect(Collectors.joining(" "));
  }

  @Override
  public String claimsWithWords() {
    return "SELECT id FROM words WHERE text @@ CAST(:words AS tsquery)";
  }

  @Override
  public String wordsAsked(Wanted wanted) {
    return wanted.phrases().stream()
        .map(PostgresDialect::phrase)
        .collect(Collectors.joining(" & "));
  }

  private static String phrase(Wanted.Phrase phrase) {
    var words =
        phrase.words().stream().map(w -> "'" + w + "'").collect(Collectors.joining(" <-> "));
    return "(" + words + (phrase.beginning() ? ":*" : "") + ")";
  }

  @Override
  public List<String> insertBox() {
    return List.of();
  }

  @Override
  public String placesWithin() {
    return "SELECT id FROM place"
        + " WHERE point(lon, lat) <@ box(point(:west, :south), point(:east, :north))";
  }

  /// The server does so by itself, but only after a minute, and looks through whole tables until
  /// then.
  @Override
  public List<String> takeStock() {
    return List.of("ANALYZE entry, report, claim, party, trace, words, band, place, name, alias");
  }

  @Override
  public List<Listing> listings() {
    return List.of(
        new Listing("index_version", "SELECT number FROM index_version ORDER BY 1", 1),
        new Listing("report", "SELECT * FROM report ORDER BY filed, from_entry", 2),
        new Listing("name", "SELECT * FROM name ORDER BY id", 1),
        new Listing("alias", "SELECT * FROM alias ORDER BY folded COLLATE \"C\", name", 2),
        new Listing("place", "SELECT * FROM place ORDER BY id", 1),
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
        new Listing("words", "SELECT id, CAST(text AS text) AS text FROM words ORDER BY id", 1));
  }
}
