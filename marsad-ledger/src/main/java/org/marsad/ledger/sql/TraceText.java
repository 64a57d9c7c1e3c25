package org.marsad.ledger.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marsad.views.incident.PartOfDay;
import org.marsad.views.incident.Party;
import org.marsad.views.incident.Spot;
import org.marsad.views.incident.Trace;

/// What of a trace no column holds, as one text: a field a line, items with tabs between them.
final class TraceText {
  private static final String NONE = "\\-";

  private TraceText() {}

  /// The fields of a text.
  ///
  /// @param hours and all that follows as in [Trace]
  record Fields(
      Optional<LocalDate> ownDay,
      boolean dayTold,
      Optional<Spot> where,
      boolean placeInherited,
      Set<PartOfDay> hours,
      List<Party> agents,
      List<Party> patients,
      Set<String> words,
      Set<String> targets,
      Map<String, Double> counts,
      int episode,
      boolean aside) {}

  static String of(Trace trace) {
    return String.join(
        "\n",
        trace.ownDay().map(LocalDate::toString).orElse(""),
        flags(trace),
        trace.where().map(TraceText::spot).orElse(""),
        trace.hours().stream().map(PartOfDay::name).sorted().collect(Collectors.joining("\t")),
        parties(trace.agents()),
        parties(trace.patients()),
        items(trace.words()),
        items(trace.targets()),
        trace.counts().entrySet().stream()
            .map(each -> escaped(each.getKey()) + "\t" + each.getValue())
            .collect(Collectors.joining("\t")),
        Integer.toString(trace.episode()));
  }

  private static String flags(Trace trace) {
    return (trace.dayTold() ? "d" : "")
        + (trace.placeInherited() ? "p" : "")
        + (trace.aside() ? "a" : "");
  }

  static Fields read(String text) {
    var lines = split(text, '\n');
    var flags = lines.get(1);
    return new Fields(
        lines.get(0).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(lines.get(0))),
        flags.indexOf('d') >= 0,
        lines.get(2).isEmpty() ? Optional.empty() : Optional.of(spot(cells(lines.get(2)))),
        flags.indexOf('p') >= 0,
        cells(lines.get(3)).stream().map(PartOfDay::valueOf).collect(Collectors.toSet()),
        partiesOf(cells(lines.get(4))),
        partiesOf(cells(lines.get(5))),
        new HashSet<>(cells(lines.get(6))),
        new HashSet<>(cells(lines.get(7))),
        counts(cells(lines.get(8))),
        Integer.parseInt(lines.get(9)),
        flags.indexOf('a') >= 0);
  }

  private static String spot(Spot spot) {
    return String.join(
        "\t",
        escaped(spot.name()),
        maybe(spot.gazetteer()),
        spot.lat().map(Object::toString).orElse(NONE),
        spot.lon().map(Object::toString).orElse(NONE),
        maybe(spot.country()),
        Integer.toString(spot.precision()));
  }

  private static Spot spot(List<String> cells) {
    return new Spot(
        cells.get(0),
        maybe(cells.get(1), Function.identity()),
        maybe(cells.get(2), Double::valueOf),
        maybe(cells.get(3), Double::valueOf),
        maybe(cells.get(4), Function.identity()),
        Integer.parseInt(cells.get(5)));
  }

  private static String parties(List<Party> parties) {
    return parties.stream()
        .map(one -> maybe(one.actor()) + "\t" + escaped(one.name()))
        .collect(Collectors.joining("\t"));
  }

  private static List<Party> partiesOf(List<String> cells) {
    var parties = new ArrayList<Party>();
    for (int n = 0; n + 1 < cells.size(); n += 2) {
      parties.add(new Party(maybe(cells.get(n), Function.identity()), cells.get(n + 1)));
    }
    return parties;
  }

  private static Map<String, Double> counts(List<String> cells) {
    var counts = new TreeMap<String, Double>();
    for (int n = 0; n + 1 < cells.size(); n += 2) {
      counts.put(cells.get(n), Double.valueOf(cells.get(n + 1)));
    }
    return counts;
  }

  private static String items(Collection<String> items) {
    return items.stream().map(TraceText::escaped).collect(Collectors.joining("\t"));
  }

  private static String maybe(Optional<String> value) {
    return value.map(TraceText::escaped).orElse(NONE);
  }

  private static <T> Optional<T> maybe(String cell, Function<String, T> read) {
    return cell.equals(NONE) ? Optional.empty() : Optional.of(read.apply(cell));
  }

  private static String escaped(String text) {
    return text.indexOf('\\') < 0 && text.indexOf('\t') < 0 && text.indexOf('\n') < 0
        ? text
        : text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
  }

  /// Cells of a line; none of an empty one.
  private static List<String> cells(String line) {
    return line.isEmpty() ? List.of() : split(line, '\t').stream().map(TraceText::plain).toList();
  }

  private static String plain(String cell) {
    if (cell.indexOf('\\') < 0 || cell.equals(NONE)) {
      return cell;
    }
    var text = new StringBuilder();
    for (int at = 0; at < cell.length(); at++) {
      char c = cell.charAt(at);
      if (c == '\\') {
        char next = cell.charAt(++at);
        text.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static List<String> split(String text, char between) {
    var parts = new ArrayList<String>();
    int from = 0;
    for (int at = text.indexOf(between); at >= 0; at = text.indexOf(between, from)) {
      parts.add(text.substring(from, at));
      from = at + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }
}
