package org.marsad.app.desk.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Forms with files in them, as RFC 7578 has them.
final class Multipart {
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)boundary=(?:\"([^\"]{1,200})\"|([^\\s;]{1,200}))");
  private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("(?i)[;\\s]filename=\"([^\"]*)\"");
  private static final byte[] BLANK = {'\r', '\n', '\r', '\n'};

  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final List<Upload> uploads = new ArrayList<>();

  private Multipart() {}

  /// @param type of the body, with its boundary; without one there is nothing in the form
  static Form of(String type, byte[] body) {
    var boundary = BOUNDARY.matcher(type);
    var form = new Multipart();
    if (boundary.find()) {
      var name = Optional.ofNullable(boundary.group(1)).orElseGet(() -> boundary.group(2));
      form.read(body, ("--" + name).getBytes(StandardCharsets.ISO_8859_1));
    }
    return new Form(new Fields(form.fields), form.uploads);
  }

  private void read(byte[] body, byte[] boundary) {
    int at = find(body, boundary, 0);
    while (at >= 0) {
      int begin = at + boundary.length;
      int next = find(body, boundary, begin);
      if (next >= 0) {
        part(body, begin, next);
      }
      at = next;
    }
  }

  private void part(byte[] body, int begin, int end) {
    int blank = find(body, BLANK, begin);
    if (blank < 0 || blank + BLANK.length > end - 2) {
      return;
    }
    var head = new String(body, begin, blank - begin, StandardCharsets.UTF_8);
    var content = Arrays.copyOfRange(body, blank + BLANK.length, end - 2);
    var name = NAME.matcher(head);
    var file = FILE.matcher(head);
    if (!name.find()) {
      return;
    }
    if (file.find()) {
      uploads.add(new Upload(name.group(1), file.group(1), Bytes.of(content)));
    } else {
      fields
          .computeIfAbsent(name.group(1), _ -> new ArrayList<>())
          .add(new String(content, StandardCharsets.UTF_8));
    }
  }

  private static int find(byte[] where, byte[] what, int from) {
    for (int i = from; i <= where.length - what.length; i++) {
      if (Arrays.equals(where, i, i + what.length, what, 0, what.length)) {
        return i;
      }
    }
    return -1;
  }
}
