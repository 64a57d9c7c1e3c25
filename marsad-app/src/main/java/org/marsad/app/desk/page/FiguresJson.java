package org.marsad.app.desk.page;

import java.util.List;
import org.marsad.app.desk.count.Count;
import org.marsad.ledger.survey.Sum;
import org.marsad.views.figure.Said;
import org.marsad.views.figure.Series;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The figures that a reader chose, for programs.
final class FiguresJson {
  private FiguresJson() {}

  static ObjectNode of(Board board) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("all", board.filters().all());
    node.put("fitting", board.filters().fitting());
    node.put("policy", board.policy().word());
    board.step().ifPresent(step -> node.put("step", step.word()));
    var flows = node.putArray("flows");
    for (var flow : board.flows()) {
      var one = flows.addObject();
      one.put("measure", flow.measure());
      one.set("total", Bands.node(Sums.honest(flow.total())));
      one.put("incidents", flow.total().incidents());
      one.put("withoutBest", flow.total().unknown());
      one.put("withoutHigh", flow.total().open());
      var periods = one.putArray("periods");
      int left = Figures.VOICES;
      for (var count : flow.counts()) {
        if (count.incidents() > 0) {
          var said = board.said(flow.measure(), count).limit(left).toList();
          left -= said.size();
          periods.add(period(count, said));
        }
      }
      one.put("said", Board.sums(flow).mapToInt(Sum::said).sum());
      var parts = one.putArray("parts");
      for (var part : flow.parts()) {
        var each = parts.addObject();
        each.put("counts", part.quantity().counts());
        each.put("within", part.quantity().within().map(q -> q.counts()).orElse("people"));
        each.put("incidents", part.incidents());
        each.set("band", Bands.node(part.band()));
      }
    }
    series(node.putArray("series"), board);
    node.put("reportsLeftOutOfSeries", board.cut());
    return node;
  }

  private static void series(ArrayNode array, Board board) {
    board.series().values().stream()
        .flatMap(List::stream)
        .forEach((Series one) -> {
          var node = array.addObject();
          node.put("measure", one.quantity().measure());
          node.put("counts", one.quantity().counts());
          node.put("flow", one.flow());
          one.since()
              .ifPresentOrElse(
                  day -> node.put("since", day.toString()), () -> node.putNull("since"));
          one.place()
              .ifPresentOrElse(place -> node.put("place", place), () -> node.putNull("place"));
          node.put("origin", one.origin().name());
          var points = node.putArray("points");
          one.points().forEach(said -> points.add(said(said)));
        });
  }

  /// @param said the voices, as long as there are not too many of them: all are in `said.csv`
  private static ObjectNode period(Count count, List<Said> said) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("first", count.period().first().toString());
    node.put("last", count.period().last().toString());
    node.put("incidents", count.incidents());
    Bands.put(node, "low", count.low());
    Bands.put(node, "best", count.best());
    Bands.put(node, "high", count.high());
    node.put("partial", count.partial());
    var voices = node.putArray("said");
    said.forEach(one -> voices.add(said(one)));
    return node;
  }

  private static ObjectNode said(Said said) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("words", said.words());
    node.put("origin", said.origin().name());
    node.put("claim", said.statement().key().address());
    var amount = said.figure().amount();
    Bands.put(node, "low", amount.low());
    Bands.put(node, "best", amount.best());
    Bands.put(node, "high", amount.high());
    return node;
  }
}
