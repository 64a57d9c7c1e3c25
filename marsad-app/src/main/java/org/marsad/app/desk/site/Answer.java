package org.marsad.app.desk.site;

import java.util.List;
import java.util.function.Supplier;
import org.marsad.app.desk.http.Response;
import tools.jackson.databind.node.ObjectNode;

/// What stands at an address.
public sealed interface Answer {
  /// A page, and the same as JSON. Only the one that is asked for is made.
  ///
  /// @param template its name, without its ending
  /// @param title as the window has it
  /// @param model what the template shows: its parameter `model`
  record Page(String template, String title, Object model, Supplier<ObjectNode> json)
      implements Answer {}

  /// A piece of a page, for the page's own script.
  record Piece(String template, Object model) implements Answer {}

  /// A file to be saved that needs nothing else: its styles stand in it.
  record File(String template, String name, Object model) implements Answer {}

  /// Neither a page nor a piece of one.
  record Other(Response response) implements Answer {}

  /// What was sent cannot be done; nothing was changed.
  ///
  /// @param words why, for a person
  /// @param ways where to go on from there
  record Refused(String words, List<Way> ways) implements Answer {
    public Refused {
      ways = List.copyOf(ways);
    }
  }

  /// @param phrase the key of its words
  record Way(String phrase, String address) {}

  /// Nothing stands there.
  ///
  /// @param words what is missing, for a person
  record Missing(String words) implements Answer {}
}
