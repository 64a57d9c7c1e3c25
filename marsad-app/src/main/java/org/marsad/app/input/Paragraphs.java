package org.marsad.app.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The words of an element as paragraphs: a block of the page begins and ends one, and so do two
/// line breaks. White space within is one blank.
final class Paragraphs implements NodeVisitor {
  /// Elements that the HTML standard shows as blocks of their own.
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "caption",
          "dd",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "td",
          "th",
          "tr",
          "ul");

  private final List<String> done = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();

  private Paragraphs() {}

  static String of(Element root) {
    var paragraphs = new Paragraphs();
    root.traverse(paragraphs);
    paragraphs.end();
    return paragraphs.done.isEmpty() ? "" : String.join("\n\n", paragraphs.done) + "\n";
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode words -> current.append(words.getWholeText().replaceAll("\\s+", " "));
      case Element e when e.normalName().equals("br") -> current.append('\n');
      case Element e when BLOCKS.contains(e.normalName()) -> end();
      default -> {}
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element e && BLOCKS.contains(e.normalName())) {
      end();
    }
  }

  private void end() {
    for (var part : current.toString().split(" *\n *(?:\n *)+")) {
      var words = part.replaceAll(" *\n *", "\n").replaceAll("[ \\u00A0]+", " ").strip();
      if (!words.isEmpty()) {
        done.add(words);
      }
    }
    current.setLength(0);
  }
}
