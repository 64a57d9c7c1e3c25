package org.marsad.ledger.sql;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.Misfit;
import org.marsad.ledger.chain.Place;

/// Compares the tables that are searched, row by row, with the same tables made anew.
final class IndexCheck {
  private final Connection stored;
  private final Connection made;
  private final Attempt attempt;
  private final List<Misfit> misfits = new ArrayList<>();

  IndexCheck(Handle stored, Handle made, Attempt attempt) {
    this.attempt = attempt;
    this.stored = stored.getConnection();
    this.made = made.getConnection();
  }

  /// The first difference of each table.
  List<Misfit> found(List<Dialect.Listing> listings) {
    for (var listing : listings) {
      attempt
          .of(
              () -> difference(listing),
              why -> add(listing.table(), "", Optional.empty(), "cannot be read: " + why))
          .ifPresent(found -> found.ifPresent(misfits::add));
    }
    return misfits;
  }

  private Optional<Misfit> difference(Dialect.Listing listing) {
    try (var one = stored.prepareStatement(listing.select());
        var other = made.prepareStatement(listing.select());
        var is = rows(one);
        var should = rows(other)) {
      boolean more = true;
      while (more) {
        boolean here = is.next();
        more = should.next();
        if (here != more) {
          return Optional.of(
              here
                  ? misfit(listing.table(), key(is, listing), "is in it, and no entry has it")
                  : misfit(listing.table(), key(should, listing), "is not in it"));
        }
        var differs = more ? differs(is, should, listing) : Optional.<Misfit>empty();
        if (differs.isPresent()) {
          return differs;
        }
      }
      return Optional.empty();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  private static ResultSet rows(PreparedStatement statement) throws SQLException {
    statement.setFetchSize(1_000);
    return statement.executeQuery();
  }

  private static Optional<Misfit> differs(ResultSet is, ResultSet should, Dialect.Listing listing)
      throws SQLException {
    int columns = is.getMetaData().getColumnCount();
    for (int column = 1; column <= columns; column++) {
      var here = bytes(is.getObject(column));
      var there = bytes(should.getObject(column));
      if (!Arrays.equals(here, there)) {
        var name = is.getMetaData().getColumnName(column);
        var at = Place.of(name, Math.max(0, Arrays.mismatch(here, there)));
        return Optional.of(
            new Misfit.OfIndex(
                listing.table(),
                key(should, listing),
                Optional.of(at),
                "in "
                    + listing.table()
                    + ", row "
                    + key(should, listing)
                    + " does not fit at "
                    + at.words()
                    + ": it is "
                    + shown(here)
                    + ", of the entries comes "
                    + shown(there)));
      }
    }
    return Optional.empty();
  }

  private static byte[] bytes(@Nullable Object value) {
    return switch (value) {
      case null -> new byte[0];
      case byte[] bytes -> bytes;
      default -> value.toString().getBytes(StandardCharsets.UTF_8);
    };
  }

  private static String shown(byte[] value) {
    var text = new String(value, StandardCharsets.UTF_8);
    var readable = text.chars().noneMatch(Character::isISOControl) && !text.contains("\ufffd");
    var words = readable ? "'" + text + "'" : "0x" + HexFormat.of().formatHex(value);
    return words.length() > 80 ? words.substring(0, 80) + "…" : words;
  }

  private static String key(ResultSet rows, Dialect.Listing listing) throws SQLException {
    var parts = new ArrayList<String>();
    for (int column = 1; column <= listing.keys(); column++) {
      parts.add(shown(bytes(rows.getObject(column))));
    }
    return String.join(" ", parts);
  }

  private static Misfit misfit(String table, String row, String words) {
    return new Misfit.OfIndex(
        table, row, Optional.empty(), "in " + table + ", row " + row + " " + words);
  }

  private void add(String table, String row, Optional<Place> at, String words) {
    misfits.add(new Misfit.OfIndex(table, row, at, table + " " + words));
  }
}
