package org.marsad.app.desk.site;

/// A kind of page, or something that a form can do.
public interface Screen {
  Address address();

  /// What it is, in a sentence of the desk's description for programs.
  String about();

  Answer answer(Visit visit);

  /// Whether it is there as JSON too: all pages are, what is saved is not.
  default boolean speaksJson() {
    return true;
  }

  /// Whether it can leave the names of sources out, where the address says `masked`.
  default boolean masks() {
    return false;
  }

  /// GET for what is looked at, POST for what changes something.
  default String method() {
    return "GET";
  }
}
