package org.marsad.bench.engine;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Tokens per CPU-second on one thread, after warming up, and the live heap.
///
/// Arguments: an engine's name, a JSON Lines file with `text`, a stage (`TAGS`, `DEPENDENCIES`,
/// `NAMES`), and optionally `upper` or `lower` to change the case of the texts first.
public final class Speed {
  private static final int WARM_UP = 3;

  private Speed() {}

  /// Prints one line.
  public static void main(String[] args) throws IOException {
    var stage = Engine.Stage.valueOf(args[2]);
    String casing = args.length > 3 ? args[3] : "as-is";
    var texts = Texts.of(Path.of(args[1])).stream().map(text -> cased(text, casing)).toList();
    var engine = Engines.load(args[0], stage == Engine.Stage.NAMES);
    for (int round = 0; round < WARM_UP; round++) {
      run(engine, stage, texts.subList(0, texts.size() / 4));
    }
    System.out.println(args[0] + " " + stage + " " + casing + " " + timed(engine, stage, texts));
  }

  private static String cased(String text, String casing) {
    return switch (casing) {
      case "upper" -> text.toUpperCase(Locale.ROOT);
      case "lower" -> text.toLowerCase(Locale.ROOT);
      default -> text;
    };
  }

  private static String timed(Engine engine, Engine.Stage stage, List<String> texts) {
    var threads = ManagementFactory.getThreadMXBean();
    var process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long thread = threads.getCurrentThreadCpuTime();
    long all = process.getProcessCpuTime();
    int tokens = run(engine, stage, texts);
    double threadSeconds = (threads.getCurrentThreadCpuTime() - thread) / 1e9;
    double allSeconds = (process.getProcessCpuTime() - all) / 1e9;
    return "%d tokens, %.0f per CPU-second of the thread, %.0f with the collector's, heap %d MB"
        .formatted(tokens, tokens / threadSeconds, tokens / allSeconds, liveMegabytes());
  }

  private static int run(Engine engine, Engine.Stage stage, List<String> texts) {
    return texts.stream().mapToInt(text -> engine.run(text, stage)).sum();
  }

  private static long liveMegabytes() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}
