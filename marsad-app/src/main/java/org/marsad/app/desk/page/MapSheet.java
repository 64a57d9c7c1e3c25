package org.marsad.app.desk.page;

import java.util.Arrays;
import java.util.Map;
import org.marsad.app.desk.http.Bytes;
import org.marsad.app.desk.http.Response;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;

/// `/map/base/…`: a sheet of the base map, as JSON.
public final class MapSheet implements Screen {
  private static final String FOLDER = "/map/base/";

  private final Views views;
  private final Address address;

  /// @param pattern behind `/map/base/`
  public MapSheet(Views views, String pattern) {
    this.views = views;
    this.address = new Address(FOLDER + pattern);
  }

  @Override
  public Address address() {
    return address;
  }

  @Override
  public String about() {
    return "A sheet of the map under the map: coasts, borders, waters, divisions, names.";
  }

  @Override
  public boolean speaksJson() {
    return false;
  }

  @Override
  public Answer answer(Visit visit) {
    var path = visit.request().path().replaceFirst("\\.json$", "");
    return new Answer.Other(sheet(visit, path.substring(FOLDER.length())));
  }

  /// Where there is only sea there is no sheet: an empty one.
  private Response sheet(Visit visit, String name) {
    if (accepts(visit)) {
      var packed = views.base().packed(name);
      if (packed.isPresent()) {
        return kept(packed.get()).with("Content-Encoding", "gzip");
      }
    }
    return kept(views.base().sheet(name).orElseGet(() -> new byte[] {'{', '}'}));
  }

  private static boolean accepts(Visit visit) {
    return Arrays.stream(visit.request().header("accept-encoding").orElse("").split(",", -1))
        .anyMatch(one -> one.strip().equals("gzip"));
  }

  private static Response kept(byte[] json) {
    return new Response(200, "application/json; charset=utf-8", Bytes.of(json), Map.of())
        .with("Cache-Control", "public, max-age=86400")
        .with("Vary", "Accept-Encoding");
  }
}
