package org.marsad.app.run;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.marsad.app.input.Filing;

/// Where every input went: read = coded + empty + rejected. A report without claims is coded all
/// the same.
public final class Account {
  private final Map<Filing.Reason, Integer> reasons = new EnumMap<>(Filing.Reason.class);
  private int coded;
  private int empty;

  void countCoded() {
    coded++;
  }

  void countEmpty() {
    empty++;
  }

  void countRejected(Filing.Reason reason) {
    reasons.merge(reason, 1, Integer::sum);
  }

  public int read() {
    return coded + empty + rejected();
  }

  public int coded() {
    return coded;
  }

  public int empty() {
    return empty;
  }

  public int rejected() {
    return reasons.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// `read 7 = coded 5 + empty 1 + rejected 1 (not UTF-8 1)`
  public String line() {
    return "read %d = coded %d + %s".formatted(read(), coded, rest());
  }

  /// `empty 1 + rejected 1 (not UTF-8 1)`
  public String rest() {
    var why =
        reasons.entrySet().stream()
            .map(e -> e.getKey().words() + " " + e.getValue())
            .collect(Collectors.joining(", "));
    return "empty %d + rejected %d%s"
        .formatted(empty, rejected(), why.isEmpty() ? "" : " (" + why + ")");
  }
}
