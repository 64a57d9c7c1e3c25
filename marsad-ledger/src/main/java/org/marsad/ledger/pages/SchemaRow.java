package org.marsad.ledger.pages;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a file says of one of its tables, indexes or triggers.
public record SchemaRow(String type, String name, String table, String sql) {
  byte[] bytes() {
    return (type + name + table + sql).getBytes(StandardCharsets.UTF_8);
  }

  /// How many bytes differ; as many as there are where the lengths do.
  int distance(SchemaRow other) {
    var here = bytes();
    var there = other.bytes();
    if (here.length != there.length) {
      return Math.max(here.length, there.length);
    }
    int differing = 0;
    for (int at = 0; at < here.length; at++) {
      differing += here[at] == there[at] ? 0 : 1;
    }
    return differing;
  }

  int firstDifference(SchemaRow other) {
    return Arrays.mismatch(bytes(), other.bytes());
  }
}
