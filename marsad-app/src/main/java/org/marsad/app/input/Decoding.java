package org.marsad.app.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Bytes to text, strictly: a byte that does not belong is a reason to refuse, never a question
/// mark in the evidence.
sealed interface Decoding {
  record Text(String text) implements Decoding {}

  record Failed(Filing.Refused refused) implements Decoding {}

  /// Reads UTF-8. A byte order mark at the beginning is no part of the text.
  static Decoding utf8(String where, byte[] bytes) {
    return as(StandardCharsets.UTF_8, where, bytes);
  }

  /// Reads the encoding that a page declares for itself.
  static Decoding as(Charset charset, String where, byte[] bytes) {
    if (hasWideMark(bytes)) {
      return failed(where, "is UTF-16, not UTF-8", "UTF-16");
    }
    if (isBinary(bytes)) {
      return new Failed(binary(where));
    }
    try {
      var text = strict(charset, bytes);
      return new Text(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return notUtf8(where, bytes, charset);
    }
  }

  private static String strict(Charset charset, byte[] bytes) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  static boolean hasWideMark(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  /// No text has a zero byte; a PDF may have none, but says what it is.
  static boolean isBinary(byte[] bytes) {
    if (bytes.length >= 5 && new String(bytes, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-")) {
      return true;
    }
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  static Filing.Refused binary(String where) {
    return new Filing.Refused(
        where,
        Filing.Reason.BINARY,
        "is a binary file, not a text; save its words as .txt, .html or .jsonl");
  }

  private static Decoding notUtf8(String where, byte[] bytes, Charset declared) {
    if (!declared.equals(StandardCharsets.UTF_8)) {
      return failed(where, "is not " + declared + ", as it says of itself", declared.name());
    }
    int bad = firstBad(bytes);
    return failed(
        where,
        "is not UTF-8 (byte 0x%02X on line %d) but likely %s"
            .formatted(bytes[bad] & 0xFF, lineOf(bytes, bad), likely(bytes)),
        likely(bytes).split(" ", 2)[0]);
  }

  private static Decoding failed(String where, String wrong, String from) {
    return new Failed(
        new Filing.Refused(
            where,
            Filing.Reason.NOT_UTF8,
            wrong
                + "; convert it: iconv -f "
                + from.toUpperCase(Locale.ROOT)
                + " -t UTF-8 OLD > NEW"));
  }

  /// In a Western text few letters lie beyond ASCII; in an Arabic or Cyrillic one most do.
  private static String likely(byte[] bytes) {
    int high = 0;
    for (byte b : bytes) {
      if (b < 0) {
        high++;
      }
    }
    return high * 4 < bytes.length ? "Windows-1252" : "Windows-1256 (Arabic) or 1251 (Cyrillic)";
  }

  /// Where decoding stops.
  private static int firstBad(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length + 1);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    return Math.min(in.position(), bytes.length - 1);
  }

  private static int lineOf(byte[] bytes, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
