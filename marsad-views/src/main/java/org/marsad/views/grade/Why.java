package org.marsad.views.grade;

import java.util.List;
import java.util.Optional;

/// The rule that gave a grade, with what it rests on.
public sealed interface Why {
  /// A person set it.
  record Set(String who, Optional<String> reason) implements Why {}

  /// A person contradicted every statement.
  record Contradicted() implements Why {}

  /// Different sides are said to have done it.
  record Several(List<String> sides) implements Why {
    public Several {
      sides = List.copyOf(sides);
    }
  }

  record Denied(List<String> by) implements Why {
    public Denied {
      by = List.copyOf(by);
    }
  }

  /// The side that did it says so.
  record Owned(List<String> by) implements Why {
    public Owned {
      by = List.copyOf(by);
    }
  }

  /// So many independent origins tell it, those not counted that a person graded unreliable.
  record Origins(int number) implements Why {}

  /// In English.
  default String words() {
    return switch (this) {
      case Set(var who, var reason) -> "set by " + who + reason.map(one -> ": " + one).orElse("");
      case Contradicted() -> "every statement was contradicted";
      case Several(var sides) -> "several are said to have done it: " + String.join(", ", sides);
      case Denied(var by) -> "denied by " + String.join(", ", by);
      case Owned(var by) -> String.join(", ", by) + " says that it did it";
      case Origins(var number) ->
          switch (number) {
            case 0 -> "only origins that a person graded unreliable";
            case 1 -> "one origin";
            default -> number + " independent origins";
          };
    };
  }
}
