package org.marsad.bench.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.marsad.bench.ledger.DeskAddresses;

/// Asks a desk for pages at a steady rate, one kind after another, whether or not it has answered
/// before; each answer is timed from the moment at which it was due to be asked for. The first of
/// each kind is asked for by itself and told by itself, and a few more one after another before
/// anything is asked for at a rate, so that what is timed is a desk at work and not a Java machine
/// that is still compiling. `DeskLoad URL RATE SECONDS [KIND]`.
public final class DeskLoad {
  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f/]+)\"");
  private static final Pattern PLACE = Pattern.compile("\"gazetteer\":\"([^\"]+)\"");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern ALL = Pattern.compile("\"all\":(\\d+)");
  private static final int PAGES_OF_INCIDENTS = 40;
  private static final int PLACES = 150;
  private static final int WARMING = 40;
  private static final long SEED = 7;
  private static final double MILLION = 1e6;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String desk;
  private final int rate;
  private final int seconds;

  private DeskLoad(String desk, int rate, int seconds) {
    this.desk = desk;
    this.rate = rate;
    this.seconds = seconds;
  }

  /// Incidents from all over the list.
  private List<String> incidents() throws IOException, InterruptedException {
    var ids = new ArrayList<String>();
    int all = Integer.parseInt(found(ALL, "/incidents.json").getFirst());
    for (int page = 0; page < PAGES_OF_INCIDENTS; page++) {
      ids.addAll(found(ID, "/incidents.json?after=" + (long) all * page / PAGES_OF_INCIDENTS));
    }
    return ids;
  }

  /// The places of some of them.
  private List<String> places(List<String> incidents) throws IOException, InterruptedException {
    var places = new ArrayList<String>();
    for (int n = 0; n < PLACES; n++) {
      places.addAll(
          found(PLACE, "/incident/" + incidents.get(n * incidents.size() / PLACES) + ".json"));
    }
    return places;
  }

  private List<String> found(Pattern pattern, String path)
      throws IOException, InterruptedException {
    return pattern
        .matcher(client.send(request(path), BodyHandlers.ofString()).body())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(desk + path)).timeout(PATIENCE).build();
  }

  /// @param millis from the moment it was due
  private record Answered(double millis, boolean well, long bytes) {}

  /// The first of a kind; after it some more.
  private Answered warm(Supplier<String> addresses) {
    var first = answered(request(addresses.get()), System.nanoTime()).join();
    for (int n = 1; n < WARMING; n++) {
      answered(request(addresses.get()), System.nanoTime()).join();
    }
    return first;
  }

  private String asked(String kind, Answered first, Supplier<String> addresses)
      throws InterruptedException {
    long start = System.nanoTime() + 10_000_000;
    long step = 1_000_000_000L / rate;
    var answers = new ArrayList<CompletableFuture<Answered>>();
    for (int n = 0; n < rate * seconds; n++) {
      long due = start + n * step;
      var request = request(addresses.get());
      long wait = due - System.nanoTime();
      if (wait > 0) {
        Thread.sleep(Duration.ofNanos(wait));
      }
      answers.add(answered(request, due));
    }
    return line(kind, first, answers.stream().map(CompletableFuture::join).toList());
  }

  private CompletableFuture<Answered> answered(HttpRequest request, long due) {
    return client
        .sendAsync(request, BodyHandlers.ofByteArray())
        .handle((answer, failure) -> answered(due, failure == null, answer));
  }

  private static Answered answered(long due, boolean came, HttpResponse<byte[]> answer) {
    double millis = (System.nanoTime() - due) / MILLION;
    return came
        ? new Answered(millis, answer.statusCode() == 200, answer.body().length)
        : new Answered(millis, false, 0);
  }

  private static String line(String kind, Answered first, List<Answered> answers) {
    var millis = answers.stream().mapToDouble(Answered::millis).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "%-28s first %7.1f ms, median %7.1f ms, 95 of 100 under %7.1f ms, 99 under %7.1f ms, failed %d of %d, %5d KB",
        kind,
        first.millis(),
        millis[millis.length / 2],
        millis[millis.length * 95 / 100],
        millis[millis.length * 99 / 100],
        answers.stream().filter(one -> !one.well()).count(),
        answers.size(),
        (long) answers.stream().mapToLong(Answered::bytes).average().orElse(0) / 1024);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    var load = new DeskLoad(args[0], Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    var incidents = load.incidents();
    var kinds = new DeskAddresses(SEED).kinds(incidents, load.places(incidents));
    if (args.length > 3) {
      kinds.keySet().removeIf(kind -> !kind.startsWith(args[3]));
    }
    var firsts = new LinkedHashMap<String, Answered>();
    kinds.forEach((kind, addresses) -> firsts.put(kind, load.warm(addresses)));
    for (var kind : kinds.entrySet()) {
      var first = Objects.requireNonNull(firsts.get(kind.getKey()));
      System.out.println(load.asked(kind.getKey(), first, kind.getValue()));
    }
  }
}
