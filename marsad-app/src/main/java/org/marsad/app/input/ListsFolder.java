package org.marsad.app.input;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.marsad.coder.lexicon.WordLists;

/// A folder of word lists that stand in for shipped ones of the same names.
public final class ListsFolder {
  private ListsFolder() {}

  /// A folder that cannot be used; the message names it and the mend.
  public static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unusable(String wrongAndMend) {
      super(wrongAndMend);
    }
  }

  /// The shipped lists with those of the folder in their places.
  ///
  /// @throws Unusable when there is no such folder, no list in it, or one that cannot be read
  /// @throws org.marsad.coder.lexicon.FaultyTable when a file has no shipped list's name
  public static WordLists read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Unusable("--lists " + folder + ": there is no such folder; name one");
    }
    var lists = new TreeMap<String, String>();
    for (Path file : files(folder)) {
      lists.put(file.getFileName().toString(), words(file));
    }
    if (lists.isEmpty()) {
      throw new Unusable(
          "--lists " + folder + ": no .tsv file in it; put a list there, such as actors.tsv");
    }
    return WordLists.with(lists);
  }

  private static List<Path> files(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().endsWith(".tsv")).sorted().toList();
    } catch (IOException e) {
      throw new Unusable("--lists " + folder + ": cannot be read: " + e.getMessage());
    }
  }

  private static String words(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new Unusable(file + ": is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw new Unusable(file + ": cannot be read: " + e.getMessage());
    }
  }
}
