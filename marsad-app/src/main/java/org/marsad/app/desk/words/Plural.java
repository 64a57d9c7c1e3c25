package org.marsad.app.desk.words;

import java.util.Locale;

/// How a language words a number of things: Arabic has six ways, French and English two of them.
/// The rules are those of Unicode's CLDR, for whole numbers.
enum Plural {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  static Plural of(Language language, long number) {
    return switch (language) {
      case ENGLISH -> number == 1 ? ONE : OTHER;
      case FRENCH -> number < 2 ? ONE : OTHER;
      case ARABIC -> arabic(number);
    };
  }

  private static Plural arabic(long number) {
    if (number < 3) {
      return values()[(int) number];
    }
    long rest = number % 100;
    if (rest < 3) {
      return OTHER;
    }
    return rest <= 10 ? FEW : MANY;
  }

  /// How keys end.
  String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
