package org.marsad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/// Which layer of the coder the time went into, by looking every few milliseconds at what the
/// processors are at. A layer has what it calls counted with it: a voice rule's walk over the
/// grammar is the voice layer's. Inside the language layer the engines are told apart.
final class LayerProfile implements AutoCloseable {
  private static final String CODER = "org.marsad.coder.";
  private static final String BY_PROCESSOR = "jdk.CPUTimeSample";
  private static final String BY_CLOCK = "jdk.ExecutionSample";
  private static final List<String> LAYERS =
      List.of(
          "reading",
          "language: tokens",
          "language: tags",
          "language: lemmas",
          "language: names",
          "language: grammar",
          "language: other",
          "mention",
          "time",
          "place",
          "figure",
          "voice",
          "happening",
          "claim",
          "JSON",
          "other");

  /// Classes by which the engines are known.
  private static final Map<String, String> ENGINES =
      Map.of(
          "process.PTBTokenizer", "language: tokens",
          "process.WordToSentenceProcessor", "language: tokens",
          "process.Morphology", "language: lemmas",
          "crf.CRFClassifier", "language: names",
          "language.Nlp4j$Tagged#grammar", "language: grammar",
          "language.Nlp4j#tag", "language: tags");

  private final Recording recording = new Recording();

  private LayerProfile() {}

  static LayerProfile start() {
    var profile = new LayerProfile();
    profile.recording.enable(BY_PROCESSOR).with("throttle", "5ms");
    profile.recording.enable(BY_CLOCK).with("period", "10ms");
    profile.recording.start();
    return profile;
  }

  @Override
  public void close() {
    recording.close();
  }

  /// The share of each layer, in the order of the flow; 0 to 1.
  Map<String, Double> shares() throws IOException {
    Path file = Files.createTempFile("marsad-bench", ".jfr");
    try {
      recording.stop();
      recording.dump(file);
      return shares(RecordingFile.readAllEvents(file));
    } finally {
      Files.delete(file);
    }
  }

  private static Map<String, Double> shares(List<RecordedEvent> events) {
    boolean byProcessor = events.stream().anyMatch(e -> isA(e, BY_PROCESSOR));
    var counts = new HashMap<String, Integer>();
    int all = 0;
    for (RecordedEvent event : events) {
      boolean sampled = isA(event, byProcessor ? BY_PROCESSOR : BY_CLOCK);
      if (sampled && event.getStackTrace() != null) {
        counts.merge(layer(event.getStackTrace().getFrames()), 1, Integer::sum);
        all++;
      }
    }
    var shares = new LinkedHashMap<String, Double>();
    for (String layer : LAYERS) {
      shares.put(layer, counts.getOrDefault(layer, 0) / (double) Math.max(1, all));
    }
    return shares;
  }

  private static boolean isA(RecordedEvent event, String type) {
    return event.getEventType().getName().equals(type);
  }

  /// The outermost layer that was at work.
  private static String layer(List<RecordedFrame> innermostFirst) {
    var types = new ArrayList<String>();
    for (RecordedFrame frame : innermostFirst.reversed()) {
      types.add(frame.getMethod().getType().getName() + "#" + frame.getMethod().getName());
    }
    for (String type : types) {
      if (type.startsWith("org.marsad.json.")) {
        return "JSON";
      }
      if (type.startsWith(CODER) && type.indexOf('.', CODER.length()) > 0) {
        var layer = type.substring(CODER.length(), type.indexOf('.', CODER.length()));
        var named = layer.equals("language") ? engine(types) : layer;
        return LAYERS.contains(named) ? named : "other";
      }
    }
    return "other";
  }

  private static String engine(List<String> types) {
    return types.stream()
        .flatMap(t -> ENGINES.entrySet().stream().filter(e -> t.contains(e.getKey())))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("language: other");
  }
}
