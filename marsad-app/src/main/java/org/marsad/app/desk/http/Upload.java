package org.marsad.app.desk.http;

/// A file that was handed in with a form.
///
/// @param name as the browser tells it, without any folder
public record Upload(String field, String name, Bytes bytes) {
  public Upload {
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
