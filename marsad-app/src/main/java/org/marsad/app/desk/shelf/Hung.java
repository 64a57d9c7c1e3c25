package org.marsad.app.desk.shelf;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.marsad.ledger.survey.Survey;

/// What is made of a survey and of what a reader chose: of each survey the last few. It hangs on
/// the survey and goes with it, so that no list keeps an earlier survey alive.
public final class Hung<A, B> {
  private final int most;
  private final BiFunction<Survey, A, B> making;

  public Hung(int most, BiFunction<Survey, A, B> making) {
    this.most = most;
    this.making = making;
  }

  /// For what needs more than the two to be made.
  public Hung(int most) {
    this(
        most,
        (_, asked) -> {
          throw new IllegalArgumentException("nothing is made of " + asked + " alone");
        });
  }

  public B of(Survey survey, A asked) {
    return of(survey, asked, () -> making.apply(survey, asked));
  }

  public B of(Survey survey, A asked, Supplier<B> otherwise) {
    return survey.derived().of(this, () -> new Kept<A, B>(most)).of(asked, otherwise);
  }
}
