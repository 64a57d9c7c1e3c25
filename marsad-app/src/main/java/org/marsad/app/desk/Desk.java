package org.marsad.app.desk;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.marsad.app.desk.guard.Gate;
import org.marsad.app.desk.guard.Sessions;
import org.marsad.app.desk.http.Handler;
import org.marsad.app.desk.intake.HandIn;
import org.marsad.app.desk.page.ChangesScreen;
import org.marsad.app.desk.page.ClaimScreen;
import org.marsad.app.desk.page.CodebookScreen;
import org.marsad.app.desk.page.Decide;
import org.marsad.app.desk.page.Export;
import org.marsad.app.desk.page.Home;
import org.marsad.app.desk.page.IncidentScreen;
import org.marsad.app.desk.page.Incidents;
import org.marsad.app.desk.page.IntakeScreen;
import org.marsad.app.desk.page.Method;
import org.marsad.app.desk.page.OpenApi;
import org.marsad.app.desk.page.ReportScreen;
import org.marsad.app.desk.page.Review;
import org.marsad.app.desk.page.SavedView;
import org.marsad.app.desk.page.Search;
import org.marsad.app.desk.page.Settings;
import org.marsad.app.desk.page.Sources;
import org.marsad.app.desk.page.Things;
import org.marsad.app.desk.page.Views;
import org.marsad.app.desk.page.VoiceRecords;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Site;
import org.marsad.app.desk.web.Doorway;
import org.marsad.app.intake.Once;
import org.marsad.coder.Coder;
import org.marsad.coder.lexicon.ActorRegister;

/// The desk, put together: every page that it has stands in this list.
public final class Desk implements AutoCloseable {
  private final HandIn handIn;
  private final Doorway doorway;

  /// @param who sits at it: every decision bears that name
  /// @param coder loaded when the first report is handed in
  /// @param port 0 for any that is free
  public Desk(Keeping keeping, Supplier<Coder> coder, String who, int port) {
    handIn = new HandIn(keeping, coder, who, Runtime.getRuntime().availableProcessors());
    var views = new Views(keeping);
    doorway = new Doorway(port, handler(keeping, handIn, views, who));
    keeping.shelf().begin();
    Thread.ofPlatform().daemon().name("base map").start(views::warm);
  }

  private static Handler handler(Keeping keeping, HandIn handIn, Views views, String who) {
    var all = new ArrayList<>(screens(keeping, handIn, views, who));
    all.add(new OpenApi(all));
    var sessions = new Sessions(new SecureRandom());
    return new Gate(sessions, new Site(keeping, sessions, all));
  }

  private static List<Screen> screens(Keeping keeping, HandIn handIn, Views views, String who) {
    var screens = new ArrayList<Screen>(views.screens());
    var records = new VoiceRecords();
    var register = new Once<>(ActorRegister::load);
    Collections.addAll(
        screens,
        new Home(keeping, handIn),
        new IntakeScreen.HandedIn(handIn),
        new IntakeScreen.HowFar(handIn),
        new Review(keeping, views, who),
        new Decide(keeping, who),
        new ReportScreen(keeping),
        new ReportScreen.Download(keeping),
        new ClaimScreen(keeping, views),
        new IncidentScreen(keeping, views),
        new Incidents(views),
        new Things.Voice(keeping, records),
        new Things.Party(keeping, views, register),
        new Things.Place(keeping, views),
        new Sources(keeping, records),
        new Search(keeping, views, register),
        new ChangesScreen(keeping),
        new Export.OneFile(keeping, views),
        new SavedView(keeping, views),
        new Export.Table(keeping),
        new CodebookScreen(),
        new Method(),
        new Settings());
    return screens;
  }

  /// Where a browser finds it.
  public String address() {
    return "http://127.0.0.1:" + doorway.port() + "/";
  }

  @Override
  public void close() {
    doorway.close();
    handIn.close();
  }
}
