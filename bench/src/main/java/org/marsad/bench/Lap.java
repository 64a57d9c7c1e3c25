package org.marsad.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.marsad.record.Report;

/// What it took to go through reports once: by the clock on the wall, and in the processors' time,
/// which others on the machine disturb less. Compiling and collecting garbage count.
///
/// @param tokens how many tokens the reports have
record Lap(long tokens, double wall, double processors) {
  static final Lap NONE = new Lap(0, 0, 0);

  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  static Lap of(List<Report> reports, long tokens, int threads, Consumer<Report> work)
      throws InterruptedException, ExecutionException {
    long wall = System.nanoTime();
    long processors = MACHINE.getProcessCpuTime();
    try (var pool = Executors.newFixedThreadPool(threads, Lap::thread)) {
      var all = reports.stream().<Future<?>>map(r -> pool.submit(() -> work.accept(r))).toList();
      for (Future<?> one : all) {
        one.get();
      }
    }
    return new Lap(
        tokens, (System.nanoTime() - wall) / 1e9, (MACHINE.getProcessCpuTime() - processors) / 1e9);
  }

  private static Thread thread(Runnable work) {
    return new Thread(null, work, "bench", 16L << 20);
  }

  Lap plus(Lap other) {
    return new Lap(tokens + other.tokens, wall + other.wall, processors + other.processors);
  }

  double rate() {
    return tokens / wall;
  }

  double processorRate() {
    return tokens / processors;
  }
}
