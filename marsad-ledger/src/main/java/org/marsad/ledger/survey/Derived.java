package org.marsad.ledger.survey;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What was made of a survey: each once, when it is first asked for, and let go of with the survey.
public final class Derived {
  private static final class Slot {
    private Optional<Object> value = Optional.empty();

    synchronized Object value(Supplier<?> making) {
      if (value.isEmpty()) {
        value = Optional.of(making.get());
      }
      return value.get();
    }
  }

  private final ConcurrentHashMap<Object, Slot> slots = new ConcurrentHashMap<>();

  /// One makes it, and whoever wants the same meanwhile waits for that; nobody else does. What
  /// failed is tried again.
  ///
  /// @param what names it: always of the same type
  @SuppressWarnings("unchecked")
  public <T> T of(Object what, Supplier<T> making) {
    return (T) slots.computeIfAbsent(what, _ -> new Slot()).value(making);
  }
}
