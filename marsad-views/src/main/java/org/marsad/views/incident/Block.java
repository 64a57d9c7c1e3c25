package org.marsad.views.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.marsad.record.Claim;
import org.marsad.record.When;
import org.marsad.record.entry.ClaimKey;
import org.marsad.views.standing.Statement;

/// The cell of country, first-level division and day in which a claim is reconciled. Claims of
/// different areas never join (but by a person); claims of one area join within a day, and two such
/// heaps of neighbouring days may be put together once. So an incident of a day depends on the
/// claims of its area from [#REACH] days before to as many after, and on no others.
///
/// It is a function of one report's claims alone, so that it can be kept beside each claim.
///
/// @param area "ML/gao": country and division; "/" where nothing is known
/// @param day the day it is reconciled under; empty where neither the claim nor its report has one
public record Block(String area, Optional<LocalDate> day) {
  /// How many days off a claim may lie and still bear upon an incident.
  public static final int REACH = 6;

  private static final int LONGEST = 2;

  /// "ML/gao/2024-05-03".
  public String key() {
    return area + "/" + day.map(LocalDate::toString).orElse("");
  }

  /// The blocks that one needs to reconcile the incidents of this one.
  public List<Block> neighbourhood() {
    return day.map(mid ->
            Stream.iterate(mid.minusDays(REACH), date -> date.plusDays(1))
                .limit(2L * REACH + 1)
                .map(date -> new Block(area, Optional.of(date)))
                .toList())
        .orElseGet(() -> List.of(this));
  }

  /// The block of each claim of one report. A claim without a place of its own, or with no more
  /// than its country, stands in the area of the claim before it that has one, or else the first
  /// after it.
  public static Map<ClaimKey, Block> of(Collection<Statement> ofOneReport) {
    var ordered = ofOneReport.stream().sorted().toList();
    var blocks = new HashMap<ClaimKey, Block>();
    var area = ordered.stream().map(Block::area).filter(Area::isNarrow).findFirst();
    for (var one : ordered) {
      var own = area(one);
      if (own.isNarrow()) {
        area = Optional.of(own);
      }
      var taken = own.isNarrow() ? own : area.filter(other -> fits(own, other)).orElse(own);
      blocks.put(one.key(), new Block(taken.key(), day(one, ordered)));
    }
    return blocks;
  }

  /// A claim that does not itself tell its day, as a headline seldom does, is of the day that the
  /// nearest claim of its kind in the report tells.
  private static Optional<LocalDate> day(Statement one, List<Statement> ofOneReport) {
    if (tellsDay(one)) {
      return ownDay(one.told());
    }
    return ofOneReport.stream()
        .filter(other -> tellsDay(other) && mayBeOne(one, other))
        .min(
            Comparator.comparingInt((Statement other) ->
                Math.abs(other.told().span().start() - one.told().span().start())))
        .flatMap(other -> ownDay(other.told()))
        .or(() -> day(one));
  }

  private static boolean tellsDay(Statement one) {
    return ownDay(one.told()).isPresent() && !one.told().when().map(When::inherited).orElse(true);
  }

  private static boolean mayBeOne(Statement one, Statement other) {
    var here = one.told().where();
    var there = other.told().where();
    boolean samePlace =
        here.isEmpty() || there.isEmpty() || here.get().name().equals(there.get().name());
    return samePlace
        && Kinds.alike(one.told().proposition().type(), other.told().proposition().type()) >= 0.5;
  }

  private static boolean fits(Area wide, Area narrow) {
    return wide.country().isEmpty() || wide.country().equals(narrow.country());
  }

  private static Area area(Statement one) {
    return one.told().where().map(Area::of).orElse(Area.NOWHERE);
  }

  /// The day of a claim, or else of the report: news without a day is of that day.
  private static Optional<LocalDate> day(Statement one) {
    return ownDay(one.told()).or(() -> one.source().report().published());
  }

  /// The day that the claim itself is told of, if it is a day and not a span of weeks.
  static Optional<LocalDate> ownDay(Claim claim) {
    return claim.when().filter(when -> !isLong(when)).flatMap(Block::first);
  }

  /// Whether a time is a week or more: "since February".
  static boolean isLong(When when) {
    return switch (when.precision()) {
      case WEEK, MONTH, SEASON, YEAR, ERA -> true;
      case MINUTE, PART_OF_DAY, DAY, UNKNOWN ->
          when.earliest().isPresent()
              && when.latest().isPresent()
              && ChronoUnit.DAYS.between(when.earliest().get().date(), when.latest().get().date())
                  > LONGEST;
    };
  }

  private static Optional<LocalDate> first(When when) {
    return when.earliest().or(when::latest).map(moment -> moment.date());
  }
}
