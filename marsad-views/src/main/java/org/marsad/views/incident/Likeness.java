package org.marsad.views.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.views.wording.Words;

/// How much speaks for two statements being about one happening: a sum of what agrees and what does
/// not, each with its reason in words. Weights were set on invented reports by reason: same kind,
/// town and day make a join unless something speaks against it; a shared province does not.
///
/// @param apart some one thing forbids it, whatever else agrees
record Likeness(double score, boolean apart, List<Reason> why) {
  private static final double NEAR_KM = 6;
  private static final double NEAR_WEIGHT = 1.2;

  Likeness {
    why = List.copyOf(why);
  }

  /// Without the reasons, which take longer to write than to weigh.
  static Likeness of(Facts one, Facts other) {
    return new Weighing(one, other, false).likeness();
  }

  /// With the reasons.
  static Likeness explained(Facts one, Facts other) {
    return new Weighing(one, other, true).likeness();
  }

  private static final class Weighing {
    private final Facts one;
    private final Facts other;
    private final boolean explains;
    private final List<Reason> why = new ArrayList<>();
    private double score;
    private boolean apart;

    Weighing(Facts one, Facts other, boolean explains) {
      this.one = one;
      this.other = other;
      this.explains = explains;
    }

    Likeness likeness() {
      double kind = Kinds.alike(one.trace().type(), other.trace().type());
      if (kind == 0) {
        return new Likeness(0, true, List.of(Reason.alone(Ground.DIFFERENT_KINDS)));
      }
      add(kind, kind == 1 ? Ground.SAME_KIND : Ground.KINDS_THAT_CAN_BE_ONE);
      within();
      places();
      days();
      if (apart && !explains) {
        return new Likeness(score, true, why);
      }
      actors();
      targets();
      numbers();
      wording();
      return new Likeness(score, apart, why);
    }

    private void add(double weight, Ground ground) {
      score += weight;
      if (explains) {
        why.add(Reason.of(ground, weight));
      }
    }

    private void near(double km) {
      score += NEAR_WEIGHT;
      if (explains) {
        why.add(Reason.near(Math.round(km), NEAR_WEIGHT));
      }
    }

    private void forbid(Ground ground) {
      apart = true;
      why.add(Reason.alone(ground));
    }

    /// Within one report: one sentence tells one thing of a kind, and "in a separate attack"
    /// another.
    private void within() {
      if (!one.sameReport(other)) {
        return;
      }
      if (one.sameSentence(other)) {
        add(3, Ground.ONE_SENTENCE);
      } else if (one.trace().episode() != other.trace().episode()) {
        if (later().trace().aside()) {
          forbid(Ground.SET_APART);
        } else {
          add(-1.5, Ground.ANOTHER_BETWEEN);
        }
      } else {
        add(0.8, Ground.ONE_REPORT);
      }
    }

    private Facts later() {
      return one.trace().episode() > other.trace().episode() ? one : other;
    }

    private void places() {
      if (one.site().isEmpty() || other.site().isEmpty()) {
        return;
      }
      var here = one.site().get();
      var there = other.site().get();
      if (here.isSameAs(there)) {
        add(here.precision() <= 3 ? 1.5 : 0.3, Ground.SAME_PLACE);
      } else {
        apartInSpace(here, there);
      }
    }

    private void apartInSpace(Spot here, Spot there) {
      var km = Distance.between(here, there);
      double reach = Distance.reach(here) + Distance.reach(there);
      if (km.isEmpty()) {
        add(0, Ground.PLACES_UNMEASURED);
      } else if (km.get() <= NEAR_KM) {
        near(km.get());
      } else if (km.get() <= reach) {
        add(0.4, Ground.WITHIN_PRECISION);
      } else if (one.trace().placeInherited() || other.trace().placeInherited()) {
        add(-1.5, Ground.OTHER_PLACE_INHERITED);
      } else {
        forbid(Ground.TOO_FAR);
      }
    }

    private void days() {
      var here = one.day();
      var there = other.day();
      if (here.isEmpty() || there.isEmpty()) {
        return;
      }
      long gap = Math.abs(here.get().toEpochDay() - there.get().toEpochDay());
      boolean told = one.trace().dayTold() && other.trace().dayTold();
      if (gap == 0) {
        add(told ? 1 : 0.7, Ground.SAME_DAY);
        hours();
      } else if (gap == 1) {
        add(told ? -0.6 : -0.2, Ground.ONE_DAY);
      } else if (gap == 2 && !told) {
        add(-0.6, Ground.TWO_DAYS);
      } else {
        forbid(Ground.DAYS_APART);
      }
    }

    private void hours() {
      PartOfDay.agree(one.trace().hours(), other.trace().hours())
          .ifPresent(
              agree -> add(agree ? 0.3 : -1.0, agree ? Ground.SAME_HOUR : Ground.OTHER_HOUR));
    }

    private void actors() {
      if (meet(one.agents(), other.agents())) {
        add(0.8, Ground.SAME_SIDE);
      } else if (meet(one.parties(), other.parties())) {
        add(0.6, Ground.SAME_PARTY);
      } else if (!one.agents().isEmpty() && !other.agents().isEmpty()) {
        add(-0.8, Ground.OTHER_SIDE);
      }
    }

    private void targets() {
      if (meet(one.trace().targets(), other.trace().targets())) {
        add(1, Ground.SAME_TARGET);
      } else if (!one.trace().targets().isEmpty() && !other.trace().targets().isEmpty()) {
        add(-1.6, Ground.OTHER_TARGET);
      }
    }

    private void numbers() {
      boolean equal = false;
      boolean far = false;
      for (var count : one.trace().counts().entrySet()) {
        var there = Optional.ofNullable(other.trace().counts().get(count.getKey()));
        if (there.isPresent()) {
          equal |= there.get().equals(count.getValue());
          far |= isFar(count.getValue(), there.get());
        }
      }
      if (equal) {
        add(0.8, Ground.SAME_FIGURE);
      } else if (far && !one.sameReport(other)) {
        add(-0.6, Ground.FIGURES_FAR_APART);
      }
    }

    private static boolean isFar(double here, double there) {
      return Math.max(here, there) > 3 * Math.max(1, Math.min(here, there));
    }

    private void wording() {
      double alike = Words.alike(one.trace().words(), other.trace().words());
      if (alike >= 0.2) {
        add(1.5 * alike, Ground.LIKE_WORDS);
      }
    }

    private static boolean meet(Set<String> here, Set<String> there) {
      return !Collections.disjoint(here, there);
    }
  }
}
