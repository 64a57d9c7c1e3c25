package org.marsad.app.desk.page;

import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.coder.lexicon.Codebook;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `/codebook`: made from the very tables that the coder uses.
public final class CodebookScreen implements Screen {
  private final Codebook codebook = Codebook.load();

  @Override
  public Address address() {
    return new Address("/codebook");
  }

  @Override
  public String about() {
    return "The codebook: every type with its definition and its codes.";
  }

  @Override
  public Answer answer(Visit visit) {
    return new Answer.Page("codebook", visit.words().of("codebook.title"), codebook, this::json);
  }

  private ObjectNode json() {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("digest", codebook.digest());
    var types = node.putArray("types");
    codebook
        .types()
        .forEach(type -> {
          var one = types.addObject().put("name", type.name()).put("whatCounts", type.whatCounts());
          type.plover().ifPresent(code -> one.put("plover", code));
          type.cameo().ifPresent(code -> one.put("cameo", code));
          type.acled().ifPresent(code -> one.put("acled", code));
        });
    var measures = node.putArray("measures");
    codebook.measures().forEach(measure -> measures.add(measure.name()));
    return node;
  }
}
