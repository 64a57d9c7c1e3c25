package org.marsad.app.input;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.marsad.record.Report;

/// A saved web page: the article's words become the report's text, paragraphs parted by an empty
/// line; navigation, advertisements and the page's frame are left out.
final class HtmlPage {
  /// What a page carries besides its article.
  private static final String FRAME =
      "script, style, noscript, template, nav, aside, footer, form, button, iframe, svg, select,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=complementary], body > header";

  /// An article among several (teasers, related stories) is the page's own when it has most of the
  /// words.
  private static final double MOST = 0.6;

  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w:-]+)");

  private HtmlPage() {}

  static Filing read(String where, String html, Given given) {
    var page = Jsoup.parse(html);
    var about = new About(page);
    page.select(FRAME).remove();
    var text = Paragraphs.of(article(page));
    if (text.isBlank()) {
      return new Filing.Empty(where);
    }
    var report =
        new Report(
            where,
            text,
            about.title(),
            about.published(),
            about.publisher(),
            about.url(),
            about.language());
    return new Filing.Filed(where, given.over(report));
  }

  /// The encoding that a page's head declares, where it does.
  static Optional<String> charset(String head) {
    var declared = CHARSET.matcher(head);
    return declared.find() ? Optional.of(declared.group(1)) : Optional.empty();
  }

  private static Element article(Document page) {
    var main = page.selectFirst("main, [role=main]");
    var whole = main == null ? page.body() : main;
    int words = whole.text().length();
    var articles = page.select("[itemprop=articleBody], article");
    return articles.stream()
        .filter(a -> articles.size() == 1 || a.text().length() > MOST * words)
        .findFirst()
        .orElse(whole);
  }

  /// What the page's head tells of it.
  private record About(Document page, Elements metas) {
    About(Document page) {
      this(page, page.select("meta[content]"));
    }

    Optional<String> title() {
      return meta("og:title").or(() -> words("h1")).or(() -> words("title"));
    }

    /// A day that cannot be read is none: pages write it in many ways, and a guess would move every
    /// relative date.
    Optional<LocalDate> published() {
      return meta("article:published_time")
          .or(() -> meta("datePublished"))
          .or(() -> meta("date"))
          .or(() -> attribute("article time[datetime]", "datetime"))
          .flatMap(Days::read);
    }

    Optional<String> publisher() {
      return meta("og:site_name").or(() -> meta("application-name"));
    }

    Optional<String> url() {
      return attribute("link[rel=canonical]", "href").or(() -> meta("og:url"));
    }

    Optional<String> language() {
      return attribute("html[lang]", "lang");
    }

    private Optional<String> meta(String name) {
      return metas.stream()
          .filter(m ->
              m.attr("property").equalsIgnoreCase(name)
                  || m.attr("name").equalsIgnoreCase(name)
                  || m.attr("itemprop").equalsIgnoreCase(name))
          .map(m -> m.attr("content").strip())
          .filter(content -> !content.isEmpty())
          .findFirst();
    }

    private Optional<String> words(String selector) {
      return page.select(selector).stream()
          .map(Element::text)
          .filter(words -> !words.isBlank())
          .findFirst();
    }

    private Optional<String> attribute(String selector, String name) {
      return page.select(selector).stream()
          .map(e -> e.attr(name).strip())
          .filter(value -> !value.isEmpty())
          .findFirst();
    }
  }
}
