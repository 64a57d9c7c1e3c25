package org.marsad.app.desk.http;

import java.util.List;

/// What was filled in and sent.
public record Form(Fields fields, List<Upload> uploads) {
  public Form {
    uploads = List.copyOf(uploads);
  }
}
