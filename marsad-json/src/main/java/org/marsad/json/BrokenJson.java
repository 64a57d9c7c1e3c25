package org.marsad.json;

/// JSON that is not what it should be; the message names the field.
public final class BrokenJson extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  BrokenJson(String words) {
    super(words);
  }

  BrokenJson(String words, Throwable cause) {
    super(words, cause);
  }
}
