package org.marsad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.marsad.json.CodedReportJson;
import org.marsad.record.Report;

/// The same text gives the same bytes, whatever else is coded beside it or before it.
class DeterminismTest {
  @Test
  void theExamplesGiveTheSameBytesOnOneThreadAndOnFourInEitherOrder() throws Exception {
    var examples = Shipped.examples();
    var alone = coded(examples, 1);
    assertThat(coded(examples, 4)).isEqualTo(alone);
    assertThat(coded(examples.reversed(), 1)).isEqualTo(alone);
    assertThat(coded(examples.reversed(), 4)).isEqualTo(alone);
  }

  private static Map<String, String> coded(List<Report> reports, int threads)
      throws InterruptedException, ExecutionException {
    var byId = new TreeMap<String, String>();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var lines = new ArrayList<Callable<String>>();
      reports.forEach(r -> lines.add(() -> CodedReportJson.line(Shipped.CODER.code(r), true)));
      var done = pool.invokeAll(lines);
      for (int i = 0; i < reports.size(); i++) {
        byId.put(reports.get(i).id(), done.get(i).get());
      }
    }
    return byId;
  }
}
