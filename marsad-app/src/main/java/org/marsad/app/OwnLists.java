package org.marsad.app;

import java.nio.file.Path;
import java.util.Optional;
import org.marsad.app.input.ListsFolder;
import org.marsad.coder.lexicon.WordLists;
import picocli.CommandLine.Option;

/// Word lists of the user's own: an option of every command that goes by the lists.
final class OwnLists {
  @Option(
      names = "--lists",
      paramLabel = "DIR",
      description =
          "word lists of your own: each .tsv file in this folder takes the place of the shipped"
              + " list of the same name, such as actors.tsv")
  private Optional<Path> folder = Optional.empty();

  /// @throws ListsFolder.Unusable when the folder cannot be read, or has no list
  WordLists read() {
    return folder.map(ListsFolder::read).orElseGet(WordLists::shipped);
  }
}
