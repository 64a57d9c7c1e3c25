package org.marsad.app.desk.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// The pages' templates, compiled when the program was built. Whatever a report says goes through
/// them as text, never as markup.
final class Templates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  String page(String name, Frame frame, Object model) {
    var page = new StringOutput();
    engine.render(name + ".jte", Map.of("frame", frame, "model", model), page);
    return page.toString();
  }
}
