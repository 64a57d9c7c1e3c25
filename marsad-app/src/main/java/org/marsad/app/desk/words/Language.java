package org.marsad.app.desk.words;

import java.util.Arrays;
import java.util.Optional;

/// A language that the desk speaks.
public enum Language {
  ENGLISH("en", "English", false),
  ARABIC("ar", "العربية", true),
  FRENCH("fr", "Français", false);

  private final String code;
  private final String ownName;
  private final boolean rightToLeft;

  Language(String code, String ownName, boolean rightToLeft) {
    this.code = code;
    this.ownName = ownName;
    this.rightToLeft = rightToLeft;
  }

  /// ISO 639-1, as in addresses and in HTML's `lang`.
  public String code() {
    return code;
  }

  public String ownName() {
    return ownName;
  }

  /// `rtl` or `ltr`, as HTML's `dir` has it.
  public String direction() {
    return rightToLeft ? "rtl" : "ltr";
  }

  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }
}
