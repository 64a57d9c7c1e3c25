package org.marsad.app.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Finds what the names on a command line stand for: files, all reports of a folder in the order of
/// their names, or standard input.
final class Sources {
  private static final List<String> KINDS = List.of(".txt", ".html", ".htm", ".jsonl");

  private final List<Source> found = new ArrayList<>();

  private Sources() {}

  static List<Source> of(List<String> names) {
    var sources = new Sources();
    names.forEach(sources::add);
    return List.copyOf(sources.found);
  }

  private void add(String name) {
    if (name.equals("-")) {
      found.add(new Source.StandardInput());
      return;
    }
    try {
      add(name, Path.of(name));
    } catch (InvalidPathException e) {
      bad(name, Filing.Reason.MISSING, "is no file name: " + e.getReason());
    }
  }

  private void add(String name, Path path) {
    if (Files.isDirectory(path)) {
      int before = found.size();
      folder(name, path);
      if (found.size() == before) {
        bad(name, Filing.Reason.NO_REPORTS, "has no reports; they are .txt, .html or .jsonl files");
      }
    } else if (Files.exists(path)) {
      file(name, path);
    } else {
      bad(name, Filing.Reason.MISSING, "there is no such file; check the name");
    }
  }

  private void folder(String name, Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      inside
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(path -> path.getFileName().toString()))
          .forEach(path -> inFolder(within(name, path), path));
    } catch (AccessDeniedException e) {
      bad(name, Filing.Reason.UNREADABLE, "may not be opened; give yourself leave with chmod u+rx");
    } catch (IOException e) {
      bad(name, Filing.Reason.UNREADABLE, "cannot be listed: " + e.getMessage());
    }
  }

  private void inFolder(String name, Path path) {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      folder(name, path);
    } else if (KINDS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)
        && !Files.isDirectory(path)) {
      file(name, path);
    }
  }

  private void file(String name, Path path) {
    try {
      found.add(new Source.Of(name, path, Files.size(path)));
    } catch (IOException e) {
      bad(name, Filing.Reason.UNREADABLE, "cannot be read: " + e.getMessage());
    }
  }

  private void bad(String name, Filing.Reason reason, String words) {
    found.add(new Source.Bad(new Filing.Refused(name, reason, words)));
  }

  private static String within(String folder, Path path) {
    return (folder.endsWith("/") ? folder : folder + "/") + path.getFileName();
  }
}
