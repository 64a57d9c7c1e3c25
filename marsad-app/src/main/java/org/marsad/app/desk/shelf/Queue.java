package org.marsad.app.desk.shelf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.marsad.ledger.survey.ClaimGist;
import org.marsad.ledger.survey.ReportGist;
import org.marsad.ledger.survey.Survey;

/// Claims that wait for a person: nobody has accepted or rejected them. What a copy says again is
/// not shown again, nor what is only taken for granted.
public final class Queue {
  /// What is asked for; what is empty fits all.
  ///
  /// @param must only what a person has to see
  /// @param sort `text`, `confidence`, `source`, `place` or `type`
  public record Filter(
      boolean must,
      Optional<String> source,
      Optional<String> place,
      Optional<String> type,
      String sort) {}

  /// A claim that waits, with its report.
  public record Waiting(ReportGist report, ClaimGist claim) {
    public String address() {
      return claim.ref().address();
    }
  }

  /// Where one stands among those that fit.
  ///
  /// @param number how many stand before it
  /// @param fitting how many fit
  public record Standing(
      int number,
      int fitting,
      Optional<Waiting> before,
      Optional<Waiting> it,
      Optional<Waiting> after) {}

  /// What there is to filter by: the commonest of each.
  public record Words(List<String> sources, List<String> places, List<String> types) {
    public Words {
      sources = List.copyOf(sources);
      places = List.copyOf(places);
      types = List.copyOf(types);
    }
  }

  /// Choices that a page can hold.
  private static final int MOST_WORDS = 300;

  private final Survey survey;
  private final int open;
  private final int must;
  private final Words words;

  public Queue(Survey survey) {
    this.survey = survey;
    var sources = new HashMap<String, Integer>();
    var places = new HashMap<String, Integer>();
    var types = new HashMap<String, Integer>();
    int all = 0;
    int musts = 0;
    for (var report : survey.reports()) {
      if (!report.copy()) {
        for (var claim : report.claims()) {
          if (claim.waiting()) {
            all++;
            musts += survey.mustBeSeen(claim) ? 1 : 0;
            report.publisher().ifPresent(name -> sources.merge(name, 1, Integer::sum));
            if (!claim.place().isEmpty()) {
              places.merge(claim.place(), 1, Integer::sum);
            }
            types.merge(claim.type(), 1, Integer::sum);
          }
        }
      }
    }
    open = all;
    must = musts;
    words = new Words(commonest(sources), commonest(places), commonest(types));
  }

