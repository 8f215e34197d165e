package org.councilreport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs all benchmarks and writes what they say as tables into the README: medians of the runs, and
 * how many times as long the others take.
 */
public final class Comparison {
  private static final String BEGIN = "<!-- measured -->\n";
  private static final String END = "<!-- end of measured -->\n";
  private static final Map<String, String> RIVALS =
      Map.of("openhtmltopdf", "PDF", "FOP", "PDF", "poi-tl", "DOCX");

  private final Map<String, Double> medians = new LinkedHashMap<>();

  private Comparison() {}

  /**
   * Measures.
   *
   * @param arguments the README, then options of JMH
   */
  public static void main(String[] arguments) throws Exception {
    Path readme = Path.of(arguments[0]);
    String[] options = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .parent(new CommandLineOptions(options))
                    .include(WholeWay.class.getSimpleName())
                    .include(Stages.class.getSimpleName())
                    .build())
            .run();
    Comparison comparison = new Comparison();
    results.forEach(comparison::add);
    String tables = comparison.tables();
    System.out.print(tables);
    write(readme, tables);
  }

  private void add(RunResult result) {
    String method = result.getPrimaryResult().getLabel();
    String maker = result.getParams().getParam("maker");
    Statistics runs = result.getPrimaryResult().getStatistics();
    String name = maker == null ? method : maker;
    medians.put(name + " " + result.getParams().getParam("size"), runs.getPercentile(50));
  }

  private String tables() {
    StringBuilder text = new StringBuilder();
    text.append("Measured ").append(LocalDate.now(ZoneOffset.UTC)).append(" on ");
    text.append(Runtime.getRuntime().availableProcessors()).append(" processors, ");
    text.append(System.getProperty("os.name")).append(' ').append(System.getProperty("os.arch"));
    text.append(", Java ").append(System.getProperty("java.version")).append(".\n\n");
    text.append("| | S ms | L ms | S, times ours | L, times ours |\n|---|--:|--:|--:|--:|\n");
    medians.keySet().stream()
        .filter(key -> key.endsWith(" S"))
        .map(key -> key.substring(0, key.length() - 2))
        .forEach(name -> text.append(row(name)));
    return text.toString();
  }

  private String row(String name) {
    double small = median(name, "S");
    double large = median(name, "L");
    String ours = RIVALS.getOrDefault(name, name);
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.1f | %.1f | %.1f |%n",
        name,
        small,
        large,
        small / median(ours, "S"),
        large / median(ours, "L"));
  }

  private double median(String name, String size) {
    return medians.getOrDefault(name + " " + size, Double.NaN);
  }

  private static void write(Path readme, String tables) throws IOException {
    String text = Files.readString(readme);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    int to = text.indexOf(END);
    Files.writeString(readme, text.substring(0, from) + tables + text.substring(to));
  }
}
