package org.marsad.views.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.marsad.record.Figure;
import org.marsad.record.Where;
import org.marsad.record.entry.ClaimKey;
import org.marsad.views.figure.Said;
import org.marsad.views.origin.Origins;
import org.marsad.views.standing.Statement;

/// Who holds what since when by whose word, from captures, losses, what is said to be held or to be
/// "X-held". A party's word in its own favour only claims; its word against its own interest, or
/// the word of two independent origins, makes it held. Where a second party says that it holds the
/// same place, it is contested, unless the first holds it by better than its own word.
///
/// @param lines by place, then by day
/// @param areas ground in square kilometres, each series with its voice
public record Control(List<Line> lines, List<Area> areas) {
  public Control {
    lines = List.copyOf(lines);
    areas = List.copyOf(areas);
  }

  public static Control of(Collection<Statement> statements, Origins origins) {
    var places = new TreeMap<String, List<Word>>();
    statements.stream()
        .flatMap(one -> Word.of(one, origins))
        .sorted()
        .forEach(
            word -> places.computeIfAbsent(key(word.place()), _ -> new ArrayList<>()).add(word));
    return new Control(
        places.values().stream().flatMap(words -> Timeline.of(words).stream()).toList(),
        areas(statements, origins));
  }

  /// Whether a statement may bear upon who holds what, or how much ground.
  public static boolean isAbout(Statement one) {
    return Word.mayBe(one)
        || one.counts()
            && one.claim().figures().stream().anyMatch(figure -> figure.unit().equals("km2"));
  }

  /// Who is said to hold each place on a day.
  public List<Line> on(LocalDate day) {
    return lines.stream()
        .filter(line -> !line.since().isAfter(day))
        .filter(line -> line.until().filter(end -> !end.isAfter(day)).isEmpty())
        .toList();
  }

  /// The place that a statement may bear upon, by its id in the gazetteer, or by its name and
  /// country: what no word about another place bears upon.
  public static Optional<String> ground(Statement one) {
    return one.claim().where().map(Control::key);
  }

  private static String key(Where where) {
    return where.gazetteer().orElseGet(() -> where.name() + "/" + where.country().orElse(""));
  }

  private static List<Area> areas(Collection<Statement> statements, Origins origins) {
    var areas = new TreeMap<String, Area>();
    statements.stream()
        .filter(Statement::counts)
        .sorted()
        .forEach(one ->
            one.claim().figures().stream()
                .filter(figure -> figure.unit().equals("km2"))
                .map(figure -> said(one, figure, origins))
                .map(Control::area)
                .forEach(area ->
                    areas.merge(
                        area.party() + "|" + area.matter() + "|" + area.origin().id(),
                        area,
                        Control::both)));
    return List.copyOf(areas.values());
  }

  private static Said said(Statement one, Figure figure, Origins origins) {
    return new Said(one, figure, origins.of(one), origins.of(one), origins.text(one));
  }

  private static Area area(Said said) {
    var claim = said.statement().claim();
    var party = claim.agents().stream().findFirst().map(Word::key).orElse("");
    return new Area(party, claim.proposition().type(), said.origin(), List.of(said));
  }

  private static Area both(Area one, Area other) {
    var points = new ArrayList<>(one.points());
    points.addAll(other.points());
    points.sort(Comparator.comparing(Said::day).thenComparing(Said::statement));
    return new Area(one.party(), one.matter(), one.origin(), points);
  }

  /// What is said of one place, in the order of the days it is said of.
  private static final class Timeline {
    private final List<Stretch> stretches = new ArrayList<>();

    static List<Line> of(List<Word> words) {
      var timeline = new Timeline();
      words.forEach(timeline::take);
      return timeline.lines();
    }

    private void take(Word word) {
      switch (word.move()) {
        case GAINED -> gained(word);
        case HOLDS -> holds(word);
        case LOST -> lost(word);
        case IS_THERE -> {
          if (stretches.isEmpty()) {
            stretches.add(new Stretch(word, true));
          }
        }
        case FIGHTS -> now().filter(last -> !last.isOf(word)).ifPresent(last -> last.against(word));
      }
    }

    private void gained(Word word) {
      if (now().filter(last -> last.isOf(word)).isPresent()) {
        stretches.getLast().by(word);
      } else {
        stretches.add(new Stretch(word, false));
      }
    }

    private void holds(Word word) {
      if (now().isEmpty()) {
        stretches.add(new Stretch(word, false));
      } else if (stretches.getLast().isOf(word)) {
        stretches.getLast().by(word);
      } else {
        stretches.getLast().against(word);
      }
    }

    /// Who says that a party lost a place vouches for the one who holds it now.
    private void lost(Word word) {
      now()
          .ifPresent(last -> {
            if (last.isOf(word)) {
              last.end(word);
            } else {
              last.by(word);
            }
          });
    }

    private Optional<Stretch> now() {
      return stretches.isEmpty() ? Optional.empty() : Optional.of(stretches.getLast());
    }

    private List<Line> lines() {
      var lines = new ArrayList<Line>();
      for (int i = 0; i < stretches.size(); i++) {
        var next =
            i + 1 < stretches.size()
                ? Optional.of(stretches.get(i + 1))
                : Optional.<Stretch>empty();
        lines.add(stretches.get(i).line(next.map(Stretch::since)));
      }
      return lines;
    }
  }

  /// A line in the making.
  private static final class Stretch {
    private final Word first;
    private final boolean onlyThere;
    private final List<Word> by = new ArrayList<>();
    private final List<Word> against = new ArrayList<>();
    private Optional<LocalDate> end = Optional.empty();

    Stretch(Word first, boolean onlyThere) {
      this.first = first;
      this.onlyThere = onlyThere;
      by.add(first);
    }

    boolean isOf(Word word) {
      return first.party().equals(word.party());
    }

    void by(Word word) {
      by.add(word);
    }

    void against(Word word) {
      against.add(word);
    }

    void end(Word word) {
      against.add(word);
      end = Optional.of(word.day());
    }

    LocalDate since() {
      return first.day();
    }

    Line line(Optional<LocalDate> next) {
      return new Line(
          first.place(),
          first.party(),
          first.name(),
          first.day(),
          end.or(() -> next),
          hold(),
          statements(by),
          statements(against));
    }

    private Hold hold() {
      if (onlyThere && by.size() == 1) {
        return Hold.PRESENT;
      }
      boolean granted = by.stream().anyMatch(word -> word.move() == Word.Move.LOST && word.own());
      long origins = by.stream().map(word -> word.origin().id()).distinct().count();
      if (granted || origins > 1) {
        return Hold.HELD;
      }
      boolean disputed = against.stream().anyMatch(word -> word.move() != Word.Move.LOST);
      if (disputed) {
        return Hold.CONTESTED;
      }
      return by.stream().allMatch(Word::own) ? Hold.CLAIMED : Hold.REPORTED;
    }

    private static List<Statement> statements(List<Word> words) {
      var statements = new TreeMap<ClaimKey, Statement>();
      words.forEach(word -> statements.put(word.statement().key(), word.statement()));
      return List.copyOf(statements.values());
    }
  }
}
