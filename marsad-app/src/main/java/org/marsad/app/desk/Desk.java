package org.marsad.app.desk;

import java.security.SecureRandom;
import java.util.List;
import org.marsad.app.desk.guard.Gate;
import org.marsad.app.desk.guard.Sessions;
import org.marsad.app.desk.http.Handler;
import org.marsad.app.desk.page.FigureFiles;
import org.marsad.app.desk.page.Figures;
import org.marsad.app.desk.page.Incidents;
import org.marsad.app.desk.page.MapList;
import org.marsad.app.desk.page.MapPage;
import org.marsad.app.desk.page.MapSheet;
import org.marsad.app.desk.page.Settings;
import org.marsad.app.desk.page.Timeline;
import org.marsad.app.desk.page.Views;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Site;
import org.marsad.app.desk.web.Doorway;

/// The desk, put together: every page that it has stands in this list.
public final class Desk implements AutoCloseable {
  private final Doorway doorway;

  /// @param port 0 for any that is free
  public Desk(Keeping keeping, int port) {
    doorway = new Doorway(port, handler(keeping));
  }

  private static Handler handler(Keeping keeping) {
    var sessions = new Sessions(new SecureRandom());
    return new Gate(sessions, new Site(keeping, sessions, screens(keeping)));
  }

  private static List<Screen> screens(Keeping keeping) {
    var views = new Views(keeping);
    return List.of(
        new Incidents(keeping),
        new MapPage(views),
        new MapList(views),
        new MapSheet(views, "overview"),
        new MapSheet(views, "detail/{west}/{south}"),
        new MapSheet(views, "names/{west}/{south}"),
        new Timeline(views),
        new Figures(views),
        new FigureFiles(views, FigureFiles.Kind.SVG),
        new FigureFiles(views, FigureFiles.Kind.CSV),
        new FigureFiles(views, FigureFiles.Kind.SAID),
        new Settings());
  }

  /// Where a browser finds it.
  public String address() {
    return "http://127.0.0.1:" + doorway.port() + "/";
  }

  @Override
  public void close() {
    doorway.close();
  }
}
