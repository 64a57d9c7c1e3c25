package org.marsad.app.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Everything that was handed in, read one report at a time and in order: files, folders, standard
/// input. For one thread.
public final class Inbox implements AutoCloseable {
  /// The name that reports from standard input bear.
  static final String STANDARD_INPUT = "stdin";

  /// A page declares its encoding in its first kilobyte, says the HTML standard.
  private static final int HEAD = 1024;

  private final Deque<Source> sources;
  private final Given given;
  private final InputStream standardInput;
  private final long bytes;
  private long bytesOfOpened;
  private Optional<Open> open = Optional.empty();

  /// @param names files, folders, or `-` for standard input
  public Inbox(List<String> names, Given given, InputStream standardInput) {
    this(given, standardInput, Sources.of(names));
  }

  private Inbox(Given given, InputStream standardInput, List<Source> found) {
    this.sources = new ArrayDeque<>(found);
    this.given = given;
    this.standardInput = standardInput;
    this.bytes = sources.stream().mapToLong(Source::size).sum();
  }

  /// One file that came under another name than it lies under.
  ///
  /// @param name as the person knows it; its ending says what the file is
  public static Inbox of(String name, Path file, Given given) {
    try {
      return new Inbox(
          given,
          InputStream.nullInputStream(),
          List.of(new Source.Of(name, file, Files.size(file))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /// How much of the files' bytes has been read, 0 to 1; 0 where nobody knows.
  public double share() {
    return bytes == 0
        ? 0
        : (double) (bytesOfOpened + open.map(o -> o.counted.count).orElse(0L)) / bytes;
  }

  /// What became of the next thing handed in; empty at the end.
  public Optional<Filing> next() {
    while (open.isPresent() || !sources.isEmpty()) {
      if (open.isEmpty()) {
        var filing = opened(sources.remove());
        if (filing.isPresent()) {
          return filing;
        }
      } else {
        var filing = line(open.get());
        if (filing.isPresent()) {
          return filing;
        }
        close();
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    open.ifPresent(o -> {
      bytesOfOpened += o.source.size();
      try {
        o.counted.close();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot close " + o.name, e);
      }
    });
    open = Optional.empty();
  }

  /// The report of a file that holds one; empty where there may be many, and the file is open now.
  private Optional<Filing> opened(Source source) {
    return switch (source) {
      case Source.Bad(var refused) -> Optional.of(refused);
      case Source.StandardInput _ -> standardInput(source);
      case Source.Of(var name, var file, _) -> {
        try {
          yield opened(source, name, Files.newInputStream(file));
        } catch (IOException e) {
          yield Optional.of(unreadable(name, e));
        }
      }
    };
  }

  /// Of standard input only the words tell what it is: JSON begins with a brace, a page with a tag.
  private Optional<Filing> standardInput(Source source) {
    var in = new BufferedInputStream(standardInput);
    try {
      in.mark(HEAD);
      var head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).stripLeading();
      in.reset();
      if (head.startsWith("{")) {
        return many(source, STANDARD_INPUT, in);
      }
      var start = head.toLowerCase(Locale.ROOT);
      boolean page = start.startsWith("<!doctype") || start.startsWith("<html");
      return Optional.of(one(STANDARD_INPUT, in, page));
    } catch (IOException e) {
      return Optional.of(unreadable(STANDARD_INPUT, e));
    }
  }

  private Optional<Filing> opened(Source source, String name, InputStream in) throws IOException {
    var kind = name.toLowerCase(Locale.ROOT);
    if (kind.endsWith(".jsonl") || kind.endsWith(".ndjson") || kind.endsWith(".json")) {
      return many(source, name, in);
    }
    try (in) {
      bytesOfOpened += source.size();
      return Optional.of(one(name, in, kind.endsWith(".html") || kind.endsWith(".htm")));
    }
  }

  private Optional<Filing> many(Source source, String name, InputStream in) {
    var counted = new CountedStream(new BufferedInputStream(in, 1 << 16));
    open = Optional.of(new Open(source, name, counted, new JsonLines(name, counted, given)));
    return Optional.empty();
  }

  private Filing one(String name, InputStream in, boolean page) throws IOException {
    var bytes = in.readNBytes(Limits.LONGEST_BYTES + 1);
    if (bytes.length > Limits.LONGEST_BYTES) {
      return Limits.tooLong(name, "over 10 MB");
    }
    return switch (page ? Decoding.as(declared(bytes), name, bytes) : Decoding.utf8(name, bytes)) {
      case Decoding.Failed(var refused) -> refused;
      case Decoding.Text(var text) ->
          page
              ? HtmlPage.read(name, text, given).from(bytes, "text/html")
              : PlainText.read(name, text, given).from(bytes, "text/plain");
    };
  }

  private static Charset declared(byte[] page) {
    var head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
    try {
      return HtmlPage.charset(head).map(Charset::forName).orElse(StandardCharsets.UTF_8);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8; // an encoding nobody knows: the strict reading will tell
    }
  }

  private Optional<Filing> line(Open file) {
    try {
      return file.lines.next();
    } catch (IOException e) {
      close();
      return Optional.of(unreadable(file.name, e));
    }
  }

  private static Filing.Refused unreadable(String name, IOException e) {
    var words =
        switch (e) {
          case AccessDeniedException _ -> "may not be read; give yourself leave with chmod u+r";
          case NoSuchFileException _ -> "is gone since the folder was listed";
          default -> "cannot be read: " + e.getMessage();
        };
    return new Filing.Refused(name, Filing.Reason.UNREADABLE, words);
  }

  /// A file of many reports that is being read.
  private record Open(Source source, String name, CountedStream counted, JsonLines lines) {}
}
