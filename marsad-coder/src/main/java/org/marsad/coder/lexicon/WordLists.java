package org.marsad.coder.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Where the word lists come from: those that ship with the program, and a user's own, each of
/// which stands in for the shipped one of the same name as a whole.
public final class WordLists {
  private static final String CODER = "/org/marsad/coder/";

  /// Folders of the coder's lists, below [#CODER].
  private static final List<String> FOLDERS = List.of("lexicon", "figure");

  private static final int DIGEST_LENGTH = 12;

  private final SortedMap<String, String> own;

  private WordLists(SortedMap<String, String> own) {
    this.own = Collections.unmodifiableSortedMap(own);
  }

  public static WordLists shipped() {
    return new WordLists(new TreeMap<>());
  }

  /// The shipped lists with these in place of those of the same names.
  ///
  /// @param lists file name, such as `actors.tsv`, → the words of the file
  /// @throws FaultyTable when no list has that name
  public static WordLists with(Map<String, String> lists) {
    for (var name : new TreeMap<>(lists).keySet()) {
      if (!isShipped(name)) {
        throw new FaultyTable(
            name, 1, "no word list has this name; name it as the shipped one that it replaces");
      }
    }
    return new WordLists(new TreeMap<>(lists));
  }

  /// The list of that name.
  ///
  /// @throws FaultyTable when it cannot be read
  public Table table(String name) {
    var mine = own.get(name);
    return mine == null
        ? Table.parse(name, Table.resourceText(Table.class, path(name)))
        : Table.parse(name, mine);
  }

  /// Names the user's lists by what stands in them: the first twelve digits of their SHA-256, empty
  /// where all lists are the shipped ones.
  public Optional<String> digest() {
    if (own.isEmpty()) {
      return Optional.empty();
    }
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      own.forEach((name, words) -> {
        sha256.update((name + "\n" + words.length() + "\n").getBytes(StandardCharsets.UTF_8));
        sha256.update(words.getBytes(StandardCharsets.UTF_8));
      });
      return Optional.of(HexFormat.of().formatHex(sha256.digest()).substring(0, DIGEST_LENGTH));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java machine knows SHA-256", e);
    }
  }

  private static boolean isShipped(String name) {
    return name.endsWith(".tsv")
        && FOLDERS.stream().anyMatch(f -> Table.class.getResource(CODER + f + "/" + name) != null);
  }

  private static String path(String name) {
    return FOLDERS.stream()
        .map(f -> CODER + f + "/" + name)
        .filter(p -> Table.class.getResource(p) != null)
        .findFirst()
        .orElse(CODER + FOLDERS.getFirst() + "/" + name);
  }
}