  private static List<String> commonest(Map<String, Integer> counts) {
    return List.copyOf(
        new TreeSet<>(
            counts.entrySet().stream()
                .sorted(
                    Comparator.comparingInt((Map.Entry<String, Integer> each) -> -each.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList()));
  }

  /// How many wait.
  public int open() {
    return open;
  }

  /// How many of them a person has to see.
  public int must() {
    return must;
  }

  public Words words() {
    return words;
  }

  /// Takes what waits and fits, one after another, until it has enough.
  private interface Taker {
    /// Whether it wants more.
    boolean take(ReportGist report, ClaimGist claim);
  }

  /// Everything that waits and fits, in the order of the texts.
  private void each(Filter filter, Taker taker) {
    for (var report : survey.reports()) {
      if (!report.copy() && fits(filter.source(), report.publisher())) {
        for (var claim : report.claims()) {
          if (claim.waiting() && fits(filter, claim) && !taker.take(report, claim)) {
            return;
          }
        }
      }
    }
  }

  private boolean fits(Filter filter, ClaimGist claim) {
    return (filter.place().isEmpty() || filter.place().get().equals(claim.place()))
        && (filter.type().isEmpty() || filter.type().get().equals(claim.type()))
        && (!filter.must() || survey.mustBeSeen(claim));
  }

  /// The claim of an address, or else the first, among those that fit. Nothing is sorted for it.
  public Standing at(Optional<String> address, Filter filter) {
    var order = order(filter.sort());
    var wanted = address.flatMap(it -> named(it, filter));
    if (wanted.isEmpty()) {
      var front = new Front(order);
      each(filter, front);
      return front.standing();
    }
    var search = new Search(order, wanted.get());
    each(filter, search);
    return search.standing();
  }

  private Optional<Waiting> named(String address, Filter filter) {
    var parts = address.split("/", 2);
    return survey.reports().stream()
        .filter(report -> report.key().hex().startsWith(parts[0]) && !report.copy())
        .filter(report -> fits(filter.source(), report.publisher()))
        .flatMap(report -> report.claims().stream().map(claim -> new Waiting(report, claim)))
        .filter(one -> one.claim().waiting() && fits(filter, one.claim()))
        .filter(one -> one.address().equals(address))
        .findFirst();
  }

  /// Finds the first two.
  private static final class Front implements Taker {
    private final Order order;
    private final List<Waiting> best = new ArrayList<>(2);
    private int all;

    Front(Order order) {
      this.order = order;
    }

    @Override
    public boolean take(ReportGist report, ClaimGist claim) {
      all++;
      if (best.size() < 2) {
        best.add(new Waiting(report, claim));
        best.sort(order.whole());
      } else if (!order.isOfTexts() && order.compare(report, claim, best.getLast()) < 0) {
        best.set(1, new Waiting(report, claim));
        best.sort(order.whole());
      }
      return true;
    }

    Standing standing() {
      return new Standing(
          0, all, Optional.empty(), best.stream().findFirst(), best.stream().skip(1).findFirst());
    }
  }

  /// Looks at each once.
  private static final class Search implements Taker {
    private final Order order;
    private final Waiting wanted;
    private boolean passed;
    private int before;
    private int all;
    private final List<Waiting> last = new ArrayList<>(1);
    private final List<Waiting> next = new ArrayList<>(1);

    Search(Order order, Waiting wanted) {
      this.order = order;
      this.wanted = wanted;
    }

    @Override
    public boolean take(ReportGist report, ClaimGist claim) {
      all++;
      int side = side(report, claim);
      if (side < 0) {
        before++;
        keep(last, report, claim, isLater(report, claim));
      } else if (side > 0) {
        keep(next, report, claim, isSooner(report, claim));
      }
      return true;
    }

    /// In the order of the texts they come as they stand.
    private int side(ReportGist report, ClaimGist claim) {
      if (!order.isOfTexts()) {
        return order.compare(report, claim, wanted);
      }
      if (passed) {
        return 1;
      }
      passed = claim.ref().equals(wanted.claim().ref());
      return passed ? 0 : -1;
    }

    private boolean isLater(ReportGist report, ClaimGist claim) {
      return last.isEmpty()
          || order.isOfTexts()
          || order.compare(report, claim, last.getFirst()) > 0;
    }

    private boolean isSooner(ReportGist report, ClaimGist claim) {
      return next.isEmpty()
          || !order.isOfTexts() && order.compare(report, claim, next.getFirst()) < 0;
    }

    private static void keep(
        List<Waiting> kept, ReportGist report, ClaimGist claim, boolean better) {
      if (better) {
        kept.clear();
        kept.add(new Waiting(report, claim));
      }
    }

    Standing standing() {
      return new Standing(
          before, all, last.stream().findFirst(), Optional.of(wanted), next.stream().findFirst());
    }
  }

  /// The first that fit, in their order.
  public List<Waiting> first(int many, Filter filter) {
    var order = order(filter.sort());
    var least = new PriorityQueue<Waiting>(many + 1, order.whole().reversed());
    each(
        filter,
        (report, claim) -> {
          if (least.size() < many || order.compare(report, claim, least.element()) < 0) {
            least.add(new Waiting(report, claim));
            if (least.size() > many) {
              least.remove();
            }
          }
          return !order.isOfTexts() || least.size() < many;
        });
    return least.stream().sorted(order.whole()).toList();
  }

  /// Whether a person has to see it: the coder is not sure, or what happened has no day or place,
  /// or sources are at odds over it.
  public boolean mustBeSeen(Waiting one) {
    return survey.mustBeSeen(one.claim());
  }

  private static boolean fits(Optional<String> asked, Optional<String> is) {
    return asked.isEmpty() || asked.equals(is);
  }

  /// By a number or a word, and then by the texts.
  private record Order(
      ToDoubleFunction<ClaimGist> number,
      BiFunction<ReportGist, ClaimGist, String> word,
      boolean isOfTexts) {
    int compare(ReportGist report, ClaimGist claim, Waiting other) {
      int order = Double.compare(number.applyAsDouble(claim), number.applyAsDouble(other.claim()));
      if (order == 0) {
        order = word.apply(report, claim).compareTo(word.apply(other.report(), other.claim()));
      }
      if (order == 0) {
        order = report.compareTo(other.report());
      }
      return order == 0 ? claim.ref().compareTo(other.claim().ref()) : order;
    }

    Comparator<Waiting> whole() {
      return (one, other) -> compare(one.report(), one.claim(), other);
    }
  }

  private static Order order(String sort) {
    return switch (sort) {
      case "confidence" -> new Order(ClaimGist::confidence, (_, _) -> "", false);
      case "source" -> new Order(_ -> 0, (report, _) -> report.publisher().orElse(""), false);
      case "place" -> new Order(_ -> 0, (_, claim) -> claim.place(), false);
      case "type" -> new Order(_ -> 0, (_, claim) -> claim.type(), false);
      default -> new Order(_ -> 0, (_, _) -> "", true);
    };
  }
}
