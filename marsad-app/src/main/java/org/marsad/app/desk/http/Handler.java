package org.marsad.app.desk.http;

/// Answers whatever is asked.
@FunctionalInterface
public interface Handler {
  Response answer(Request request);
}
