package org.councilreport.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.councilreport.writer.OutputFormat;

/** Runs a workload under Flight Recorder and names the methods that take its time and memory. */
public final class Profile {
  private static final String SAMPLE = "jdk.ExecutionSample";
  private static final String ALLOCATION = "jdk.ObjectAllocationSample";
  private static final int SHOWN = 25;

  private final PrintStream out;
  private final Map<String, Long> leaves = new HashMap<>();
  private final Map<String, Long> ours = new HashMap<>();
  private final Map<String, Long> allocating = new HashMap<>();

  private Profile(PrintStream out) {
    this.out = out;
  }

  /**
   * Profiles, then prints.
   *
   * @param arguments {@code PDF} or {@code DOCX}; {@code S} or {@code L}; seconds to run
   */
  public static void main(String[] arguments) throws Exception {
    OutputFormat format = OutputFormat.valueOf(arguments[0]);
    Workload workload = arguments[1].equals("S") ? Workload.small() : Workload.large();
    Duration time = Duration.ofSeconds(Long.parseLong(arguments[2]));
    Maker.Job job = new CouncilReportMaker(format).ready(workload);
    run(job, time);
    Path file = Files.createTempFile("profile", ".jfr");
    try (Recording recording = new Recording()) {
      recording.enable(SAMPLE).withPeriod(Duration.ofMillis(10));
      recording.enable(ALLOCATION).with("throttle", "1000/s");
      recording.start();
      run(job, time);
      recording.dump(file);
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new Profile(out).print(file);
    Files.delete(file);
  }

  private static void run(Maker.Job job, Duration time) throws Exception {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      job.run();
    }
  }

  private void print(Path file) throws IOException {
    for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
      if (event.getStackTrace() == null) {
        continue;
      }
      List<RecordedFrame> frames = event.getStackTrace().getFrames();
      if (event.getEventType().getName().equals(SAMPLE)) {
        leaves.merge(name(frames.get(0)), 1L, Long::sum);
        Set<String> seen = new HashSet<>();
        frames.stream().filter(Profile::isOurs).map(Profile::name).forEach(seen::add);
        seen.forEach(method -> ours.merge(method, 1L, Long::sum));
      } else {
        frames.stream()
            .filter(Profile::isOurs)
            .findFirst()
            .ifPresent(frame -> allocating.merge(name(frame), event.getLong("weight"), Long::sum));
      }
    }
    long samples = leaves.values().stream().mapToLong(Long::longValue).sum();
    print("methods by their own time", leaves, samples);
    print("methods of the product by their time with all they call", ours, samples);
    print(
        "methods of the product by what they allocate",
        allocating,
        allocating.values().stream().mapToLong(Long::longValue).sum());
  }

  private static boolean isOurs(RecordedFrame frame) {
    return frame.getMethod().getType().getName().startsWith("org.councilreport.")
        && !frame.getMethod().getType().getName().startsWith("org.councilreport.bench.");
  }

  private static String name(RecordedFrame frame) {
    return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
  }

  private void print(String title, Map<String, Long> counts, long all) {
    out.println("\nTop " + title + ":");
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(SHOWN)
        .forEach(
            entry ->
                out.printf(
                    Locale.ROOT, "%6.1f %%  %s%n", 100.0 * entry.getValue() / all, entry.getKey()));
  }
}
