package org.marsad.ledger.sql;

import java.util.List;
import org.marsad.ledger.words.Wanted;

/// The few statements that databases word differently.
public interface Dialect {
  /// The script that makes the tables that are searched.
  String indexScript();

  /// How many tables are named `:name`.
  String tablesNamed();

  /// Inserts a claim's words: its id and [#wordsValue].
  String insertWords();

  /// A claim's words as [#insertWords] takes them.
  String wordsValue(List<String> words);

  /// Ids of the claims whose words fit `:words`, the greatest first, as a subselect.
  String claimsWithWords();

  /// What is asked, as `:words` of [#claimsWithWords].
  String wordsAsked(Wanted wanted);

  /// Adds a place's point to those that are found by boxes; none where the place's own row does.
  List<String> insertBox();

  /// Ids of places that may lie between `:south`, `:west`, `:north` and `:east`, as a subselect.
  String placesWithin();

  /// Statements after which the database knows how full its tables have grown, by which it chooses
  /// how to look things up; none where it needs no telling.
  List<String> takeStock();

  /// Every row of every searched table, in an order of their keys: table, and the select.
  List<Listing> listings();

  /// Which rows of a table to compare, in which order.
  ///
  /// @param keys how many of the first columns name the row
  record Listing(String table, String select, int keys) {}
}
