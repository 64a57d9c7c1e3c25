package org.marsad.app.desk.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/// An SVG picture in the making. Whatever is given as words is written as text, never as markup.
public final class Svg {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /// @param title what it shows
  /// @param about the same in a sentence or two, for those who do not see it
  public Svg(double width, double height, String title, String about, Ink ink) {
    this(width, height, "img", title, about, ink);
  }

  /// @param role `img`, or `group` where there is something in it to be pressed
  Svg(double width, double height, String role, String title, String about, Ink ink) {
    begin(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + number(width) + " " + number(height),
        "width",
        number(width),
        "height",
        number(height),
        "role",
        role,
        "direction",
        "ltr",
        "font-family",
        ink.font(),
        "font-size",
        "11",
        "fill",
        ink.text());
    words("title", title);
    words("desc", about);
    if (!ink.paper().equals("none")) {
      rect(0, 0, width, height, "fill", ink.paper());
    }
  }

  public Svg begin(String element, String... attributes) {
    start(element, attributes).append(">");
    open.push(element);
    return this;
  }

  public Svg end() {
    out.append("</").append(open.pop()).append(">");
    return this;
  }

  /// An element with nothing but words in it.
  public Svg words(String element, String words, String... attributes) {
    start(element, attributes).append(">").append(escaped(words));
    out.append("</").append(element).append(">");
    return this;
  }

  public Svg rect(double x, double y, double width, double height, String... attributes) {
    start("rect", "x", number(x), "y", number(y));
    return close(attributes, "width", number(width), "height", number(height));
  }

  public Svg line(double x, double y, double x2, double y2, String... attributes) {
    start("line", "x1", number(x), "y1", number(y));
    return close(attributes, "x2", number(x2), "y2", number(y2));
  }

  public Svg circle(double x, double y, double radius, String... attributes) {
    start("circle", "cx", number(x), "cy", number(y));
    return close(attributes, "r", number(radius));
  }

  public Svg path(String way, String... attributes) {
    start("path", "d", way);
    return close(attributes);
  }

  public Svg text(double x, double y, String words, String... attributes) {
    start("text", "x", number(x), "y", number(y));
    add(attributes);
    out.append(">").append(escaped(words)).append("</text>");
    return this;
  }

  @Override
  public String toString() {
    var whole = new StringBuilder(out);
    open.forEach(element -> whole.append("</").append(element).append(">"));
    return whole.toString();
  }

  /// Two places after the point, and none where they are noughts.
  static String number(double value) {
    var words = String.format(Locale.ROOT, "%.2f", value);
    return words.replaceAll("\\.?0+$", "").replaceAll("^-?0?$", "0");
  }

  private StringBuilder start(String element, String... attributes) {
    out.append("<").append(element);
    return add(attributes);
  }

  private Svg close(String[] attributes, String... more) {
    add(more);
    add(attributes);
    out.append("/>");
    return this;
  }

  private StringBuilder add(String... attributes) {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.append(" ").append(attributes[i]).append("=\"");
      out.append(escaped(attributes[i + 1]).replace("\"", "&quot;")).append("\"");
    }
    return out;
  }

  /// Without what XML does not allow, and without signs that turn the direction of what follows.
  private static String escaped(String words) {
    var safe = new StringBuilder();
    words
        .codePoints()
        .filter(c -> c >= 0x20 && c != 0x7f && c != 0xfffe && c != 0xffff || c == '\n')
        .filter(c -> c < 0xd800 || c > 0xdfff)
        .filter(c -> c < 0x202a || c > 0x202e)
        .filter(c -> c < 0x2066 || c > 0x2069)
        .forEach(safe::appendCodePoint);
    return safe.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
