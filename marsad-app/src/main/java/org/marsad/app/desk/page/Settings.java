package org.marsad.app.desk.page;

import org.marsad.app.desk.http.Response;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.desk.words.Language;

/// `/settings`: the language and the light, kept in the browser for a year.
public final class Settings implements Screen {
  private static final String KEPT = "; Path=/; SameSite=Strict; HttpOnly; Max-Age=31536000";

  @Override
  public Address address() {
    return new Address("/settings");
  }

  @Override
  public String method() {
    return "POST";
  }

  @Override
  public String about() {
    return "Sets the language (en, ar, fr) or the theme (light, dark, auto).";
  }

  @Override
  public Answer answer(Visit visit) {
    var form = visit.request().form().fields();
    var back = Response.seeOther(form.first("back").filter(Settings::isOurs).orElse("/"));
    var language = form.first("language").flatMap(Language::of);
    if (language.isPresent()) {
      return new Answer.Other(back.with("Set-Cookie", "language=" + language.get().code() + KEPT));
    }
    return new Answer.Other(
        form.first("theme")
            .filter(theme -> theme.matches("light|dark|auto"))
            .map(theme -> back.with("Set-Cookie", "theme=" + theme + KEPT))
            .orElse(back));
  }

  /// A page of the desk, no other site's.
  static boolean isOurs(String address) {
    return address.matches("/(?:[^/\\\\\\s][^\\s\\\\]*)?");
  }
}
